package app.entregent.screen.log;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.workspace.Reader;
import java.util.List;
import java.util.Optional;

/**
 * The account for which a talk counts.
 *
 * @param name empty without an account
 */
record TalkAccount(Optional<Long> id, String name) {
  private static final AccountStore ACCOUNTS = new AccountStore();

  /** The one that was chosen, else that of the first of the people who has one. */
  static TalkAccount of(Reader reader, Optional<Long> chosen, List<Long> people) {
    Optional<Long> id = chosen.or(() -> ACCOUNTS.firstOf(reader, people));
    return new TalkAccount(
        id, id.flatMap(a -> ACCOUNTS.find(reader, a)).map(Account::name).orElse(""));
  }
}
