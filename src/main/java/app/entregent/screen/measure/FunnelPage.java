package app.entregent.screen.measure;

import app.entregent.model.account.LadderStep;
import app.entregent.model.measure.funnel.Effort;
import app.entregent.model.measure.funnel.Funnel;
import app.entregent.screen.measure.FunnelViewModel.Time;
import app.entregent.screen.measure.FunnelViewModel.Which;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ladder as a funnel; beside it the accounts behind the number that is open. */
final class FunnelPage implements MeasurePage {
  private final Controls controls;
  private final LiveTexts texts;
  private final FunnelViewModel model;
  private final GridPane grid = new GridPane();
  private final VBox who = new VBox();
  private final VBox spent = new VBox();
  private final TextField hours = new TextField();
  private final TextField cost = new TextField();
  private final ScrollPane root;
  private final ScrollPane side;
  private final Segments<Time> times;

  FunnelPage(Controls controls, FunnelViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    times =
        new Segments<>(
            List.of(Time.values()),
            time -> texts.text(time.word()),
            model.timeProperty(),
            model::choose);
    times.setId("funnel-times");
    grid.setId("funnel");
    grid.getStyleClass().add("funnel-grid");
    VBox page =
        new VBox(times, grid, controls.prose("measure.funnel.rule", "small", "muted"), effort());
    page.getStyleClass().add("measure-page");
    root = scrolled(page);
    who.getStyleClass().add("measure-side");
    who.setId("funnel-who");
    side = scrolled(who);
    model.readingProperty().subscribe(read -> rebuild());
    model.openProperty().subscribe(open -> Rebuilding.of(who, this::buildWho));
    controls.onLanguage(root, this::rebuild);
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void rebuild() {
    Rebuilding.of(grid, this::build);
    Rebuilding.of(who, this::buildWho);
    Rebuilding.of(spent, this::buildSpent);
  }

  private void build() {
    Funnel funnel = model.readingProperty().get().funnel();
    List<Node> nodes = new ArrayList<>();
    String[] heads = {"step", "entered", "rate"};
    for (int column = 0; column < heads.length; column++) {
      Label head = controls.label("measure.funnel.head." + heads[column], "small", "muted");
      head.setMinWidth(Region.USE_PREF_SIZE);
      nodes.add(at(head, column == 0 ? 0 : column + 1, 0));
    }
    int most =
        Math.max(
            1, funnel.lines().stream().mapToInt(line -> line.entered().size()).max().orElse(1));
    int row = 1;
    for (Funnel.Line line : funnel.lines()) {
      nodes.addAll(line(line, most, row));
      row += 2;
    }
    Button lost =
        number(
            Message.of("measure.funnel.lost", funnel.lost().size()),
            "funnel-lost",
            () -> model.open(LadderStep.SUSPECT, Which.LOST));
    Label fell = controls.label("measure.funnel.lost.name");
    fell.setMinWidth(Region.USE_PREF_SIZE);
    nodes.add(at(fell, 0, row));
    nodes.add(at(lost, 2, row));
    grid.getChildren().setAll(nodes);
  }

  private List<Node> line(Funnel.Line line, int most, int row) {
    LadderStep step = line.step();
    ProgressBar bar = new ProgressBar((double) line.entered().size() / most);
    bar.getStyleClass().add("step-board-bar");
    bar.setFocusTraversable(false);
    String id = "funnel-" + step.name().toLowerCase(Locale.ROOT);
    Label name = controls.label(texts.text(MeasureWords.step(step)), "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    List<Node> nodes = new ArrayList<>();
    nodes.add(at(name, 0, row));
    nodes.add(at(bar, 1, row));
    nodes.add(
        at(
            number(
                Message.of("measure.funnel.count", line.entered().size()),
                id,
                () -> model.open(step, Which.ENTERED)),
            2,
            row));
    nodes.add(
        at(
            line.passRate().isPresent()
                ? number(MeasureWords.rate(line), id + "-rate", () -> model.open(step, Which.WENT))
                : controls.label(texts.text(MeasureWords.rate(line)), "muted"),
            3,
            row));
    Label rest =
        controls.label(texts.text(MeasureWords.rest(line)), "small", "muted", "funnel-rest");
    Wrapping.of(rest);
    GridPane.setColumnSpan(rest, 4);
    nodes.add(at(rest, 0, row + 1));
    return nodes;
  }

  private Button number(Message words, String id, Runnable action) {
    Button button = controls.quiet("measure.funnel.open", action);
    button.textProperty().bind(texts.text(words));
    button.setId(id);
    return button;
  }

  private static Node at(Node node, int column, int row) {
    GridPane.setConstraints(node, column, row);
    return node;
  }

  private void buildWho() {
    List<Node> parts = new ArrayList<>();
    if (model.openProperty().get().isEmpty()) {
      parts.add(controls.prose("measure.funnel.hint", "muted"));
    } else {
      parts.add(controls.heading("measure.funnel.who"));
      for (Funnel.Who account : model.who()) {
        Hyperlink link = new Hyperlink();
        link.textProperty()
            .bind(texts.text("measure.funnel.account", account.account(), account.on()));
        Wrapping.of(link);
        link.setOnAction(event -> model.openAccount(account.accountId()));
        parts.add(link);
      }
      if (parts.size() == 1) {
        parts.add(controls.prose("measure.funnel.nobody", "muted"));
      }
    }
    who.getChildren().setAll(parts);
  }

  private Node effort() {
    hours.setId("funnel-hours");
    cost.setId("funnel-cost");
    hours.getStyleClass().add("measure-number");
    cost.getStyleClass().add("measure-number");
    hours.setOnAction(event -> keep());
    cost.setOnAction(event -> keep());
    List<LadderStep> steps =
        Arrays.stream(LadderStep.values()).filter(step -> step != LadderStep.SUSPECT).toList();
    Choice<LadderStep> step =
        Choice.of(
            steps,
            to -> texts.text(MeasureWords.step(to)),
            model.stepProperty(),
            model::chooseStep);
    step.setId("funnel-step");
    FieldRow costRow = new FieldRow(controls, "measure.funnel.cost", cost);
    costRow.error(texts.text(model.errorProperty().map(error -> error.orElse(Message.NOTHING))));
    FlowPane fields =
        new FlowPane(
            new FieldRow(controls, "measure.funnel.to", step),
            new FieldRow(controls, "measure.funnel.hours", hours),
            costRow,
            controls.button("measure.funnel.keep", this::keep));
    fields.getStyleClass().add("measure-fields");
    VBox part =
        new VBox(
            controls.heading("measure.funnel.effort"),
            controls.prose("measure.funnel.effort.hint", "small", "muted"),
            fields,
            spent);
    part.getStyleClass().add("measure-part");
    return part;
  }

  private void buildSpent() {
    spent
        .getChildren()
        .setAll(model.readingProperty().get().efforts().stream().map(this::spent).toList());
  }

  private Node spent(Effort effort) {
    Label words =
        controls.label(
            texts.text(
                "measure.funnel.spent",
                effort.spentOn(),
                MeasureWords.step(effort.toStep()),
                effort.hours(),
                effort.cost()),
            "small");
    Button delete = controls.quiet("measure.funnel.delete", () -> model.delete(effort));
    Named.as(delete, "funnel-spent-" + effort.id());
    return Controls.row(words, delete);
  }

  private void keep() {
    String typedHours = hours.getText();
    String typedCost = cost.getText();
    model
        .type(typedHours, typedCost)
        .thenAccept(
            kept -> {
              if (kept && hours.getText().equals(typedHours) && cost.getText().equals(typedCost)) {
                hours.clear();
                cost.clear();
              }
            });
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Node> side() {
    return Optional.of(side);
  }

  @Override
  public Node focus() {
    return times.getChildren().getFirst();
  }

  @Override
  public List<Shortcut> keys() {
    return List.of(
        Shortcut.of(
            "Alt+N",
            Message.of("measure.funnel.effort"),
            Message.of("measure.part.funnel"),
            hours::requestFocus));
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
