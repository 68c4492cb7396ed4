package app.entregent.model.relationship.capital;

import java.util.Locale;

/** The facts that make a dimension of social capital, each as a share of 0 to 1. */
public enum CapitalPart {
  /** The bond, of four. */
  TIE(Dimension.STRUCTURAL),
  /** With how many people the maps tie the person, up to four. */
  CONFIGURATION(Dimension.STRUCTURAL),
  /** Whether the tie served for something else: introductions that were asked for. */
  NETWORK(Dimension.STRUCTURAL),
  /** Trust, of four. */
  TRUST(Dimension.RELATIONAL),
  /** Relevance, reliability and clarity, the mean of those known, of four. */
  NORMS(Dimension.RELATIONAL),
  /** Favours: how even they are. */
  OBLIGATIONS(Dimension.RELATIONAL),
  /** Words of the account and of the person that the seller has learnt, up to five. */
  LANGUAGE(Dimension.COGNITIVE),
  /** Needs that the person stated, up to two. */
  NEEDS(Dimension.COGNITIVE);

  private final Dimension dimension;

  CapitalPart(Dimension dimension) {
    this.dimension = dimension;
  }

  public Dimension dimension() {
    return dimension;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
