package app.entregent.model.brand;

/** Which item of the checklist: one of the catalogue, or one of the seller's own. */
public sealed interface ItemRef {
  /** An item of the catalogue. */
  record Listed(String key) implements ItemRef {}

  /** An item that the seller added. */
  record Own(long id) implements ItemRef {}
}
