package app.entregent.model.brand;

/** How far an item of the checklist is. */
public enum BrandState {
  OPEN,
  DOING,
  DONE,
  /** The seller has decided that it does not concern him; it counts nowhere. */
  NOT_FOR_ME
}
