package app.entregent.screen.log;

import java.util.Locale;

/** The texts of the sheet, with the number of characters that each takes. */
public enum LogField {
  LINE(4_000),
  PERSON(200),
  WHEN(200),
  SAID(1_000_000),
  GOAL(2_000),
  PLACE(500),
  NEED(4_000),
  THEIR_WORDS(4_000),
  OBJECTION(4_000),
  QUESTION(4_000),
  PROMISE(2_000),
  PROMISE_DUE(200),
  NEXT(2_000),
  NEXT_DUE(200),
  GIVEN(2_000),
  RECEIVED(2_000),
  ASKED(2_000),
  CONTENT(2_000),
  MINUTES(10);

  private final int longest;

  LogField(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  /** The part of a key of the texts. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
