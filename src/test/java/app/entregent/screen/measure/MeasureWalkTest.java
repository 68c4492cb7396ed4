package app.entregent.screen.measure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.report.Paper;
import app.entregent.testing.ScreenTest;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * A Friday with the keyboard alone: a week of figures, a comparison, the funnel, a goal, a report.
 */
class MeasureWalkTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final List<Paper> papers = new ArrayList<>();

  @Test
  void aWeekIsTypedComparedReadAndReported() {
    away(this::prepare);
    MeasureRooms rooms =
        onWindow(
            () ->
                MeasureWindow.rooms(
                    workspace, notifier, navigator, texts, (paper, said) -> papers.add(paper)));
    RingsViewModel rings = onWindow(() -> MeasureWindow.rings(workspace, notifier, navigator));
    showScreen(() -> new MeasureView(controls, keys, rings, rooms));
    typeAndCompare();
    refuse();
    clickAway();
    readFunnelAndGoal();
    chainAndReport();
    onWindow(() -> rings.openReasons(3));
    assertThat(lookup("#ring-3").tryQuery()).as("a ring of the rail opens its page").isPresent();
  }

  private boolean prepare() {
    now(
        workspace.change(
            Label.of("measure.goal.change.reached"),
            tx -> {
              AccountStore accounts = new AccountStore();
              accounts.setLadder(tx, accounts.add(tx, "Harbour Homes"), LadderStep.LEAD);
              return new GoalStore()
                  .add(
                      tx,
                      new Goal(
                          0,
                          Optional.empty(),
                          GoalMetric.OWN,
                          "Brochures",
                          Optional.of(BigDecimal.ZERO),
                          BigDecimal.valueOf(100),
                          TODAY.minusDays(10),
                          TODAY.plusDays(30),
                          Optional.empty()));
            }));
    return true;
  }

  private void typeAndCompare() {
    push(KeyCode.ALT, KeyCode.K);
    until(() -> lookup("#kpi-detail-cell").tryQuery().isPresent());
    type(KeyCode.DOWN, 4);
    type(KeyCode.LEFT, 3);
    write("18\t24\t38\t41\n");
    type(KeyCode.UP);
    until(() -> text("#kpi-detail-cell").equals("41, typed"));
    type(KeyCode.LEFT, 2);
    push(KeyCode.SHIFT, KeyCode.LEFT);
    push(KeyCode.ALT, KeyCode.B);
    type(KeyCode.RIGHT, 2);
    push(KeyCode.SHIFT, KeyCode.RIGHT);
    push(KeyCode.ALT, KeyCode.T);
    String compared =
        "Before 21 a week (2 weeks), in the trial 39.5 a week (2 weeks): +18.5 (+88%).";
    until(() -> text("#kpi-compared").equals(compared));
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(text("#kpi-compared"))
        .isEqualTo(
            "Avant 21 par semaine (2 semaines), pendant l’essai 39,5 par semaine (2"
                + " semaines)\u00a0: +18,5 (+88\u00a0%).");
    onWindow(() -> texts.setLanguage(Language.EN));
    write("44\n");
    type(KeyCode.UP);
    until(() -> text("#kpi-detail-cell").equals("44, typed"));
    assertThat(lookup(".kpi-cell").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains("44")
        .doesNotContain("41");
  }

  private void refuse() {
    write("-3\n");
    assertThat(text("#kpi-wrong")).isEqualTo("A count is never below nothing.");
    assertThat(lookup("#kpi-wrong").query().isVisible()).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(text("#kpi-detail-cell")).isEqualTo("44, typed");
  }

  /** A figure is written where it was typed, also by who clicks elsewhere. */
  private void clickAway() {
    type(KeyCode.DOWN);
    write("55");
    clickOn(lookup(".kpi-cell").<Labeled>queryAll().iterator().next());
    assertThat(lookup("#kpi-editor").query().isVisible()).isFalse();
    until(
        () ->
            lookup(".kpi-cell").queryAllAs(Labeled.class).stream()
                .anyMatch(cell -> cell.getText().equals("55")));
    assertThat(text("#kpi-detail-cell")).isNotEqualTo("55, typed");
  }

  private void readFunnelAndGoal() {
    push(KeyCode.ALT, KeyCode.F);
    until(() -> lookup("#funnel-lead").tryQuery().isPresent());
    assertThat(text("#funnel-lead")).isEqualTo("1");
    onWindow(() -> lookup("#funnel-lead").query().requestFocus());
    type(KeyCode.ENTER);
    until(() -> lookup("Harbour Homes, 17 Nov 2026").tryQuery().isPresent());
    assertThat(lookup("not yet known").tryQuery()).as("nobody qualified yet").isPresent();
    push(KeyCode.ALT, KeyCode.O);
    until(() -> lookup(".measure-number").tryQuery().isPresent());
    assertThat(goal()).isEqualTo("Not yet known where it stands.");
    onWindow(() -> lookup(".measure-number").query().requestFocus());
    write("40\n");
    until(() -> goal().equals("Stands at 40, should stand at 25 today: 15 ahead."));
    assertThat(lookup("At this pace reached on 2 Dec 2026, in time.").tryQuery()).isPresent();
  }

  private void chainAndReport() {
    push(KeyCode.ALT, KeyCode.C);
    until(() -> text("#chain-missing").startsWith("First weak link: Personas"));
    push(KeyCode.ALT, KeyCode.N);
    assertThat(opened).containsExactly(new Place.People());
    push(KeyCode.ALT, KeyCode.L);
    until(() -> papers.size() == 1);
    onWindow(() -> texts.setLanguage(Language.FR));
    push(KeyCode.ALT, KeyCode.L);
    until(() -> papers.size() == 2);
    assertThat(papers.getFirst().title()).isEqualTo("Bilan de la semaine 47 de 2026");
    assertThat(papers.getLast().title()).isEqualTo("Weekly review, week 47 of 2026");
    assertThat(papers.getLast().toString())
        .contains("Harbour Homes", "Likes", "+20 (+95%)", "15 ahead", "not yet known")
        .doesNotContain("NaN", "⟦");
    assertThat(papers.getFirst().toString())
        .contains("Harbour Homes", "pas encore connu", "15 d’avance")
        .doesNotContain("NaN", "⟦");
  }

  private String goal() {
    return lookup("#measure-goals .strong").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .findFirst()
        .orElse("");
  }

  private String text(String query) {
    return lookup(query)
        .tryQuery()
        .filter(Node::isVisible)
        .map(node -> ((Labeled) node).getText())
        .orElse("");
  }
}
