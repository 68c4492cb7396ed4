package app.entregent.model.wording;

/** Why a word sounds like selling. */
public enum SalesTalkKind {
  /** Praise that anybody may claim and nobody can check. */
  PRAISE,
  /** It hurries the reader. */
  PRESSURE,
  /** Prices and offers, which belong to a client and not to a stranger. */
  PRICE,
  /** It speaks of the seller and not of the reader. */
  SELF
}
