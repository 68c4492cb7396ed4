package app.entregent.screen.measure;

import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalFigure;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Shortcut;
import app.entregent.ui.TrendChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The goals: where each stands, where it should stand today, and when it will be reached. */
final class GoalsPage implements MeasurePage {
  private final Controls controls;
  private final LiveTexts texts;
  private final GoalsViewModel model;
  private final VBox cards = new VBox();
  private final ScrollPane root;
  private final Node guide;

  GoalsPage(Controls controls, GoalsViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    cards.setId("measure-goals");
    cards.getStyleClass().add("measure-stack");
    guide = controls.link("measure.goals.guide", model::openGuide);
    VBox page = new VBox(cards, guide);
    page.getStyleClass().add("measure-page");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    model.readingProperty().subscribe(read -> Rebuilding.of(cards, this::build));
    controls.onLanguage(root, () -> Rebuilding.of(cards, this::build));
  }

  private void build() {
    List<Node> nodes =
        new ArrayList<>(model.readingProperty().get().lines().stream().map(this::card).toList());
    if (nodes.isEmpty()) {
      nodes.add(
          new EmptyState(
              controls,
              Material2OutlinedMZ.OUTLINED_FLAG,
              "measure.goals.empty.title",
              "measure.goals.none"));
    }
    cards.getChildren().setAll(nodes);
  }

  private Node card(GoalsViewModel.Line line) {
    Goal goal = line.goal();
    CheckBox reached = new CheckBox();
    Named.as(reached, "goal-" + goal.id());
    reached.textProperty().bind(texts.text("measure.goal.reached"));
    reached.setSelected(goal.reachedOn().isPresent());
    reached.setOnAction(event -> model.setReached(goal.id(), reached.isSelected()));
    Label title = controls.prose(texts.text(MeasureWords.goal(goal)), "heading");
    Label pace = controls.prose(texts.text(MeasureWords.pace(line.pace())), "strong");
    Named.as(pace, "goal-pace-" + goal.id());
    VBox card =
        new VBox(
            title,
            controls.prose(
                texts.text(
                    "measure.goal.way",
                    KpiWords.figure(goal.baseline()),
                    goal.target(),
                    goal.begun(),
                    goal.due()),
                "small",
                "muted"),
            pace,
            controls.prose(texts.text(MeasureWords.forecast(goal, line.pace())), "muted"),
            reached);
    if (goal.metric() == GoalMetric.OWN) {
      card.getChildren().add(own(line));
    }
    chart(line).ifPresent(card.getChildren()::add);
    card.getStyleClass().add("measure-card");
    return card;
  }

  private Node own(GoalsViewModel.Line line) {
    long id = line.goal().id();
    TextField amount = new TextField();
    Named.as(amount, "goal-figure-" + id);
    amount.getStyleClass().add("measure-number");
    TextField day = new TextField();
    Named.as(day, "goal-day-" + id);
    day.getStyleClass().add("measure-number");
    Runnable keep =
        () ->
            model
                .type(id, amount.getText(), day.getText())
                .thenAccept(
                    kept -> {
                      if (kept) {
                        amount.clear();
                        day.clear();
                      }
                    });
    amount.setOnAction(event -> keep.run());
    day.setOnAction(event -> keep.run());
    FieldRow figure = new FieldRow(controls, "measure.goal.figure", amount);
    figure.error(
        texts.text(
            model
                .errorsProperty()
                .map(errors -> Optional.ofNullable(errors.get(id)).orElse(Message.NOTHING))));
    List<Optional<Kpi.Own>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    model.readingProperty().get().kinds().forEach(kind -> kinds.add(Optional.of(kind)));
    Choice<Optional<Kpi.Own>> source =
        Choice.of(
            kinds,
            kind -> texts.text(kind.map(Kpi::title).orElse(Message.of("measure.goal.source.none"))),
            new SimpleObjectProperty<>(line.source()),
            kind -> model.setSource(id, kind));
    Named.as(source, "goal-source-" + id);
    FlowPane fields =
        new FlowPane(
            figure,
            new FieldRow(controls, "measure.goal.day", day),
            new FieldRow(controls, "measure.goal.source", source),
            controls.button("measure.goal.keep", keep));
    fields.getStyleClass().add("measure-fields");
    return fields;
  }

  /** The typed figures beside the straight way. */
  private Optional<Node> chart(GoalsViewModel.Line line) {
    Goal goal = line.goal();
    if (line.figures().size() < 2 || goal.baseline().isEmpty()) {
      return Optional.empty();
    }
    List<TrendChart.Mark> marks = new ArrayList<>();
    for (GoalFigure figure : line.figures()) {
      marks.add(new TrendChart.Mark(figure.on(), figure.amount()));
    }
    TrendChart chart =
        new TrendChart(
            texts.language(),
            List.of(
                new TrendChart.Line(texts.now(MeasureWords.goal(goal)), marks),
                new TrendChart.Line(
                    texts.now(Message.of("measure.goal.straight")),
                    List.of(
                        new TrendChart.Mark(goal.begun(), goal.baseline().get()),
                        new TrendChart.Mark(goal.due(), goal.target())))));
    return Optional.of(chart);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node focus() {
    return cards.lookupAll(".text-field").stream()
        .findFirst()
        .or(() -> cards.lookupAll(".check-box").stream().findFirst())
        .orElse(guide);
  }

  @Override
  public List<Shortcut> keys() {
    return List.of();
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
