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
import app.entregent.workspace.Label;
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
      planStep(maps, line);
    }
    for (Line line : SampleTable.lines("rivals", language)) {
      Rival.Kind kind = line.one(Rival.Kind.class, "kind");
      days.onMap(
          maps.dayOf(line),
          () ->
              Label.of("map.change.rival.added", Label.word("map.rival." + kind.code()))
                  .inDecision(decision(line)),
          tx -> addRival(tx, line));
    }
    for (Line line : SampleTable.lines("notes", language)) {
      SeatText field = line.one(SeatText.class, "field");
      maps.onSeat(
          days.workday(line.number("days_ago")),
          line,
          line.value("seat"),
          "text",
          tx -> decisions.setText(tx, seat(line), field, line.text("text")),
          Label.word("map.field." + field.code()));
    }
    for (Line line : SampleTable.lines("judgements", language)) {
      planJudgement(maps, line);
    }
    for (Line line : SampleTable.lines("coverage", language)) {
      maps.onSeat(maps.dayOf(line), line, line.value("seat"), "covered", tx -> cover(tx, line));
    }
    for (Line line : SampleTable.lines("wishes", language)) {
      Stance desired = line.one(Stance.class, "desired");
      maps.onSeat(
          maps.dayOf(line),
          line,
          line.value("seat"),
          "desired",
          tx -> decisions.setDesiredStance(tx, seat(line), desired),
          Label.word("map.stance." + desired.code()));
    }
    for (Line line : SampleTable.lines("buyers", language)) {
      maps.onMap(maps.dayOf(line), line, "map.change.occasion", tx -> setBuyer(tx, line));
    }
  }

  private void planJudgement(SampleMaps maps, Line line) {
    LocalDate day = days.workday(line.number("days_ago"));
    maps.onSeat(
        day,
        line,
        line.value("seat"),
        "source",
        tx ->
            judgements.judge(
                tx,
                seat(line),
                new Judgement(
                    line.one(About.class, "about"),
                    line.one(Confidence.class, "confidence"),
                    line.text("source"),
                    day)),
        Label.word("map.about." + line.one(About.class, "about").code()));
  }

  private void setBuyer(Transaction tx, Line line) {
    decisions.setBuyerStep(tx, decision(line), line.one(BuyerStep.class, "step"));
    decisions.setOccasion(tx, decision(line), line.text("occasion"));
  }

  /** A step is written down at once; who acts in it, when they are all on the map. */
  private void planStep(SampleMaps maps, Line line) {
    String key = line.value("decision") + "/" + line.value("name_en");
    maps.onMap(maps.dayOf(line), line, "map.change.process.added", tx -> addStep(tx, line, key));
    LocalDate all = maps.dayOf(line);
    for (String actor : line.words("actors")) {
      all = maps.dayOf(all, line, actor);
    }
    maps.onMap(all, line, "map.change.process.actors", tx -> setActors(tx, line, step(key)));
    line.ifNumber("done_days_ago")
        .map(days::workday)
        .ifPresent(
            day ->
                maps.onMap(
                    day, line, "map.change.process.done", tx -> done(tx, step(key), day, line)));
  }

  private long step(String key) {
    return ids.get(Kind.STEP, key);
  }

  private void addStep(Transaction tx, Line line, String key) {
    long step = process.add(tx, decision(line), line.text("name"));
    ids.put(Kind.STEP, key, step);
    int in = line.number("expected_in");
    process.setExpectedOn(tx, step, Optional.of(in < 0 ? days.workday(-in) : days.workdayIn(in)));
  }

  private void setActors(Transaction tx, Line line, long step) {
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
