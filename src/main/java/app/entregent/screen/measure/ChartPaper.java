package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiSheet;
import app.entregent.report.Paper;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One chart on a page of its own, with the numbers behind it. */
final class ChartPaper {
  private final Texts texts;

  ChartPaper(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param title what the row is called, or something else where its name is not to be read
   * @param below what is said of it
   */
  Paper of(Message title, Message below, KpiSheet sheet, Kpi kpi, List<IsoWeek> weeks) {
    List<Paper.Bar> bars = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (IsoWeek week : weeks) {
      Optional<BigDecimal> amount = sheet.cell(kpi, week).amount();
      bars.add(
          new Paper.Bar(
              texts.say("measure.kpi.week.short", week.number()),
              amount
                  .map(BigDecimal::doubleValue)
                  .map(OptionalDouble::of)
                  .orElseGet(OptionalDouble::empty),
              amount.map(known -> texts.say("measure.figure", known)).orElse("?")));
      rows.add(
          List.of(
              texts.say("measure.chart.week", week.number(), week.monday()),
              texts.say(KpiWords.figure(amount))));
    }
    String name = texts.say(title);
    return new Paper(
        name,
        texts.say(below),
        List.of(
            new Paper.Chart(name, bars),
            new Paper.Heading(texts.say("measure.chart.numbers")),
            new Paper.Table(
                List.of(texts.say("measure.chart.when"), texts.say("measure.chart.figure")),
                rows)));
  }
}
