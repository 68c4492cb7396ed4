package app.entregent.model.relationship.capital;

import java.util.Locale;

/** The three dimensions of social capital. Source: Nahapiet and Ghoshal, row 20 of the digest. */
public enum Dimension {
  /** Who is tied to whom. */
  STRUCTURAL,
  /** Trust, norms, obligations. */
  RELATIONAL,
  /** A language in common. */
  COGNITIVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
