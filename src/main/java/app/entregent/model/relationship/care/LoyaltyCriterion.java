package app.entregent.model.relationship.care;

import java.util.Locale;

/** The six criteria of an effective loyalty programme. Source: row 52 of the digest. */
public enum LoyaltyCriterion {
  PARTNERSHIP,
  PERSONAL,
  COMPLEMENT,
  RATIONAL,
  ORIENTED,
  RHYTHM;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
