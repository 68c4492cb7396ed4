package app.entregent.screen.log;

import app.entregent.model.people.PersonStore;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Who is on the sheet: finding the next by what is typed, and the account that it counts for. */
public final class PeopleViewModel extends ViewModel {
  private static final PersonStore PERSONS = new PersonStore();

  private final LogForm form;
  private final PersonFinder finder = new PersonFinder();
  private final ReadOnlyStringWrapper account = new ReadOnlyStringWrapper(this, "account", "");
  private Optional<Long> usedAccount = Optional.empty();
  private boolean takeWhenFound;

  PeopleViewModel(Workspace workspace, Notifier notifier, LogForm form) {
    super(workspace, notifier, Set.of());
    this.form = form;
    form.words(LogField.PERSON).subscribe(this::search);
  }

  public PersonFinder finder() {
    return finder;
  }

  /** The name of the account that the talk counts for; empty without one. */
  public ReadOnlyStringProperty accountProperty() {
    return account.getReadOnlyProperty();
  }

  Optional<Long> account() {
    return usedAccount;
  }

  @Override
  protected void load() {}

  /** Takes the person that is chosen in the list, at the latest when the list has come. */
  public void takeMarked() {
    if (finder.found().isEmpty() && !form.text(LogField.PERSON).isEmpty()) {
      takeWhenFound = true;
    } else {
      finder.marked().ifPresent(this::take);
    }
  }

  public void take(TalkPartner partner) {
    takeWhenFound = false;
    form.words(LogField.PERSON).set("");
    if (partner.isNew() || form.people().stream().noneMatch(p -> p.id().equals(partner.id()))) {
      form.people().add(partner);
    }
  }

  public void remove(TalkPartner partner) {
    form.people().remove(partner);
  }

  public void removeLast() {
    if (!form.people().isEmpty()) {
      form.people().removeLast();
    }
  }

  void clear() {
    finder.clear();
    account.set("");
  }

  /** Looks anew for the account that the talk counts for. */
  void findAccount(Optional<Long> chosen) {
    List<Long> ids = form.people().stream().flatMap(partner -> partner.id().stream()).toList();
    show(
        "account",
        reader -> TalkAccount.of(reader, chosen, ids),
        found -> {
          usedAccount = found.id();
          account.set(found.name());
        });
  }

  private void search(String words) {
    String wanted = words.strip();
    takeWhenFound = false;
    finder.clear();
    if (!wanted.isEmpty()) {
      show(
          "people",
          reader -> PERSONS.search(reader, wanted, PersonFinder.OFFERED),
          cards -> {
            if (wanted.equals(form.text(LogField.PERSON))) {
              finder.show(wanted, cards);
              if (takeWhenFound) {
                takeMarked();
              }
            }
          });
    }
  }
}
