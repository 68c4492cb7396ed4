package app.entregent.screen.workshop;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.text.Message;
import app.entregent.ui.Words;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/** What one does with those who are in the room of a workshop, before it and while it runs. */
final class GuestActs {
  /** The workshop whose room it is. */
  interface Room {
    /** Its number; nothing where none is shown. */
    Optional<Long> workshop();

    /** The account that the workshop is about, if it is known. */
    Optional<Long> account();

    CompletionStage<?> change(Label label, Consumer<Transaction> work);

    /** Asks in the background; only the newest answer to a question arrives. */
    void look(
        String question,
        Function<Reader, List<KnownGuest>> query,
        Consumer<List<KnownGuest>> shown);
  }

  private static final GuestStore STORE = PrepareViewModel.GUESTS;
  private static final RoomQuestionStore QUESTIONS = new RoomQuestionStore();
  private static final PersonStore PERSONS = new PersonStore();
  private static final ColleagueStore COLLEAGUES = new ColleagueStore();
  private static final AccountStore ACCOUNTS = new AccountStore();

  /** The most proposals of each kind. */
  private static final int MOST = 5;

  private final Room room;

  GuestActs(Room room) {
    this.room = room;
  }

  /** Who of the workspace may be meant, by what was typed: colleagues, then people. */
  void find(String typed, Consumer<List<KnownGuest>> shown) {
    Optional<Long> account = room.account();
    room.look("guests", reader -> find(reader, typed, account), shown);
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
              card.post(),
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
    if (name.isBlank()
        || room.workshop().isEmpty()
        || !trouble(name, expertise).equals(Message.NOTHING)) {
      return CompletableFuture.failedStage(new CancellationException());
    }
    String called = name.strip();
    String knows = expertise.strip();
    long workshop = room.workshop().orElseThrow();
    return room.change(
        Label.of(changed.isPresent() ? "prepare.change.guest" : "prepare.change.guest.added"),
        tx -> {
          long id = changed.map(Guest::id).orElseGet(() -> add(tx, workshop, called, side, knows));
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

  private static long add(Transaction tx, long workshop, String name, Side side, String expertise) {
    int before = STORE.of(tx, workshop).size();
    long id = STORE.add(tx, workshop, name, side, expertise);
    QUESTIONS.followRoom(tx, workshop, before, before + 1);
    return id;
  }

  /** What is wrong with a name or what somebody knows, as it was typed. */
  static Message trouble(String name, String expertise) {
    if (name.strip().length() > Guest.NAME_LIMIT) {
      return Message.of("prepare.guest.long_name", Guest.NAME_LIMIT);
    }
    return expertise.strip().length() > Guest.EXPERTISE_LIMIT
        ? Message.of("prepare.guest.long_expertise", Guest.EXPERTISE_LIMIT)
        : Message.NOTHING;
  }

  void setSide(Guest guest, Side side) {
    room.change(Label.of("prepare.change.guest"), tx -> STORE.setSide(tx, guest.id(), side));
  }

  void delete(Guest guest) {
    room.change(
        Label.of("prepare.change.guest.deleted"),
        tx -> {
          int before = STORE.of(tx, guest.workshopId()).size();
          STORE.delete(tx, guest.id());
          QUESTIONS.followRoom(tx, guest.workshopId(), before, before - 1);
        });
  }

  /** What is to be said of those who come: that two are called the same, or nothing. */
  static Message alike(List<Guest> guests) {
    return GuestNames.anyAlike(guests) ? Message.of("prepare.guests.alike") : Message.NOTHING;
  }
}
