package app.entregent.screen.relationship;

import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.decision.IntroductionRoutes;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.way.IntroductionActions;
import app.entregent.model.relationship.way.WayFinder;
import app.entregent.model.relationship.way.WayTo;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A new introduction: whom one would like to meet, the ways there, and the plan. */
final class WaysViewModel extends ViewModel {
  /**
   * The ways to somebody.
   *
   * @param answers how firm the seller's own tie to the goal is, if it is firm enough to write
   */
  record Ways(PersonCard goal, List<WayTo> ways, Optional<Integer> answers) {}

  private final RelationshipRooms rooms;
  private final Clock clock;
  private final IntroductionActions actions;
  private final WayFinder finder = new WayFinder();
  private final BondStore bonds = new BondStore();
  private final ReadOnlyObjectWrapper<Optional<Ways>> ways =
      new ReadOnlyObjectWrapper<>(this, "ways", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PersonCard>> goal =
      new ReadOnlyObjectWrapper<>(this, "goal", Optional.empty());
  private Optional<PersonCard> looked = Optional.empty();

  WaysViewModel(Workspace workspace, Notifier notifier, RelationshipRooms rooms, Clock clock) {
    super(workspace, notifier, Set.of(PersonStore.PERSONS));
    this.rooms = rooms;
    this.clock = clock;
    actions = new IntroductionActions(rooms.introductions(), rooms.steps());
  }

  /** The ways to whom was chosen; empty until they are read, and for somebody new. */
  ReadOnlyObjectProperty<Optional<Ways>> waysProperty() {
    return ways.getReadOnlyProperty();
  }

  /** Whom to meet, if another screen said so. */
  ReadOnlyObjectProperty<Optional<PersonCard>> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /** Begins with somebody whom one would like to meet; nobody if he is gone. */
  void meet(long personId) {
    show(
        "goal",
        reader ->
            Optional.ofNullable(rooms.persons().cards(reader, List.of(personId)).get(personId)),
        goal::set);
  }

  /** Finds whom a way begins with; nothing happens if he is gone. */
  void card(long personId, Consumer<PersonCard> found) {
    show(
        "card",
        reader ->
            Optional.ofNullable(rooms.persons().cards(reader, List.of(personId)).get(personId)),
        card -> card.ifPresent(found));
  }

  /** A new form begins with nobody. */
  void forget() {
    goal.set(Optional.empty());
    look(Optional.empty());
  }

  /** Looks for the ways to this person. */
  void look(Optional<PersonCard> card) {
    looked = card;
    ways.set(Optional.empty());
    load();
  }

  @Override
  protected void load() {
    Optional<PersonCard> card = looked;
    LocalDate today = LocalDate.now(clock);
    show("ways", reader -> card.map(one -> read(reader, one, today)), ways::set);
  }

  private Ways read(Reader reader, PersonCard card, LocalDate today) {
    int bond =
        bonds.bonds(reader, List.of(card.id()), today).getOrDefault(card.id(), Bond.NONE).level();
    return new Ways(
        card,
        finder.of(reader, card.id(), today),
        bond >= IntroductionRoutes.BOND ? Optional.of(bond) : Optional.empty());
  }

  /**
   * Plans an introduction, and the first step as a next action.
   *
   * @return what speaks against it; nothing if it is planned
   */
  CompletionStage<Optional<Message>> plan(PersonChoice to, PersonChoice through, String purpose) {
    return act(
        Label.of(
            "relationship.change.wanted",
            RelationshipActs.named(to),
            RelationshipActs.named(through)),
        tx -> {
          Optional<Message> wrong = trouble(tx, to, through);
          if (wrong.isEmpty()) {
            add(tx, to, through, purpose.strip());
          }
          return wrong;
        });
  }

  private void add(Transaction tx, PersonChoice to, PersonChoice through, String purpose) {
    long id = rooms.introductions().add(tx, rooms.idOf(tx, to), rooms.idOf(tx, through));
    rooms.introductions().setPurpose(tx, id, purpose);
    rooms
        .introductions()
        .find(tx, id)
        .ifPresent(
            now ->
                actions.plan(
                    tx,
                    now,
                    IntroductionState.WANTED,
                    rooms
                        .say()
                        .apply(Message.of("relationship.next.wanted", to.name(), through.name()))));
  }

  private Optional<Message> trouble(Reader reader, PersonChoice to, PersonChoice through) {
    Optional<Long> self = rooms.persons().self(reader).map(PersonCard::id);
    if (self.isPresent() && (self.equals(id(to)) || self.equals(id(through)))) {
      return Optional.of(Message.of("relationship.form.yourself"));
    }
    for (PersonChoice choice : List.of(to, through)) {
      if (id(choice).filter(id -> rooms.persons().find(reader, id).isEmpty()).isPresent()) {
        return Optional.of(Message.of("relationship.form.person_gone", choice.name()));
      }
    }
    return id(to)
        .flatMap(
            goal -> id(through).flatMap(by -> rooms.introductions().underWay(reader, goal, by)))
        .map(one -> Message.of("relationship.form.under_way", to.name(), through.name()));
  }

  private static Optional<Long> id(PersonChoice choice) {
    return switch (choice) {
      case PersonChoice.Known(PersonCard card) -> Optional.of(card.id());
      case PersonChoice.Unknown unknown -> Optional.empty();
    };
  }
}
