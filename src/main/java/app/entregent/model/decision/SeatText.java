package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** What is written about a seat in free words. The gain is asked first. */
public enum SeatText {
  GAIN,
  ARGUMENT,
  WORRY,
  COVERED_BY,
  OPPOSITION_PLAN;

  public String of(Seat seat) {
    return switch (this) {
      case GAIN -> seat.gain();
      case ARGUMENT -> seat.argument();
      case WORRY -> seat.worry();
      case COVERED_BY -> seat.coveredBy();
      case OPPOSITION_PLAN -> seat.oppositionPlan();
    };
  }

  /** The longest text that is kept, in characters. */
  public int limit() {
    return this == COVERED_BY ? 200 : 4_000;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.field." + code());
  }
}
