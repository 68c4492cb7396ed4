package app.entregent.screen.measure;

import app.entregent.model.measure.RingAct;
import app.entregent.model.measure.Step;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Tiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The four rings; below, the acts behind the chosen one; beside them, its plan. */
final class WeekPage implements MeasurePage {
  private final Controls controls;
  private final LiveTexts texts;
  private final RingsViewModel model;
  private final List<RingCard> cards = new ArrayList<>();
  private final ListView<ReasonRow> reasons = new ListView<>();
  private final VBox side = new VBox();
  private final ScrollPane root;
  private final Node plan;

  WeekPage(Controls controls, RingsViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    VBox page = new VBox(cards(), reasons());
    page.getStyleClass().add("measure-page");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    plan = plan();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Node> side() {
    return Optional.of(plan);
  }

  @Override
  public Node focus() {
    return cards.get(model.stepProperty().get().ordinal());
  }

  @Override
  public List<Shortcut> keys() {
    Message group = Message.of("measure.title");
    List<Shortcut> shortcuts = new ArrayList<>();
    for (Step step : Step.values()) {
      shortcuts.add(
          Shortcut.of(
              "Alt+" + step.number(),
              Message.of("measure.key.step", step.title()),
              group,
              () -> model.select(step)));
    }
    shortcuts.add(Shortcut.of("Alt+Up", Message.of("measure.key.more"), group, model::planMore));
    shortcuts.add(
        Shortcut.of("Alt+Down", Message.of("measure.key.fewer"), group, model::planFewer));
    shortcuts.add(Shortcut.of("Alt+G", Message.of("measure.go"), group, model::goToStep));
    return shortcuts;
  }

  /** The rings are followed as long as the workspace is open. */
  @Override
  public void activate() {}

  @Override
  public void deactivate() {}

  private Node cards() {
    Tiles row = new Tiles();
    row.getStyleClass().add("ring-cards");
    row.accessibleTextProperty().bind(texts.text("measure.cards.name"));
    for (Step step : Step.values()) {
      RingCard card = new RingCard(controls, model, step);
      cards.add(card);
      row.getChildren().add(card);
    }
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    return row;
  }

  /** Left and Right go from ring to ring. */
  private void walk(KeyEvent event) {
    int way =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (way != 0 && !event.isAltDown()) {
      int next = Math.floorMod(model.stepProperty().get().ordinal() + way, cards.size());
      model.select(Step.values()[next]);
      cards.get(next).requestFocus();
      event.consume();
    }
  }

  private Node reasons() {
    reasons.setItems(model.reasons());
    reasons.setId("measure-reasons");
    reasons.getStyleClass().add("measure-list");
    reasons.accessibleTextProperty().bind(texts.text("measure.reasons.list"));
    reasons.setCellFactory(list -> new ReasonCell(controls, model::open));
    reasons.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER
              && reasons.getSelectionModel().getSelectedItem()
                  instanceof ReasonRow.Act(RingAct act)) {
            model.open(act);
            event.consume();
          }
        });
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.DONUT_LARGE,
            "measure.empty.title",
            "measure.empty.sentence");
    none.getStyleClass().add("measure-none");
    none.visibleProperty().bind(Bindings.isEmpty(model.reasons()));
    reasons.visibleProperty().bind(none.visibleProperty().not());
    StackPane pane = new StackPane(none, reasons);
    VBox box = new VBox(controls.heading("measure.reasons"), pane);
    box.getStyleClass().add("measure-reasons");
    VBox.setVgrow(pane, Priority.ALWAYS);
    VBox.setVgrow(box, Priority.ALWAYS);
    return box;
  }

  private Node plan() {
    Label step = controls.label(texts.text(model.stepProperty().map(Step::title)), "heading");
    Label told =
        controls.prose(
            texts.text(model.stepProperty().flatMap(model::ring).map(RingsViewModel::told)));
    told.setId("measure-told");
    Button go = controls.button("measure.go", model::goToStep);
    go.textProperty()
        .bind(texts.text(model.stepProperty().map(s -> Message.of("measure.go." + s))));
    go.setId("measure-go");
    side.getChildren()
        .setAll(
            new VBox(step, told, go),
            planRow(),
            part(
                controls.label("measure.weeks.name", "strong"),
                new WeekBars(controls, model.weeks())),
            part(
                controls.prose(
                    texts.text(model.stepProperty().map(s -> Message.of("measure.counts." + s))),
                    "small",
                    "muted"),
                controls.prose("measure.counts.rule", "small", "muted")));
    side.getChildren().getFirst().getStyleClass().add("measure-part");
    side.getStyleClass().add("measure-side");
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node planRow() {
    Button fewer = controls.icon(Material2MZ.REMOVE, "measure.key.fewer", model::planFewer);
    Button more = controls.icon(Material2AL.ADD, "measure.key.more", model::planMore);
    fewer.setId("measure-fewer");
    more.setId("measure-more");
    fewer.disableProperty().bind(model.planned().map(acts -> acts <= 0));
    more.disableProperty().bind(model.planned().map(acts -> acts >= RingsViewModel.MOST_PLANNED));
    Label number =
        controls.label(
            texts.text(model.planned().map(acts -> Message.of("measure.plan.number", acts))),
            "measure-plan-number");
    number.setId("measure-planned");
    Label name = controls.prose("measure.plan", "strong");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = Controls.row(name, fewer, number, more);
    Label usual =
        controls.prose(
            texts.text(
                model.stepProperty().map(s -> Message.of("measure.plan.usual", s.usualPlan()))),
            "small",
            "muted");
    return part(row, usual, controls.prose("measure.plan.hint", "small", "muted"));
  }

  private static VBox part(Node... content) {
    VBox part = new VBox(content);
    part.getStyleClass().add("measure-part");
    return part;
  }
}
