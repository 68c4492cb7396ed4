package app.entregent.model.account;

/** What a company is to the seller. */
public enum AccountKind {
  /** A company that may buy. */
  ORDINARY,
  /** A company that the seller works or worked for. */
  OWN_EMPLOYER,
  /** No company: people who work for themselves. */
  FREELANCE
}
