package app.entregent.sample;

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
import app.entregent.model.decision.SnapshotStore;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The decisions of the sample with their maps, act by act on the days on which they happened, so
 * that each map has a past one can look at.
 */
final class SampleMaps {
  private static final String CURRENCY = "MAD";

  /** What a turn is about. */
  private enum Turn {
    STAGE,
    PERSON,
    STANCE,
    INFLUENCE,
    PATH,
    LEFT
  }

  private record Changed(String seat, Turn about) {}

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final DecisionStore decisions = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CoverageStore coverages = new CoverageStore();
  private final SnapshotStore snapshots = new SnapshotStore();
  private final Map<String, LocalDate> opened = new HashMap<>();
  private final Map<String, LocalDate> added = new HashMap<>();
  private final Map<String, String> sitting = new HashMap<>();
  private final Set<Changed> turns = new HashSet<>();

  SampleMaps(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    List<Line> changed = SampleTable.lines("turns", language);
    changed.forEach(line -> turns.add(new Changed(seat(line), about(line))));
    SampleTable.lines("decisions", language).forEach(this::planDecision);
    SampleTable.lines("seats", language).forEach(this::planSeat);
    for (Line line : SampleTable.lines("ties", language)) {
      planTie(line);
    }
    changed.forEach(this::planTurn);
    for (Line line : SampleTable.lines("marks", language)) {
      onMap(
          days.workday(line.number("days_ago")),
          line,
          "map.change.snapshot",
          tx -> snapshots.add(tx, decision(line), line.text("name")));
    }
  }

  /** The day on which the decision of a line was opened. */
  LocalDate dayOf(Line line) {
    return known(opened, line.value("decision"));
  }

  /** The first day from this one on, on which a seat is on its map. */
  LocalDate dayOf(LocalDate day, Line line, String seat) {
    LocalDate there = known(added, line.value("decision") + "/" + seat);
    return day.isBefore(there) ? there : day;
  }

  /** Something on the map of a line, under the label that the same act has in the window. */
  void onMap(LocalDate day, Line line, String label, Consumer<Transaction> what) {
    days.onMap(day, () -> Label.of(label).inDecision(decision(line)), what);
  }

  /** Something with one seat of a map. */
  void onSeat(
      LocalDate day,
      Line line,
      String seat,
      String what,
      Consumer<Transaction> act,
      Label.Arg... more) {
    days.onMap(
        dayOf(day, line, seat),
        () ->
            Label.of("map.change.one." + what, with(line.value("decision") + "/" + seat, more))
                .inDecision(decision(line)),
        act);
  }

  private Label.Arg[] with(String seat, Label.Arg... more) {
    Label.Arg[] args = new Label.Arg[more.length + 1];
    args[0] =
        ids.find(Kind.PERSON, sitting.getOrDefault(seat, ""))
            .map(id -> Label.row("person", id))
            .orElse(Label.word("map.ghost.any"));
    System.arraycopy(more, 0, args, 1, more.length);
    return args;
  }

  private void planDecision(Line line) {
    LocalDate day = days.workday(line.number("opened_days_ago"));
    opened.put(line.value("key"), day);
    days.on(day, tx -> addDecision(tx, line));
    line.ifNumber("closed_days_ago")
        .ifPresent(
            ago ->
                days.onMap(
                    days.workday(ago),
                    () ->
                        Label.of(
                                "map.change.outcome",
                                word("outcome", line.one(Outcome.class, "outcome").name()))
                            .inDecision(ids.get(Kind.DECISION, line.value("key"))),
                    tx -> close(tx, line)));
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

  /** The stance is known from the day on which it was confirmed; before, what the turns say. */
  private void planSeat(Line line) {
    LocalDate there =
        line.ifNumber("added_days_ago").map(days::workday).orElseGet(() -> dayOf(line));
    LocalDate day = there.isBefore(dayOf(line)) ? dayOf(line) : there;
    String key = line.value("key");
    added.put(name(line, "key"), day);
    boolean ghost = line.value("person").isEmpty() || turned(line, Turn.PERSON);
    if (!ghost) {
      sitting.put(name(line, "key"), line.value("person"));
    }
    onMap(day, line, ghost ? "map.change.ghost" : "map.change.added", tx -> addSeat(tx, line));
    Optional<LocalDate> confirmed = line.ifNumber("confirmed_days_ago").map(days::workday);
    confirmed.ifPresent(
        on -> {
          LocalDate when = on.isBefore(day) ? day : on;
          onSeat(when, line, key, "confirmed", tx -> confirmStance(tx, line, when));
        });
    if (says(line)) {
      onSeat(
          confirmed.orElse(day),
          line,
          key,
          "text",
          tx -> describe(tx, line),
          Label.word("map.field.gain"));
    }
    if (line.has("covered_by")) {
      onSeat(confirmed.orElse(day), line, key, "covered", tx -> cover(tx, line));
    }
  }

  private static boolean says(Line line) {
    return !(line.text("gain") + line.text("argument") + line.text("worry") + line.text("plan"))
        .isEmpty();
  }

  private boolean turned(Line line, Turn about) {
    return turns.contains(new Changed(name(line, "key"), about));
  }

  private void addSeat(Transaction tx, Line line) {
    Spot spot = new Spot(line.number("x"), line.number("y"));
    var roles = line.words("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
    Optional<Long> person =
        turned(line, Turn.PERSON) ? Optional.empty() : ids.find(Kind.PERSON, line.value("person"));
    long seat = decisions.addSeat(tx, new NewSeat(decision(line), person, roles, spot));
    ids.put(Kind.SEAT, name(line, "key"), seat);
    if (!turned(line, Turn.INFLUENCE)) {
      decisions.setInfluence(tx, seat, line.one(Influence.class, "influence"));
    }
    if (!turned(line, Turn.PATH)) {
      decisions.setPathStage(tx, seat, line.one(PathStage.class, "path"));
    }
    if (!turned(line, Turn.STANCE) && !line.has("confirmed_days_ago")) {
      decisions.setStance(tx, seat, line.one(Stance.class, "stance"));
    }
  }

  private void describe(Transaction tx, Line line) {
    long seat = ids.get(Kind.SEAT, name(line, "key"));
    decisions.setText(tx, seat, SeatText.GAIN, line.text("gain"));
    decisions.setText(tx, seat, SeatText.ARGUMENT, line.text("argument"));
    decisions.setText(tx, seat, SeatText.WORRY, line.text("worry"));
    decisions.setText(tx, seat, SeatText.OPPOSITION_PLAN, line.text("plan"));
  }

  private void cover(Transaction tx, Line line) {
    coverages.cover(
        tx,
        new Coverage(
            ids.get(Kind.SEAT, name(line, "key")),
            colleagues.findOrAdd(tx, line.value("covered_by")),
            Coverage.USUAL,
            Coverage.USUAL));
  }

  private void confirmStance(Transaction tx, Line line, LocalDate on) {
    long seat = ids.get(Kind.SEAT, name(line, "key"));
    decisions.setStance(tx, seat, line.one(Stance.class, "stance"));
    judgements.judge(tx, seat, new Judgement(About.STANCE, Confidence.CONFIRMED, "", on));
  }

  /** A line is drawn when both its ends are there. */
  private void planTie(Line line) {
    TieKind kind = line.one(TieKind.class, "kind");
    String from = line.value("from");
    LocalDate day = dayOf(dayOf(dayOf(line), line, from), line, line.value("to"));
    String what = kind == TieKind.REPORTS_TO ? "boss" : "tie." + kind.code();
    onSeat(day, line, from, what, tx -> addTie(tx, line));
  }

  private void addTie(Transaction tx, Line line) {
    decisions.addTie(
        tx,
        decision(line),
        new Tie(
            0,
            ids.get(Kind.SEAT, name(line, "from")),
            ids.get(Kind.SEAT, name(line, "to")),
            line.one(TieKind.class, "kind"),
            line.number("weight"),
            line.text("motive")));
  }

  private void planTurn(Line line) {
    LocalDate day = days.workday(line.number("days_ago"));
    String key = line.value("seat");
    switch (about(line)) {
      case STAGE -> {
        DecisionStage stage = line.one(DecisionStage.class, "value");
        days.onMap(
            day,
            () ->
                Label.of("map.change.stage", word("stage", stage.name()))
                    .inDecision(decision(line)),
            tx -> decisions.setStage(tx, decision(line), stage));
      }
      case PERSON ->
          onMap(
              day,
              line,
              "map.change.named",
              tx -> {
                decisions.setPerson(tx, id(line), ids.find(Kind.PERSON, line.value("value")));
                sitting.put(seat(line), line.value("value"));
              });
      case STANCE ->
          turn(line, day, tx -> decisions.setStance(tx, id(line), line.one(Stance.class, "value")));
      case INFLUENCE ->
          turn(
              line,
              day,
              tx -> decisions.setInfluence(tx, id(line), line.one(Influence.class, "value")));
      case PATH ->
          turn(
              line,
              day,
              tx -> decisions.setPathStage(tx, id(line), line.one(PathStage.class, "value")));
      case LEFT -> onSeat(day, line, key, "deleted", tx -> decisions.deleteSeat(tx, id(line)));
    }
  }

  private void turn(Line line, LocalDate day, Consumer<Transaction> act) {
    String what = line.value("about").toLowerCase(Locale.ROOT);
    onSeat(day, line, line.value("seat"), what, act, word(what, line.value("value")));
  }

  private static Label.Arg word(String group, String constant) {
    return Label.word("map." + group + "." + constant.toLowerCase(Locale.ROOT));
  }

  private static Turn about(Line line) {
    return line.one(Turn.class, "about");
  }

  private static LocalDate known(Map<String, LocalDate> of, String name) {
    LocalDate day = of.get(name);
    if (day == null) {
      throw new IllegalStateException("The sample has no such day: " + name);
    }
    return day;
  }

  private long decision(Line line) {
    return ids.get(Kind.DECISION, line.value("decision"));
  }

  private long id(Line line) {
    return ids.get(Kind.SEAT, seat(line));
  }

  private static String seat(Line line) {
    return name(line, "seat");
  }

  private static String name(Line line, String column) {
    return line.value("decision") + "/" + line.value(column);
  }
}
