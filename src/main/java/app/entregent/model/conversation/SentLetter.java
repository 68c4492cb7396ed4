package app.entregent.model.conversation;

import java.time.LocalDate;

/**
 * A message as it is known again: who wrote it on which day, and the words.
 *
 * @param day where the seller was
 * @param sender the name of who wrote it; empty if it was the seller
 */
public record SentLetter(LocalDate day, String sender, String text) {}
