package app.entregent.model.people;

/** Where a person came from. */
public enum Origin {
  /** Typed by the seller. */
  TYPED,
  /** Read from an archive of the network. */
  ARCHIVE
}
