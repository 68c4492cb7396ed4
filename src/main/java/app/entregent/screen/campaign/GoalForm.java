package app.entregent.screen.campaign;

import app.entregent.model.account.worth.TypedAmount;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.SmartGoal;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A new goal, with the five letters of SMART judged while it is typed. */
final class GoalForm extends VBox {
  /** What a goal counts is below this. */
  private static final BigDecimal MOST = new BigDecimal("10000000000");

  private final Controls controls;
  private final CampaignViewModel model;
  private final SimpleObjectProperty<GoalMetric> metric =
      new SimpleObjectProperty<>(GoalMetric.PROSPECTS);
  private final TextField words = new TextField();
  private final TextField baseline = new TextField();
  private final TextField target = new TextField();
  private final DatePicker due = new DatePicker();
  private final VBox letters = new VBox();
  private final Button keep;

  /** Whether a goal is on its way: a second press keeps no second one. */
  private boolean keeping;

  GoalForm(Controls controls, CampaignViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("campaign-part");
    keep = controls.button("campaign.goal.keep", this::keep);
    keep.setId("goal-keep");
    Choice<GoalMetric> metrics =
        Choice.of(
            List.of(GoalMetric.values()),
            one -> controls.texts().text("measure.metric." + one.code()),
            metric,
            this::choose);
    metrics.setId("goal-metric");
    words.setId("goal-words");
    baseline.setId("goal-baseline");
    target.setId("goal-target");
    due.setId("goal-due");
    due.setMaxWidth(Double.MAX_VALUE);
    List.of(words, baseline, target).forEach(field -> field.textProperty().subscribe(this::judge));
    due.valueProperty().subscribe(this::judge);
    getChildren()
        .setAll(
            new FieldRow(controls, "campaign.goal.metric", metrics),
            new FieldRow(controls, "campaign.goal.words", words),
            new FieldRow(controls, "campaign.goal.baseline", baseline),
            new FieldRow(controls, "campaign.goal.target", target),
            new FieldRow(controls, "campaign.goal.due", due),
            letters,
            keep);
    choose(GoalMetric.PROSPECTS);
    controls.onLanguage(this, this::judge);
  }

  /** Today's figure is offered as the baseline. */
  private void choose(GoalMetric wanted) {
    metric.set(wanted);
    baseline.setText(
        model
            .shownProperty()
            .get()
            .flatMap(one -> Optional.ofNullable(one.now().get(wanted)))
            .map(now -> now.stripTrailingZeros().toPlainString())
            .orElse(""));
    judge();
  }

  private SmartGoal goal() {
    Optional<ShownCampaign> shown = model.shownProperty().get();
    return new SmartGoal(
        Optional.of(metric.get()),
        words.getText(),
        number(baseline.getText()),
        number(target.getText()),
        Optional.ofNullable(due.getValue()),
        metric
            .get()
            .plan()
            .flatMap(step -> shown.map(one -> one.plan().planned(step, IsoWeek.of(model.today())))),
        shown.map(ShownCampaign::running).orElse(0));
  }

  /** Whether it is this goal that stands in the fields still. */
  private boolean isTyped(SmartGoal goal) {
    return words.getText().equals(goal.words())
        && number(target.getText()).equals(goal.target())
        && Optional.ofNullable(due.getValue()).equals(goal.due());
  }

  /** A number as people type it; what is none, or below nothing, is unknown. */
  static Optional<BigDecimal> number(String typed) {
    return TypedAmount.of(typed)
        .amount()
        .filter(amount -> amount.compareTo(MOST) < 0)
        .map(BigDecimal::stripTrailingZeros)
        .map(amount -> amount.scale() < 0 ? amount.setScale(0) : amount);
  }

  /** Judges what is typed anew. */
  void judge() {
    SmartGoal goal = goal();
    Map<SmartGoal.Letter, Message> troubles = goal.troubles(model.today());
    letters.getChildren().clear();
    for (SmartGoal.Letter letter : SmartGoal.Letter.values()) {
      Message name = Message.of("measure.letter." + letter.name().toLowerCase(Locale.ROOT));
      Message said =
          Message.of(
              "campaign.goal.letter",
              name,
              troubles.getOrDefault(
                  letter,
                  Message.of(goal.judges(letter) ? "campaign.goal.holds" : "campaign.unknown")));
      Label line = controls.prose(controls.texts().text(said), "small");
      line.getStyleClass().add(troubles.containsKey(letter) ? "caution" : "muted");
      letters.getChildren().add(line);
    }
    keep.setDisable(!goal.keepable(model.today()));
  }

  private void keep() {
    SmartGoal goal = goal();
    if (keeping || !goal.keepable(model.today())) {
      return;
    }
    keeping = true;
    model
        .addGoal(goal)
        .whenComplete(
            (answer, cause) -> {
              keeping = false;
              if (cause == null && isTyped(goal)) {
                words.clear();
                target.clear();
                due.setValue(null);
              }
            });
  }
}
