package app.entregent.screen.workshop;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.text.Message;
import app.entregent.ui.Words;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one does with those who will be in the room of the chosen workshop. */
final class GuestActs {
  private static final GuestStore STORE = PrepareViewModel.GUESTS;
  private static final PersonStore PERSONS = new PersonStore();
  private static final ColleagueStore COLLEAGUES = new ColleagueStore();
  private static final AccountStore ACCOUNTS = new AccountStore();

  /** The most proposals of each kind. */
  private static final int MOST = 5;

  private final PrepareViewModel model;

  GuestActs(PrepareViewModel model) {
    this.model = model;
  }

  private Optional<Prepared> chosen() {
    return model.chosenProperty().get();
  }

  /** Who of the workspace may be meant, by what was typed: colleagues, then people. */
  void find(String typed, Consumer<List<KnownGuest>> shown) {
    Optional<Long> account = chosen().flatMap(Prepared::place).map(WorkshopPlace::accountId);
    model.look("guests", reader -> find(reader, typed, account), shown);
  }

  private static List<KnownGuest> find(Reader reader, String typed, Optional<Long> account) {
    List<KnownGuest> found = new ArrayList<>();
    for (ColleagueStore.Expert expert : COLLEAGUES.experts(reader)) {
      if (found.size() < MOST && Words.fit(typed, expert.colleague().name())) {
        found.add(
            new KnownGuest(
                expert.colleague().name(),
                expert.expertise(),
                Side.OURS,
                expert.expertise(),
                Optional.empty(),
                Optional.of(expert.colleague().id())));
      }
    }
    List<PersonCard> people = PERSONS.search(reader, typed, MOST);
    Map<Long, Long> accounts =
        ACCOUNTS.accountsOf(reader, people.stream().map(PersonCard::id).toList());
    for (PersonCard card : people) {
      boolean client =
          account.isPresent() && account.equals(Optional.ofNullable(accounts.get(card.id())));
      found.add(
          new KnownGuest(
              card.name(),
              Stream.of(card.title(), card.company())
                  .filter(part -> !part.isBlank())
                  .collect(Collectors.joining(", ")),
              client ? Side.CLIENT : Side.OTHER,
              "",
              Optional.of(card.id()),
              Optional.empty()));
    }
    return found;
  }

  /**
   * Writes somebody down.
   *
   * @param changed who is changed; nobody for somebody new
   * @param known who of the workspace it is, if that was chosen
   */
  CompletionStage<?> keep(
      Optional<Guest> changed,
      String name,
      Side side,
      String expertise,
      Optional<KnownGuest> known) {
    if (name.isBlank() || chosen().isEmpty()) {
      return CompletableFuture.completedStage(false);
    }
    String called = PrepareViewModel.cut(name, Guest.NAME_LIMIT);
    String knows = PrepareViewModel.cut(expertise, Guest.EXPERTISE_LIMIT);
    long workshop = chosen().map(Prepared::id).orElseThrow();
    return model.change(
        Label.of(changed.isPresent() ? "prepare.change.guest" : "prepare.change.guest.added"),
        tx -> {
          long id =
              changed.map(Guest::id).orElseGet(() -> STORE.add(tx, workshop, called, side, knows));
          if (changed.isPresent()) {
            STORE.setName(tx, id, called);
            STORE.setSide(tx, id, side);
            STORE.setExpertise(tx, id, knows);
          }
          if (known.isPresent()) {
            STORE.link(tx, id, known.get().personId(), known.get().colleagueId());
          } else if (changed.filter(before -> !before.name().equals(called)).isPresent()) {
            // Somebody else now: the old link would name the wrong one.
            STORE.link(tx, id, Optional.empty(), Optional.empty());
          }
        });
  }

  void setSide(Guest guest, Side side) {
    model.change(Label.of("prepare.change.guest"), tx -> STORE.setSide(tx, guest.id(), side));
  }

  void delete(Guest guest) {
    model.change(Label.of("prepare.change.guest.deleted"), tx -> STORE.delete(tx, guest.id()));
  }

  /** What is to be said of those who come: that two are called the same, or nothing. */
  static Message alike(Prepared prepared) {
    return GuestNames.anyAlike(prepared.guests())
        ? Message.of("prepare.guests.alike")
        : Message.NOTHING;
  }
}
