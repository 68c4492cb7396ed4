package app.entregent.screen.log;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final Label SETUP = Label.of("people.change.added");

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final NextActionStore actions = new NextActionStore();
  private final HeardNotices notices = new HeardNotices();

  @TempDir Path folder;
  private Workspace workspace;
  private LogViewModel model;
  private long amina;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = setUp(tx -> persons.addProvisional(tx, "Amina Idrissi"));
    setUp(tx -> persons.addProvisional(tx, "Basile Roux"));
    model = model(TestWorkspace.CLOCK);
    model.begin(Start.NOTHING);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aNameThatFitsIsTakenByEnterAndTheTalkIsSavedAsOneStep() {
    type(LogField.PERSON, "ami");
    assertThat(model.people().finder().found())
        .extracting(TalkPartner::name)
        .containsExactly("Amina Idrissi", "ami");
    model.people().takeMarked();
    assertThat(model.form().text(LogField.PERSON)).isEmpty();
    model.form().channelProperty().set(Channel.EMAIL);
    assertThat(model.form().directionProperty().get()).isEqualTo(Direction.OUTGOING);
    type(LogField.WHEN, "yesterday 14:30");
    type(LogField.SAID, "Sent the two examples");
    type(LogField.NEXT, "Call her");
    type(LogField.NEXT_DUE, "in 2 weeks");
    model.form().details().actProperty(model.form().people().getFirst()).set(CostlyAct.TESTIMONIAL);
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
    assertThat(notices.heard()).containsExactly("conversation.done.logged");
    Conversation talk = talk();
    assertThat(talk.personIds()).containsExactly(amina);
    assertThat(talk.channel()).isEqualTo(Channel.EMAIL);
    assertThat(talk.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(talk.act()).isEqualTo(CostlyAct.TESTIMONIAL);
    assertThat(talk.moment())
        .isEqualTo(new Moment(TODAY.minusDays(1), Optional.of(LocalTime.of(14, 30))));
    assertThat(next().due()).contains(TODAY.plusWeeks(2));
    assertThat(model.form().hasWords()).isFalse();
    now(workspace.undo());
    assertThat(workspace.fetch(r -> conversations.between(r, TODAY.minusDays(9), TODAY)).isEmpty())
        .isTrue();
  }

  @Test
  void anUnknownNameIsOfferedAndNeverAddedBeforeTheTalkIsSaved() {
    type(LogField.PERSON, "Nadia Berrada");
    assertThat(model.people().finder().found()).containsExactly(TalkPartner.named("Nadia Berrada"));
    model.save();
    assertThat(problem(LogField.PERSON))
        .contains(Message.of("conversation.trouble.unknown", "Nadia Berrada"));
    model.people().takeMarked();
    assertThat(model.form().people()).singleElement().matches(TalkPartner::isNew);
    assertThat(problem(LogField.PERSON)).isEmpty();
    assertThat(known("Nadia")).isZero();
    model.save();
    assertThat(known("Nadia")).isEqualTo(1);
    assertThat(talk().personIds()).hasSize(1);
  }

  @Test
  void twoPeopleOfOneNameAreNotTakenForEachOther() {
    long other = setUp(tx -> persons.addProvisional(tx, "Amina IDRISSI"));
    type(LogField.PERSON, "Amina");
    assertThat(model.people().finder().markedProperty().get()).isEqualTo(-1);
    model.people().takeMarked();
    assertThat(model.form().people()).isEmpty();
    model.people().finder().move(1);
    model.people().finder().move(1);
    model.people().takeMarked();
    assertThat(model.form().people())
        .singleElement()
        .extracting(TalkPartner::id)
        .isEqualTo(Optional.of(other));
    type(LogField.PERSON, "Amina");
    model.people().finder().move(-1);
    assertThat(model.people().finder().marked()).contains(TalkPartner.named("Amina"));
  }

  @Test
  void nobodyIsChosenTwice() {
    for (int i = 0; i < 2; i++) {
      type(LogField.PERSON, "Amina");
      model.people().takeMarked();
    }
    assertThat(model.form().people()).hasSize(1);
    model.people().removeLast();
    model.people().removeLast();
    assertThat(model.form().people()).isEmpty();
  }

  @ParameterizedTest(name = "{0} “{1}”: {2}")
  @CsvSource({
    "WHEN, sometime, conversation.trouble.when",
    "WHEN, 30/2, conversation.trouble.when",
    "NEXT_DUE, soonish, conversation.trouble.day",
    "NEXT_DUE, 2026-11-16, conversation.trouble.due_past",
    "PROMISE_DUE, 1/1/2020, conversation.trouble.due_past",
  })
  void whatCannotBeReadGetsASentenceAndNothingIsSaved(LogField field, String words, String key) {
    takeAmina();
    type(LogField.NEXT, "Call");
    type(LogField.PROMISE, "Send");
    type(field, words);
    model.save();
    assertThat(problem(field)).map(Message::key).contains(key);
    assertThat(model.savedProperty().get()).isFalse();
    type(field, "");
    assertThat(problem(field)).isEmpty();
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
  }

  @Test
  void aDayWithoutWordsAndATalkWithoutPeopleGetASentence() {
    type(LogField.NEXT_DUE, "fri");
    model.save();
    assertThat(problem(LogField.NEXT)).contains(Message.of("conversation.trouble.no_words"));
    assertThat(problem(LogField.PERSON)).contains(Message.of("conversation.trouble.nobody"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndOneOfAMillionIsKept() {
    takeAmina();
    type(LogField.SAID, "x".repeat(1_000_001));
    model.save();
    assertThat(problem(LogField.SAID))
        .contains(Message.of("conversation.trouble.too_long", 1_000_000));
    type(LogField.SAID, "😀".repeat(500_000));
    model.save();
    assertThat(talk().summary()).hasSize(1_000_000).startsWith("😀");
  }

  @Test
  void anHourThatTheClocksSkippedIsTold() {
    model = model(Clock.fixed(Instant.parse("2026-03-29T20:00:00Z"), ZoneId.of("Europe/Paris")));
    model.begin(Start.NOTHING);
    type(LogField.WHEN, "today 2:30");
    assertThat(model.whenProperty().get())
        .contains(
            Message.of(
                "conversation.when.skipped",
                LocalDate.of(2026, 3, 29),
                LocalTime.of(2, 30),
                LocalTime.of(3, 30)));
  }

  @Test
  void aFutureMomentMakesItAMeetingToCome() {
    takeAmina();
    assertThat(model.plannedProperty().get()).isFalse();
    type(LogField.WHEN, "tomorrow 9:30");
    assertThat(model.plannedProperty().get()).isTrue();
    type(LogField.GOAL, "Know the budget");
    model.save();
    assertThat(notices.heard()).containsExactly("conversation.done.planned");
    Conversation meeting = meeting();
    assertThat(meeting.state()).isEqualTo(ConversationState.PLANNED);
    assertThat(meeting.goal()).isEqualTo("Know the budget");
  }

  @Test
  void planningLooksForBareDaysBeforeUs() {
    model.begin(Start.NOTHING.planning());
    takeAmina();
    model.save();
    assertThat(problem(LogField.WHEN)).map(Message::key).contains("conversation.trouble.when");
    type(LogField.WHEN, "today 8:00");
    assertThat(problem(LogField.WHEN))
        .map(Message::key)
        .contains("conversation.trouble.meeting_past");
    type(LogField.WHEN, "ven 14h");
    model.save();
    assertThat(meeting().moment())
        .isEqualTo(new Moment(TODAY.plusDays(3), Optional.of(LocalTime.of(14, 0))));
  }

  @Test
  void sayingThatItTookPlaceTakesAMomentToComeOut() {
    type(LogField.WHEN, "tomorrow 9:30");
    model.chooseTense(false);
    assertThat(model.form().text(LogField.WHEN)).isEmpty();
    assertThat(model.plannedProperty().get()).isFalse();
    type(LogField.WHEN, "yesterday");
    model.chooseTense(true);
    assertThat(model.form().text(LogField.WHEN)).isEmpty();
    assertThat(model.plannedProperty().get()).isTrue();
    type(LogField.WHEN, "fri");
    model.chooseTense(true);
    assertThat(model.form().text(LogField.WHEN)).isEqualTo("fri");
  }

  @Test
  void aMeetingOpensFilledAndIsHeldAsTheSameRecord() {
    long meeting =
        setUp(
            tx ->
                conversations.add(
                    tx,
                    NewConversation.planned(
                        List.of(amina),
                        Optional.empty(),
                        new Moment(TODAY, Optional.of(LocalTime.of(8, 0))),
                        TestWorkspace.CLOCK.getZone(),
                        Channel.VIDEO,
                        "Know the budget")));
    model.begin(Start.NOTHING.withMeeting(meeting));
    assertThat(model.form().people())
        .extracting(TalkPartner::name)
        .containsExactly("Amina Idrissi");
    assertThat(model.form().channelProperty().get()).isEqualTo(Channel.VIDEO);
    assertThat(model.plannedProperty().get()).isFalse();
    type(LogField.SAID, "Twelve thousand");
    model.save();
    assertThat(talk().id()).isEqualTo(meeting);
    assertThat(talk().goal()).isEqualTo("Know the budget");
    assertThat(workspace.fetch(conversations::planned).isEmpty()).isTrue();
  }

  @Test
  void answeringAQuestionEndsItsWaiting() {
    takeAmina();
    type(LogField.QUESTION, "Do you host it?");
    model.save();
    long question = workspace.fetch(r -> new QuestionStore().open(r)).getFirst().id();
    model.begin(Start.NOTHING.withQuestion(question));
    assertThat(model.questionProperty().get()).isEqualTo("Do you host it?");
    assertThat(model.form().people())
        .extracting(TalkPartner::name)
        .containsExactly("Amina Idrissi");
    model.save();
    assertThat(workspace.fetch(r -> new QuestionStore().open(r)).isEmpty()).isTrue();
  }

  @Test
  void theAccountComesFromThePlaceOrThePeopleAndNewPeopleWorkThere() {
    long account = setUp(tx -> accounts.add(tx, "Villa Atlas"));
    setUp(
        tx -> {
          accounts.addPerson(tx, account, amina, "Director");
          return amina;
        });
    takeAmina();
    assertThat(model.people().accountProperty().get()).isEqualTo("Villa Atlas");
    model.people().removeLast();
    assertThat(model.people().accountProperty().get()).isEmpty();
    model.begin(Start.NOTHING.withAccount(account));
    type(LogField.PERSON, "Nadia Berrada");
    model.people().takeMarked();
    type(LogField.NEED, "Visits from abroad");
    model.form().needKindProperty().set(NeedKind.LATENT);
    model.save();
    assertThat(talk().accountId()).contains(account);
    assertThat(workspace.fetch(r -> accounts.people(r, account)).size()).isEqualTo(2);
  }

  @Test
  void whatWasTypedSurvivesClosingAndACrash() throws IOException {
    takeAmina();
    type(LogField.SAID, "Half a sent…");
    type(LogField.NEXT_DUE, "fri");
    Path draft = folder.resolve("test.entregent.draft");
    assertThat(draft).exists();
    assertThat(Files.getPosixFilePermissions(draft))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    LogViewModel afterCrash = model(TestWorkspace.CLOCK);
    afterCrash.begin(Start.NOTHING);
    assertThat(afterCrash.draftNoteProperty().get()).isPresent();
    assertThat(afterCrash.form().text(LogField.SAID)).isEqualTo("Half a sent…");
    assertThat(afterCrash.form().text(LogField.NEXT_DUE)).isEqualTo("fri");
    assertThat(afterCrash.form().people())
        .extracting(TalkPartner::id)
        .containsExactly(Optional.of(amina));
    afterCrash.leave();
    assertThat(notices.heard()).containsExactly("conversation.draft.kept");
    model.begin(Start.NOTHING);
    model.startAfresh();
    assertThat(model.form().hasWords()).isFalse();
    assertThat(model.draftNoteProperty().get()).isEmpty();
    assertThat(draft).doesNotExist();
  }

  @Test
  void anUnreadableDraftIsLeftAndStopsNobody() throws IOException {
    Files.writeString(folder.resolve("test.entregent.draft"), "{ no");
    model.begin(Start.NOTHING);
    takeAmina();
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
    assertThat(folder.resolve("test.entregent.draft")).doesNotExist();
  }

  @Test
  void openingAndClosingWithoutTypingKeepsNothing() {
    model.begin(Start.NOTHING.withPeople(List.of(amina)));
    model.leave();
    assertThat(notices.heard()).isEmpty();
    assertThat(folder.resolve("test.entregent.draft")).doesNotExist();
  }

  private LogViewModel model(Clock clock) {
    return new LogViewModel(
        workspace, notices, workspace::undo, clock, new DraftFile(workspace.file(), Runnable::run));
  }

  private void takeAmina() {
    type(LogField.PERSON, "Amina");
    model.people().takeMarked();
  }

  private void type(LogField field, String words) {
    model.form().words(field).set(words);
  }

  private Optional<Message> problem(LogField field) {
    return model.form().problem(field).getValue();
  }

  private int known(String name) {
    return workspace.fetch(reader -> persons.search(reader, name, 9)).size();
  }

  private Conversation talk() {
    return workspace.fetch(
        reader ->
            conversations
                .find(
                    reader,
                    conversations.between(reader, TODAY.minusYears(1), TODAY).getFirst().id())
                .orElseThrow());
  }

  private Conversation meeting() {
    return workspace.fetch(conversations::planned).getFirst();
  }

  private NextAction next() {
    return workspace.fetch(actions::open).getFirst();
  }

  private long setUp(Function<Transaction, Long> work) {
    return now(workspace.change(SETUP, work));
  }
}
