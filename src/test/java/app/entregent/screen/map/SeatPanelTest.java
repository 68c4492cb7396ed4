package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel of one seat, by the keyboard. */
@SuppressWarnings("NullAway.Init")
class SeatPanelTest extends WindowTest {
  @TempDir Path folder;
  private Workspace workspace;
  private MapTown town;
  private MapWindow window;
  private long seat;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    town = new MapTown(workspace);
    seat = town.seat("Amina Kettanir", "Finance", Role.BUYER);
    town.judge(seat, Stance.SCEPTIC, false, Influence.HIGH);
    window = onWindow(() -> new MapWindow(workspace, town.decision));
    show(window::scene);
    onWindow(() -> window.model.select(seat));
  }

  @AfterEach
  void close() {
    onWindow(() -> window.model.deactivate());
    workspace.close();
    assertThat(window.troubles).isEmpty();
  }

  @Test
  void tabGoesFromTheGainOnAndEachFieldIsOneStepToUndo() {
    goTo(SeatFields.id(SeatText.GAIN));
    write("Fewer calls");
    assertThat(focused()).isEqualTo("seat-gain");
    push(KeyCode.TAB);
    assertThat(focused()).isNotEqualTo("seat-gain");
    assertThat(seat().text(SeatText.GAIN)).isEqualTo("Fewer calls");
    goTo(SeatFields.id(SeatText.OBJECTION));
    write("Too dear");
    push(KeyCode.TAB);
    assertThat(window.model.shown().orElseThrow().reading().gaps())
        .anyMatch(gap -> gap.key().equals("open_objection:" + seat));
    onWindow(() -> now(workspace.undo()));
    assertThat(seat().text(SeatText.OBJECTION)).isEmpty();
    assertThat(seat().text(SeatText.GAIN)).isEqualTo("Fewer calls");
  }

  @Test
  void whoNamesASourceWasToldAndAKeyConfirms() {
    goTo(JudgementPart.sourceId(About.STANCE));
    write("Her assistant");
    push(KeyCode.ENTER);
    assertThat(seat().judgement(About.STANCE))
        .contains(new Judgement(About.STANCE, Confidence.TOLD, "Her assistant", MapTown.TODAY));
    onWindow(() -> lookup("#seat-confirm").query().requestFocus());
    push(KeyCode.SPACE);
    assertThat(seat().confirmed()).isTrue();
    assertThat(seat().judgement(About.STANCE).map(Judgement::source)).contains("Her assistant");
    onWindow(() -> lookup("#seat-confirm-influence").query().requestFocus());
    push(KeyCode.SPACE);
    assertThat(seat().judgement(About.INFLUENCE).map(Judgement::confidence))
        .contains(Confidence.CONFIRMED);
    onWindow(() -> now(workspace.undo()));
    assertThat(seat().judgement(About.INFLUENCE).map(Judgement::confidence))
        .contains(Confidence.ASSUMED);
  }

  @Test
  void theFocusStaysWhereAPartIsBuiltAnew() {
    long boss = onWindow(() -> town.seat("Basile Ferrand", ""));
    onWindow(() -> town.tie(TieKind.INFLUENCES, seat, boss, 2));
    onWindow(
        () -> {
          List<Node> buttons = List.copyOf(lookup(".seat-lines .button").queryAll());
          buttons.get(1).requestFocus();
        });
    push(KeyCode.SPACE);
    push(KeyCode.SPACE);
    assertThat(town.map().ties()).extracting(Tie::weight).containsExactly(4);
    onWindow(
        () -> {
          window.model.select(List.of());
          lookup(".gap-missing_role .hyperlink").queryAllAs(Hyperlink.class).stream()
              .filter(link -> link.getText().equals("Nobody here"))
              .findFirst()
              .orElseThrow()
              .requestFocus();
        });
    push(KeyCode.SPACE);
    assertThat(town.map().absentRoles()).hasSize(1);
    assertThat(onWindow(() -> lookup(".gap-panel").query().isFocusWithin())).isTrue();
  }

  @Test
  void aChampionWithoutAnActAsksForAReason() {
    onWindow(() -> window.model.seats().setStance(Stance.CHAMPION));
    assertThat(text("#seat-champion")).contains("What makes you sure");
    goTo(JudgementPart.sourceId(About.STANCE));
    write("Defended us before the board");
    push(KeyCode.ENTER);
    assertThat(text("#seat-champion")).contains("your reason stands");
    assertThat(seat().stance()).isEqualTo(Stance.CHAMPION);
  }

  @Test
  void oneOfOursIsNamedAndHowStrongTheTieIsAndOughtToBe() {
    goTo(CoveragePart.FIELD);
    write("Lina Moustaqim");
    push(KeyCode.ENTER);
    List<Node> strengths = List.copyOf(lookup(".strength").queryAll());
    assertThat(strengths).hasSize(2);
    onWindow(() -> strengths.get(1).requestFocus());
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    onWindow(() -> strengths.get(0).requestFocus());
    push(KeyCode.DIGIT1);
    assertThat(seat().coverage())
        .extracting(one -> one.colleague().name(), Coverage::strength, Coverage::desired)
        .containsExactly(tuple("Lina Moustaqim", 1, 4));
    assertThat(lookup(".strength").queryAll()).containsExactlyElementsOf(strengths);
  }

  @Test
  void theQuestionsWithoutAnAnswerStandFirst() {
    onWindow(
        () ->
            town.change(
                tx -> {
                  town.decisions.setText(tx, seat, SeatText.PROBLEM, "Two lists of clients");
                  return 1;
                }));
    onWindow(() -> window.model.select(List.of()));
    onWindow(() -> window.model.select(seat));
    List<String> ids =
        onWindow(
            () ->
                lookup(".nurture").query().lookupAll(".text-area").stream()
                    .map(Node::getId)
                    .collect(Collectors.toList()));
    assertThat(ids).containsExactly("seat-helpful_content", "seat-problem");
  }

  @Test
  void aRiskBecomesANextActionThatReassures() {
    goTo(SeatFields.id(SeatText.REASSURANCE));
    write("Show the trial");
    push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("seat-reassure");
    push(KeyCode.SPACE);
    List<NextAction> planned = workspace.fetch(reader -> new NextActionStore().open(reader));
    assertThat(planned)
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.words()).isEqualTo("Reassure Amina Kettanir: Show the trial");
              assertThat(action.due()).isEqualTo(Optional.of(MapTown.TODAY.plusDays(7)));
            });
  }

  @Test
  void theDesiredStanceAndThePartOfTheCompany() {
    onWindow(() -> window.model.judging().setDesiredStance(seat(), Stance.NEUTRAL));
    goTo("seat-unit");
    write("Finance");
    push(KeyCode.ENTER);
    assertThat(seat().desiredStance()).isEqualTo(Stance.NEUTRAL);
    assertThat(seat().orgUnit()).isEqualTo("Finance");
    onWindow(() -> window.model.judging().setDesiredStance(seat(), Stance.NEUTRAL));
    assertThat(seat().desiredStance()).isEqualTo(Stance.UNKNOWN);
  }

  private void goTo(String field) {
    onWindow(() -> window.model.wish(field));
  }

  private String focused() {
    return onWindow(() -> name(stage().getScene().getFocusOwner()).orElse(""));
  }

  private String text(String id) {
    return onWindow(() -> lookup(id).queryAs(Label.class).getText());
  }

  private Seat seat() {
    return town.map().seat(seat).orElseThrow();
  }
}
