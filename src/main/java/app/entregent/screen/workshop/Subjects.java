package app.entregent.screen.workshop;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.ui.Words;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a new workshop may be about. */
final class Subjects {
  /** The most of each kind. */
  private static final int MOST = 6;

  private final AccountStore accounts;
  private final DecisionStore decisions;

  Subjects(AccountStore accounts, DecisionStore decisions) {
    this.accounts = accounts;
    this.decisions = decisions;
  }

  /**
   * What fits the words; without any, the decisions of the account whose workshops are shown.
   *
   * @param account whose workshops alone are shown
   */
  List<Subject> find(Reader reader, String typed, Optional<Long> account) {
    List<Decision> open =
        decisions.open(reader).stream()
            .filter(one -> !typed.isBlank() || account.equals(Optional.of(one.accountId())))
            .toList();
    Map<Long, String> names =
        accounts.names(reader, open.stream().map(Decision::accountId).distinct().toList());
    List<Subject> found = new ArrayList<>();
    for (Decision decision : open) {
      String name = names.getOrDefault(decision.accountId(), "");
      if (found.size() < MOST && Words.fit(typed, name + " " + decision.object())) {
        found.add(
            new Subject(
                Optional.of(decision.id()),
                Optional.of(decision.accountId()),
                name,
                decision.object()));
      }
    }
    List<Account> fitting =
        typed.isBlank()
            ? account.flatMap(id -> accounts.find(reader, id)).stream().toList()
            : accounts.search(reader, typed, MOST);
    for (Account one : fitting) {
      found.add(new Subject(Optional.empty(), Optional.of(one.id()), one.name(), ""));
    }
    if (!typed.isBlank()
        && fitting.stream().noneMatch(one -> Words.plain(one.name()).equals(Words.plain(typed)))) {
      found.add(new Subject(Optional.empty(), Optional.empty(), typed, ""));
    }
    return found;
  }
}
