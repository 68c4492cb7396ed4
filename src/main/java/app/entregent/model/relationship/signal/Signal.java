package app.entregent.model.relationship.signal;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the rules read of an account. Source: digest row 43 (appetence, risk and attrition). */
public enum Signal {
  /** Whether they want to buy. */
  APPETITE,
  /** What may bring the purchase down. */
  RISK,
  /** Whether a client may leave. */
  CHURN;

  public List<SignalRule> rules() {
    return Arrays.stream(SignalRule.values()).filter(rule -> rule.signal() == this).toList();
  }

  public Message word() {
    return Message.of("worth.signal." + code());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
