package app.entregent.model.relationship.care;

import java.util.Locale;

/**
 * The three strategies for an account. Source: row 57 of the digest: engagement (to be known;
 * cheap), nurturing (named and followed; long and complex purchases), a private community (high
 * value; long term).
 */
public enum Strategy {
  ENGAGE,
  NURTURE,
  COMMUNITY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
