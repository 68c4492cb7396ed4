package app.entregent.model.account.space;

import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;

/**
 * How far an offering has come at a buying centre. Each has a sign, so that colour is not alone.
 */
public enum CrossingState {
  UNKNOWN("·"),
  SOLD("✓"),
  RUNNING("→"),
  POSSIBLE("+"),
  NOT_FOR_US("×");

  /** What may be said of a crossing, in the order of their digits from 1. */
  public static final List<CrossingState> SAID = List.of(SOLD, RUNNING, POSSIBLE, NOT_FOR_US);

  private final String sign;

  CrossingState(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** As it stands in the keys of texts and in style classes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("space.state." + code());
  }

  /** The digit that sets it: 0 for unknown. */
  public int digit() {
    return ordinal();
  }
}
