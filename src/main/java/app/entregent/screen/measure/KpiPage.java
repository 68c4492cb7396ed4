package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Tiles;
import app.entregent.ui.ToolRow;
import app.entregent.ui.TrendChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet by week, or its charts; beside it what is behind the cell where one is. */
final class KpiPage implements MeasurePage {
  private final Controls controls;
  private final LiveTexts texts;
  private final KpiViewModel model;
  private final ReviewViewModel review;
  private final KpiGrid sheet;
  private final VBox root = new VBox();

  /** Where the type is large the sheet keeps its height, and the page scrolls. */
  private final ScrollPane page = new ScrollPane(root);

  private final Tiles charts = new Tiles();
  private final TextField name = new TextField();
  private final SimpleObjectProperty<Boolean> drawn = new SimpleObjectProperty<>(false);
  private final ScrollPane side;

  /**
   * @param review writes a chart on a page
   */
  KpiPage(Controls controls, KpiViewModel model, ReviewViewModel review) {
    this.controls = controls;
    this.review = review;
    this.texts = controls.texts();
    this.model = model;
    this.sheet = new KpiGrid(controls, model);
    this.side = new ScrollPane(new KpiDetails(controls, model));
    side.setFitToWidth(true);
    side.setFocusTraversable(false);
    root.getStyleClass().add("measure-stack");
    ScrollPane scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    ScrollPane drawings = new ScrollPane(charts);
    drawings.setFitToWidth(true);
    drawings.setFocusTraversable(false);
    charts.getStyleClass().add("brand-charts");
    scroll.visibleProperty().bind(drawn.map(charted -> !charted));
    drawings.visibleProperty().bind(drawn);
    StackPane pane = new StackPane(scroll, drawings);
    pane.getStyleClass().add("kpi-pane");
    VBox.setVgrow(pane, Priority.ALWAYS);
    page.setFitToWidth(true);
    page.setFitToHeight(true);
    page.setFocusTraversable(false);
    Label spans = controls.prose(texts.text(model.sheetProperty().map(KpiPage::spans)), "small");
    spans.setId("kpi-spans");
    root.getChildren()
        .addAll(
            tools(), spans, pane, controls.prose("measure.kpi.hint", "small", "muted"), adder());
    model.sheetProperty().subscribe(read -> draw());
    model.weeksProperty().subscribe(read -> draw());
    drawn.subscribe(wanted -> draw());
    controls.onLanguage(root, this::draw);
  }

  private Node tools() {
    Segments<Boolean> look =
        new Segments<>(
            List.of(false, true),
            charted -> texts.text(charted ? "measure.kpi.charts" : "measure.kpi.numbers"),
            drawn,
            drawn::set);
    look.setId("kpi-look");
    ToolRow row = new ToolRow();
    row.getChildren()
        .addAll(
            look,
            controls.quiet("measure.kpi.earlier", () -> model.page(-1)),
            controls.quiet("measure.kpi.later", () -> model.page(1)));
    return row;
  }

  private static Message spans(KpiSheet read) {
    return read.plan()
        .trouble()
        .orElseGet(
            () ->
                read.plan().baseline().isEmpty() && read.plan().trial().isEmpty()
                    ? Message.of("measure.kpi.spans.none")
                    : Message.of(
                        "measure.kpi.spans", named(read, Span.BASELINE), named(read, Span.TRIAL)));
  }

  private static Message named(KpiSheet read, Span span) {
    return read.plan().of(span).map(KpiWords::span).orElse(Message.of("measure.kpi.span.none"));
  }

  private Node adder() {
    name.setId("kpi-name");
    name.getStyleClass().add("measure-short");
    name.setOnAction(event -> add());
    FieldRow row = new FieldRow(controls, "measure.kpi.name", name);
    row.error(texts.text(model.nameErrorProperty().map(error -> error.orElse(Message.NOTHING))));
    return row;
  }

  private void add() {
    String typed = name.getText();
    model
        .add(typed)
        .thenAccept(
            added -> {
              if (added && name.getText().equals(typed)) {
                name.clear();
              }
            });
  }

  private void draw() {
    if (!drawn.get()) {
      return;
    }
    List<Node> cards = new ArrayList<>();
    for (Kpi kpi : model.sheetProperty().get().rows()) {
      chart(kpi).ifPresent(cards::add);
    }
    if (cards.isEmpty()) {
      cards.add(controls.prose("measure.kpi.charts.none", "muted"));
    }
    charts.getChildren().setAll(cards);
  }

  private Optional<Node> chart(Kpi kpi) {
    List<TrendChart.Mark> marks = new ArrayList<>();
    for (IsoWeek week : model.weeksProperty().get()) {
      model
          .sheetProperty()
          .get()
          .cell(kpi, week)
          .amount()
          .ifPresent(amount -> marks.add(new TrendChart.Mark(week.monday(), amount)));
    }
    if (marks.size() < 2) {
      return Optional.empty();
    }
    String title = texts.now(kpi.title());
    VBox card =
        new VBox(
            controls.label(texts.text(kpi.title()), "strong"),
            controls.prose(texts.text(KpiWords.compared(model.compare(kpi))), "small", "muted"),
            new TrendChart(texts.language(), List.of(new TrendChart.Line(title, marks))));
    Button write = controls.quiet("measure.chart.write", () -> write(kpi));
    write.accessibleTextProperty().bind(texts.text("measure.chart.write.of", kpi.title()));
    write.setId("chart-" + kpi.key().kind() + "-" + kpi.key().ownId());
    card.getChildren().add(write);
    card.getStyleClass().add("brand-chart");
    return Optional.of(card);
  }

  private void write(Kpi kpi) {
    review.writeChart(
        kpi, model.sheetProperty().get(), model.weeksProperty().get(), model.compare(kpi));
  }

  @Override
  public Node root() {
    return page;
  }

  @Override
  public Optional<Node> side() {
    return Optional.of(side);
  }

  @Override
  public Node focus() {
    return sheet;
  }

  @Override
  public List<Shortcut> keys() {
    Message group = Message.of("measure.part.kpis");
    return List.of(
        Shortcut.of(
            "Alt+B", Message.of("measure.kpi.baseline"), group, () -> model.choose(Span.BASELINE)),
        Shortcut.of(
            "Alt+T", Message.of("measure.kpi.trial"), group, () -> model.choose(Span.TRIAL)),
        Shortcut.of("Alt+X", Message.of("measure.kpi.forget"), group, model::forgetSpans),
        Shortcut.of("Alt+N", Message.of("measure.kpi.name"), group, name::requestFocus),
        Shortcut.of("Alt+D", Message.of("measure.kpi.turn"), group, () -> drawn.set(!drawn.get())),
        Shortcut.of("Shift+Left", Message.of("measure.kpi.mark"), group, () -> model.mark(-1)),
        Shortcut.of("Page_Up", Message.of("measure.kpi.earlier"), group, () -> model.page(-1)),
        Shortcut.of("Page_Down", Message.of("measure.kpi.later"), group, () -> model.page(1)));
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
