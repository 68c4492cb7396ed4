package app.entregent.model.wording;

import app.entregent.text.Language;
import java.time.LocalDate;

/**
 * What a draft once said.
 *
 * @param writtenOn the last day on which it was worked on
 * @param byHand whether the seller asked for it to be kept
 */
public record DraftVersion(
    long id, Language language, String text, LocalDate writtenOn, boolean byHand) {}
