package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in and the matrix beside the map, by keyboard. */
@SuppressWarnings("NullAway.Init")
class WaysAndMatrixTest extends MapWindowTest {
  private long amina;
  private long basile;

  @BeforeEach
  void open() {
    amina = town.seat("Amina Kettanir", "Finance", Role.BUYER);
    basile = town.seat("Basile Ferrand", "Sales", Role.DECIDER);
  }

  @Test
  void aWayInIsShownSelectedAndPlanned() {
    town.talk(amina, Channel.FACE_TO_FACE, 5);
    town.tie(TieKind.KNOWS, amina, basile, 1);
    showMap();
    onWindow(() -> lookup("#map-canvas").query().requestFocus());
    push(KeyCode.W);
    Hyperlink way = lookup(".way .hyperlink").query();
    assertThat(way.getText()).isEqualTo("Ask Amina Kettanir to introduce you to Basile Ferrand.");
    onWindow(way::requestFocus);
    assertThat(window.model.litProperty().get().orElseThrow())
        .containsExactlyInAnyOrder(amina, basile);
    onWindow(() -> window.model.ways().plan(window.model.analysis().routes().getFirst()));
    List<NextAction> planned = workspace.fetch(reader -> new NextActionStore().open(reader));
    assertThat(planned)
        .extracting(NextAction::words)
        .containsExactly("Ask Amina Kettanir to introduce you to Basile Ferrand.");
    onWindow(way::fire);
    assertThat(window.model.selectionProperty().get()).containsExactly(basile, amina);
  }

  @Test
  void whoWeighsMoreThanTheTitleIsTold() {
    town.judge(amina, Stance.NEUTRAL, false, Influence.LOW);
    long claire = town.seat("Claire Fontanel", "Sales", Role.USER);
    town.tie(TieKind.INFLUENCES, amina, basile, 4);
    town.tie(TieKind.INFLUENCES, amina, claire, 4);
    showMap();
    onWindow(() -> window.model.turnTo(SidePage.WAYS));
    assertThat(lookup(".way .hyperlink").queryAllAs(Hyperlink.class))
        .extracting(Hyperlink::getText)
        .anyMatch(text -> text.startsWith("Amina Kettanir weighs more than the title"));
  }

  @Test
  void theMatrixIsFilledByKeyboard() {
    showMap();
    onWindow(() -> lookup("#map-canvas").query().requestFocus());
    push(KeyCode.C);
    onWindow(() -> lookup("#matrix-add").query().requestFocus());
    write("Lina Moustaqim");
    push(KeyCode.ENTER);
    write("Hamza Elkadir");
    push(KeyCode.ENTER);
    assertThat(bare()).isEqualTo("! 2 people have nobody of yours.");
    onWindow(() -> lookup("#map-matrix").query().requestFocus());
    push(KeyCode.RIGHT);
    push(KeyCode.DIGIT2);
    push(KeyCode.SHIFT, KeyCode.DIGIT4);
    push(KeyCode.DOWN);
    push(KeyCode.LEFT);
    push(KeyCode.DIGIT1);
    assertThat(town.map().seat(amina).orElseThrow().coverage())
        .extracting(one -> one.colleague().name(), Coverage::strength, Coverage::desired)
        .containsExactly(tuple("Lina Moustaqim", 2, 4));
    assertThat(town.map().seat(basile).orElseThrow().coverage())
        .extracting(one -> one.colleague().name(), Coverage::strength)
        .containsExactly(tuple("Hamza Elkadir", 1));
    assertThat(bare()).isEqualTo("Everybody is covered.");
    onWindow(() -> now(workspace.undo()));
    assertThat(bare()).isEqualTo("! One person has nobody of yours.");
    onWindow(() -> town.judge(basile, Stance.NEUTRAL, false, Influence.HIGH));
    push(KeyCode.ENTER);
    assertThat(window.model.selectionProperty().get())
        .as("the one who was chosen, though now the first")
        .containsExactly(basile);
  }

  @Test
  void aThousandSeatsLongNamesAndNoneAtAll() {
    showMap();
    onWindow(() -> town.crowd(1_000));
    String longName = "ליאור " + "ב".repeat(1_990);
    onWindow(
        () -> {
          long seat = town.seat(longName, "", Role.USER);
          window.model.select(seat);
        });
    for (SidePage page : SidePage.values()) {
      onWindow(() -> window.model.turnTo(page));
    }
    assertThat(bare()).isEqualTo("! 1,003 people have nobody of yours.");
    onWindow(
        () -> {
          window.model.selectAll();
          window.model.seats().delete();
        });
    for (SidePage page : SidePage.values()) {
      onWindow(() -> window.model.turnTo(page));
    }
    assertThat(town.map().seats()).isEmpty();
  }

  private String bare() {
    return onWindow(
        () -> {
          window.model.turnTo(SidePage.MATRIX);
          return lookup("#matrix-uncovered").queryAs(Label.class).getText();
        });
  }
}
