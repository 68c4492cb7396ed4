package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account whose actions are shown.
 *
 * @param id 0 for all accounts
 */
record AccountFilter(long id, String name) {
  static final AccountFilter ALL = new AccountFilter(0, "");

  /** All accounts, then those that have a next action, by name. */
  static List<AccountFilter> of(List<ActionLine> lines) {
    return Stream.concat(
            Stream.of(ALL),
            lines.stream()
                .flatMap(
                    line ->
                        line.action().accountId().stream()
                            .map(id -> new AccountFilter(id, line.account())))
                .distinct()
                .sorted(Comparator.comparing(AccountFilter::name)))
        .toList();
  }

  /** The account, unless all are shown. */
  Optional<Long> account() {
    return id == 0 ? Optional.empty() : Optional.of(id);
  }
}
