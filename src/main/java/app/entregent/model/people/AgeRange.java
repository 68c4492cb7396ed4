package app.entregent.model.people;

import java.util.Locale;

/** About how old somebody is. A sensitive fact: see {@link SensitiveStore}. */
public enum AgeRange {
  UNDER_30,
  FROM_30,
  FROM_45,
  FROM_60;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
