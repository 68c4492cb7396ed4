package app.entregent.model.relationship;

/** Why somebody should hear from the seller again and again. */
public enum KeepReason {
  /** The seller set a rhythm for this person. */
  OWN_RHYTHM,
  /** The person sits in a decision under way. */
  LIVE_SEAT,
  /** The person belongs to a client and is known to the seller. */
  CLIENT
}
