package app.entregent.screen.date;

import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.DateEntry;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The dates of one person or one account: told, kept as they are typed, removed. */
public final class DatesViewModel extends ViewModel {
  /** Whose dates they are. */
  public sealed interface Of {
    /** The kinds of dates that one has, the usual one first. */
    List<DateKind> kinds();

    record Person(long id) implements Of {
      @Override
      public List<DateKind> kinds() {
        return DateKind.OF_PERSONS;
      }
    }

    record Account(long id) implements Of {
      @Override
      public List<DateKind> kinds() {
        return DateKind.OF_ACCOUNTS;
      }
    }
  }

  private final ImportantDateStore store = new ImportantDateStore();
  private final Clock clock;
  private final Of of;
  private final ReadOnlyObjectWrapper<List<ImportantDate>> dates =
      new ReadOnlyObjectWrapper<>(this, "dates", List.of());

  public DatesViewModel(Workspace workspace, Notifier notifier, Clock clock, Of of) {
    super(workspace, notifier, Set.of(ImportantDateStore.DATES, PersonStore.PERSONS));
    this.clock = clock;
    this.of = of;
  }

  List<DateKind> kinds() {
    return of.kinds();
  }

  /** The dates, a birthday first, the others by day. */
  public ReadOnlyObjectProperty<List<ImportantDate>> datesProperty() {
    return dates.getReadOnlyProperty();
  }

  /**
   * Keeps a date as it was typed.
   *
   * @param changed the date that it replaces; none for a new one
   * @return answers when it is written; empty if no day or no number of days is meant
   */
  public Optional<CompletionStage<?>> keep(Optional<ImportantDate> changed, DateEntry typed) {
    return read(changed, typed)
        .map(
            date ->
                act(
                    Label.of("relationship.change.date"),
                    tx -> {
                      // A birthday lives with its person, the others do not: one becomes another.
                      changed
                          .filter(before -> isBirthday(before) != isBirthday(date))
                          .ifPresent(before -> store.delete(tx, before));
                      store.save(tx, date);
                      return true;
                    }));
  }

  private static boolean isBirthday(ImportantDate date) {
    return date.kind() == DateKind.BIRTHDAY;
  }

  private Optional<ImportantDate> read(Optional<ImportantDate> changed, DateEntry typed) {
    long id =
        changed
            .filter(before -> typed.kind() != DateKind.BIRTHDAY)
            .map(ImportantDate::id)
            .orElse(0L);
    LocalDate today = LocalDate.now(clock);
    return switch (of) {
      case Of.Person(long person) -> typed.read(id, Optional.of(person), Optional.empty(), today);
      case Of.Account(long account) ->
          typed.read(id, Optional.empty(), Optional.of(account), today);
    };
  }

  public void delete(ImportantDate date) {
    act(
        Label.of("relationship.change.date_deleted"),
        tx -> {
          store.delete(tx, date);
          return true;
        });
  }

  @Override
  protected void load() {
    show("dates", this::read, dates::set);
  }

  private List<ImportantDate> read(Reader reader) {
    return switch (of) {
      case Of.Person(long id) -> store.ofPerson(reader, id);
      case Of.Account(long id) -> store.ofAccount(reader, id);
    };
  }
}
