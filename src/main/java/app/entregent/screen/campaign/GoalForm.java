package app.entregent.screen.campaign;

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

  /** A number as people type it; what is none, or below nothing, is unknown. */
  static Optional<BigDecimal> number(String typed) {
    String plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
    return plain.matches("\\d{1,10}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
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
    if (goal.keepable(model.today())) {
      model
          .addGoal(goal)
          .thenRun(
              () -> {
                words.clear();
                target.clear();
                due.setValue(null);
              });
    }
  }
}
