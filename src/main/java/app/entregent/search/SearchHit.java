package app.entregent.search;

import app.entregent.model.conversation.Channel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param key names it in the index
 * @param title whom it is about, or what it is; may be empty
 * @param account the account that it is about; empty without one
 * @param passage where the words stand
 */
public record SearchHit(
    String key,
    SearchKind kind,
    Optional<LocalDate> day,
    Optional<Channel> channel,
    Passage title,
    String account,
    Passage passage,
    SearchTarget target) {}
