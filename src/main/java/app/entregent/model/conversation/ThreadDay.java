package app.entregent.model.conversation;

import java.time.LocalDate;

/** The messages of one thread on one day: together they are one conversation. */
public record ThreadDay(String thread, LocalDate day) {}
