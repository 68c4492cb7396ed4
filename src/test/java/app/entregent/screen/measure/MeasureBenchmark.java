package app.entregent.screen.measure;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.RingActs;
import app.entregent.model.measure.RingActsStore;
import app.entregent.model.measure.RingMoves;
import app.entregent.model.measure.Step;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.TwentyTargets;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long Measure takes over 100,000 talks that were typed in three years: each page in the real
 * window from the wish to its figures, built for it and laid out, beside the same page without
 * talks in the same run; and the rings after one logged talk, from the notice of it until they are
 * right, beside reading all of them again. It asserts nothing and is not part of the tests; the
 * figures are printed:
 *
 * <pre>mvn -Dtest=MeasureBenchmark test</pre>
 */
class MeasureBenchmark extends ScreenTest {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int PEOPLE = 2_500;
  private static final int TALKS = 100_000;
  private static final int BATCH = 5_000;
  private static final int DAYS = 1_096;
  private static final int TURNS = 9;
  private static final int MOST_MILLIS = 60_000;
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final List<Long> accounts = new ArrayList<>();

  @Test
  void measure() {
    List<Long> people = accounts();
    pages("without talks");
    fill(people);
    pages("100,000 talks");
    afterOneChange();
  }

  private List<Long> accounts() {
    SomePeople.many(workspace, PEOPLE);
    away(
        () ->
            TestWorkspace.now(
                workspace.change(
                    Label.of("people.change.added"), tx -> TwentyTargets.into(tx, TODAY))));
    List<Long> people =
        away(() -> workspace.fetch(reader -> new PeopleListStore().rows(reader))).stream()
            .map(PersonRow::id)
            .toList();
    away(() -> TestWorkspace.now(workspace.change(Label.of("people.change.added"), this::climb)));
    return people;
  }

  private void fill(List<Long> people) {
    for (int from = 0; from < TALKS; from += BATCH) {
      int first = from;
      away(
          () ->
              TestWorkspace.now(
                  workspace.change(
                      Label.of("people.change.added"), tx -> talks(tx, people, first))));
    }
  }

  private boolean climb(Transaction tx) {
    new GoalStore()
        .add(
            tx,
            new Goal(
                0,
                Optional.empty(),
                GoalMetric.TALKS,
                "",
                Optional.empty(),
                BigDecimal.valueOf(500),
                TODAY.minusDays(90),
                TODAY.plusDays(90),
                Optional.empty()));
    new PieceStore().done(tx, new PieceStore().add(tx, NewPiece.post("Five questions", TODAY)));
    AccountStore store = new AccountStore();
    for (int i = 0; i < 300; i++) {
      long id = store.add(tx, "Climber " + i);
      accounts.add(id);
      store.setTarget(tx, id, i % 10 == 0);
      for (LadderStep step : LadderStep.values()) {
        if (step.ordinal() <= i % 5) {
          store.setLadder(tx, id, step);
        }
      }
    }
    return true;
  }

  private boolean talks(Transaction tx, List<Long> people, int first) {
    ConversationStore store = new ConversationStore();
    for (int i = first; i < first + BATCH; i++) {
      Optional<Long> account =
          i % 3 == 0 ? Optional.of(accounts.get(i % accounts.size())) : Optional.empty();
      store.add(
          tx,
          NewConversation.held(
              List.of(people.get(i * 31 % people.size())),
              account,
              Moment.on(TODAY.minusDays(i * 17L % DAYS)),
              PARIS,
              Channel.values()[i % Channel.values().length],
              Direction.values()[i / 7 % Direction.values().length],
              "Words of talk " + i));
    }
    return true;
  }

  private void pages(String what) {
    for (MeasurePart part : MeasurePart.values()) {
      List<Long> took = new ArrayList<>();
      for (int turn = 0; turn < TURNS; turn++) {
        took.add(open(part));
      }
      tell(what + ", page " + part, took);
    }
  }

  /**
   * From the wish for a page of a screen in sight to its figures; for the first the rings are read.
   */
  private long open(MeasurePart part) {
    RingsViewModel rings = onWindow(() -> MeasureWindow.rings(workspace, notifier, navigator));
    MeasureRooms rooms =
        onWindow(
            () -> MeasureWindow.rooms(workspace, notifier, navigator, texts, (paper, said) -> {}));
    List<Boolean> read = new ArrayList<>();
    onWindow(
        () -> {
          rings.weeks().subscribe((before, now) -> read.add(true));
          rooms.kpis().sheetProperty().subscribe((before, now) -> read.add(true));
          rooms.funnel().readingProperty().subscribe((before, now) -> read.add(true));
          rooms.goals().readingProperty().subscribe((before, now) -> read.add(true));
          rooms.chain().readingProperty().subscribe((before, now) -> read.add(true));
        });
    MeasureView view = onWindow(() -> new MeasureView(controls, keys, rings, rooms));
    showScreen(() -> view);
    CompletableFuture<Long> filled = new CompletableFuture<>();
    long began =
        WaitForAsyncUtils.waitForAsyncFx(
            MOST_MILLIS,
            () -> {
              long wished = System.nanoTime();
              if (part == MeasurePart.WEEK) {
                rings.activate();
              } else {
                view.show(part);
              }
              onceLaidOut(() -> part == MeasurePart.EVIDENCE || !read.isEmpty(), filled);
              return wished;
            });
    long took = filled.orTimeout(MOST_MILLIS, TimeUnit.MILLISECONDS).join() - began;
    onWindow(
        () -> {
          view.deactivate();
          rings.deactivate();
        });
    return took;
  }

  /** When the figures came and the first pulse after them has laid the page out. */
  private void onceLaidOut(BooleanSupplier read, CompletableFuture<Long> when) {
    new AnimationTimer() {
      private boolean here;

      @Override
      public void handle(long now) {
        here = here || read.getAsBoolean();
        if (here) {
          stop();
          Parent root = stage().getScene().getRoot();
          root.applyCss();
          root.layout();
          when.complete(System.nanoTime());
        }
      }
    }.start();
  }

  private void await(BooleanSupplier done) {
    while (!onWindow(done::getAsBoolean)) {
      Thread.onSpinWait();
    }
  }

  /** The rings as the rail follows them, from the notice of a change until they are right. */
  private void afterOneChange() {
    LocalDate from = TODAY.minusDays(83);
    RingActsStore store = new RingActsStore();
    RingsViewModel rings = onWindow(() -> MeasureWindow.rings(workspace, notifier, navigator));
    List<Long> readings = new ArrayList<>();
    AtomicLong noticed = new AtomicLong();
    onWindow(
        () -> {
          workspace.listen(notice -> noticed.set(System.nanoTime()));
          rings.ring(Step.RELATIONSHIPS).subscribe(ring -> readings.add(System.nanoTime()));
          rings.activate();
        });
    await(() -> readings.size() > 1);
    List<Long> people =
        away(() -> workspace.fetch(r -> new PeopleListStore().rows(r))).stream()
            .map(PersonRow::id)
            .toList();
    List<Long> change = new ArrayList<>();
    List<Long> whole = new ArrayList<>();
    for (int turn = 0; turn < 2 * TURNS; turn++) {
      int before = onWindow(readings::size);
      one(people.get(turn), turn);
      await(() -> readings.size() > before);
      change.add(onWindow(readings::getLast) - noticed.get());
      long began = System.nanoTime();
      away(() -> workspace.fetch(r -> store.read(r, RingActs.NOTHING, RingMoves.ALL, from, TODAY)));
      whole.add(System.nanoTime() - began);
    }
    onWindow(rings::deactivate);
    tell("rings right after one talk", change);
    tell("all acts of twelve weeks again", whole);
  }

  private void one(long person, int turn) {
    away(
        () ->
            TestWorkspace.now(
                workspace.change(
                    Label.of("people.change.added"),
                    tx ->
                        new ConversationStore()
                            .add(
                                tx,
                                NewConversation.held(
                                    List.of(person),
                                    Optional.of(accounts.getFirst()),
                                    Moment.on(TODAY.minusDays(turn % 5)),
                                    PARIS,
                                    Channel.PHONE,
                                    Direction.BOTH,
                                    "One more")))));
  }

  private static void tell(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        "%s: first %.1f ms, median %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        nanos.getFirst() / NANOS_IN_MILLI,
        sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
        sorted.get(sorted.size() * 95 / 100) / NANOS_IN_MILLI,
        sorted.getLast() / NANOS_IN_MILLI);
  }
}
