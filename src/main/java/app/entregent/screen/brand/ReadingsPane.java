package app.entregent.screen.brand;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingTrend;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Tiles;
import app.entregent.ui.TrendChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What was read, as charts with their trend in words, or as a table of the numbers. */
final class ReadingsPane extends VBox {
  private static final List<ReadingKind> COUNTS =
      List.of(ReadingKind.FOLLOWERS, ReadingKind.VIEWS, ReadingKind.SEARCHES);

  private final Controls controls;
  private final LiveTexts texts;
  private final ReadingsViewModel model;
  private final Tiles tiles = new Tiles();
  private final TableView<ReadingDay> table;

  /**
   * @param begin goes to the fields of a new reading
   * @param correct puts what was read on a day back into the fields
   */
  ReadingsPane(
      Controls controls, ReadingsViewModel model, Runnable begin, Consumer<ReadingDay> correct) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("brand-readings");
    Em em = new Em();
    table = new ReadingTable(controls, em, model, correct);
    Segments<Boolean> look =
        new Segments<>(
            List.of(false, true),
            numbers -> texts.text(numbers ? "brand.reading.numbers" : "brand.reading.charts"),
            model.inNumbersProperty(),
            model::showNumbers);
    look.setId("brand-reading-look");
    tiles.getStyleClass().add("brand-charts");
    ScrollPane charts = new ScrollPane(tiles);
    charts.setFitToWidth(true);
    charts.setFocusTraversable(false);
    EmptyState empty =
        new EmptyState(
                controls,
                Material2AL.INSERT_CHART_OUTLINED,
                "brand.reading.empty.title",
                "brand.reading.empty.sentence")
            .offer(controls.button("brand.reading.new", begin));
    var none = model.daysProperty().map(List::isEmpty);
    BrandDetails.shownWhen(empty, none);
    BrandDetails.shownWhen(look, none.map(is -> !is));
    BrandDetails.shownWhen(
        charts, none.flatMap(is -> model.inNumbersProperty().map(numbers -> !is && !numbers)));
    BrandDetails.shownWhen(
        table, none.flatMap(is -> model.inNumbersProperty().map(numbers -> !is && numbers)));
    StackPane pane = new StackPane(empty, charts, table, em);
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().addAll(look, controls.prose("brand.reading.source", "small", "muted"), pane);
    model.daysProperty().subscribe(this::draw);
    controls.onLanguage(this, this::draw);
  }

  /** Charts in place of the table, or the other way round. */
  void turn() {
    model.showNumbers(!model.inNumbersProperty().get());
    if (model.inNumbersProperty().get()) {
      if (table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      table.requestFocus();
    }
  }

  /** Puts something below where there is no room beside, or takes it away. */
  void below(Node aside, boolean shown) {
    getChildren().remove(aside);
    if (shown) {
      getChildren().add(aside);
    }
  }

  private void draw() {
    List<ReadingDay> days = model.daysProperty().get();
    List<Node> cards = new ArrayList<>();
    card(days, "SSI", ReadingDay::ssi).ifPresent(cards::add);
    pillars(days).ifPresent(cards::add);
    for (ReadingKind kind : COUNTS) {
      card(days, kind.name(), day -> day.of(kind)).ifPresent(cards::add);
    }
    tiles.getChildren().setAll(cards);
  }

  private Optional<Node> card(
      List<ReadingDay> days, String name, Function<ReadingDay, Optional<BigDecimal>> figure) {
    ReadingTrend trend = ReadingTrend.of(days, figure);
    return trend
        .newest()
        .map(
            newest -> {
              Label number =
                  controls.label(
                      texts.text("brand.reading.number", newest.amount()), "brand-number");
              VBox card =
                  new VBox(
                      controls.label("brand.reading.name." + name, "strong"),
                      number,
                      controls.prose(texts.text(told(trend)), "small", "muted"),
                      new TrendChart(texts.language(), List.of(line(name, trend))));
              card.getStyleClass().add("brand-chart");
              return card;
            });
  }

  private Optional<Node> pillars(List<ReadingDay> days) {
    List<TrendChart.Line> lines = new ArrayList<>();
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("brand-legend");
    for (ReadingKind pillar : ReadingKind.SSI) {
      ReadingTrend trend = ReadingTrend.of(days, day -> day.of(pillar));
      trend.newest().ifPresent(newest -> legend.getChildren().add(legend(pillar, newest.amount())));
      lines.add(line(pillar.name(), trend));
    }
    if (legend.getChildren().isEmpty()) {
      return Optional.empty();
    }
    VBox card =
        new VBox(
            controls.label("brand.reading.name.PILLARS", "strong"),
            controls.prose("brand.reading.pillars", "small", "muted"),
            legend,
            new TrendChart(texts.language(), lines));
    card.getStyleClass().add("brand-chart");
    return Optional.of(card);
  }

  /** The sign of its line, its name and its newest figure. */
  private Label legend(ReadingKind pillar, BigDecimal amount) {
    return controls.label(
        texts.text(
            Message.of(
                "brand.reading.legend." + pillar,
                Message.of("brand.reading.short." + pillar),
                amount)),
        "small",
        "pillar-" + pillar.ordinal());
  }

  private TrendChart.Line line(String name, ReadingTrend trend) {
    return new TrendChart.Line(
        texts.now(Message.of("brand.reading.name." + name)),
        trend.points().stream()
            .map(point -> new TrendChart.Mark(point.on(), point.amount()))
            .toList());
  }

  /** The newest figure against the one before and the first. */
  static Message told(ReadingTrend trend) {
    ReadingTrend.Point newest = trend.newest().orElseThrow();
    if (trend.sinceLast().isEmpty()) {
      return Message.of("brand.trend.first", newest.on());
    }
    ReadingTrend.Step last = trend.sinceLast().get();
    Message since = Message.of("brand.trend.since", by(last.by()), last.from().on());
    return trend
        .sinceFirst()
        .map(
            first ->
                Message.of(
                    "brand.trend.both", newest.on(), since, by(first.by()), first.from().on()))
        .orElse(Message.of("brand.trend.one", newest.on(), since));
  }

  private static Message by(BigDecimal amount) {
    return switch (amount.signum()) {
      case 1 -> Message.of("brand.trend.more", amount);
      case -1 -> Message.of("brand.trend.less", amount.negate());
      default -> Message.of("brand.trend.same");
    };
  }
}
