package app.entregent.model.measure.kpi;

import java.util.Locale;

/**
 * What every seller may count week by week. Source: the thesis, after Ancillai and Moncrief («le
 * nombre des likes, les commentaires, les clics, les abonnées, les demandes de devises»); talks,
 * meetings and leads are added by us.
 */
public enum KpiKind {
  /** The newest reading of the week. */
  FOLLOWERS(true),
  /** The newest reading of the week. */
  VIEWS(true),
  /** Pieces that went out. */
  POSTS(true),
  SHARES(false),
  LIKES(false),
  COMMENTS(false),
  CLICKS(false),
  /** Quotes asked for. */
  QUOTES(false),
  /** Accounts that went up to a lead, or past it. */
  LEADS(true),
  /** Two-way talks that the seller wrote down. */
  TALKS(true),
  /** Those of them that were held face to face. */
  MEETINGS(true);

  private final boolean known;

  KpiKind(boolean known) {
    this.known = known;
  }

  /** Whether the program knows it by itself. */
  public boolean known() {
    return known;
  }

  /** Whether it is a level that is read, not acts that are counted. */
  public boolean level() {
    return this == FOLLOWERS || this == VIEWS;
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
