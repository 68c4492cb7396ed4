package app.entregent.sample;

import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The workshop of the sample, act by act on the day on which it was held, so that it can be
 * replayed.
 */
final class SampleWorkshop {
  private static final String MARK = "";

  /** What happens in the room. */
  private enum Act {
    START,
    ITEM,
    NOTE,
    PARK,
    COMMIT,
    UNPARK,
    ASK,
    VOTE,
    SETTLE,
    FIND_OUT,
    STANCE,
    ACTION,
    CLOSE
  }

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final WorkshopStore workshops = new WorkshopStore();
  private final WorkshopCourseStore course = new WorkshopCourseStore();
  private final GuestStore guests = new GuestStore();
  private final AgendaItemStore agenda = new AgendaItemStore();
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final WorkshopActionStore agreed = new WorkshopActionStore();
  private final NextActionStore actions = new NextActionStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final DecisionStore decisions = new DecisionStore();
  private long workshop;
  private OptionalLong question = OptionalLong.empty();

  SampleWorkshop(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    List<Line> acts = SampleTable.lines("workshop_acts", language);
    List<Line> coming = SampleTable.lines("guests", language);
    for (Line line : SampleTable.lines("workshops", language)) {
      LocalDate day = days.workday(line.number("days_ago"));
      days.begin(day, LocalTime.parse(line.value("time")));
      days.onMap(day, () -> Label.of("prepare.change.added"), tx -> prepare(tx, line, day, coming));
      acts.stream()
          .filter(act -> act.value("workshop").equals(line.value("key")))
          .forEach(
              act ->
                  days.onMap(
                      day, label(line, act), act.number("minutes"), tx -> play(tx, line, act)));
    }
  }

  private void prepare(Transaction tx, Line line, LocalDate day, List<Line> coming) {
    workshop = workshops.add(tx, decision(line), line.text("title"), Optional.of(day));
    workshops.setPurpose(tx, workshop, line.text("purpose"));
    workshops.setPlannedMinutes(tx, workshop, line.number("planned"));
    agenda.use(tx, workshop, AgendaTemplate.MINUTES_45);
    for (Line one : coming) {
      if (one.value("workshop").equals(line.value("key"))) {
        long id =
            guests.add(
                tx,
                workshop,
                one.value("name"),
                one.one(Side.class, "side"),
                one.text("expertise"));
        ids.put(SampleIds.Kind.GUEST, one.value("key"), id);
        guests.link(
            tx,
            id,
            ids.find(SampleIds.Kind.PERSON, one.value("person")),
            one.has("colleague")
                ? Optional.of(colleagues.findOrAdd(tx, one.value("colleague")).id())
                : Optional.empty());
      }
    }
  }

  /** What touches the map says so, as it does in the window. */
  private Supplier<Label> label(Line line, Line act) {
    return switch (act.one(Act.class, "act")) {
      case STANCE ->
          () ->
              Label.of(
                      "map.change.one.stance",
                      Label.row("seat", seat(line, act)),
                      Label.word("map.stance." + act.value("value").toLowerCase(Locale.ROOT)))
                  .inDecision(decision(line));
      case START, CLOSE -> () -> Label.of("map.change.snapshot").inDecision(decision(line));
      case ITEM, NOTE, PARK, COMMIT, UNPARK, ASK, VOTE, SETTLE, FIND_OUT, ACTION ->
          () -> Label.of("sample.change.workshop");
    };
  }

  private void play(Transaction tx, Line line, Line act) {
    switch (act.one(Act.class, "act")) {
      case START -> course.start(tx, workshop, items(tx).stream().findFirst(), MARK);
      case ITEM -> next(tx);
      case NOTE -> note(tx, act, Kind.NOTE);
      case PARK -> note(tx, act, Kind.PARKED);
      case COMMIT -> note(tx, act, Kind.COMMITMENT);
      case UNPARK -> unpark(tx, act.number("number"));
      case ASK -> ask(tx, line, act);
      case VOTE ->
          questions.setOpinion(
              tx,
              question.orElseThrow(),
              new Opinion(act.value("value"), act.number("number"), act.text("words")));
      case SETTLE -> {
        questions.setShown(tx, question.orElseThrow(), true);
        questions.settle(tx, question.orElseThrow(), act.value("value"));
      }
      case FIND_OUT -> questions.leaveToFindOut(tx, question.orElseThrow(), action(tx, line, act));
      case STANCE -> decisions.setStance(tx, seat(line, act), act.one(Stance.class, "value"));
      case ACTION -> action(tx, line, act);
      case CLOSE -> course.close(tx, workshop, MARK);
    }
  }

  private List<Long> items(Transaction tx) {
    return agenda.of(tx, workshop).stream().map(AgendaItem::id).toList();
  }

  private Optional<Long> item(Transaction tx) {
    return workshops.find(tx, workshop).flatMap(Workshop::itemId);
  }

  private void next(Transaction tx) {
    List<Long> items = items(tx);
    int at = item(tx).map(items::indexOf).orElse(-1);
    course.goTo(tx, workshop, items.get(at + 1));
  }

  private void note(Transaction tx, Line act, Kind kind) {
    notes.add(tx, workshop, kind, act.text("words"), item(tx), guest(act));
  }

  /** Settles a parked point, counted from 1. */
  private void unpark(Transaction tx, int number) {
    List<WorkshopNote> parked =
        notes.of(tx, workshop).stream().filter(note -> note.kind() == Kind.PARKED).toList();
    notes.setSettled(tx, parked.get(number - 1).id(), true);
  }

  private void ask(Transaction tx, Line line, Line act) {
    long id =
        questions.ask(
            tx,
            workshop,
            seat(line, act),
            act.one(About.class, "about"),
            act.number("number"),
            Optional.empty());
    question = OptionalLong.of(id);
  }

  private long action(Transaction tx, Line line, Line act) {
    ActionPlan plan =
        ActionPlan.mine(act.text("words"), act.ifNumber("number").map(days::workdayIn));
    Optional<Long> account = decisions.find(tx, decision(line)).map(Decision::accountId);
    Guest who =
        guests.of(tx, workshop).stream()
            .filter(one -> guest(act).equals(Optional.of(one.id())))
            .findFirst()
            .orElseThrow();
    long id =
        who.side() == Side.OURS
            ? actions.add(
                tx,
                account,
                Optional.empty(),
                plan.withOwner(ActionOwner.COLLEAGUE, who.colleagueId()))
            : actions.add(
                tx, account, who.personId(), plan.withOwner(ActionOwner.CLIENT, Optional.empty()));
    agreed.add(tx, workshop, id);
    act.ifNumber("done")
        .ifPresent(in -> days.on(days.workdayIn(in), later -> actions.done(later, id)));
    return id;
  }

  private Optional<Long> guest(Line act) {
    return ids.find(SampleIds.Kind.GUEST, act.value("guest"));
  }

  private long seat(Line line, Line act) {
    return ids.get(SampleIds.Kind.SEAT, line.value("decision") + "/" + act.value("seat"));
  }

  private long decision(Line line) {
    return ids.get(SampleIds.Kind.DECISION, line.value("decision"));
  }
}
