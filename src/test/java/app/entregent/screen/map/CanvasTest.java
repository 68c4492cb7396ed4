package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Point;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Lines, lenses, selection and the paper, by mouse and keyboard. */
class CanvasTest extends MapWindowTest {
  private MapCanvas canvas() {
    return lookup("#map-canvas").queryAs(MapCanvas.class);
  }

  /** The point of the screen at a point of the paper. */
  private Point2D screen(double x, double y) {
    Viewport view = canvas().viewport();
    return onWindow(
        () ->
            canvas().localToScreen(view.panX() + x * view.scale(), view.panY() + y * view.scale()));
  }

  @Test
  void aLineIsDrawnFromTheEdgeOfACardAndItsKindAskedInPlace() {
    long amina = town.seat("Amina", "");
    long basile = town.seat("Basile", "");
    showMap();
    moveTo("#seat-" + amina);
    Spot from = town.seat("Amina").spot();
    drag(screen(from.x() + SeatLayout.WIDTH / 2, from.y()), MouseButton.PRIMARY)
        .dropTo("#seat-" + basile);
    assertThat(lookup("#tie-chooser").query().isVisible()).isTrue();
    push(KeyCode.DIGIT2);
    push(KeyCode.DIGIT4);
    Tie tie = town.map().ties().getFirst();
    assertThat(tie.kind()).isEqualTo(TieKind.INFLUENCES);
    assertThat(tie.weight()).isEqualTo(4);
    assertThat(tie.fromSeatId()).isEqualTo(amina);
    assertThat(tie.toSeatId()).isEqualTo(basile);
    assertThat(window.model.ties().current()).contains(tie);
    onWindow(() -> workspace.undo());
    assertThat(town.map().ties()).isEmpty();
  }

  @Test
  void aLineIsClickedEditedAndDeleted() {
    long amina = town.seat("Amina", "");
    long basile = town.seat("Basile", "");
    town.tie(TieKind.KNOWS, amina, basile, 1);
    showMap();
    long id = town.map().ties().getFirst().id();
    Point middle = onWindow(() -> canvas().lines().route(id).orElseThrow().middle());
    clickOn(screen(middle.x(), middle.y() + 2));
    assertThat(window.model.ties().current()).isPresent();
    clickOn("Influences");
    assertThat(town.map().ties()).extracting(Tie::kind).containsExactly(TieKind.INFLUENCES);
    clickOn("#line-motive");
    write("a favour");
    clickOn("#seat-" + amina);
    assertThat(town.map().ties().getFirst().motive()).isEqualTo("a favour");
    push(KeyCode.E);
    push(KeyCode.PLUS);
    assertThat(town.map().ties().getFirst().weight()).isEqualTo(2);
    assertThat(town.seat("Amina").influence()).isEqualTo(Influence.UNKNOWN);
    push(KeyCode.DELETE);
    assertThat(town.map().ties()).isEmpty();
    assertThat(town.names()).containsExactly("Amina", "Basile");
  }

  @Test
  void theLegendIsTheFilterAndAKeyTurnsTheLens() {
    long amina = town.seat("Amina", "", Role.USER);
    long basile = town.seat("Basile", "", Role.BUYER);
    town.judge(amina, Stance.CHAMPION, true, Influence.HIGH);
    showMap();
    onWindow(() -> lookup("#legend-stance-champion").queryAs(ToggleButton.class).requestFocus());
    push(KeyCode.SPACE);
    assertThat(opacity(amina)).isEqualTo(1);
    assertThat(opacity(basile)).isEqualTo(0.25);
    clickOn("#legend-stance-champion");
    assertThat(opacity(basile)).isEqualTo(1);
    // No Space here: after a click the headless platform takes the button of the mouse for held.
    onWindow(() -> town.seat("Carla", "", Role.USER));
    assertThat(lookup("#legend-stance-champion").query().isFocused())
        .as("the entry keeps the focus when the cards change")
        .isTrue();
    onWindow(() -> canvas().requestFocus());
    push(KeyCode.L);
    assertThat(lookup("#legend-role-user").tryQuery()).isPresent();
    assertThat(lookup("#seat-" + basile).query().getStyleClass()).contains("role-buyer");
  }

  private double opacity(long seat) {
    return onWindow(() -> lookup("#seat-" + seat).query().getOpacity());
  }

  @Test
  void arrangingLeavesWhatWasDraggedUnlessAllIsWished() {
    long boss = town.seat("Amina", "");
    long member = town.seat("Basile", "");
    town.tie(TieKind.REPORTS_TO, member, boss, 1);
    showMap();
    drag("#seat-" + member, MouseButton.PRIMARY).moveBy(160, 160).drop();
    Spot dragged = town.seat("Basile").spot();
    assertThat(town.seat("Basile").placed()).isTrue();
    assertThat(town.seat("Amina").placed()).isFalse();
    push(KeyCode.T);
    assertThat(town.seat("Basile").spot()).isEqualTo(dragged);
    assertThat(town.seat("Amina").spot().y()).isLessThan(dragged.y());
    push(KeyCode.SHIFT, KeyCode.T);
    assertThat(town.seat("Basile").spot().x()).isEqualTo(town.seat("Amina").spot().x());
    assertThat(town.seat("Basile").placed()).isFalse();
    onWindow(() -> workspace.undo());
    assertThat(town.seat("Basile").spot()).isEqualTo(dragged);
    assertThat(town.seat("Basile").placed()).isTrue();
  }

  @Test
  void seatsAreCarriedToAnotherDecisionAndNobodyTwice() {
    long amina = town.seat("Amina", "", Role.DECIDER);
    town.judge(amina, Stance.SCEPTIC, true, Influence.HIGH);
    town.seat("Basile", "");
    long other =
        town.change(
            tx -> {
              long id = town.decisions.addDecision(tx, town.account, "Another");
              Seat basile = town.decisions.map(tx, town.decision).seats().getLast();
              town.decisions.addSeat(
                  tx, NewSeat.of(id, basile.personId().orElseThrow(), Spot.ORIGIN));
              return id;
            });
    showMap();
    onWindow(() -> canvas().requestFocus());
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.CONTROL, KeyCode.C);
    onWindow(() -> window.model.open(other));
    onWindow(() -> canvas().requestFocus());
    push(KeyCode.CONTROL, KeyCode.V);
    List<Seat> there = workspace.fetch(reader -> town.decisions.map(reader, other).seats());
    assertThat(there).hasSize(2);
    assertThat(there.getLast().stance()).isEqualTo(Stance.SCEPTIC);
    assertThat(there.getLast().confirmed()).isTrue();
    assertThat(there.getLast().roles()).isEqualTo(Set.of(Role.DECIDER));
    assertThat(onWindow(() -> window.texts.now(window.told.getLast())))
        .isEqualTo("One seat was copied; one person has a seat here already.");
  }

  @Test
  void severalAreAlignedMovedAndTakenAwayAsOneStepEach() {
    town.seat("Amina", "");
    town.seat("Basile", "");
    town.seat("Chloé", "");
    showMap();
    onWindow(() -> canvas().requestFocus());
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.ALT, KeyCode.L);
    assertThat(town.map().seats().stream().map(seat -> seat.spot().x()).distinct()).hasSize(1);
    push(KeyCode.ALT, KeyCode.V);
    assertThat(town.map().seats().stream().map(seat -> seat.spot().y()).distinct()).hasSize(3);
    push(KeyCode.DELETE);
    assertThat(town.map().seats()).isEmpty();
    onWindow(() -> workspace.undo());
    assertThat(town.map().seats()).hasSize(3);
  }

  @Test
  void fromAfarOnlyNamesThenOnlySigns() {
    long seat = town.seat("Amina Berrada", "Director");
    showMap();
    assertThat(shown(seat, ".seat-title")).isTrue();
    onWindow(() -> canvas().zoomAtMiddle(0.3));
    until(() -> shown(seat, ".seat-far-name"));
    assertThat(shown(seat, ".seat-title")).isFalse();
    onWindow(() -> canvas().zoomAtMiddle(0.5));
    until(() -> shown(seat, ".seat-far-initials"));
    onWindow(() -> canvas().fit());
    assertThat(shown(seat, ".seat-title")).isTrue();
  }

  private boolean shown(long seat, String what) {
    return lookup("#seat-" + seat).lookup(what).tryQuery().isPresent();
  }

  @Test
  void theSmallMapComesWhenNotAllIsSeenAndLeadsThere() {
    town.crowd(120);
    showMap();
    Node small = lookup("#map-minimap").query();
    assertThat(onWindow(small::isVisible)).isFalse();
    onWindow(() -> canvas().requestFocus());
    push(KeyCode.Z);
    assertThat(onWindow(small::isVisible)).isTrue();
    assertThat(lookup(".seat-card").queryAll().stream().filter(Node::isVisible).count())
        .as("cards out of sight are not drawn")
        .isLessThan(40);
    Bounds bounds = onWindow(() -> small.localToScreen(small.getBoundsInLocal()));
    clickOn(bounds.getMinX() + 12, bounds.getMinY() + 40);
    assertThat(onWindow(() -> canvas().viewport().paperX(0))).isLessThan(0);
    push(KeyCode.F);
    assertThat(onWindow(small::isVisible)).isFalse();
  }

  @Test
  void arrowsWithShiftSelectMoreCards() {
    long amina = town.seat("Amina", "");
    long basile = town.seat("Basile", "");
    showMap();
    clickOn("#seat-" + amina);
    push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(window.model.selectionProperty().get()).containsExactly(basile, amina);
    double one = town.seat("Amina").spot().y();
    double other = town.seat("Basile").spot().y();
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(town.seat("Amina").spot().y()).isEqualTo(one + 24);
    assertThat(town.seat("Basile").spot().y()).isEqualTo(other + 24);
  }
}
