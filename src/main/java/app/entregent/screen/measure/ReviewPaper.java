package app.entregent.screen.measure;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.Step;
import app.entregent.model.measure.StepRing;
import app.entregent.model.measure.chain.Chain;
import app.entregent.model.measure.chain.ChainLink;
import app.entregent.model.measure.chain.Pillar;
import app.entregent.model.measure.chain.Pillars;
import app.entregent.model.measure.funnel.Funnel;
import app.entregent.model.measure.funnel.LadderPath;
import app.entregent.model.measure.kpi.BeforeAfter;
import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.WeekSpan;
import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Table;
import app.entregent.report.Paper.Words;
import app.entregent.screen.measure.ReviewViewModel.Facts;
import app.entregent.screen.measure.ReviewViewModel.Review;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The review of a week or a quarter as pages to read, in one language. */
final class ReviewPaper {
  private static final int MOST_CHARTS = 4;
  private static final int MOST_MOVES = 40;

  private final Texts texts;

  ReviewPaper(Texts texts) {
    this.texts = texts;
  }

  Paper of(Facts facts) {
    List<Block> blocks = new ArrayList<>();
    rings(facts, blocks);
    sheet(facts, blocks);
    funnel(facts, blocks);
    goals(facts, blocks);
    chain(facts, blocks);
    moved(facts, blocks);
    IsoWeek week = facts.weeks().last();
    return new Paper(
        texts.say(
            facts.review() == Review.WEEK
                ? "measure.review.title.week"
                : "measure.review.title.quarter",
            week.number(),
            Integer.toString(week.year())),
        texts.say("measure.review.subtitle", facts.from(), facts.today()),
        blocks);
  }

  private void rings(Facts facts, List<Block> blocks) {
    heading(blocks, "measure.review.rings");
    List<List<String>> rows = new ArrayList<>();
    for (Step step : Step.values()) {
      StepRing ring = facts.rings().of(step);
      boolean known = ring.share().isPresent();
      rows.add(
          List.of(
              texts.say(step.title()),
              known
                  ? texts.say("measure.ring.count", ring.done(), ring.planned())
                  : texts.say("measure.unknown"),
              known ? texts.say("measure.ring.percent", ring.share().getAsDouble()) : ""));
    }
    blocks.add(table(List.of("step", "done", "share"), "measure.review.head.", rows));
  }

  private void sheet(Facts facts, List<Block> blocks) {
    heading(blocks, "measure.review.sheet");
    List<IsoWeek> weeks = facts.weeks().weeks();
    List<String> head = new ArrayList<>();
    head.add(texts.say("measure.review.head.kind"));
    weeks.forEach(week -> head.add(texts.say("measure.kpi.week.short", week.number())));
    head.add(texts.say("measure.kpi.difference"));
    List<List<String>> rows = new ArrayList<>();
    for (Kpi kpi : facts.sheet().rows()) {
      if (!hidden(facts, kpi)) {
        rows.add(row(facts, kpi, weeks));
      }
    }
    blocks.add(new Table(head, rows));
    blocks.add(
        new Words(
            facts
                .sheet()
                .plan()
                .trouble()
                .map(texts::say)
                .orElse(
                    texts.say(
                        "measure.kpi.spans",
                        span(facts.sheet().plan().baseline()),
                        span(facts.sheet().plan().trial())))));
    facts.sheet().rows().stream()
        .filter(kpi -> !hidden(facts, kpi))
        .map(kpi -> chart(facts, kpi, weeks))
        .flatMap(Optional::stream)
        .limit(facts.review() == Review.WEEK ? 2 : MOST_CHARTS)
        .forEach(blocks::add);
  }

  /** The name of a kind of the seller's own is his own words. */
  private static boolean hidden(Facts facts, Kpi kpi) {
    return facts.discreet() && kpi instanceof Kpi.Own;
  }

  private static Message span(Optional<WeekSpan> span) {
    return span.map(KpiWords::span).orElse(Message.of("measure.kpi.span.none"));
  }

  private List<String> row(Facts facts, Kpi kpi, List<IsoWeek> weeks) {
    List<String> row = new ArrayList<>();
    row.add(texts.say(kpi.title()));
    for (IsoWeek week : weeks) {
      row.add(
          facts
              .sheet()
              .cell(kpi, week)
              .amount()
              .map(amount -> texts.say("measure.figure", amount))
              .orElse("–"));
    }
    row.add(
        switch (facts.sheet().compare(kpi, facts.weeks().last())) {
          case BeforeAfter.Known known -> texts.say(KpiWords.difference(known));
          case BeforeAfter.NotChosen _ -> "–";
          case BeforeAfter.Missing _, BeforeAfter.NoReading _ -> texts.say("measure.unknown");
        });
    return row;
  }

  private Optional<Block> chart(Facts facts, Kpi kpi, List<IsoWeek> weeks) {
    List<Paper.Bar> bars = new ArrayList<>();
    int above = 0;
    for (IsoWeek week : weeks) {
      Optional<BigDecimal> amount = facts.sheet().cell(kpi, week).amount();
      above += amount.filter(known -> known.signum() > 0).isPresent() ? 1 : 0;
      bars.add(
          new Paper.Bar(
              texts.say("measure.kpi.week.short", week.number()),
              amount.isPresent()
                  ? OptionalDouble.of(amount.get().doubleValue())
                  : OptionalDouble.empty(),
              amount.map(known -> texts.say("measure.figure", known)).orElse("?")));
    }
    return above < 2
        ? Optional.empty()
        : Optional.of(new Paper.Chart(texts.say(kpi.title()), bars));
  }

  private void funnel(Facts facts, List<Block> blocks) {
    heading(blocks, "measure.review.funnel");
    if (facts.funnel().isEmpty()) {
      blocks.add(new Words(texts.say("measure.review.funnel.none")));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Funnel.Line line : facts.funnel().lines()) {
      rows.add(
          List.of(
              texts.say(MeasureWords.step(line.step())),
              texts.say("measure.funnel.count", line.entered().size()),
              texts.say(MeasureWords.rate(line)),
              texts.say(MeasureWords.dwell(line)),
              texts.say(MeasureWords.each(line.hours(), line.hoursEach(), "hours")),
              texts.say(MeasureWords.each(line.cost(), line.costEach(), "cost"))));
    }
    blocks.add(
        table(
            List.of("step", "entered", "rate", "dwell", "hours", "cost"),
            "measure.funnel.head.",
            rows));
  }

  private void goals(Facts facts, List<Block> blocks) {
    heading(blocks, "measure.review.goals");
    for (GoalsViewModel.Line line : facts.goals()) {
      Goal goal = line.goal();
      Message what =
          facts.discreet()
              ? Message.of("measure.metric." + goal.metric().code())
              : MeasureWords.goal(goal);
      blocks.add(
          new Item(
              "",
              texts.say("measure.review.goal", what, goal.target(), goal.due()),
              texts.say(MeasureWords.pace(line.pace()))
                  + " "
                  + texts.say(MeasureWords.forecast(goal, line.pace()))));
    }
    if (facts.goals().isEmpty()) {
      blocks.add(new Words(texts.say("measure.review.goals.none")));
    }
  }

  private void chain(Facts facts, List<Block> blocks) {
    Chain chain = new Chain(facts.chain());
    Pillars pillars = new Pillars(facts.chain());
    heading(blocks, "measure.review.chain");
    blocks.add(
        new Words(
            chain
                .missing()
                .map(
                    link ->
                        texts.say(
                            "measure.chain.missing",
                            Message.of("measure.chain." + link.code()),
                            Message.of("measure.status." + chain.status(link).code())))
                .orElse(texts.say("measure.chain.whole"))));
    for (ChainLink link : chain.links()) {
      blocks.add(
          new Item(
              texts.say("measure.status." + chain.status(link).code()),
              texts.say("measure.chain." + link.code()),
              texts.say(chain.told(link))));
    }
    heading(blocks, "measure.pillars");
    for (Pillar pillar : Pillar.values()) {
      blocks.add(
          new Item(
              texts.say("measure.status." + pillars.status(pillar).code()),
              texts.say("measure.pillar." + pillar.code()),
              texts.say(pillars.told(pillar))));
    }
    blocks.add(
        new Words(
            texts.say(
                facts
                    .ssi()
                    .map(ssi -> Message.of("measure.review.ssi", ssi.sum(), ssi.on()))
                    .orElse(Message.of("measure.review.ssi.none")))));
  }

  private void moved(Facts facts, List<Block> blocks) {
    heading(blocks, "measure.review.moved");
    List<Item> moves =
        facts.paths().stream()
            .flatMap(path -> path.moves().stream().map(move -> Map.entry(path, move)))
            .filter(move -> !move.getValue().on().isBefore(facts.from()))
            .sorted(Comparator.comparing(move -> move.getValue().on()))
            .map(move -> moved(facts, move.getKey(), move.getValue()))
            .toList();
    if (moves.isEmpty()) {
      blocks.add(new Words(texts.say("measure.review.moved.none")));
    } else if (facts.discreet()) {
      blocks.add(new Words(texts.say("measure.review.moved.count", moves.size())));
    } else {
      moves.stream().skip(Math.max(0, moves.size() - MOST_MOVES)).forEach(blocks::add);
      if (moves.size() > MOST_MOVES) {
        blocks.add(new Words(texts.say("measure.review.moved.more", moves.size() - MOST_MOVES)));
      }
    }
  }

  private Item moved(Facts facts, LadderPath path, LadderPath.Move move) {
    LocalDate on = move.on();
    return new Item(
        texts.language().date(on),
        texts.say(
            "measure.review.move",
            facts.discreet() ? Message.NOTHING : path.account(),
            MeasureWords.step(move.from()),
            MeasureWords.step(move.to())),
        "");
  }

  private void heading(List<Block> blocks, String key) {
    blocks.add(new Heading(texts.say(key)));
  }

  private Table table(List<String> columns, String keys, List<List<String>> rows) {
    return new Table(columns.stream().map(column -> texts.say(keys + column)).toList(), rows);
  }
}
