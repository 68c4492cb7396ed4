package app.entregent.model.brand;

/** What the seller did for an item on a day. */
public enum BrandActKind {
  DONE,
  REVIEWED
}
