package app.entregent.shell;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.ui.Navigator;
import app.entregent.ui.PaletteEntry;
import app.entregent.ui.PaletteEntry.Group;
import app.entregent.ui.PaletteSource;
import app.entregent.ui.Place;
import app.entregent.ui.Words;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the palette finds while the window is discreet: the maps, by account and object. */
final class DiscreetEntries implements PaletteSource {
  private static final int MOST = 12;

  private final Workspace workspace;
  private final Navigator navigator;
  private final DecisionStore decisions;
  private final AccountStore accounts;

  DiscreetEntries(
      Workspace workspace, Navigator navigator, DecisionStore decisions, AccountStore accounts) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.decisions = decisions;
    this.accounts = accounts;
  }

  @Override
  public CompletionStage<List<PaletteEntry>> find(String words) {
    return workspace.read(reader -> find(reader, words));
  }

  private List<PaletteEntry> find(Reader reader, String words) {
    Map<Long, Account> all =
        accounts.all(reader).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    return decisions.open(reader).stream()
        .flatMap(decision -> entry(decision, all).stream())
        .filter(entry -> Words.fit(words, entry.name() + " " + entry.detail()))
        .limit(MOST)
        .toList();
  }

  private Optional<PaletteEntry> entry(Decision decision, Map<Long, Account> all) {
    return Optional.ofNullable(all.get(decision.accountId()))
        .map(
            account ->
                new PaletteEntry(
                    Group.ACCOUNT,
                    account.name(),
                    decision.object(),
                    () -> navigator.open(new Place.Map(decision.id()))));
  }
}
