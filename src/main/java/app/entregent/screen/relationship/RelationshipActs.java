package app.entregent.screen.relationship;

import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.NewFavour;
import app.entregent.model.relationship.counterpart.Theirs;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What one can do on the screen of relationships, each act one step to undo. */
final class RelationshipActs {
  /** Changes the workspace under a label. */
  interface Door {
    <T> CompletionStage<T> change(Label label, Function<Transaction, T> work);
  }

  private final RelationshipRooms rooms;
  private final Door door;

  RelationshipActs(RelationshipRooms rooms, Door door) {
    this.rooms = rooms;
    this.door = door;
  }

  CompletionStage<Long> addFavour(
      PersonChoice person, FavourDirection direction, String words, LocalDate doneOn) {
    return change(
        Label.of("relationship.change.favour." + code(direction), named(person)),
        tx ->
            rooms
                .favours()
                .add(tx, new NewFavour(rooms.idOf(tx, person), direction, words, doneOn)));
  }

  void settle(Favour favour, boolean settled) {
    change(
        Label.of(
            settled ? "relationship.change.settled" : "relationship.change.unsettled",
            Label.row("person", favour.personId())),
        tx -> {
          rooms.favours().setSettled(tx, favour.id(), settled);
          return favour.id();
        });
  }

  CompletionStage<Long> setWords(Favour favour, String words) {
    return change(
        Label.of("relationship.change.favour.words", Label.row("person", favour.personId())),
        tx -> {
          rooms.favours().setWords(tx, favour.id(), words);
          return favour.id();
        });
  }

  CompletionStage<Long> delete(Favour favour) {
    return change(
        Label.of("relationship.change.favour.deleted", Label.row("person", favour.personId())),
        tx -> {
          rooms.favours().delete(tx, favour.id());
          return favour.id();
        });
  }

  /** In how many days one wishes to be in touch with this person; empty for the usual rhythm. */
  void setRhythm(long personId, Optional<Integer> days) {
    Label.Arg person = Label.row("person", personId);
    change(
        days.map(number -> Label.of("relationship.change.rhythm", person, Label.count(number)))
            .orElse(Label.of("relationship.change.usual_rhythm", person)),
        tx -> {
          rooms.cadences().set(tx, Source.PERSON, personId, days);
          return personId;
        });
  }

  /** Says what one of ours knows best. */
  CompletionStage<Long> setExpertise(long colleagueId, String words) {
    return change(
        Label.of("relationship.change.expertise"),
        tx -> {
          new ColleagueStore().setExpertise(tx, colleagueId, words);
          return colleagueId;
        });
  }

  /** Says how strong the relationship of one of ours with one of theirs is, and ought to be. */
  CompletionStage<Long> cover(long accountId, long personId, long colleagueId, Theirs.Hold hold) {
    return change(
        Label.of("relationship.change.coverage", Label.row("person", personId))
            .merging("cover:" + personId + ":" + colleagueId),
        tx -> {
          new CoverageStore()
              .coverPerson(tx, accountId, personId, colleagueId, hold.strength(), hold.desired());
          return personId;
        });
  }

  private CompletionStage<Long> change(Label label, Function<Transaction, Long> work) {
    return door.change(label, work);
  }

  /** The person in the words of a change; somebody new has no name there. */
  static Label.Arg named(PersonChoice person) {
    return switch (person) {
      case PersonChoice.Known(var card) -> Label.row("person", card.id());
      case PersonChoice.Unknown unknown -> Label.word("relationship.change.new_person");
    };
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
