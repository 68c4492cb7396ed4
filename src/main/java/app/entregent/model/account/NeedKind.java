package app.entregent.model.account;

/** How a need came to light. */
public enum NeedKind {
  /** Somebody said it. */
  STATED,
  /** The seller sees it; nobody has said it yet. */
  LATENT
}
