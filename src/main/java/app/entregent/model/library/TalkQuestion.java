package app.entregent.model.library;

import java.time.LocalDate;

/** A question that was asked in a talk. */
public record TalkQuestion(String words, LocalDate on, boolean answered) {}
