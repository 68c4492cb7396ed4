package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an account brings, and what it costs by kind of activity. Source: digest row 53 counts the
 * costs of ten activities and does not name them; the ten names are ours.
 */
public enum AmountKind {
  REVENUE,
  PROSPECTING,
  VISITS,
  OFFERS,
  ORDERS,
  PREPARATION,
  DELIVERY,
  INVOICING,
  SUPPORT,
  COMPLAINTS,
  CARE;

  /** The ten kinds of cost. */
  public static final List<AmountKind> COSTS =
      Arrays.stream(values()).filter(kind -> kind != REVENUE).toList();

  public Message word() {
    return Message.of("worth.amount." + code());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
