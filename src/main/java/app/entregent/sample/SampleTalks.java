package app.entregent.sample;

import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.ObjectionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.TalkSign;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The talks of the sample, what came of them, and what is planned. */
final class SampleTalks {
  /** A visit is agreed for a round time. */
  private static final int ROUND_MINUTES = 5;

  /** What is older is written down whole; the list for the evening shows the rest. */
  private static final int STILL_TO_FINISH = 5;

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final Clock present;
  private final ConversationStore talks = new ConversationStore();
  private final NeedStore needs = new NeedStore();
  private final ObjectionStore objections = new ObjectionStore();
  private final QuestionStore questions = new QuestionStore();
  private final NextActionStore actions = new NextActionStore();

  SampleTalks(Language language, SampleDays days, SampleIds ids, Clock present) {
    this.language = language;
    this.days = days;
    this.ids = ids;
    this.present = present;
  }

  void plan() {
    for (Line line : SampleTable.lines("talks", language)) {
      LocalDate day = days.workday(line.number("days_ago"));
      days.on(day, tx -> addTalk(tx, line, day));
    }
    for (Line line : SampleTable.lines("next_actions", language)) {
      LocalDate day = days.workday(line.number("added_days_ago"));
      days.on(day, tx -> addNext(tx, line));
    }
    for (Line line : SampleTable.lines("meetings", language)) {
      days.on(days.today(), tx -> addMeeting(tx, line));
    }
  }

  private void addTalk(Transaction tx, Line line, LocalDate day) {
    Optional<Long> account = ids.find(Kind.ACCOUNT, line.value("account"));
    List<Long> people = ids.people(line.words("people"));
    Optional<Long> speaker = people.stream().findFirst();
    Moment moment = new Moment(day, Optional.of(LocalTime.parse(line.value("time"))));
    CostlyAct act = line.has("act") ? line.one(CostlyAct.class, "act") : CostlyAct.NONE;
    long talk =
        talks.add(
            tx,
            new NewConversation(
                people,
                account,
                moment,
                zone(),
                line.one(Channel.class, "channel"),
                line.one(Direction.class, "direction"),
                ConversationState.HELD,
                "",
                "",
                line.text("summary"),
                act,
                Optional.empty(),
                TalkSign.NONE));
    if (line.number("days_ago") > STILL_TO_FINISH) {
      talks.setComplete(tx, talk, true);
    }
    if (line.has("need_kind")) {
      NeedKind kind = line.one(NeedKind.class, "need_kind");
      needs.add(tx, new NewNeed(account, speaker, Optional.of(talk), kind, line.text("need"), day));
    }
    addObjection(tx, line, talk, speaker);
    addQuestion(tx, line, talk, speaker);
    addNext(tx, line, talk, account, speaker);
  }

  private void addObjection(Transaction tx, Line line, long talk, Optional<Long> speaker) {
    if (!line.text("objection").isEmpty()) {
      long objection = objections.add(tx, talk, speaker, line.text("objection"));
      if (line.yes("objection_answered")) {
        objections.setAnswered(tx, objection, true);
      }
    }
  }

  private void addQuestion(Transaction tx, Line line, long talk, Optional<Long> speaker) {
    if (!line.text("question").isEmpty()) {
      long question = questions.add(tx, talk, speaker, line.text("question"));
      line.ifNumber("answered_days_ago")
          .ifPresent(ago -> later(ago, then -> questions.answer(then, question)));
    }
  }

  private void addNext(
      Transaction tx, Line line, long talk, Optional<Long> account, Optional<Long> person) {
    if (line.text("next").isEmpty()) {
      return;
    }
    long action =
        actions.add(
            tx,
            new NewNextAction(
                account,
                person,
                Optional.of(talk),
                line.text("next"),
                line.ifNumber("next_due_in").map(days::workdayIn),
                line.yes("next_promised")));
    line.ifNumber("next_done_in").ifPresent(in -> later(-in, then -> actions.done(then, action)));
  }

  private void addNext(Transaction tx, Line line) {
    long action =
        actions.add(
            tx,
            new NewNextAction(
                ids.find(Kind.ACCOUNT, line.value("account")),
                ids.find(Kind.PERSON, line.value("person")),
                Optional.empty(),
                line.text("words"),
                line.ifNumber("due_in").map(days::workdayIn),
                line.yes("promised")));
    line.ifNumber("done_in").ifPresent(in -> later(-in, then -> actions.done(then, action)));
  }

  private void addMeeting(Transaction tx, Line line) {
    Optional<Long> account = ids.find(Kind.ACCOUNT, line.value("account"));
    Moment moment =
        line.ifNumber("in_minutes")
            .map(this::soon)
            .orElseGet(
                () ->
                    new Moment(
                        days.workdayIn(line.number("in_days")),
                        Optional.of(LocalTime.parse(line.value("time")))));
    talks.add(
        tx,
        new NewConversation(
            ids.people(line.words("people")),
            account,
            moment,
            zone(),
            line.one(Channel.class, "channel"),
            Direction.BOTH,
            ConversationState.PLANNED,
            line.text("goal"),
            line.value("place"),
            "",
            CostlyAct.NONE,
            Optional.empty(),
            TalkSign.NONE));
  }

  /** In so many minutes, at the round time before it. */
  private Moment soon(int minutes) {
    ZonedDateTime then =
        ZonedDateTime.now(present)
            .plus(Duration.ofMinutes(minutes))
            .truncatedTo(ChronoUnit.MINUTES);
    return Moment.at(then.minusMinutes(then.getMinute() % ROUND_MINUTES));
  }

  private ZoneId zone() {
    return present.getZone();
  }

  private void later(int daysAgo, Consumer<Transaction> what) {
    days.on(days.workday(daysAgo), what);
  }
}
