package app.entregent.screen.people;

import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The screen of all people: which of its two lists is in sight, and what stands beside it. */
public final class PeopleViewModel {
  /** How the network is listed. */
  enum Listing {
    PEOPLE,
    ACCOUNTS
  }

  private final Navigator navigator;
  private final PersonListViewModel people;
  private final AccountListViewModel accounts;
  private final PersonasViewModel personas;
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(this, "listing", Listing.PEOPLE);
  private final ReadOnlyBooleanWrapper sideOpen =
      new ReadOnlyBooleanWrapper(this, "sideOpen", true);
  private boolean chosen;
  private boolean active;
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(this, "adding");

  public PeopleViewModel(Workspace workspace, Notifier notifier, Navigator navigator, Clock clock) {
    this.navigator = navigator;
    people = new PersonListViewModel(workspace, notifier);
    accounts = new AccountListViewModel(workspace, notifier, navigator, clock);
    personas = new PersonasViewModel(workspace, notifier);
  }

  PersonListViewModel people() {
    return people;
  }

  AccountListViewModel accounts() {
    return accounts;
  }

  PersonasViewModel personas() {
    return personas;
  }

  ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  /** Whether personas, or proposals, stand beside the list. */
  ReadOnlyBooleanProperty sideOpenProperty() {
    return sideOpen.getReadOnlyProperty();
  }

  /** Whether the line in which one types a new person or account is open. */
  ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  void list(Listing wanted) {
    adding.set(false);
    if (wanted != listing.get()) {
      listing.set(wanted);
      if (active) {
        activateListing();
      }
    }
  }

  void toggleListing() {
    list(listing.get() == Listing.PEOPLE ? Listing.ACCOUNTS : Listing.PEOPLE);
  }

  void toggleSide() {
    chosen = true;
    sideOpen.set(!sideOpen.get());
  }

  /** Whether there is room beside the list; what the user chose himself stays. */
  void setRoomBeside(boolean room) {
    if (!chosen) {
      sideOpen.set(room);
    }
  }

  void setAdding(boolean open) {
    adding.set(open);
  }

  /** Narrows both lists, so that switching keeps what one looks for. */
  void filter(String words) {
    people.filter(words);
    accounts.filter(words);
  }

  void choose(Optional<PersonLine> line) {
    personas.compareWith(line.map(chosen -> chosen.person().id()));
  }

  void open(PersonLine line) {
    navigator.open(new Place.Person(line.person().id()));
  }

  /** Comes into sight: only the list that is shown is read. */
  void activate() {
    active = true;
    activateListing();
    personas.activate();
  }

  void deactivate() {
    active = false;
    people.deactivate();
    accounts.deactivate();
    personas.deactivate();
  }

  private void activateListing() {
    switch (listing.get()) {
      case PEOPLE -> {
        accounts.deactivate();
        people.activate();
      }
      case ACCOUNTS -> {
        people.deactivate();
        accounts.activate();
      }
    }
  }
}
