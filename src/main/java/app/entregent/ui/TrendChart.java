package app.entregent.ui;

import app.entregent.text.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/**
 * Figures over days as lines. The days stand as far apart as they are, and the figures begin at
 * zero, so that a small step does not look like a large one.
 */
public final class TrendChart extends LineChart<Number, Number> {
  private static final double ROOM_ABOVE = 1.15;
  private static final int LINES = 4;

  /** Days beside the first and the last, so that their marks are whole. */
  private static final double BESIDE = 0.4;

  /** The same as a share of all days, where these are many. */
  private static final double SHARE_BESIDE = 0.03;

  /** One line of the chart. */
  public record Line(String name, List<Mark> marks) {}

  /** A figure of a day. */
  public record Mark(LocalDate on, BigDecimal amount) {}

  public TrendChart(Language language, List<Line> lines) {
    super(days(language, lines), amounts(language, lines));
    getStyleClass().add("trend-chart");
    setAnimated(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setAlternativeRowFillVisible(false);
    // The numbers stand in words above and in a table one key away.
    setAccessibleText(lines.stream().map(Line::name).collect(Collectors.joining(", ")));
    for (Line line : lines) {
      XYChart.Series<Number, Number> series = new XYChart.Series<>();
      series.setName(line.name());
      for (Mark mark : line.marks()) {
        series.getData().add(new XYChart.Data<>(mark.on().toEpochDay(), mark.amount()));
      }
      getData().add(series);
    }
    // The marks of the first and the last day stand on the border and would be cut in half.
    getPlotChildren().stream().limit(1).forEach(node -> node.getParent().setClip(null));
  }

  private static NumberAxis days(Language language, List<Line> lines) {
    var all = lines.stream().flatMap(line -> line.marks().stream()).map(Mark::on).toList();
    long first = all.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
    long last = all.stream().mapToLong(LocalDate::toEpochDay).max().orElse(first + 1);
    double beside = first == last ? 1 : Math.max(BESIDE, (last - first) * SHARE_BESIDE);
    double lower = first - beside;
    double upper = last + beside;
    NumberAxis axis = new NumberAxis(lower, upper, Math.max(1, (upper - lower) / LINES));
    axis.setMinorTickVisible(false);
    axis.setTickLabelFormatter(
        words(day -> language.dayAndMonth(LocalDate.ofEpochDay(Math.round(day)))));
    return axis;
  }

  private static NumberAxis amounts(Language language, List<Line> lines) {
    double most =
        lines.stream()
            .flatMap(line -> line.marks().stream())
            .mapToDouble(mark -> mark.amount().doubleValue())
            .max()
            .orElse(1);
    double step = niceStep(Math.max(1, most) * ROOM_ABOVE / LINES);
    NumberAxis axis = new NumberAxis(0, step * Math.ceil(most * ROOM_ABOVE / step + 0.01), step);
    axis.setMinorTickVisible(false);
    NumberFormat format = NumberFormat.getIntegerInstance(language.locale());
    axis.setTickLabelFormatter(words(amount -> format.format(Math.round(amount))));
    return axis;
  }

  private static StringConverter<Number> words(DoubleFunction<String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(Number number) {
        return words.apply(number.doubleValue());
      }

      @Override
      public Number fromString(String typed) {
        throw new UnsupportedOperationException("An axis is only read");
      }
    };
  }

  /** 1, 2 or 5 times a power of ten, not below what is wanted. */
  static double niceStep(double wanted) {
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double head = wanted / power;
    double nice = head <= 1 ? 1 : head <= 2 ? 2 : head <= 5 ? 5 : 10;
    return Math.max(1, nice * power);
  }
}
