package app.entregent.model.relationship.care;

import java.util.Locale;

/** For what a client is served after the sale. */
public enum ServiceKind {
  AFTER_SALES,
  MAINTENANCE,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
