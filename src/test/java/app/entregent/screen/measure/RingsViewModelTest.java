package app.entregent.screen.measure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingAct;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.Step;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RingsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final List<Place> opened = new ArrayList<>();
  private final PieceStore pieces = new PieceStore();
  @TempDir Path folder;
  private Workspace workspace;
  private RingsViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    model =
        new RingsViewModel(
            workspace,
            new Told(),
            new RingFactsStore(),
            new PlanStore(),
            TestWorkspace.CLOCK,
            new Opened(opened));
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theRailIsToldWhatIsPlannedAndDoneAndWhatComesNext() {
    assertThat(told(3))
        .isEqualTo(
            "Not yet known: the ring begins with your first act. Next: publish a useful piece, or"
                + " answer a question.");
    donePiece();
    assertThat(told(3))
        .isEqualTo(
            "1 of 2 planned in the last four weeks. This week 1 of 2. Next: publish a useful"
                + " piece, or answer a question.");
    donePiece();
    assertThat(told(3)).endsWith("This week 2 of 2. This week’s plan is met.");
    assertThat(model.reading(3).getValue().share()).isEqualTo(1);
    assertThat(told(1)).startsWith("0 of 1 planned");
  }

  @Test
  void whatIsUndoneMovesTheRingBack() {
    donePiece();
    assertThat(model.ring(Step.EXCHANGE).getValue().done()).isEqualTo(1);
    now(workspace.undo());
    assertThat(model.ring(Step.EXCHANGE).getValue().share()).isEmpty();
  }

  @Test
  void theReasonsAreTheWeeksThatCountWithTheirActs() {
    assertThat(model.reasons()).isEmpty();
    donePiece();
    model.select(Step.EXCHANGE);
    assertThat(model.reasons()).hasSize(2);
    assertThat(model.reasons().getFirst()).isInstanceOf(ReasonRow.Week.class);
    assertThat(model.reasons().getLast())
        .isInstanceOfSatisfying(
            ReasonRow.Act.class, row -> assertThat(row.act().on()).isEqualTo(TODAY));
    assertThat(model.weeks().getValue()).hasSize(RingsViewModel.HISTORY_WEEKS);
  }

  @Test
  void thePlanStaysWithinItsBounds() {
    model.select(Step.BRAND);
    model.plan(-4);
    assertThat(model.planned().getValue()).isZero();
    model.planFewer();
    assertThat(model.planned().getValue()).isZero();
    model.plan(1000);
    assertThat(model.planned().getValue()).isEqualTo(RingsViewModel.MOST_PLANNED);
    now(workspace.undo());
    assertThat(model.planned().getValue()).as("one step to undo").isEqualTo(1);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(new RingAct.ItemCared(TODAY, "photo", "", false), new Place.Brand()),
        Arguments.of(new RingAct.SeatHeard(TODAY, 5, 6, "Ines Vidal", "H"), new Place.Map(5)),
        Arguments.of(new RingAct.PieceDone(TODAY, 7, "Subject"), new Place.Engage()),
        Arguments.of(
            new RingAct.QuestionAnswered(TODAY, "Why?", Optional.of(8L)), new Place.Person(8)),
        Arguments.of(
            new RingAct.QuestionAnswered(TODAY, "Why?", Optional.empty()),
            new Place.Relationships()),
        Arguments.of(new RingAct.TargetTalk(TODAY, 9, 10, "H"), new Place.Account(10)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void eachActLeadsToWhereItHappened(RingAct act, Place place) {
    model.open(act);
    assertThat(opened).containsExactly(place);
  }

  @Test
  void eachStepLeadsToItsRoom() {
    for (Step step : Step.values()) {
      model.select(step);
      model.goToStep();
    }
    assertThat(opened)
        .containsExactly(
            new Place.Brand(), new Place.People(), new Place.Engage(), new Place.Relationships());
  }

  private void donePiece() {
    now(
        workspace.change(
            Label.of("engage.change.done"),
            tx -> {
              long id = pieces.add(tx, NewPiece.post("Five questions", TODAY));
              pieces.done(tx, id);
              return id;
            }));
  }

  private String told(int step) {
    return Texts.of(Language.EN).say(model.reading(step).getValue().told());
  }

  /** Keeps where one went. */
  private record Opened(List<Place> places) implements Navigator {
    @Override
    public void open(Place place) {
      places.add(place);
    }

    @Override
    public void back() {
      places.clear();
    }
  }
}
