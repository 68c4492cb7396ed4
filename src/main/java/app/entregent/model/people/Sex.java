package app.entregent.model.people;

import java.util.Locale;

/** The sex of somebody, as he or she says. A sensitive fact: see {@link SensitiveStore}. */
public enum Sex {
  WOMAN,
  MAN,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
