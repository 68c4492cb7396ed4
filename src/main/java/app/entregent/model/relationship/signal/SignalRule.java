package app.entregent.model.relationship.signal;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * A rule by which a signal gets points. Source: digest row 43 asks for scores whose rules can be
 * read; the rules, days and points are this program's own and the seller's to change.
 */
public enum SignalRule {
  OPEN_NEED(Signal.APPETITE, 2, 180),
  TALKED(Signal.APPETITE, 1, 30),
  ASKED(Signal.APPETITE, 1, 60),
  OBJECTED(Signal.APPETITE, 1, 90),
  MOVED_ON(Signal.APPETITE, 2, 60),
  CHAMPION(Signal.APPETITE, 2, 0),
  OVERDUE(Signal.RISK, 1, 0),
  STALLED(Signal.RISK, 1, 0),
  SINGLE_CONTACT(Signal.RISK, 2, 0),
  DECIDER_UNMET(Signal.RISK, 2, 0),
  OPPONENT(Signal.RISK, 2, 0),
  OPEN_OBJECTION(Signal.RISK, 1, 14),
  SILENT(Signal.CHURN, 2, 90),
  ENDING(Signal.CHURN, 2, 90),
  UNHAPPY(Signal.CHURN, 2, 0),
  BROKEN_PROMISE(Signal.CHURN, 2, 0),
  UNMET_NEED(Signal.CHURN, 1, 90),
  LEFT(Signal.CHURN, 1, 180),
  NOTHING_GIVEN(Signal.CHURN, 1, 180);

  /** The most points that a rule can give. */
  public static final int HEAVIEST = 9;

  private final Signal signal;
  private final int usualPoints;
  private final int days;

  SignalRule(Signal signal, int usualPoints, int days) {
    this.signal = signal;
    this.usualPoints = usualPoints;
    this.days = days;
  }

  public Signal signal() {
    return signal;
  }

  /** The points that it gives unless the seller changed them. */
  public int usualPoints() {
    return usualPoints;
  }

  /** So many days it looks back or ahead; 0 if it looks at today only. */
  public int days() {
    return days;
  }

  /** The rule in a sentence. */
  public Message word() {
    return Message.of("worth.rule." + code(), days);
  }

  /** Why it gives points. */
  public Message reason() {
    return Message.of("worth.because." + code());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
