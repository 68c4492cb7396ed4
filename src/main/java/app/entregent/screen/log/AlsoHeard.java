package app.entregent.screen.log;

import app.entregent.model.conversation.Heard;
import app.entregent.text.Message;
import java.util.Optional;

/**
 * Something that the quick line tells beside what stands in the fields: of another person, or of
 * another kind.
 *
 * @param speaker whose it is; empty: of the first of the people
 * @param said in a sentence
 */
public record AlsoHeard(
    Heard.Kind kind, String words, Optional<TalkPartner> speaker, Message said) {}
