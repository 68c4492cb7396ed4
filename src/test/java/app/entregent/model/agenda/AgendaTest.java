package app.entregent.model.agenda;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZonedDateTime NOW = TODAY.atTime(10, 0).atZone(PARIS);

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final NextActionStore actions = new NextActionStore();
  private final DecisionStore decisions = new DecisionStore();
  private final AgendaStore store = new AgendaStore();
  private final Agenda agenda = new Agenda();

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aFreshWorkspaceIsToldFromAQuietOne() {
    assertThat(today().all()).isEmpty();
    assertThat(workspace.fetch(agenda::isFresh)).isTrue();
    person("Amina Idrissi");
    assertThat(today().all()).isEmpty();
    assertThat(workspace.fetch(agenda::isFresh)).isFalse();
  }

  @Test
  void everythingStandsInTheOrderOfTheProduct() {
    long cold = person("Cold Colette");
    talk(cold, TODAY.minusDays(200));
    change(tx -> run(() -> new CadenceStore().set(tx, Source.PERSON, cold, Optional.of(30))));
    meeting(person("Later Lea"), new Moment(TODAY.plusDays(1), Optional.empty()), "");
    action(person("Action Ana"), "Call", TODAY.minusDays(3), false);
    action(person("Promise Paul"), "Send the plan", TODAY, true);
    action(person("Future Fred"), "Later", TODAY.plusDays(1), true);
    long asker = person("Asking Aziz");
    long talk = talk(asker, TODAY.minusDays(2));
    change(tx -> new QuestionStore().add(tx, talk, Optional.of(asker), "Do you host it?"));
    meeting(person("Soon Sara"), at(12, 0), "Know the budget");
    meeting(person("Past Petra"), at(9, 59), "");
    meeting(person("Noon Nora"), at(12, 1), "Prepared");
    assertThat(today().all())
        .extracting(TodayRow::kind, TodayRow::who)
        .containsExactly(
            row(TodayKind.MEETING_SOON, "Soon Sara"),
            row(TodayKind.QUESTION_WAITING, "Asking Aziz"),
            row(TodayKind.PROMISE_DUE, "Promise Paul"),
            row(TodayKind.ACTION_DUE, "Action Ana"),
            row(TodayKind.MEETING_UNPREPARED, "Later Lea"),
            row(TodayKind.MEETING_TO_LOG, "Past Petra"),
            row(TodayKind.TIE_COLD, "Cold Colette"));
    Texts english = Texts.of(Language.EN);
    Texts french = Texts.of(Language.FR);
    assertThat(today().all())
        .extracting(row -> english.say(row.reason()))
        .containsExactly(
            "At 12:00: Know the budget",
            "“Do you host it?” Asked 2 days ago",
            "You promised: Send the plan, for today",
            "Call, 3 days late",
            "On 18 Nov 2026. Nothing says yet what you want from it.",
            "You meant to meet on 17 Nov 2026. How did it go?",
            "You last spoke 200 days ago; every 30 days: your wish for this person");
    assertThat(today().all())
        .extracting(row -> french.say(row.reason()))
        .contains("Vous avez promis\u00a0: Send the plan, pour aujourd’hui")
        .noneMatch(text -> text.contains("⟦") || text.contains("{"));
  }

  @Test
  void sevenRowsOneForEachAccountAndTheRestIsNotLost() {
    long account = change(tx -> accounts.add(tx, "Villa Atlas"));
    for (int i = 0; i < 3; i++) {
      long person = person("Atlas " + i);
      change(tx -> run(() -> accounts.addPerson(tx, account, person, "")));
      action(person, "Call", TODAY.minusDays(i), false);
    }
    for (int i = 0; i < 8; i++) {
      action(person("Other " + i), "Call", TODAY, false);
    }
    TodayList list = today();
    assertThat(list.all()).hasSize(11);
    assertThat(list.first()).hasSize(7);
    assertThat(list.first())
        .extracting(TodayRow::who)
        .startsWith("Atlas 2")
        .doesNotContain("Atlas 1");
    assertThat(list.hidden()).isEqualTo(4);
  }

  @Test
  void anImportCallsForNothing() {
    long person = person("Archive Anna");
    archived(person, TODAY.minusDays(900), Direction.INCOMING);
    assertThat(today().all()).isEmpty();
  }

  @Test
  void clientsAndLiveSeatsGoColdEachAtTheirOwnPace() {
    long account = change(tx -> accounts.add(tx, "Villa Atlas"));
    long client = person("Client Clara");
    change(tx -> run(() -> accounts.addPerson(tx, account, client, "")));
    archived(client, TODAY.minusDays(91), Direction.BOTH);
    assertThat(today().all()).isEmpty();
    change(tx -> run(() -> accounts.setLadder(tx, account, LadderStep.CLIENT)));
    assertThat(today().all()).as("what an archive alone knows is no duty").isEmpty();
    talk(client, TODAY.minusDays(400));
    assertThat(today().all())
        .singleElement()
        .matches(row -> row.kind() == TodayKind.TIE_COLD && row.fromArchive())
        .extracting(TodayRow::where)
        .isEqualTo("Villa Atlas");
    talk(client, TODAY.minusDays(90));
    assertThat(today().all()).isEmpty();
    change(
        tx -> {
          long decision = decisions.addDecision(tx, account, "Web site");
          return decisions.addSeat(tx, NewSeat.of(decision, client, new Spot(0, 0)));
        });
    assertThat(today().all()).extracting(TodayRow::kind).containsExactly(TodayKind.TIE_COLD);
  }

  @Test
  void gapsAreRipeAfterAWeekOrNearTheDayAndOnlyInTargets() {
    long account = change(tx -> accounts.add(tx, "Villa Atlas"));
    change(tx -> decisions.addDecision(tx, account, "Web site"));
    change(tx -> run(() -> accounts.setTarget(tx, account, true)));
    assertThat(today().all()).isEmpty();
    List<TodayRow> later = workspace.fetch(reader -> agenda.today(reader, NOW.plusDays(7))).all();
    assertThat(later).isNotEmpty().allMatch(row -> row.kind() == TodayKind.RIPE_GAP);
    assertThat(later).allMatch(row -> row.who().equals("Villa Atlas"));
    TodayList list = workspace.fetch(reader -> agenda.today(reader, NOW.plusDays(7)));
    assertThat(list.first()).hasSize(1);
    change(tx -> run(() -> accounts.setTarget(tx, account, false)));
    assertThat(workspace.fetch(reader -> agenda.today(reader, NOW.plusDays(7))).all()).isEmpty();
  }

  @Test
  void whatIsPutAsideComesBackOnItsDay() {
    meeting(person("Later Lea"), new Moment(TODAY.plusDays(1), Optional.empty()), "");
    TodayRow row = today().all().getFirst();
    change(tx -> run(() -> store.setAside(tx, row, TODAY.plusDays(1))));
    assertThat(today().all()).isEmpty();
    assertThat(workspace.fetch(reader -> agenda.today(reader, NOW.plusHours(15))).all()).hasSize(1);
    change(tx -> run(() -> store.setAside(tx, row, TODAY.plusDays(3))));
    assertThat(workspace.fetch(reader -> agenda.today(reader, NOW.plusHours(15))).all()).isEmpty();
  }

  private TodayList today() {
    return workspace.fetch(reader -> agenda.today(reader, NOW));
  }

  private static Tuple row(TodayKind kind, String who) {
    return tuple(kind, who);
  }

  private static Moment at(int hour, int minute) {
    return new Moment(TODAY, Optional.of(LocalTime.of(hour, minute)));
  }

  private long person(String name) {
    return change(tx -> persons.addProvisional(tx, name));
  }

  private long meeting(long person, Moment moment, String goal) {
    return change(
        tx ->
            conversations.add(
                tx,
                NewConversation.planned(
                    List.of(person), Optional.empty(), moment, PARIS, Channel.VIDEO, goal)));
  }

  private long talk(long person, LocalDate day) {
    return change(
        tx ->
            conversations.add(
                tx,
                NewConversation.held(
                    List.of(person),
                    Optional.empty(),
                    Moment.on(day),
                    PARIS,
                    Channel.PHONE,
                    Direction.BOTH,
                    "")));
  }

  private void archived(long person, LocalDate day, Direction way) {
    change(
        tx -> {
          ConversationRecord row = new ConversationRecord();
          row.setStartedAt(day.atTime(9, 0).atZone(PARIS).toInstant());
          row.setZone("UTC");
          row.setHeldOn(day);
          row.setChannel(Channel.LINKEDIN_MESSAGE.name());
          row.setDirection(way.name());
          row.setOrigin("ARCHIVE");
          ParticipantRecord part = new ParticipantRecord();
          part.setConversationId(tx.insert(row));
          part.setPersonId(person);
          return tx.insert(part);
        });
  }

  private void action(long person, String words, LocalDate due, boolean promised) {
    change(
        tx ->
            actions.add(
                tx,
                new NewNextAction(
                    Optional.empty(),
                    Optional.of(person),
                    Optional.empty(),
                    words,
                    Optional.of(due),
                    promised)));
  }

  private static long run(Runnable act) {
    act.run();
    return 0;
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("conversation.change.logged"), work));
  }
}
