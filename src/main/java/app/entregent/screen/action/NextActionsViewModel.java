package app.entregent.screen.action;

import app.entregent.model.account.AccountStore;
import app.entregent.model.agenda.ActionLine;
import app.entregent.model.agenda.ActionList;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Toward;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.PersonStore;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.ui.Words;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All next actions: which of them are shown, which is chosen, and what can be done with it. */
public final class NextActionsViewModel extends ViewModel {
  private static final ActionList LIST = new ActionList();
  private static final NextActionStore ACTIONS = new NextActionStore();
  private static final ColleagueStore COLLEAGUES = new ColleagueStore();

  private final Clock clock;
  private final Navigator navigator;
  private final TalkSheet sheet;
  private final Runnable undo;
  private List<ActionLine> all = List.of();
  private OptionalLong wanted;
  private String words = "";
  private final ObservableList<ActionLine> rows = FXCollections.observableArrayList();
  private final ObservableList<ActionLine> rowsView =
      FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<Map<ActionPart, Integer>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final ReadOnlyObjectWrapper<ActionPart> part =
      new ReadOnlyObjectWrapper<>(this, "part", ActionPart.OPEN);
  private final ReadOnlyObjectWrapper<OwnerFilter> owner =
      new ReadOnlyObjectWrapper<>(this, "owner", OwnerFilter.ANYBODY);
  private final ReadOnlyObjectWrapper<AccountFilter> account =
      new ReadOnlyObjectWrapper<>(this, "account", AccountFilter.ALL);
  private final ReadOnlyObjectWrapper<List<AccountFilter>> accounts =
      new ReadOnlyObjectWrapper<>(this, "accounts", List.of(AccountFilter.ALL));
  private final ReadOnlyObjectWrapper<Optional<ActionLine>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PastDay>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

  /**
   * @param undo takes back the newest change, offered after each act
   * @param chosen the action to show at once
   */
  public NextActionsViewModel(
      Workspace workspace,
      Notifier notifier,
      Runnable undo,
      Clock clock,
      Navigator navigator,
      TalkSheet sheet,
      Optional<Long> chosen) {
    super(
        workspace,
        notifier,
        Set.of(
            NextActionStore.NEXT_ACTIONS,
            PersonStore.PERSONS,
            AccountStore.ACCOUNTS,
            ColleagueStore.COLLEAGUES));
    this.undo = undo;
    this.clock = clock;
    this.navigator = navigator;
    this.sheet = sheet;
    this.wanted = chosen.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  ObservableList<ActionLine> rows() {
    return rowsView;
  }

  ReadOnlyObjectProperty<Map<ActionPart, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ActionPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<OwnerFilter> ownerProperty() {
    return owner.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<AccountFilter> accountProperty() {
    return account.getReadOnlyProperty();
  }

  /** The accounts that have a next action, after the entry for all. */
  ReadOnlyObjectProperty<List<AccountFilter>> accountsProperty() {
    return accounts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ActionLine>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What is to be asked about a day that has passed. */
  ReadOnlyObjectProperty<Optional<PastDay>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day that the words mean. */
  Optional<LocalDate> day(String typed) {
    return new DayWords(today(), Toward.FUTURE).day(typed);
  }

  void show(ActionPart wantedPart) {
    part.set(wantedPart);
    narrow();
  }

  void show(OwnerFilter wantedOwner) {
    owner.set(wantedOwner);
    narrow();
  }

  void show(AccountFilter wantedAccount) {
    account.set(wantedAccount);
    narrow();
  }

  void setWords(String typed) {
    words = typed;
    narrow();
  }

  /** What is asked about another action is no longer asked; a new one stays asked about. */
  void choose(Optional<ActionLine> line) {
    chosen.set(line);
    if (asked.get().filter(past -> past.actionId().isPresent()).isPresent()) {
      asked.set(Optional.empty());
    }
  }

  /**
   * Writes down something new, for the account that is shown if one is. A day that has passed is
   * asked about first.
   */
  void add(String typed, String dayTyped) {
    if (!typed.isBlank()) {
      submit(OptionalLong.empty(), ActionPlan.mine(typed.strip(), day(dayTyped)), account.get());
    }
  }

  /**
   * Changes something in the plan of an action, as it stands by then: another change may be on its
   * way. A day set anew that has passed is asked about first.
   */
  CompletionStage<?> plan(NextAction action, UnaryOperator<ActionPlan> change) {
    ActionPlan plan = change.apply(action.plan());
    if (plan.words().isBlank()) {
      return CompletableFuture.completedStage(false);
    }
    return plan.due().equals(action.due())
        ? save(action.id(), change)
        : submit(OptionalLong.of(action.id()), plan, AccountFilter.ALL);
  }

  /** Says who does it; a colleague who is not known yet is written down. */
  CompletionStage<?> setOwner(NextAction action, ActionOwner wantedOwner, String colleague) {
    return act(
        Label.of("action.change.edited").merging("action-" + action.id()),
        tx -> {
          Optional<Long> who =
              wantedOwner != ActionOwner.COLLEAGUE || colleague.isBlank()
                  ? Optional.empty()
                  : Optional.of(COLLEAGUES.findOrAdd(tx, colleague).id());
          ACTIONS.replan(tx, action.id(), plan -> plan.withOwner(wantedOwner, who));
          return true;
        });
  }

  private CompletionStage<?> submit(OptionalLong id, ActionPlan plan, AccountFilter where) {
    Optional<LocalDate> past = plan.due().filter(day -> day.isBefore(today()));
    if (past.isPresent()) {
      asked.set(Optional.of(new PastDay(past.get(), id, plan, where)));
      return CompletableFuture.completedStage(false);
    }
    return write(id, plan, where);
  }

  private CompletionStage<?> write(OptionalLong id, ActionPlan plan, AccountFilter where) {
    return id.isPresent()
        ? save(id.getAsLong(), before -> before.withDue(plan.due()))
        : act(
                Label.of("action.change.added"),
                tx -> ACTIONS.add(tx, where.account(), Optional.empty(), plan))
            .thenAccept(this::wish);
  }

  private void wish(long id) {
    wanted = OptionalLong.of(id);
    narrow();
  }

  private CompletionStage<?> save(long id, UnaryOperator<ActionPlan> change) {
    return act(
        Label.of("action.change.edited").merging("action-" + id),
        tx -> {
          ACTIONS.replan(tx, id, change);
          return true;
        });
  }

  /** It was done on the day that has passed. */
  void wasDoneThen() {
    answered(
        past ->
            told(
                "action.told.done",
                past.plan().words(),
                act(
                    Label.of("conversation.change.action_done"),
                    tx -> {
                      long id =
                          past.actionId()
                              .orElseGet(
                                  () ->
                                      ACTIONS.add(
                                          tx,
                                          past.account().account(),
                                          Optional.empty(),
                                          past.plan()));
                      ACTIONS.replan(tx, id, plan -> plan.withDue(past.plan().due()));
                      ACTIONS.done(tx, id, past.day());
                      return true;
                    })));
  }

  /** It is overdue: the day stays as it is. */
  void isOverdue() {
    answered(past -> write(past.actionId(), past.plan(), past.account()));
  }

  /** It is meant for today. */
  void isForToday() {
    answered(
        past -> write(past.actionId(), past.plan().withDue(Optional.of(today())), past.account()));
  }

  private void answered(Consumer<PastDay> answer) {
    Optional<PastDay> past = asked.get();
    asked.set(Optional.empty());
    past.ifPresent(answer);
  }

  /** Ticks an action off, or says that it is to be done after all. */
  void toggleDone(ActionLine line) {
    long id = line.action().id();
    boolean done = line.action().doneOn().isPresent();
    String label = done ? "conversation.change.action_reopened" : "conversation.change.action_done";
    told(
        done ? "action.told.reopened" : "action.told.done",
        line.action().words(),
        act(Label.of(label), tx -> ACTIONS.setDone(tx, id, !done)));
  }

  void snoozeTomorrow(ActionLine line) {
    snooze(line, today().plusDays(1));
  }

  /** Lets it rest until Monday. */
  void snoozeWeek(ActionLine line) {
    snooze(line, today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
  }

  /** Lets it rest until a day; its own day stays as it is, so that it stays overdue. */
  void snooze(ActionLine line, LocalDate until) {
    act(
            Label.of("conversation.change.snoozed", Label.day(until)),
            tx -> {
              ACTIONS.snooze(tx, line.action().id(), until);
              return true;
            })
        .thenAccept(done -> notifier.done(Message.of("action.told.snoozed", until), undo));
  }

  void delete(ActionLine line) {
    told(
        "action.told.deleted",
        line.action().words(),
        act(
            Label.of("action.change.deleted"),
            tx -> {
              ACTIONS.delete(tx, line.action().id());
              return true;
            }));
  }

  /** Opens the sheet for a talk about it. */
  void log(ActionLine line) {
    Start start = Start.NOTHING.withPeople(line.action().personId().stream().toList());
    sheet.open(line.action().accountId().map(start::withAccount).orElse(start));
  }

  /** Goes to whom it is for. */
  void open(ActionLine line) {
    line.action()
        .personId()
        .<Place>map(Place.Person::new)
        .or(() -> line.action().accountId().map(Place.Account::new))
        .ifPresent(navigator::open);
  }

  void back() {
    navigator.back();
  }

  @Override
  protected void load() {
    LocalDate today = today();
    show("actions", reader -> LIST.all(reader, today), this::showAll);
  }

  private void showAll(List<ActionLine> found) {
    all = found;
    accounts.set(AccountFilter.of(found));
    narrow();
  }

  private void narrow() {
    LocalDate today = today();
    List<ActionLine> fitting =
        all.stream()
            .filter(line -> owner.get().holds(line.action().owner()))
            .filter(
                line ->
                    account.get().id() == 0
                        || line.action().accountId().equals(Optional.of(account.get().id())))
            .filter(line -> words.isEmpty() || Words.fit(words, line.found()))
            .toList();
    counts.set(ActionPart.counts(fitting, today));
    List<ActionLine> shown =
        fitting.stream().filter(line -> part.get().holds(line.action(), today)).toList();
    int at = Math.max(0, chosen.get().map(rows::indexOf).orElse(0));
    Optional<ActionLine> next =
        still(shown)
            .or(
                () ->
                    shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(shown.get(Math.min(at, shown.size() - 1))));
    if (!rows.equals(shown)) {
      rows.setAll(shown);
    }
    chosen.set(next);
  }

  /** The action that was asked for, else the chosen one in its present form. */
  private Optional<ActionLine> still(List<ActionLine> shown) {
    OptionalLong id = wanted;
    Optional<ActionLine> asFor =
        shown.stream()
            .filter(line -> id.isPresent() && line.action().id() == id.getAsLong())
            .findFirst();
    if (asFor.isPresent()) {
      wanted = OptionalLong.empty();
      return asFor;
    }
    return chosen
        .get()
        .flatMap(
            was ->
                shown.stream().filter(line -> line.action().id() == was.action().id()).findFirst());
  }

  private void told(String key, String what, CompletionStage<?> done) {
    done.thenAccept(nothing -> notifier.done(Message.of(key, what), undo));
  }
}
