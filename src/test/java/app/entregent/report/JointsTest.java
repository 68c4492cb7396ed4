package app.entregent.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Point;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.report.Joints.Joint;
import app.entregent.report.Joints.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lines can be connectors of a slide. */
class JointsTest {
  private static final Box BOSS = new Box(0, 0, 200, 80);
  private static final Box BELOW = new Box(0, 160, 200, 80);
  private static final Box BESIDE = new Box(300, 160, 200, 80);

  @Test
  void aReportingLineKeepsItsElbows() {
    Route route =
        route(TieKind.REPORTS_TO, 3, 1, at(400, 160), at(400, 100), at(100, 100), at(100, 80));
    assertThat(joint(route, route))
        .contains(new Joint(3, Side.TOP, 1, Side.BOTTOM, Optional.of(0.75)));
  }

  @Test
  void aStraightReportingLineIsAStraightConnector() {
    Route route = route(TieKind.REPORTS_TO, 2, 1, at(100, 160), at(100, 80));
    assertThat(joint(route, route))
        .contains(new Joint(2, Side.TOP, 1, Side.BOTTOM, Optional.empty()));
  }

  @Test
  void aReportingLineWithADetourIsDrawn() {
    Route route =
        route(
            TieKind.REPORTS_TO,
            3,
            1,
            at(400, 160),
            at(400, 120),
            at(550, 120),
            at(550, 90),
            at(100, 90),
            at(100, 80));
    assertThat(joint(route, route)).isEmpty();
  }

  @Test
  void anInfluenceBetweenNeighboursIsAConnector() {
    Route route = route(TieKind.INFLUENCES, 3, 2, at(300, 200), at(200, 200));
    assertThat(joint(route, route))
        .contains(new Joint(3, Side.LEFT, 2, Side.RIGHT, Optional.empty()));
  }

  @Test
  void aConflictIsDrawnWithItsTeeth() {
    Route route = route(TieKind.CONFLICT, 3, 2, at(300, 200), at(200, 200));
    assertThat(joint(route, route)).isEmpty();
  }

  @Test
  void anInfluenceSharesNoEndWithAReportingLine() {
    Route reports = route(TieKind.REPORTS_TO, 2, 1, at(100, 160), at(100, 80));
    Route influence = route(TieKind.INFLUENCES, 2, 1, at(150, 160), at(150, 80));
    assertThat(joint(influence, reports, influence)).isEmpty();
    assertThat(joint(influence, influence)).isPresent();
  }

  @Test
  void noConnectorComesToACardBesideALineThatIsDrawn() {
    Route conflict = route(TieKind.CONFLICT, 3, 2, at(300, 200), at(200, 200));
    Route influence = route(TieKind.INFLUENCES, 2, 3, at(200, 215), at(300, 215));
    Route alone = route(TieKind.KNOWS, 1, 3, at(200, 60), at(350, 160));
    assertThat(joint(influence, influence, alone)).isPresent();
    assertThat(joint(alone, influence, alone)).as("two connectors meet").isPresent();
    assertThat(joint(influence, influence, conflict)).isEmpty();
    assertThat(joint(alone, alone, influence, conflict)).as("so this one, too").isEmpty();
  }

  @Test
  void noConnectorPassesBehindACard() {
    Box between = new Box(220, 60, 60, 200);
    Route route = route(TieKind.KNOWS, 3, 2, at(300, 200), at(200, 200));
    Joints joints =
        new Joints(
            List.of(card(1, BOSS), card(2, BELOW), card(3, BESIDE), card(4, between)),
            List.of(route));
    assertThat(joints.of(route)).isEmpty();
  }

  @Test
  void aLineToItselfOrBetweenCardsOnEachOtherIsDrawn() {
    Route self = route(TieKind.INFLUENCES, 1, 1, at(0, 0), at(200, 0));
    assertThat(joint(self, self)).isEmpty();
    Route stacked = route(TieKind.KNOWS, 1, 2, at(0, 0), at(1, 1));
    assertThat(new Joints(List.of(card(1, BOSS), card(2, BOSS)), List.of(stacked)).of(stacked))
        .isEmpty();
  }

  private static Optional<Joint> joint(Route route, Route... all) {
    return new Joints(List.of(card(1, BOSS), card(2, BELOW), card(3, BESIDE)), Arrays.asList(all))
        .of(route);
  }

  private static Route route(TieKind kind, long from, long to, Point... corners) {
    return new Route(new Tie(1, from, to, kind, 1, ""), false, List.of(corners));
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  private static MapDrawing.Card card(long id, Box box) {
    return new MapDrawing.Card(id, box, "", "", "", List.of(), false, Optional.empty(), "");
  }
}
