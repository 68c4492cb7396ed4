package app.entregent.screen.brand;

/** The parts of the page. */
public enum BrandPart {
  CHECKLIST,
  /** The drafts of one item, side by side in both languages. */
  DRAFTS,
  /** What the network shows and the seller types. */
  READINGS,
  /** How many items were held over time. */
  PROGRESS
}
