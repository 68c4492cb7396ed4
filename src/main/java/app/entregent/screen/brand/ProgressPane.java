package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.HeldHistory.Point;
import app.entregent.model.brand.HeldHistory.Span;
import app.entregent.model.brand.ItemRef;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.TrendChart;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How many items were held over time, and below it which came and went. */
final class ProgressPane extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final ProgressViewModel model;
  private final StackPane chart = new StackPane();
  private final VBox lines = new VBox();

  ProgressPane(Controls controls, ProgressViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    Segments<Span> spans =
        new Segments<>(
            List.of(Span.values()),
            span -> texts.text("brand.held." + span),
            model.spanProperty(),
            model::show);
    spans.setId("brand-spans");
    chart.getStyleClass().add("brand-held-chart");
    lines.getStyleClass().add("brand-held-lines");
    lines.setId("brand-held");
    VBox page =
        new VBox(spans, controls.prose("brand.held.source", "small", "muted"), chart, lines);
    page.getStyleClass().add("brand-drafts");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.historyProperty().subscribe(this::show);
    controls.onLanguage(this, this::show);
  }

  private void show() {
    List<Point> points = model.historyProperty().get().points();
    if (points.isEmpty()) {
      return;
    }
    chart
        .getChildren()
        .setAll(
            new TrendChart(
                texts.language(),
                List.of(
                    new TrendChart.Line(
                        texts.now(Message.of("brand.held.name")),
                        points.stream()
                            .map(
                                point ->
                                    new TrendChart.Mark(
                                        point.on(), BigDecimal.valueOf(point.held().size())))
                            .toList()))));
    lines.getChildren().setAll(points.reversed().stream().map(this::line).toList());
  }

  private VBox line(Point point) {
    Label head =
        controls.label(texts.text(Message.of("brand.held.point", point.on(), point.held().size())));
    VBox line = new VBox(head);
    named(line, "brand.held.gained", point.gained());
    named(line, "brand.held.lost", point.lost());
    line.getStyleClass().add("brand-held-line");
    return line;
  }

  private void named(VBox line, String key, List<ItemRef> items) {
    if (!items.isEmpty()) {
      String names = items.stream().map(this::name).collect(Collectors.joining(" · "));
      line.getChildren().add(controls.prose(texts.text(Message.of(key, names)), "small", "muted"));
    }
  }

  private String name(ItemRef ref) {
    return model.item(ref).map(this::title).orElse("");
  }

  private String title(BrandItem item) {
    return texts.now(BrandWords.titled(item));
  }
}
