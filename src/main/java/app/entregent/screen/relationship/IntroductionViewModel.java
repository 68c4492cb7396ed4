package app.entregent.screen.relationship;

import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionRow;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.IntroductionStepStore;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.way.IntroductionActions;
import app.entregent.model.relationship.way.WayFinder;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One introduction, from the wish to the thanks. */
final class IntroductionViewModel extends ViewModel {
  private final RelationshipRooms rooms;
  private final Clock clock;
  private final Navigator navigator;
  private final IntroductionActions actions;
  private final WayFinder ways = new WayFinder();
  private final ReadOnlyObjectWrapper<Optional<IntroductionShown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Message.NOTHING);
  private Optional<IntroductionRow> wanted = Optional.empty();

  IntroductionViewModel(
      Workspace workspace,
      Notifier notifier,
      RelationshipRooms rooms,
      Clock clock,
      Navigator navigator) {
    super(
        workspace,
        notifier,
        Set.of(
            PersonStore.PERSONS,
            DecisionStore.TIES,
            FavourStore.FAVOURS,
            NextActionStore.NEXT_ACTIONS,
            IntroductionStore.INTRODUCTIONS,
            IntroductionStepStore.STEPS));
    this.rooms = rooms;
    this.clock = clock;
    this.navigator = navigator;
    actions = new IntroductionActions(rooms.introductions(), rooms.steps());
  }

  /** What is shown; empty until it is read. */
  ReadOnlyObjectProperty<Optional<IntroductionShown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What was wrong with the last step; nothing if all is well. */
  ReadOnlyObjectProperty<Message> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Shows another introduction, or none. */
  void show(Optional<IntroductionRow> row) {
    Optional<Long> before = wanted.map(one -> one.introduction().id());
    wanted = row;
    if (!before.equals(row.map(one -> one.introduction().id()))) {
      trouble.set(Message.NOTHING);
      shown.set(Optional.empty());
    }
    load();
  }

  /** The text that leaves by copying: the seller's own, else the proposed one. */
  String text(Language language) {
    return shown.get().map(now -> text(now, language)).orElse("");
  }

  static String text(IntroductionShown now, Language language) {
    String own = now.row().introduction().words(language);
    return own.isEmpty() ? Texts.of(language).say(now.usual()) : own;
  }

  /** Takes a step on a day; without one, today. */
  void go(IntroductionRow row, IntroductionState state, Optional<LocalDate> day) {
    step(
        row.introduction(),
        Label.of(
            "relationship.change.state",
            Label.row("person", row.introduction().toPersonId()),
            Label.word("relationship.state." + code(state))),
        (tx, now) -> {
          LocalDate on = day.orElse(tx.today());
          Optional<Message> wrong = before(tx, now, state, on);
          if (wrong.isEmpty()) {
            actions.go(tx, now, state, on, nextWords(row, state));
          }
          return wrong;
        });
  }

  /** Takes the newest step back. */
  void back(IntroductionShown now) {
    IntroductionState from = now.row().introduction().state();
    IntroductionState to =
        now.days().keySet().stream()
            .filter(state -> state.compareTo(from) < 0)
            .max(IntroductionState::compareTo)
            .orElse(IntroductionState.WANTED);
    go(now.row(), to, Optional.ofNullable(now.days().get(to)));
  }

  /** Says on which day a step was taken that was taken already; answers whether it was kept. */
  CompletionStage<Boolean> setDay(IntroductionRow row, IntroductionState state, LocalDate day) {
    return step(
        row.introduction(),
        Label.of(
            "relationship.change.step_day", Label.row("person", row.introduction().toPersonId())),
        (tx, now) -> {
          Map<IntroductionState, LocalDate> others = rooms.steps().days(tx, now);
          others.remove(state);
          Optional<Message> wrong = IntroductionSteps.trouble(others, state, day, tx.today());
          if (wrong.isEmpty()) {
            rooms.steps().setDay(tx, now, state, day);
          }
          return wrong;
        });
  }

  /** Puts the next step among the next actions. */
  void plan(IntroductionRow row) {
    step(
        row.introduction(),
        Label.of(
            "relationship.change.step_planned",
            Label.row("person", row.introduction().toPersonId())),
        (tx, now) -> {
          if (actions.of(tx, now).isEmpty()) {
            actions.plan(tx, now, now.state(), nextWords(row, now.state()));
          }
          return Optional.empty();
        });
  }

  CompletionStage<?> setWords(IntroductionRow row, Language language, String typed) {
    String usual = shown.get().map(now -> Texts.of(language).say(now.usual())).orElse("");
    String own = typed.equals(usual) ? "" : typed.strip();
    return write(
        row,
        "relationship.change.words",
        tx -> rooms.introductions().setWords(tx, row.introduction().id(), language, own));
  }

  CompletionStage<?> setPurpose(IntroductionRow row, String typed) {
    return write(
        row,
        "relationship.change.purpose",
        tx -> rooms.introductions().setPurpose(tx, row.introduction().id(), typed.strip()));
  }

  CompletionStage<?> setNote(IntroductionRow row, String typed) {
    return write(
        row,
        "relationship.change.note",
        tx -> rooms.introductions().setNote(tx, row.introduction().id(), typed.strip()));
  }

  CompletionStage<Long> delete(Introduction introduction) {
    return act(
        Label.of(
            "relationship.change.introduction_deleted",
            Label.row("person", introduction.toPersonId())),
        tx -> {
          rooms
              .introductions()
              .find(tx, introduction.id())
              .ifPresent(now -> actions.delete(tx, now));
          return introduction.id();
        });
  }

  void openPerson(long id) {
    navigator.open(new Place.Person(id));
  }

  void openAction(long id) {
    navigator.open(new Place.NextActions(Optional.of(id)));
  }

  @Override
  protected void load() {
    Optional<IntroductionRow> row = wanted;
    LocalDate today = today();
    show(
        "introduction",
        reader -> row.flatMap(one -> read(reader, one, today)),
        read -> shown.set(read));
  }

  private Optional<IntroductionShown> read(Reader reader, IntroductionRow row, LocalDate today) {
    return rooms
        .introductions()
        .find(reader, row.introduction().id())
        .map(
            now -> {
              IntroductionRow fresh = new IntroductionRow(now, row.to(), row.through());
              return new IntroductionShown(
                  fresh,
                  rooms.steps().days(reader, now),
                  actions.of(reader, now),
                  ways.of(reader, now.toPersonId(), today).stream()
                      .filter(way -> way.first().personId() == now.throughPersonId())
                      .findFirst(),
                  usual(reader, fresh));
            });
  }

  /** The message that is proposed, from the names and from what it is for. */
  private Message usual(Reader reader, IntroductionRow row) {
    String first =
        rooms.persons().find(reader, row.through().id()).map(Person::firstName).orElse("");
    return Message.of(
        "relationship.introduction.message",
        first.isEmpty() ? row.through().name() : first,
        row.to().name(),
        row.to().company().isEmpty() ? 0 : 1,
        row.to().company(),
        row.introduction().purpose().isEmpty() ? 0 : 1,
        row.introduction().purpose(),
        rooms.persons().self(reader).map(self -> self.name()).orElse(""));
  }

  private String nextWords(IntroductionRow row, IntroductionState state) {
    return state.open()
        ? rooms
            .say()
            .apply(
                Message.of(
                    "relationship.next." + code(state), row.to().name(), row.through().name()))
        : "";
  }

  /** What speaks against going to a state on a day, as far as the steps before it tell. */
  private Optional<Message> before(
      Transaction tx, Introduction now, IntroductionState state, LocalDate day) {
    Map<IntroductionState, LocalDate> earlier = new EnumMap<>(IntroductionState.class);
    rooms
        .steps()
        .days(tx, now)
        .forEach(
            (known, on) -> {
              if (known.compareTo(state) < 0) {
                earlier.put(known, on);
              }
            });
    return IntroductionSteps.trouble(earlier, state, day, tx.today());
  }

  private interface Step {
    Optional<Message> take(Transaction tx, Introduction now);
  }

  private CompletionStage<Boolean> step(Introduction introduction, Label label, Step step) {
    return act(
            label,
            tx ->
                rooms
                    .introductions()
                    .find(tx, introduction.id())
                    .map(now -> step.take(tx, now))
                    .orElse(Optional.of(Message.of("relationship.introduction.gone"))))
        .thenApply(
            wrong -> {
              trouble.set(wrong.orElse(Message.NOTHING));
              return wrong.isEmpty();
            });
  }

  private CompletionStage<?> write(IntroductionRow row, String key, Consumer<Transaction> work) {
    return act(
        Label.of(key, Label.row("person", row.introduction().toPersonId())),
        tx -> {
          work.accept(tx);
          return row.introduction().id();
        });
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
