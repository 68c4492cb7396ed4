package app.entregent.model.listening;

/**
 * What a clue is about. Source: the thesis lets one listen to what is said of the own offer, of
 * competitors, of trends and of accounts.
 */
public enum ClueSubject {
  /** Nothing that was said so far. */
  NONE,
  ACCOUNT,
  OWN_OFFER,
  COMPETITOR,
  TREND
}
