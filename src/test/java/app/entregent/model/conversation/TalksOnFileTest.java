package app.entregent.model.conversation;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Need;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.MessageRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksOnFileTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final StoryStore stories = new StoryStore();
  private final TouchStore touches = new TouchStore();
  private final BondStore bonds = new BondStore();
  private final NextActionStore actions = new NextActionStore();
  private final LogBook book = new LogBook();

  @TempDir Path folder;
  private Workspace workspace;
  private long amina;
  private long basile;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> persons.addProvisional(tx, "Amina Idrissi"));
    basile = change(tx -> persons.addProvisional(tx, "Basile Roux"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void oneEntryWritesAllThatCameOfATalkAndIsOneStepBack() {
    long account = change(tx -> accounts.add(tx, "Villa Atlas"));
    change(
        tx -> {
          accounts.addPerson(tx, account, amina, "Director");
          return amina;
        });
    long id =
        change(
            tx ->
                book.write(
                    tx,
                    new TalkEntry(
                        Optional.empty(),
                        NewConversation.held(
                            List.of(amina),
                            Optional.of(account),
                            new Moment(TODAY.minusDays(1), Optional.of(LocalTime.of(14, 30))),
                            PARIS,
                            Channel.PHONE,
                            Direction.BOTH,
                            "She wants the English site first. 😀 שלום"),
                        List.of("Nadia Berrada"),
                        List.of(Optional.of(Felt.WARMER), Optional.of(Felt.COOLER)),
                        List.of(
                            Heard.of(Heard.Kind.LATENT_NEED, "Visits from abroad"),
                            new Heard(Heard.Kind.OBJECTION, "Too dear", "", 1),
                            Heard.of(Heard.Kind.QUESTION, "Do you host it?")),
                        Optional.empty(),
                        new TalkEntry.Task("Send two examples", Optional.of(TODAY)),
                        new TalkEntry.Task("Call Nadia", Optional.of(TODAY.plusDays(3))))));
    Conversation talk = fetch(reader -> conversations.find(reader, id)).orElseThrow();
    assertThat(talk.personIds()).hasSize(2).startsWith(amina);
    assertThat(talk.moment())
        .isEqualTo(new Moment(TODAY.minusDays(1), Optional.of(LocalTime.of(14, 30))));
    assertThat(talk.summary()).isEqualTo("She wants the English site first. 😀 שלום");
    assertThat(list(reader -> accounts.people(reader, account))).hasSize(2);
    assertThat(list(reader -> new NeedStore().ofPerson(reader, amina)))
        .extracting(Need::kind, Need::words)
        .containsExactly(tuple(NeedKind.LATENT, "Visits from abroad"));
    assertThat(list(reader -> new QuestionStore().open(reader)))
        .extracting(Question::words, Question::askedOn)
        .containsExactly(tuple("Do you host it?", TODAY.minusDays(1)));
    assertThat(list(reader -> new ObjectionStore().ofAccount(reader, account)))
        .extracting(Objection::words, Objection::personId)
        .containsExactly(tuple("Too dear", Optional.of(talk.personIds().getLast())));
    assertThat(list(reader -> actions.ofAccount(reader, account)))
        .extracting(NextAction::words, NextAction::promised)
        .containsExactly(tuple("Send two examples", true), tuple("Call Nadia", false));
    now(workspace.undo());
    assertThat(maybe(reader -> conversations.find(reader, id))).isEmpty();
    assertThat(list(reader -> persons.search(reader, "Nadia", 5))).isEmpty();
    assertThat(list(actions::open)).isEmpty();
    now(workspace.redo());
    assertThat(maybe(reader -> conversations.find(reader, id))).contains(talk);
  }

  @Test
  void aTextOfAMillionCharactersIsKept() {
    String long1 = "é".repeat(999_999) + ".";
    long id = talk(amina, TODAY, Channel.EMAIL, Direction.OUTGOING, long1);
    assertThat(maybe(reader -> conversations.find(reader, id)).orElseThrow().summary())
        .isEqualTo(long1);
    assertThat(story(amina).getFirst().gist()).hasSize(300);
  }

  @Test
  void aPlannedMeetingIsHeldAndStaysOneRecord() {
    long id =
        change(
            tx ->
                conversations.add(
                    tx,
                    NewConversation.planned(
                        List.of(amina, basile),
                        Optional.empty(),
                        Moment.on(TODAY.plusDays(1)),
                        PARIS,
                        Channel.VIDEO,
                        "Show the plan")));
    assertThat(list(conversations::planned)).extracting(Conversation::id).containsExactly(id);
    assertThat(lastTwoWay(amina)).isEmpty();
    assertThat(story(amina).getFirst().gist()).isEqualTo("Show the plan");
    change(
        tx -> {
          conversations.hold(
              tx,
              id,
              NewConversation.held(
                  List.of(basile),
                  Optional.empty(),
                  Moment.on(TODAY),
                  PARIS,
                  Channel.PHONE,
                  Direction.BOTH,
                  "Amina was ill"));
          return id;
        });
    assertThat(list(conversations::planned)).isEmpty();
    assertThat(lastTwoWay(amina)).isEmpty();
    assertThat(lastTwoWay(basile)).map(Touch::on).contains(TODAY);
  }

  @Test
  void aTwoWayTouchNeedsBothSidesWithinThirtyDays() {
    talk(amina, TODAY.minusDays(200), Channel.PHONE, Direction.BOTH, "");
    talk(amina, TODAY.minusDays(90), Channel.EMAIL, Direction.OUTGOING, "");
    assertThat(lastTwoWay(amina)).map(Touch::on).contains(TODAY.minusDays(200));
    talk(amina, TODAY.minusDays(50), Channel.EMAIL, Direction.INCOMING, "");
    assertThat(lastTwoWay(amina)).map(Touch::on).contains(TODAY.minusDays(200));
    talk(amina, TODAY.minusDays(20), Channel.EMAIL, Direction.OUTGOING, "");
    assertThat(lastTwoWay(amina)).map(Touch::on).contains(TODAY.minusDays(50));
    talk(basile, TODAY.minusDays(5), Channel.EMAIL, Direction.INCOMING, "");
    assertThat(lastTwoWay(basile)).isEmpty();
    assertThat(map(reader -> touches.lastLive(reader, Set.of(amina, basile))))
        .containsOnlyKeys(amina);
  }

  @Test
  void whoWasSilentInAGroupWasNotInTouch() {
    change(
        tx -> {
          long id = archived(tx, "t1", TODAY.minusDays(3), Direction.BOTH, amina);
          ParticipantRecord silent = new ParticipantRecord();
          silent.setConversationId(id);
          silent.setPersonId(basile);
          silent.setSpoke(false);
          return tx.insert(silent);
        });
    assertThat(map(reader -> touches.lastTwoWay(reader, Set.of(amina, basile))))
        .containsOnlyKeys(amina)
        .containsValue(
            new Touch(TODAY.minusDays(3), Channel.LINKEDIN_MESSAGE, ConversationOrigin.ARCHIVE));
  }

  @Test
  void theStoryFoldsThreadsAndGoesOnOverPages() {
    change(
        tx -> {
          for (int day = 1; day <= 5; day++) {
            long id = archived(tx, "thread", TODAY.minusDays(day), Direction.BOTH, amina);
            message(tx, id, "Message  of\nday " + day);
          }
          return archived(tx, "other", TODAY.minusDays(40), Direction.INCOMING, amina);
        });
    talk(amina, TODAY.minusDays(2), Channel.PHONE, Direction.BOTH, "Called");
    List<StoryEntry> story = story(amina);
    assertThat(story)
        .extracting(StoryEntry::gist, StoryEntry::talks, entry -> entry.folded().orElse(""))
        .containsExactly(
            tuple("Message of day 1", 5, "thread"), tuple("Called", 1, ""), tuple("", 1, ""));
    assertThat(story.getFirst().first()).isEqualTo(TODAY.minusDays(5));
    assertThat(list(reader -> conversations.ofThread(reader, "thread"))).hasSize(5);
    StoryPage page = fetch(reader -> stories.ofPerson(reader, amina, new Page(0, 2)));
    assertThat(page.entries()).hasSize(2);
    assertThat(page.more()).isTrue();
    page = fetch(reader -> stories.ofPerson(reader, amina, new Page(0, 2).next()));
    assertThat(page.entries()).hasSize(1);
    assertThat(page.more()).isFalse();
  }

  @Test
  void theStoryOfAnAccountHasItsPeoplesTalksButNotThoseForAnother() {
    long account = change(tx -> accounts.add(tx, "Villa Atlas"));
    long other = change(tx -> accounts.add(tx, "Riad Nord"));
    change(
        tx -> {
          accounts.addPerson(tx, account, amina, "");
          return amina;
        });
    talk(amina, TODAY, Channel.PHONE, Direction.BOTH, "As a person");
    change(
        tx ->
            conversations.add(
                tx,
                NewConversation.held(
                    List.of(amina),
                    Optional.of(other),
                    Moment.on(TODAY),
                    PARIS,
                    Channel.PHONE,
                    Direction.BOTH,
                    "For the other")));
    assertThat(storyPage(reader -> stories.ofAccount(reader, account, Page.first())).entries())
        .extracting(StoryEntry::gist)
        .containsExactly("As a person");
    assertThat(storyPage(reader -> stories.ofAccount(reader, other, Page.first())).entries())
        .extracting(StoryEntry::gist)
        .containsExactly("For the other");
  }

  @Test
  void bondsComeFromFactsAndTheSellersJudgement() {
    talk(amina, TODAY.minusDays(9), Channel.EMAIL, Direction.INCOMING, "");
    talk(basile, TODAY.minusDays(9), Channel.PHONE, Direction.BOTH, "");
    assertThat(bond(amina).level()).isEqualTo(2);
    assertThat(bond(basile).level()).isEqualTo(3);
    change(
        tx -> {
          bonds.judge(tx, amina, 4, "Would vouch for us");
          bonds.judge(tx, amina, 1, "Or not");
          return amina;
        });
    assertThat(bond(amina)).isEqualTo(new Bond(1, true, false));
    change(
        tx -> {
          bonds.withdraw(tx, amina);
          return amina;
        });
    assertThat(bond(amina)).isEqualTo(new Bond(2, false, false));
  }

  @Test
  void nextActionsAreDueRestAndAreDone() {
    long id =
        change(
            tx ->
                actions.add(
                    tx,
                    new NewNextAction(
                        Optional.empty(),
                        Optional.of(amina),
                        Optional.empty(),
                        "Send the plan",
                        Optional.of(TODAY.minusDays(2)),
                        false)));
    assertThat(action().isDue(TODAY)).isTrue();
    assertThat(action().isDue(TODAY.minusDays(3))).isFalse();
    change(tx -> run(() -> actions.snooze(tx, id, TODAY.plusDays(1))));
    assertThat(action().isDue(TODAY)).isFalse();
    assertThat(action().isDue(TODAY.plusDays(1))).isTrue();
    change(tx -> run(() -> actions.done(tx, id)));
    assertThat(list(actions::open)).isEmpty();
    assertThat(list(reader -> actions.ofPerson(reader, amina)))
        .first()
        .extracting(NextAction::doneOn)
        .isEqualTo(Optional.of(TODAY));
    change(tx -> run(() -> actions.reopen(tx, id)));
    assertThat(list(actions::open)).hasSize(1);
  }

  @Test
  void countingLeavesOutWhatIsOnlyPlanned() {
    talk(amina, TODAY.minusDays(7), Channel.PHONE, Direction.BOTH, "");
    talk(amina, TODAY.minusDays(8), Channel.PHONE, Direction.BOTH, "");
    change(
        tx ->
            conversations.add(
                tx,
                NewConversation.planned(
                    List.of(amina), Optional.empty(), Moment.on(TODAY), PARIS, Channel.PHONE, "")));
    assertThat(list(reader -> conversations.between(reader, TODAY.minusDays(7), TODAY)))
        .extracting(TalkSummary::on, TalkSummary::personIds)
        .containsExactly(tuple(TODAY.minusDays(7), List.of(amina)));
  }

  private NextAction action() {
    return fetch(actions::open).getFirst();
  }

  private Bond bond(long person) {
    Bond bond = fetch(reader -> bonds.bonds(reader, List.of(person), TODAY)).get(person);
    return Optional.ofNullable(bond).orElse(Bond.NONE);
  }

  private Optional<Touch> lastTwoWay(long person) {
    return Optional.ofNullable(
        fetch(reader -> touches.lastTwoWay(reader, Set.of(person))).get(person));
  }

  private List<StoryEntry> story(long person) {
    return fetch(reader -> stories.ofPerson(reader, person, Page.first())).entries();
  }

  private long talk(long person, LocalDate day, Channel channel, Direction way, String said) {
    return change(
        tx ->
            conversations.add(
                tx,
                NewConversation.held(
                    List.of(person), Optional.empty(), Moment.on(day), PARIS, channel, way, said)));
  }

  private static long archived(
      Transaction tx, String thread, LocalDate day, Direction way, long person) {
    ConversationRecord row = new ConversationRecord();
    row.set(CONVERSATION.STARTED_AT, day.atTime(9, 0).atZone(PARIS).toInstant());
    row.setZone("UTC");
    row.setHeldOn(day);
    row.setChannel(Channel.LINKEDIN_MESSAGE.name());
    row.setDirection(way.name());
    row.setOrigin(ConversationOrigin.ARCHIVE.name());
    row.setThread(thread);
    long id = tx.insert(row);
    ParticipantRecord part = new ParticipantRecord();
    part.set(PARTICIPANT.CONVERSATION_ID, id);
    part.setPersonId(person);
    tx.insert(part);
    return id;
  }

  private static void message(Transaction tx, long conversation, String text) {
    MessageRecord row = new MessageRecord();
    row.set(MESSAGE.CONVERSATION_ID, conversation);
    row.setSentAt(tx.now());
    row.setText(text);
    row.setFingerprint(ByteBuffer.allocate(16).putLong(conversation).array());
    tx.insert(row);
  }

  private static long run(Runnable act) {
    act.run();
    return 0;
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("conversation.change.logged"), work));
  }

  private <T> List<T> list(Function<Reader, List<T>> query) {
    return workspace.fetch(query);
  }

  private <T> Optional<T> maybe(Function<Reader, Optional<T>> query) {
    return workspace.fetch(query);
  }

  private <T> Map<Long, T> map(Function<Reader, Map<Long, T>> query) {
    return workspace.fetch(query);
  }

  private StoryPage storyPage(Function<Reader, StoryPage> query) {
    return workspace.fetch(query);
  }

  private <T> T fetch(Function<Reader, T> query) {
    return workspace.fetch(query);
  }
}
