package app.entregent.shell;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the open workspace gives to the palette: its people, accounts and maps, by fields that
 * everybody may see, so that there is one list for both views.
 */
final class WorkspaceEntries implements PaletteSource {
  private static final int MOST = 6;

  private final Workspace workspace;
  private final Navigator navigator;
  private final PersonStore persons;
  private final AccountStore accounts;
  private final DecisionStore decisions;

  WorkspaceEntries(
      Workspace workspace,
      Navigator navigator,
      PersonStore persons,
      AccountStore accounts,
      DecisionStore decisions) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.persons = persons;
    this.accounts = accounts;
    this.decisions = decisions;
  }

  @Override
  public CompletionStage<List<PaletteEntry>> find(String words) {
    return words.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : workspace.read(reader -> find(reader, words));
  }

  /** The maps of the decisions under way. */
  CompletionStage<List<PaletteEntry>> maps() {
    return workspace.read(reader -> maps(reader, "").toList());
  }

  private List<PaletteEntry> find(Reader reader, String words) {
    return Stream.of(
            persons.search(reader, words, MOST).stream().map(this::entry),
            accounts.search(reader, words, MOST).stream().map(this::entry),
            maps(reader, words).limit(MOST))
        .flatMap(entries -> entries)
        .toList();
  }

  private Stream<PaletteEntry> maps(Reader reader, String words) {
    List<Decision> open = decisions.open(reader);
    Map<Long, String> names =
        accounts.names(reader, open.stream().map(Decision::accountId).collect(Collectors.toSet()));
    return open.stream()
        .map(
            decision ->
                new PaletteEntry(
                    Group.MAP,
                    Objects.requireNonNullElse(names.get(decision.accountId()), ""),
                    decision.object(),
                    () -> navigator.open(new Place.Map(decision.id()))))
        .filter(entry -> Words.fit(words, entry.name() + " " + entry.detail()));
  }

  private PaletteEntry entry(PersonCard person) {
    String detail =
        Stream.of(person.title(), person.company())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new PaletteEntry(
        Group.PERSON, person.name(), detail, () -> navigator.open(new Place.Person(person.id())));
  }

  private PaletteEntry entry(Account account) {
    return new PaletteEntry(
        Group.ACCOUNT,
        account.name(),
        account.city(),
        () -> navigator.open(new Place.Account(account.id())));
  }
}
