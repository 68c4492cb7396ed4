package app.entregent.shell;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.ui.Navigator;
import app.entregent.ui.PaletteEntry;
import app.entregent.ui.PaletteEntry.Group;
import app.entregent.ui.PaletteSource;
import app.entregent.ui.Place;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the open workspace gives to the palette: its people and its accounts. */
final class WorkspaceEntries implements PaletteSource {
  private static final int MOST = 6;

  private final Workspace workspace;
  private final Navigator navigator;
  private final PersonStore persons;
  private final AccountStore accounts;

  WorkspaceEntries(
      Workspace workspace, Navigator navigator, PersonStore persons, AccountStore accounts) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.persons = persons;
    this.accounts = accounts;
  }

  @Override
  public CompletionStage<List<PaletteEntry>> find(String words) {
    return words.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : workspace.read(reader -> find(reader, words));
  }

  private List<PaletteEntry> find(Reader reader, String words) {
    return Stream.concat(
            persons.search(reader, words, MOST).stream().map(this::entry),
            accounts.search(reader, words, MOST).stream().map(this::entry))
        .toList();
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
