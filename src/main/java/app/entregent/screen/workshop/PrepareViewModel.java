package app.entregent.screen.workshop;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.model.workshop.WorkshopPlaceStore;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Message;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All workshops, and what is prepared for the chosen one. */
public final class PrepareViewModel extends ViewModel {
  static final WorkshopStore WORKSHOPS = new WorkshopStore();
  static final GuestStore GUESTS = new GuestStore();
  static final AgendaItemStore AGENDA = new AgendaItemStore();
  private static final WorkshopCourseStore COURSE = new WorkshopCourseStore();
  private static final WorkshopPlaceStore PLACES = new WorkshopPlaceStore();
  private static final AccountStore ACCOUNTS = new AccountStore();
  private static final DecisionStore DECISIONS = new DecisionStore();

  private static final Subjects SUBJECTS = new Subjects(ACCOUNTS, DECISIONS);

  private record Answer(
      List<Prepared.Line> lines, Optional<Prepared> chosen, Optional<Account> only) {}

  private final Clock clock;
  private final Navigator navigator;
  private final Runnable undo;
  private final AgendaActs agenda = new AgendaActs(this);
  private final GuestActs guests = new GuestActs(new ChosenRoom());
  private final ReadOnlyObjectWrapper<List<Prepared.Line>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());
  private final ReadOnlyObjectWrapper<Optional<Prepared>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Account>> only =
      new ReadOnlyObjectWrapper<>(this, "only", Optional.empty());
  private Optional<Long> wanted;
  private Optional<Long> ofAccount;

  /**
   * @param undo takes back the last change
   * @param place the workshop to show at once, else the first; and of which account, else all
   */
  public PrepareViewModel(
      Workspace workspace,
      Notifier notifier,
      Runnable undo,
      Clock clock,
      Navigator navigator,
      Place.Workshops place) {
    super(
        workspace,
        notifier,
        Set.of(
            WorkshopStore.WORKSHOPS,
            GuestStore.GUESTS,
            AgendaItemStore.AGENDA,
            AccountStore.ACCOUNTS,
            DecisionStore.DECISIONS));
    this.undo = undo;
    this.clock = clock;
    this.navigator = navigator;
    wanted = place.chosen();
    ofAccount = place.account();
  }

  /** Those that run, those to come, those that are finished. */
  ReadOnlyObjectProperty<List<Prepared.Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Prepared>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whose workshops alone are shown; nobody's if all are. */
  ReadOnlyObjectProperty<Optional<Account>> onlyProperty() {
    return only.getReadOnlyProperty();
  }

  /** Shows those of all accounts. */
  void showAll() {
    ofAccount = Optional.empty();
    load();
  }

  AgendaActs agenda() {
    return agenda;
  }

  GuestActs guests() {
    return guests;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void choose(long id) {
    if (!wanted.equals(Optional.of(id))) {
      wanted = Optional.of(id);
      load();
    }
  }

  /** What a new workshop may be about, by what was typed; nothing typed is about the account. */
  void findSubjects(String typed, Consumer<List<Subject>> shown) {
    Optional<Long> account = only.get().map(Account::id);
    show("subjects", reader -> SUBJECTS.find(reader, typed, account), shown);
  }

  /** Makes a workshop with the usual agenda; a decision or an account that is new is made too. */
  CompletionStage<Long> begin(Subject subject) {
    return act(Label.of("prepare.change.added"), tx -> add(tx, subject))
        .thenApply(
            id -> {
              wanted = Optional.of(id);
              load();
              return id;
            });
  }

  /** The workshop on this map that is not over yet. */
  public static Optional<Long> onMap(Reader reader, long decisionId) {
    return WORKSHOPS.ofDecision(reader, decisionId).stream()
        .filter(one -> one.state() != WorkshopState.CLOSED)
        .map(Workshop::id)
        .findFirst();
  }

  /** The same, or a new one. */
  public static long ofDecision(Transaction tx, long decisionId) {
    return onMap(tx, decisionId).orElseGet(() -> add(tx, decisionId));
  }

  private static long add(Transaction tx, Subject subject) {
    long decision =
        subject
            .decisionId()
            .orElseGet(
                () ->
                    DECISIONS.addDecision(
                        tx,
                        subject.accountId().orElseGet(() -> ACCOUNTS.add(tx, subject.account())),
                        ""));
    return add(tx, decision);
  }

  private static long add(Transaction tx, long decisionId) {
    long id = WORKSHOPS.add(tx, decisionId, "", Optional.empty());
    AGENDA.use(tx, id, AgendaTemplate.MINUTES_90);
    WORKSHOPS.setPlannedMinutes(tx, id, AgendaTemplate.MINUTES_90.minutes());
    return id;
  }

  CompletionStage<?> setTitle(long id, String title) {
    return edit(
        id,
        Label.of("prepare.change.title").merging("workshop-title-" + id),
        tx -> WORKSHOPS.setTitle(tx, id, cut(title, Workshop.TITLE_LIMIT)));
  }

  CompletionStage<?> setPurpose(long id, String purpose) {
    return edit(
        id,
        Label.of("prepare.change.purpose").merging("workshop-purpose-" + id),
        tx -> WORKSHOPS.setPurpose(tx, id, cut(purpose, Workshop.PURPOSE_LIMIT)));
  }

  /** What is wrong with a day as it was typed. */
  Message dayTrouble(String typed) {
    return typed.isBlank() || day(typed).isPresent()
        ? Message.NOTHING
        : Message.of("ui.day.unclear");
  }

  CompletionStage<?> setDay(long id, String typed) {
    return typed.isBlank() || day(typed).isPresent()
        ? edit(
            id,
            Label.of("prepare.change.day").merging("workshop-day-" + id),
            tx -> WORKSHOPS.setHeldOn(tx, id, day(typed)))
        : CompletableFuture.failedStage(new CancellationException());
  }

  /** What is wrong with a length in minutes as it was typed. */
  Message minutesTrouble(String typed) {
    return typed.isBlank() || minutes(typed).isPresent()
        ? Message.NOTHING
        : Message.of("prepare.length.unclear");
  }

  CompletionStage<?> setMinutes(long id, String typed) {
    OptionalInt wished = typed.isBlank() ? OptionalInt.of(0) : minutes(typed);
    return wished.isPresent()
        ? edit(
            id,
            Label.of("prepare.change.length").merging("workshop-length-" + id),
            tx -> WORKSHOPS.setPlannedMinutes(tx, id, wished.getAsInt()))
        : CompletableFuture.failedStage(new CancellationException());
  }

  /** A number of minutes that can be planned; the unit may follow. */
  static OptionalInt minutes(String typed) {
    String digits = typed.strip().replaceAll("(?i)\\s*(min|minutes?)\\.?$", "");
    return digits.matches("[1-9]\\d{0,2}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private Optional<LocalDate> day(String typed) {
    return new DayWords(today(), Toward.FUTURE).day(typed);
  }

  /** Goes to the room; one that is over is read again. */
  void start() {
    chosen
        .get()
        .ifPresent(
            one ->
                navigator.open(
                    new Place.Workshop(
                        one.id(),
                        one.workshop().state() == WorkshopState.CLOSED
                            ? Place.Workshop.Page.CLOSE
                            : Place.Workshop.Page.RUN)));
  }

  void openMap() {
    chosen
        .get()
        .flatMap(Prepared::place)
        .ifPresent(place -> navigator.open(new Place.Map(place.decisionId())));
  }

  /** Forgets the chosen workshop; what was agreed on there stays. */
  void delete() {
    chosen
        .get()
        .ifPresent(
            one ->
                change(Label.of("prepare.change.deleted"), tx -> WORKSHOPS.delete(tx, one.id()))
                    .thenRun(
                        () ->
                            notifier.done(Message.of("prepare.told.deleted", one.title()), undo)));
  }

  /** A change of what is prepared for the chosen workshop. */
  CompletionStage<?> edit(Label label, Consumer<Transaction> work) {
    return chosen
        .get()
        .<CompletionStage<?>>map(one -> edit(one.id(), label, work))
        .orElseGet(() -> CompletableFuture.failedStage(new CancellationException()));
  }

  /** What was prepared for a workshop that is over stays as it was, until it is opened again. */
  private CompletionStage<?> edit(long id, Label label, Consumer<Transaction> work) {
    boolean closed =
        lines.get().stream()
            .anyMatch(line -> line.id() == id && line.workshop().state() == WorkshopState.CLOSED);
    if (closed) {
      notifier.done(Message.of("prepare.told.closed_stays"));
      return CompletableFuture.failedStage(new CancellationException());
    }
    return change(label, work);
  }

  /** Opens a workshop that is over again; its clock stands still. */
  void reopen() {
    chosen
        .get()
        .filter(one -> one.workshop().state() == WorkshopState.CLOSED)
        .ifPresent(
            one ->
                change(
                        Label.of("prepare.change.reopened").inDecision(one.workshop().decisionId()),
                        tx -> COURSE.reopen(tx, one.id()))
                    .thenRun(() -> notifier.done(Message.of("prepare.told.reopened"), undo)));
  }

  /** A change of which nothing is asked back. */
  private CompletionStage<?> change(Label label, Consumer<Transaction> work) {
    return act(
        label,
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  /** Asks in the background; only the newest answer to a question arrives. */
  <T> void look(String question, Function<Reader, T> query, Consumer<T> shown) {
    show(question, query, shown);
  }

  /** Who will be in the room of the chosen workshop. */
  private final class ChosenRoom implements GuestActs.Room {
    @Override
    public Optional<Long> workshop() {
      return chosen.get().map(Prepared::id);
    }

    @Override
    public Optional<Long> account() {
      return chosen.get().flatMap(Prepared::place).map(WorkshopPlace::accountId);
    }

    @Override
    public CompletionStage<?> change(Label label, Consumer<Transaction> work) {
      return edit(label, work);
    }

    @Override
    public void look(
        String question,
        Function<Reader, List<KnownGuest>> query,
        Consumer<List<KnownGuest>> shown) {
      show(question, query, shown);
    }
  }

  static String cut(String text, int most) {
    String bare = text.strip();
    return bare.substring(0, Math.min(bare.length(), most));
  }

  @Override
  protected void load() {
    Optional<Long> asked = wanted;
    Optional<Long> account = ofAccount;
    show(
        "workshops",
        reader -> read(reader, asked, account),
        answer -> {
          lines.set(answer.lines());
          chosen.set(answer.chosen());
          wanted = answer.chosen().map(Prepared::id);
          only.set(answer.only());
        });
  }

  private static Answer read(Reader reader, Optional<Long> asked, Optional<Long> account) {
    Optional<Account> only = account.flatMap(id -> ACCOUNTS.find(reader, id));
    List<Workshop> all = WORKSHOPS.all(reader);
    Map<Long, WorkshopPlace> places =
        PLACES.of(reader, all.stream().map(Workshop::decisionId).distinct().toList());
    List<Prepared.Line> lines =
        all.stream()
            .map(one -> new Prepared.Line(one, Optional.ofNullable(places.get(one.decisionId()))))
            .filter(line -> only.isEmpty() || line.of(only.get().id()))
            .toList();
    Optional<Prepared.Line> line =
        lines.stream()
            .filter(one -> asked.equals(Optional.of(one.id())))
            .findFirst()
            .or(() -> lines.stream().findFirst());
    return new Answer(
        lines,
        line.map(
            one ->
                new Prepared(
                    one.workshop(),
                    one.place(),
                    GUESTS.of(reader, one.id()),
                    AGENDA.of(reader, one.id()))),
        only);
  }
}
