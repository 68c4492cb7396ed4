package app.entregent.screen.meeting;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.Unfinished.Missing;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.capital.AccountWordStore;
import app.entregent.model.relationship.visit.VisitPerson;
import app.entregent.model.relationship.visit.VisitQuestion;
import app.entregent.model.relationship.visit.VisitSheet;
import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class MeetingsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final ConversationStore conversations = new ConversationStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<Place> opened = new ArrayList<>();
  private final List<Start> sheets = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long amina;
  private long basile;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> new PersonStore().addProvisional(tx, "Amina Idrissi"));
    basile = change(tx -> new PersonStore().addProvisional(tx, "Basile Roux"));
    account = change(tx -> new AccountStore().add(tx, "Villa Atlas"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theNextMeetingIsChosenAndAnotherCanBe() {
    long later = meeting("15:00", "Offer");
    long next = meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.empty());
    assertThat(model.rows()).extracting(MeetingRow::id).containsExactly(next, later);
    assertThat(model.chosenProperty().get()).contains(next);
    model.choose(later);
    assertThat(sheet(model).meeting().goal()).isEqualTo("Offer");
    model.log();
    assertThat(sheets).containsExactly(Start.NOTHING.withMeeting(later));
  }

  @Test
  void aMeetingIsMovedAndCalledOffAndComesBack() {
    long id = meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.empty());
    assertThat(model.move("yesterday 10:00")).isFalse();
    assertThat(trouble(model)).contains("conversation.trouble.meeting_past");
    assertThat(model.move("whenever")).isFalse();
    assertThat(trouble(model)).contains("conversation.trouble.when");
    assertThat(model.move("tomorrow 9:15")).isTrue();
    assertThat(find(id).moment())
        .isEqualTo(new Moment(TODAY.plusDays(1), Optional.of(LocalTime.of(9, 15))));
    model.cancel("  She is ill ");
    assertThat(find(id).state()).isEqualTo(ConversationState.CANCELLED);
    assertThat(find(id).summary()).isEqualTo("She is ill");
    assertThat(model.rows()).isEmpty();
    Moment anew = Moment.on(TODAY.plusDays(3));
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              conversations.move(tx, id, anew, find(id).zone());
              return id;
            }));
    assertThat(find(id).summary()).as("planned again, nothing is said of it").isEmpty();
    now(workspace.undo());
    now(workspace.undo());
    assertThat(find(id).state()).isEqualTo(ConversationState.PLANNED);
    assertThat(model.rows()).extracting(MeetingRow::id).containsExactly(id);
    assertThat(notices.heard()).contains("meeting.done.moved", "meeting.done.cancelled");
  }

  @Test
  void aTimeThatTheClocksSkipIsSaidBeforeTheMeetingIsMoved() {
    meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.empty());
    model.readMove("28/03/2027 2:30");
    assertThat(model.moveNoteProperty().get())
        .contains(
            Message.of(
                "conversation.when.skipped",
                LocalDate.of(2027, 3, 28),
                LocalTime.of(2, 30),
                LocalTime.of(3, 30)));
  }

  @Test
  void aGoalIsKeptUpToTwoThousandCharacters() {
    long id = meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.empty());
    assertThat(model.troubleOf("x".repeat(2_001)))
        .map(Message::key)
        .contains("conversation.trouble.too_long");
    assertThat(model.troubleOf("x".repeat(2_000))).isEmpty();
    model.setGoal(id, "x".repeat(2_000));
    assertThat(model.cancel("x".repeat(2_001))).isFalse();
    assertThat(trouble(model)).contains("conversation.trouble.too_long");
    assertThat(find(id).goal()).hasSize(2_000);
  }

  @Test
  void theSheetSaysWhatTheMapAndTheTalksKnow() {
    long decision = change(tx -> new DecisionStore().addDecision(tx, account, "A new site"));
    change(
        tx -> {
          DecisionStore store = new DecisionStore();
          long seat = store.addSeat(tx, NewSeat.of(decision, amina, Spot.ORIGIN));
          store.setText(tx, seat, SeatText.GAIN, "Fewer calls on Sundays");
          store.setText(tx, seat, SeatText.WORRY, "A site that nobody feeds");
          store.setText(tx, seat, SeatText.HELPFUL_CONTENT, "Figures of a villa like hers");
          return seat;
        });
    long talk =
        change(
            tx ->
                conversations.add(
                    tx,
                    NewConversation.held(
                        List.of(amina),
                        Optional.of(account),
                        Moment.on(TODAY.minusDays(8)),
                        PARIS,
                        Channel.PHONE,
                        Direction.BOTH,
                        "Budget is decided in January")));
    change(tx -> new QuestionStore().add(tx, talk, Optional.of(basile), "Who writes the texts?"));
    change(
        tx ->
            new NextActionStore()
                .add(
                    tx,
                    new NewNextAction(
                        Optional.of(account),
                        Optional.of(amina),
                        Optional.of(talk),
                        "Two examples",
                        Optional.of(TODAY),
                        true)));
    meeting("10:45", "");
    change(tx -> new AccountWordStore().add(tx, account, "La maison", "the company"));
    VisitSheet sheet = sheet(model(MeetingPart.TO_COME, Optional.empty()));
    assertThat(sheet.vocabulary()).extracting(word -> word.word()).containsExactly("La maison");
    assertThat(
            new VisitPaper(Texts.of(Language.EN), ZonedDateTime.now(TestWorkspace.CLOCK))
                .of(sheet)
                .blocks())
        .contains(new Paper.Heading("Their words"), new Paper.Item("", "La maison", "the company"));
    VisitPerson first = sheet.people().getFirst();
    assertThat(first.card().name()).isEqualTo("Amina Idrissi");
    assertThat(first.lastWords().orElseThrow().gist()).isEqualTo("Budget is decided in January");
    assertThat(first.text(SeatText.WORRY)).isEqualTo("A site that nobody feeds");
    assertThat(first.question()).isEqualTo(VisitQuestion.PROBLEM);
    VisitPerson second = sheet.people().getLast();
    assertThat(second.seat()).isEmpty();
    assertThat(second.question()).isEqualTo(VisitQuestion.ANSWER);
    assertThat(second.openQuestion()).isEqualTo("Who writes the texts?");
    assertThat(sheet.promises()).singleElement().matches(p -> p.words().equals("Two examples"));
    assertThat(sheet.content()).containsExactly("Figures of a villa like hers");
    assertThat(sheet.decision()).isPresent();
  }

  @Test
  void theSheetFitsOnePageWhateverItHolds() throws Exception {
    List<Long> people = new ArrayList<>(List.of(amina, basile));
    for (int i = 0; i < 14; i++) {
      int number = i;
      people.add(change(tx -> new PersonStore().addProvisional(tx, "ליאור " + number)));
    }
    long id =
        change(
            tx ->
                conversations.add(
                    tx,
                    NewConversation.planned(
                        people,
                        Optional.empty(),
                        new Moment(TODAY, Optional.of(LocalTime.of(11, 0))),
                        PARIS,
                        Channel.VIDEO,
                        "Why ".repeat(500))));
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.of(id));
    Texts texts = Texts.of(Language.FR);
    Paper paper = new VisitPaper(texts, model.now()).of(sheet(model));
    Path file = folder.resolve("sheet.pdf");
    PaperWriter.onePage(paper, texts, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Amina Idrissi", "Basile Roux", "À apporter");
    }
  }

  @Test
  void inTheEveningWhatLacksSomethingIsListedUntilItIsWritten() {
    long over = meeting("08:30", "");
    MeetingsViewModel model = model(MeetingPart.EVENING, Optional.empty());
    assertThat(model.rows()).extracting(MeetingRow::id).containsExactly(over);
    assertThat(model.rows().getFirst().missing())
        .containsExactly(Missing.HELD, Missing.FELT, Missing.SENTENCE, Missing.NEXT);
    change(
        tx -> {
          conversations.setHeld(tx, over);
          conversations.setFelt(tx, over, Map.of(amina, Felt.WARMER, basile, Felt.SAME));
          return over;
        });
    assertThat(model.rows().getFirst().missing()).containsExactly(Missing.SENTENCE, Missing.NEXT);
    model.complete();
    assertThat(model.rows()).isEmpty();
    now(workspace.undo());
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void aMeetingThatIsGoneLeavesAnEmptySheet() {
    long id = meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.of(id));
    assertThat(model.sheetProperty().get()).isPresent();
    now(workspace.undo());
    assertThat(model.sheetProperty().get()).isEmpty();
    model.log();
  }

  @Test
  void whoIsOnNoMapOpensHisPage() {
    meeting("10:45", "");
    MeetingsViewModel model = model(MeetingPart.TO_COME, Optional.empty());
    model.open(amina);
    model.openMap();
    assertThat(opened).containsExactly(new Place.Person(amina), new Place.Account(account));
  }

  @Test
  void aMeetingJustHeldOpensTheLogUnlessOneIsElsewhere() {
    long id = meeting("08:30", "");
    Clock clock = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), PARIS);
    MeetingWatch watch = new MeetingWatch(workspace, notices, clock);
    watch.activate();
    assertThat(watch.withJustHeld(Start.NOTHING)).isEqualTo(Start.NOTHING.withMeeting(id));
    Start there = Start.NOTHING.withPeople(List.of(amina));
    assertThat(watch.withJustHeld(there).meetingId()).contains(id);
    Start other = Start.NOTHING.withAccount(account + 1);
    assertThat(watch.withJustHeld(other)).isEqualTo(other);
  }

  private MeetingsViewModel model(MeetingPart part, Optional<Long> wanted) {
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(Place place) {
            opened.add(place);
          }

          @Override
          public void back() {
            opened.clear();
          }
        };
    MeetingsViewModel model =
        new MeetingsViewModel(
            workspace,
            notices,
            () -> {},
            TestWorkspace.CLOCK,
            navigator,
            sheets::add,
            part,
            wanted);
    model.activate();
    return model;
  }

  private static VisitSheet sheet(MeetingsViewModel model) {
    return model.sheetProperty().get().orElseThrow();
  }

  private static Optional<String> trouble(MeetingsViewModel model) {
    return model.troubleProperty().get().map(Message::key);
  }

  private Conversation find(long id) {
    return workspace.fetch(reader -> conversations.find(reader, id)).orElseThrow();
  }

  private long meeting(String time, String goal) {
    return change(
        tx ->
            conversations.add(
                tx,
                NewConversation.planned(
                    List.of(amina, basile),
                    Optional.of(account),
                    new Moment(TODAY, Optional.of(LocalTime.parse(time))),
                    PARIS,
                    Channel.FACE_TO_FACE,
                    goal)));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
