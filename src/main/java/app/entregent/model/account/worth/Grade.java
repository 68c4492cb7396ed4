package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;

/** How far an account meets a criterion of a key account. */
public enum Grade {
  NO(0),
  PARTLY(1),
  YES(2);

  /** What a criterion that is met counts. */
  static final int FULL = 2;

  private final int halves;

  Grade(int halves) {
    this.halves = halves;
  }

  int halves() {
    return halves;
  }

  public Message word() {
    return Message.of("worth.grade." + name().toLowerCase(Locale.ROOT));
  }
}
