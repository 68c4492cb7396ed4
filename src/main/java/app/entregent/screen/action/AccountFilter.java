package app.entregent.screen.action;

/**
 * The account whose actions are shown.
 *
 * @param id 0 for all accounts
 */
record AccountFilter(long id, String name) {
  static final AccountFilter ALL = new AccountFilter(0, "");
}
