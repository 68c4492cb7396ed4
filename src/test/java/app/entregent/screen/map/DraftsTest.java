package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Spot;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Message;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the writer is held, the map shows already what was done. */
class DraftsTest extends WindowTest {
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final ExecutorService readers = Executors.newFixedThreadPool(2);
  private final CountDownLatch held = new CountDownLatch(1);

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapTown town;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MapWindow window;

  @BeforeEach
  void open() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(
                new WorkspaceThreads(
                    writer, readers, Platform::runLater, Platform::isFxApplicationThread)));
    town = new MapTown(workspace);
    town.seat("Hugo Perrault", "Finance", Role.BUYER);
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
    until(() -> lookup(".seat-card").queryAll().size() == 1);
    writer.execute(this::hold);
  }

  @AfterEach
  void close() {
    held.countDown();
    onWindow(window.model::deactivate);
    workspace.close();
  }

  private void hold() {
    try {
      assertThat(held.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the writer go on, and waits until it has written all. */
  private void release() {
    held.countDown();
    CompletableFuture.runAsync(() -> {}, writer).join();
  }

  private int cards() {
    return onWindow(() -> stage().getScene().getRoot().lookupAll(".seat-card").size());
  }

  private List<String> shown() {
    return onWindow(
        () -> window.model.shown().orElseThrow().cards().stream().map(SeatCard::name).toList());
  }

  /** What the scene holds when the pulse after the key is laid out. */
  private int cardsInTheNextPulse(KeyCode key) {
    CompletableFuture<Integer> seen = new CompletableFuture<>();
    onWindow(
        () -> {
          Scene scene = stage().getScene();
          scene.addPostLayoutPulseListener(
              new Runnable() {
                @Override
                public void run() {
                  scene.removePostLayoutPulseListener(this);
                  seen.complete(scene.getRoot().lookupAll(".seat-card").size());
                }
              });
          fire(scene.getFocusOwner(), key);
          Platform.requestNextPulse();
        });
    return seen.join();
  }

  private static void fire(Node target, KeyCode key) {
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @Test
  void afterEnterTheCardIsThereInTheNextPulseAndTheNextNameCanBeTyped() {
    clickOn("#map-ask").write("Nadia Ferrand, Director");
    assertThat(cardsInTheNextPulse(KeyCode.ENTER)).isEqualTo(2);
    assertThat(shown()).containsExactly("Hugo Perrault", "Nadia Ferrand");
    assertThat(town.map().seats()).as("nothing is written yet").hasSize(1);
    assertThat(lookup("#map-ask").<TextField>query().getText()).isEmpty();
    write("Lou Petit");
    assertThat(cardsInTheNextPulse(KeyCode.ENTER)).isEqualTo(3);
    write("An");
    release();
    until(this::allWritten);
    assertThat(town.map().seats()).hasSize(3);
    assertThat(shown()).containsExactly("Hugo Perrault", "Nadia Ferrand", "Lou Petit");
    assertThat(lookup("#map-ask").<TextField>query().getText()).isEqualTo("An");
    Map<Long, Spot> places = onWindow(() -> Map.copyOf(canvas().places()));
    for (Seat seat : town.map().seats()) {
      assertThat(places).containsEntry(seat.id(), seat.spot());
    }
  }

  private MapCanvas canvas() {
    return lookup("#map-canvas").query();
  }

  private boolean allWritten() {
    return window.model.shown().orElseThrow().cards().stream()
        .noneMatch(card -> Drafts.isDraft(card.id()));
  }

  @Test
  void whatCannotBeSeatedIsTakenBackWithASentence() {
    clickOn("#map-ask");
    held.countDown();
    town.person("Ana Costa", "Buyer");
    town.person("Ana Costa", "Director");
    CountDownLatch again = new CountDownLatch(1);
    writer.execute(
        () -> {
          try {
            assertThat(again.await(1, TimeUnit.MINUTES)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    write("Ana Costa");
    assertThat(cardsInTheNextPulse(KeyCode.ENTER)).isEqualTo(2);
    again.countDown();
    until(
        () -> !onWindow(() -> window.model.ask().problemProperty().get()).equals(Message.NOTHING));
    assertThat(cards()).isEqualTo(1);
    assertThat(lookup("#map-ask").<TextField>query().getText()).isEqualTo("Ana Costa");
  }

  @Test
  void aKeyBuildsOnTheOneBeforeThoughNeitherIsWritten() {
    long hugo = town.seat("Hugo Perrault").id();
    onWindow(() -> window.model.select(hugo));
    onWindow(() -> window.model.seats().toggleRole(Role.USER));
    onWindow(() -> window.model.seats().toggleRole(Role.DECIDER));
    onWindow(() -> window.model.seats().changeInfluence(1));
    onWindow(() -> window.model.seats().changeInfluence(1));
    onWindow(() -> window.model.seats().move(Map.of(hugo, new Spot(400, 80))));
    Seat seen = onWindow(() -> window.model.shown().orElseThrow().map().seat(hugo)).orElseThrow();
    assertThat(seen.roles()).containsExactlyInAnyOrder(Role.BUYER, Role.USER, Role.DECIDER);
    assertThat(seen.influence().bars()).isEqualTo(2);
    assertThat(seen.spot()).isEqualTo(new Spot(400, 80));
    release();
    Seat written = town.map().seats().getFirst();
    assertThat(written.roles()).isEqualTo(seen.roles());
    assertThat(written.influence()).isEqualTo(seen.influence());
  }

  @Test
  void factsOfTheDecisionThatAreLeftOneAfterTheOtherAreAllKept() {
    onWindow(() -> window.model.decisionActs().setObject("Another website"));
    onWindow(() -> window.model.decisionActs().setWorth(Optional.of(new BigDecimal("45000"))));
    onWindow(() -> window.model.decisionActs().setOutcomeReason("Too early to say"));
    onWindow(() -> window.model.decisionActs().setOutcome(Outcome.LOST));
    LocalDate today = onWindow(() -> window.model.today());
    boolean tomorrow = onWindow(() -> window.model.decisionActs().setEndedOn(today.plusDays(1)));
    assertThat(tomorrow).as("a day to come").isFalse();
    onWindow(() -> window.model.decisionActs().setEndedOn(today.minusDays(2)));
    release();
    Decision written = town.map().decision();
    assertThat(written.object()).isEqualTo("Another website");
    assertThat(written.worth().map(BigDecimal::intValue)).contains(45_000);
    assertThat(written.outcome()).isEqualTo(Outcome.LOST);
    assertThat(written.endedOn()).contains(today.minusDays(2));
    assertThat(written.outcomeReason()).isEqualTo("Too early to say");
  }

  @Test
  void aNamedGhostGivesTheKeysBackToTheMapOnceItIsWritten() {
    held.countDown();
    long ghost = town.change(tx -> ghost(tx));
    until(() -> cards() == 2);
    onWindow(() -> window.model.select(ghost));
    onWindow(() -> window.model.ask().askName(ghost));
    clickOn("#map-ask").write("Nadia Ferrand").push(KeyCode.ENTER);
    until(() -> shown().contains("Nadia Ferrand"));
    until(() -> !lookup("#map-ask").<TextField>query().isFocused());
  }

  private long ghost(Transaction tx) {
    return town.decisions.addSeat(
        tx, NewSeat.ghost(town.decision, Set.of(Role.DECIDER), new Spot(400, 80)));
  }
}
