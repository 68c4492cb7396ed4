package app.entregent.model.relationship;

/** Who did the favour. */
public enum FavourDirection {
  /** The seller did it: the other owes one. */
  GIVEN,
  /** The other did it: the seller owes one. */
  RECEIVED
}
