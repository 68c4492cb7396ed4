package app.entregent.sample;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What goes with the maps of the sample: the clients' steps, rivals, judgements, coverage. */
final class SampleProcess {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final DecisionStore decisions = new DecisionStore();
  private final ProcessStore process = new ProcessStore();
  private final RivalStore rivals = new RivalStore();
  private final JudgementStore judgements = new JudgementStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CoverageStore coverages = new CoverageStore();

  SampleProcess(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  /**
   * @param maps has planned the maps already, so that their seats are there
   */
  void plan(SampleMaps maps) {
    for (Line line : SampleTable.lines("process", language)) {
      days.on(maps.dayOf(line), tx -> addStep(tx, line));
    }
    for (Line line : SampleTable.lines("rivals", language)) {
      days.on(maps.dayOf(line), tx -> addRival(tx, line));
    }
    for (Line line : SampleTable.lines("notes", language)) {
      days.on(
          days.workday(line.number("days_ago")),
          tx ->
              decisions.setText(
                  tx, seat(line), line.one(SeatText.class, "field"), line.text("text")));
    }
    for (Line line : SampleTable.lines("judgements", language)) {
      LocalDate day = days.workday(line.number("days_ago"));
      days.on(
          day,
          tx ->
              judgements.judge(
                  tx,
                  seat(line),
                  new Judgement(
                      line.one(About.class, "about"),
                      line.one(Confidence.class, "confidence"),
                      line.text("source"),
                      day)));
    }
    for (Line line : SampleTable.lines("coverage", language)) {
      days.on(maps.dayOf(line), tx -> cover(tx, line));
    }
    for (Line line : SampleTable.lines("wishes", language)) {
      days.on(
          maps.dayOf(line),
          tx -> decisions.setDesiredStance(tx, seat(line), line.one(Stance.class, "desired")));
    }
    for (Line line : SampleTable.lines("buyers", language)) {
      days.on(maps.dayOf(line), tx -> setBuyer(tx, line));
    }
  }

  private void setBuyer(Transaction tx, Line line) {
    decisions.setBuyerStep(tx, decision(line), line.one(BuyerStep.class, "step"));
    decisions.setOccasion(tx, decision(line), line.text("occasion"));
  }

  private void addStep(Transaction tx, Line line) {
    long step = process.add(tx, decision(line), line.text("name"));
    int in = line.number("expected_in");
    process.setExpectedOn(tx, step, Optional.of(in < 0 ? days.workday(-in) : days.workdayIn(in)));
    line.ifNumber("done_days_ago")
        .map(days::workday)
        .ifPresent(day -> days.on(day, later -> done(later, step, day, line)));
    process.setActors(
        tx,
        step,
        line.words("actors").stream()
            .map(key -> ids.get(Kind.SEAT, line.value("decision") + "/" + key))
            .collect(Collectors.toSet()));
  }

  private void done(Transaction tx, long step, LocalDate day, Line line) {
    process.setDoneOn(tx, step, Optional.of(day));
    process.setProof(tx, step, line.text("proof"));
  }

  private void addRival(Transaction tx, Line line) {
    Rival.Kind kind = line.one(Rival.Kind.class, "kind");
    long id = rivals.add(tx, decision(line), kind, line.text("name"));
    rivals.describe(
        tx, new Rival(id, kind, line.text("name"), line.text("strength"), line.text("answer")));
  }

  private void cover(Transaction tx, Line line) {
    Colleague colleague = colleagues.findOrAdd(tx, line.value("colleague"));
    coverages.cover(
        tx, new Coverage(seat(line), colleague, line.number("strength"), line.number("desired")));
  }

  private long decision(Line line) {
    return ids.get(Kind.DECISION, line.value("decision"));
  }

  private long seat(Line line) {
    return ids.get(Kind.SEAT, line.value("decision") + "/" + line.value("seat"));
  }
}
