package app.entregent.screen.people;

import app.entregent.model.people.Persona;
import app.entregent.model.people.Tag;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

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
  private final TagsViewModel tags;
  private final SavedViewsViewModel views;
  private final SavedViewsViewModel accountViews;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(this, "listing", Listing.PEOPLE);
  private final ReadOnlyBooleanWrapper sideOpen =
      new ReadOnlyBooleanWrapper(this, "sideOpen", true);
  private boolean chosen;
  private boolean active;
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(this, "adding");

  public PeopleViewModel(Workspace workspace, Notifier notifier, Navigator navigator, Clock clock) {
    this.navigator = navigator;
    people = new PersonListViewModel(workspace, notifier, clock);
    tags = new TagsViewModel(workspace, notifier);
    views =
        new SavedViewsViewModel(
            workspace,
            notifier,
            PersonListViewModel.LIST,
            () -> people.setup().text(),
            this::showPeople);
    accounts = new AccountListViewModel(workspace, notifier, navigator, clock);
    accountViews =
        new SavedViewsViewModel(
            workspace,
            notifier,
            AccountListViewModel.LIST,
            () -> accounts.setup().text(),
            setup -> accounts.show(AccountSetup.of(setup)));
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

  TagsViewModel tags() {
    return tags;
  }

  /** The saved views of the list of people. */
  SavedViewsViewModel views() {
    return views;
  }

  /** The saved views of the list of accounts. */
  SavedViewsViewModel accountViews() {
    return accountViews;
  }

  /** What both lists are narrowed by. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
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
  void filter(String typed) {
    words.set(typed);
    people.filter(typed);
    accounts.filter(typed);
  }

  private void showPeople(String setup) {
    people.show(PeopleSetup.of(setup));
    String typed = people.filterProperty().get().words();
    words.set(typed);
    accounts.filter(typed);
  }

  /** Lists who of the network fits a persona, the best first. */
  void find(Persona persona) {
    list(Listing.PEOPLE);
    filter("");
    people.find(persona);
  }

  /** How many of these people bear a tag. */
  int bearers(List<Long> ids, Tag tag) {
    Set<Long> asked = Set.copyOf(ids);
    return (int)
        people.everybody().stream()
            .filter(line -> asked.contains(line.person().id()))
            .filter(line -> line.traits().tags().stream().anyMatch(one -> one.id() == tag.id()))
            .count();
  }

  void choose(Optional<PersonLine> line) {
    personas.compareWith(line.map(chosen -> chosen.person().id()));
  }

  /** Opens the listening notebook, from which needs come. */
  public void openListening() {
    navigator.open(Place.Listening.NOTEBOOK);
  }

  /** Opens the campaign guide, which leads through the targets. */
  public void openCampaign() {
    navigator.open(new Place.Campaign());
  }

  void open(PersonLine line) {
    navigator.open(new Place.Person(line.person().id()));
  }

  /** Comes into sight: only the list that is shown is read. */
  void activate() {
    active = true;
    activateListing();
    personas.activate();
    tags.activate();
    views.activate();
    accountViews.activate();
  }

  void deactivate() {
    active = false;
    people.deactivate();
    accounts.deactivate();
    personas.deactivate();
    tags.deactivate();
    views.deactivate();
    accountViews.deactivate();
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
