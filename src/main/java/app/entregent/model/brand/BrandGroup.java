package app.entregent.model.brand;

/** The parts of a professional brand, in the order in which they are shown. */
public enum BrandGroup {
  IDENTITY,
  OFFER,
  PROOF,
  CONTENT,
  NETWORK,
  PRESENCE
}
