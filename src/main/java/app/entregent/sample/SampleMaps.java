package app.entregent.sample;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The decisions of the sample with their maps. */
final class SampleMaps {
  private static final String CURRENCY = "MAD";

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final DecisionStore decisions = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CoverageStore coverages = new CoverageStore();
  private final Map<String, LocalDate> opened = new HashMap<>();

  SampleMaps(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    for (Line line : SampleTable.lines("decisions", language)) {
      LocalDate day = days.workday(line.number("opened_days_ago"));
      opened.put(line.value("key"), day);
      days.on(day, tx -> addDecision(tx, line));
      line.ifNumber("closed_days_ago")
          .ifPresent(ago -> days.on(days.workday(ago), tx -> close(tx, line)));
    }
    SampleTable.lines("seats", language).forEach(this::planSeat);
    for (Line line : SampleTable.lines("ties", language)) {
      days.on(dayOf(line), tx -> addTie(tx, line));
    }
  }

  /** The day on which the decision of a line was opened. */
  LocalDate dayOf(Line line) {
    LocalDate day = opened.get(line.value("decision"));
    if (day == null) {
      throw new IllegalStateException("No such decision: " + line.value("decision"));
    }
    return day;
  }

  private void addDecision(Transaction tx, Line line) {
    long account = ids.get(Kind.ACCOUNT, line.value("account"));
    long id = decisions.addDecision(tx, account, line.text("object"));
    ids.put(Kind.DECISION, line.value("key"), id);
    decisions.describe(
        tx,
        id,
        line.text("object"),
        Optional.of(new BigDecimal(line.value("worth"))),
        CURRENCY,
        Optional.of(days.workdayIn(line.number("expected_in"))));
    decisions.setStage(tx, id, line.one(DecisionStage.class, "stage"));
  }

  private void close(Transaction tx, Line line) {
    decisions.setOutcome(
        tx,
        ids.get(Kind.DECISION, line.value("key")),
        line.one(Outcome.class, "outcome"),
        line.text("reason"));
  }

  /** The stance is known from the day on which it was confirmed; before, nothing is. */
  private void planSeat(Line line) {
    days.on(dayOf(line), tx -> addSeat(tx, line));
    line.ifNumber("confirmed_days_ago")
        .ifPresent(
            ago -> {
              LocalDate day = days.workday(ago);
              LocalDate when = day.isBefore(dayOf(line)) ? dayOf(line) : day;
              days.on(when, tx -> confirmStance(tx, line, when));
            });
  }

  private void addSeat(Transaction tx, Line line) {
    Spot spot = new Spot(line.number("x"), line.number("y"));
    var roles = line.words("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
    long decision = ids.get(Kind.DECISION, line.value("decision"));
    long seat =
        decisions.addSeat(
            tx, new NewSeat(decision, ids.find(Kind.PERSON, line.value("person")), roles, spot));
    ids.put(Kind.SEAT, name(line, "key"), seat);
    decisions.setInfluence(tx, seat, line.one(Influence.class, "influence"));
    decisions.setPathStage(tx, seat, line.one(PathStage.class, "path"));
    decisions.setText(tx, seat, SeatText.GAIN, line.text("gain"));
    decisions.setText(tx, seat, SeatText.ARGUMENT, line.text("argument"));
    decisions.setText(tx, seat, SeatText.WORRY, line.text("worry"));
    if (line.has("covered_by")) {
      Colleague holder = colleagues.findOrAdd(tx, line.value("covered_by"));
      coverages.cover(tx, new Coverage(seat, holder, Coverage.USUAL, Coverage.USUAL));
    }
    decisions.setText(tx, seat, SeatText.OPPOSITION_PLAN, line.text("plan"));
    if (!line.has("confirmed_days_ago")) {
      setStance(tx, line);
    }
  }

  private void confirmStance(Transaction tx, Line line, LocalDate on) {
    setStance(tx, line);
    judgements.judge(
        tx,
        ids.get(Kind.SEAT, name(line, "key")),
        new Judgement(About.STANCE, Confidence.CONFIRMED, "", on));
  }

  private void setStance(Transaction tx, Line line) {
    decisions.setStance(
        tx, ids.get(Kind.SEAT, name(line, "key")), line.one(Stance.class, "stance"));
  }

  private void addTie(Transaction tx, Line line) {
    decisions.addTie(
        tx,
        ids.get(Kind.DECISION, line.value("decision")),
        new Tie(
            0,
            ids.get(Kind.SEAT, name(line, "from")),
            ids.get(Kind.SEAT, name(line, "to")),
            line.one(TieKind.class, "kind"),
            line.number("weight"),
            line.text("motive")));
  }

  private static String name(Line line, String column) {
    return line.value("decision") + "/" + line.value(column);
  }
}
