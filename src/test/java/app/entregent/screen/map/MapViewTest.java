package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Language;
import app.entregent.ui.Look;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

class MapViewTest extends MapWindowTest {
  @Test
  void aMapOfTwelvePeopleByKeyboard() {
    showMap();
    List<String> names =
        List.of(
            "Salma Benkirane, Managing director",
            "Yanis Lahlou, Finance",
            "Ines Tazi",
            "Karim Ouazzani",
            "Hugo Perrault",
            "Nora El Fassi",
            "Omar Skalli",
            "Leila Chraibi",
            "Adam Berrada",
            "Rita Mansouri",
            "Paul Vasseur",
            "Zoe Marchand");
    for (String name : names) {
      write(name);
      push(KeyCode.ENTER);
    }
    push(KeyCode.ESCAPE);
    push(KeyCode.N);
    push(KeyCode.ESCAPE);
    push(KeyCode.DIGIT2);
    push(KeyCode.SHIFT, KeyCode.DIGIT2);
    push(KeyCode.PLUS);
    push(KeyCode.EQUALS);
    push(KeyCode.EQUALS);
    push(KeyCode.MINUS);
    push(KeyCode.V);
    push(KeyCode.R);
    write("salma");
    push(KeyCode.ENTER);
    push(KeyCode.I);
    write("yanis");
    push(KeyCode.ENTER);
    push(KeyCode.G);
    push(KeyCode.DIGIT3);

    assertThat(town.map().seats()).hasSize(13);
    Seat zoe = town.seat("Zoe Marchand");
    assertThat(zoe.roles()).containsExactly(Role.USER);
    assertThat(zoe.stance()).isEqualTo(Stance.SUPPORTER);
    assertThat(zoe.confirmed()).isTrue();
    assertThat(zoe.influence()).isEqualTo(Influence.MEDIUM);
    assertThat(town.map().bosses())
        .containsExactly(Map.entry(zoe.id(), town.seat("Salma Benkirane").id()));
    assertThat(town.map().ties())
        .extracting(Tie::kind)
        .containsExactly(TieKind.REPORTS_TO, TieKind.INFLUENCES);
    Seat ghost = town.map().seats().getLast();
    assertThat(ghost.ghost()).isTrue();
    assertThat(ghost.roles()).containsExactly(Role.BUYER);
    assertThat(headline()).isEqualTo("No decider yet; 0 of 16 heard");
  }

  @Test
  void arrowsTravelAndMoveAndDeleteTakesAway() {
    long left = town.seat("Amina", "");
    long right = town.seat("Basile", "");
    showMap();
    onWindow(() -> window.model.select(left));
    onWindow(() -> lookup("#seat-" + left).query().requestFocus());
    push(KeyCode.RIGHT);
    assertThat(window.model.selectionProperty().get()).containsExactly(right);
    assertThat(onWindow(() -> name(stage().getScene().getFocusOwner()))).contains("seat-" + right);
    Spot before = town.seat("Basile").spot();
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(town.seat("Basile").spot()).isEqualTo(before.plus(0, 24));
    push(KeyCode.DELETE);
    assertThat(town.names()).containsExactly("Amina");
    assertThat(lookup("#seat-" + right).tryQuery()).isEmpty();
  }

  @Test
  void lettersInATextAreLetters() {
    long seat = town.seat("Amina", "");
    showMap();
    onWindow(() -> window.model.select(seat));
    onWindow(() -> lookup("#seat-" + seat).query().requestFocus());
    push(KeyCode.ENTER);
    write("more time for guests 1234");
    assertThat(town.map().seats()).hasSize(1);
    assertThat(town.seat("Amina").roles()).isEmpty();
    onWindow(() -> window.model.select(List.of()));
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEqualTo("more time for guests 1234");
  }

  @Test
  void aTextInHandStaysWithItsSeatWhenAnotherIsClicked() {
    long one = town.seat("Amina", "");
    long other = town.seat("Basile", "");
    showMap();
    clickOn("#seat-" + one);
    TextInputControl gain = lookup("#seat-gain").query();
    onWindow(gain::requestFocus);
    write("calm");
    clickOn("#seat-" + other);
    assertThat(town.seat("Amina").text(SeatText.GAIN)).isEqualTo("calm");
    assertThat(town.seat("Basile").text(SeatText.GAIN)).isEmpty();
  }

  @Test
  void aDragMovesTheCardAndIsOneStep() {
    long seat = town.seat("Amina", "");
    showMap();
    Spot before = town.seat("Amina").spot();
    drag("#seat-" + seat, MouseButton.PRIMARY).moveBy(120, 70).moveBy(40, 26).drop();
    Spot after = town.seat("Amina").spot();
    assertThat(after).isEqualTo(SeatLayout.onGrid(before.plus(160 / 1.25, 96 / 1.25)));
    onWindow(() -> workspace.undo());
    assertThat(town.seat("Amina").spot()).isEqualTo(before);
    Node card = lookup("#seat-" + seat).query();
    assertThat(onWindow(card::getLayoutX)).isEqualTo(before.x());
  }

  @Test
  void aRubberBandSelectsWhatItTouches() {
    town.seat("Amina", "");
    town.seat("Basile", "");
    showMap();
    Bounds paper = onWindow(() -> onScreen("#map-canvas"));
    drag(paper.getMinX() + 6, paper.getMinY() + 6, MouseButton.PRIMARY)
        .moveTo(paper.getMaxX() - 6, paper.getMaxY() - 6)
        .drop();
    assertThat(window.model.selectionProperty().get()).hasSize(2);
    push(KeyCode.DELETE);
    assertThat(town.names()).isEmpty();
    onWindow(() -> workspace.undo());
    assertThat(town.names()).hasSize(2);
  }

  @Test
  void aGapIsClosedByItsButton() {
    showMap();
    clickOn("Add the seat");
    assertThat(town.map().holders(Role.DECIDER)).hasSize(1);
    onWindow(() -> window.model.select(List.of()));
    clickOn("Say who it is");
    write("Salma Benkirane");
    push(KeyCode.ENTER);
    assertThat(town.seat("Salma Benkirane").roles()).containsExactly(Role.DECIDER);
    assertThat(headline()).isEqualTo("Decider unmet; 0 of 5 heard");
    onWindow(() -> window.model.select(List.of()));
    clickOn("Plan the next step");
    assertThat(lookup(".gap-decider_unmet .planned").tryQuery()).isPresent();
    clickOn("Why?");
    assertThat(lookup(".completeness-part").queryAll()).hasSize(5);
  }

  @Test
  void chosenFromTheMenuItIsTheSameAsByKey() {
    long seat = town.seat("Amina", "");
    showMap();
    rightClickOn("#seat-" + seat);
    clickOn("More influence");
    assertThat(town.seat("Amina").influence()).isEqualTo(Influence.LOW);
  }

  @Test
  void theDecisionIsDescribed() {
    showMap();
    clickOn("#map-decision");
    clickOn("#decision-worth");
    write("45k");
    push(KeyCode.ENTER);
    assertThat(town.map().decision().worth())
        .hasValueSatisfying(worth -> assertThat(worth).isEqualByComparingTo("45000"));
    clickOn("Present");
    assertThat(town.map().decision().stage().code()).isEqualTo("present");
    clickOn("#decision-worth");
    push(KeyCode.CONTROL, KeyCode.A);
    write("plenty");
    push(KeyCode.ENTER);
    assertThat(lookup("This is no amount. Write for example 45000 or 45k.").tryQuery()).isPresent();
  }

  @Test
  void cardsAreAsLargeAsTheLayoutThinks() {
    long seat = town.seat("Salma ".repeat(300).strip(), "Directrice ".repeat(100).strip());
    showMap();
    Node card = lookup("#seat-" + seat).query();
    Bounds bounds = onWindow(card::getLayoutBounds);
    assertThat(bounds.getWidth()).isEqualTo(SeatLayout.WIDTH);
    assertThat(bounds.getHeight()).isEqualTo(SeatLayout.HEIGHT);
  }

  @Test
  void threeHundredSeatsAndBadLinesAreShown() {
    List<Long> seats = town.crowd(300);
    town.change(
        tx -> {
          for (int i = 0; i < 100; i++) {
            Tie line =
                new Tie(0, seats.get(i), seats.get((i + 1) % 100), TieKind.REPORTS_TO, 1, "");
            town.decisions.addTie(tx, town.decision, line);
          }
          return 1;
        });
    showMap();
    until(() -> lookup(".seat-card").queryAll().size() == 300);
    onWindow(() -> window.model.seats().arrange());
    onWindow(() -> window.texts.setLanguage(Language.FR));
    assertThat(lookup(".gap-circle").tryQuery()).isPresent();
  }

  @Test
  void itSpeaksBothLanguagesInEveryLook() {
    town = MapTown.twelve(workspace);
    showMap();
    onWindow(() -> window.model.select(town.seat("Hugo Perrault").id()));
    for (Look look : Look.values()) {
      onWindow(() -> window.theme.lookProperty().set(look));
    }
    onWindow(() -> window.texts.setLanguage(Language.FR));
    assertThat(headline()).isEqualTo("Décideur non rencontré\u202f; 4 sur 12 entendues");
    assertThat(lookup("Opposant").tryQuery().or(() -> lookup("▼\u2002Opposant").tryQuery()))
        .isPresent();
    assertThat(
            lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().contains("⟦")))
        .isEmpty();
  }

  @Test
  void aDecisionThatIsGoneIsSaid() {
    showMap();
    onWindow(
        () ->
            town.change(
                tx -> {
                  town.decisions.deleteDecision(tx, town.decision);
                  return 1;
                }));
    assertThat(lookup(".screen-purpose").queryAs(Label.class).getText())
        .startsWith("This decision is no longer");
  }

  private String headline() {
    return onWindow(() -> lookup("#map-headline").queryAs(Label.class).getText());
  }

  private Bounds onScreen(String query) {
    Node node = lookup(query).query();
    return node.localToScreen(node.getBoundsInLocal());
  }
}
