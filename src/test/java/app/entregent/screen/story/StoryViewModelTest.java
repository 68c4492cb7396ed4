package app.entregent.screen.story;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Heard;
import app.entregent.model.conversation.ImportedTalk;
import app.entregent.model.conversation.LogBook;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.TalkPerson;
import app.entregent.model.conversation.ThreadDay;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.story.StoryKind;
import app.entregent.model.relationship.story.StoryLine;
import app.entregent.report.Paper;
import app.entregent.report.PaperWriter;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class StoryViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final ConversationStore conversations = new ConversationStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<Place> opened = new ArrayList<>();
  private final List<Start> sheets = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private long account;
  private long amina;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> new PersonStore().addProvisional(tx, "Amina Idrissi"));
    account = change(tx -> accounts.add(tx, "Villa Atlas"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everythingOfAnAccountStandsInOneListTheNewestFirst() {
    change(
        tx -> {
          accounts.setLadder(tx, account, LadderStep.LEAD, "She wrote first");
          decisions.addDecision(tx, account, "A new site");
          return account;
        });
    talk(Channel.PHONE, 3, "Budget in January");
    talk(Channel.FACE_TO_FACE, 1, "Saw the villa");
    StoryViewModel model = model(Place.Story.Of.ACCOUNT, account, Optional.empty());
    assertThat(lines(model))
        .extracting(StoryLine::kind)
        .containsExactly(StoryKind.STEP, StoryKind.STEP, StoryKind.MEETING, StoryKind.TALK);
    model.setKind(Optional.of(StoryKind.TALK));
    assertThat(lines(model)).extracting(StoryLine::text).containsExactly("Budget in January");
    model.setKind(Optional.empty());
    model.setChannel(Optional.of(Channel.FACE_TO_FACE));
    assertThat(lines(model)).extracting(StoryLine::text).containsExactly("Saw the villa");
    model.setChannel(Optional.empty());
    model.setWords("wrote FIRST");
    assertThat(lines(model)).extracting(StoryLine::kind).containsExactly(StoryKind.STEP);
  }

  @Test
  void whatSomebodySaidStandsWithHisNameAndInHisStoryOnly() {
    long basile = change(tx -> new PersonStore().addProvisional(tx, "Basile Roux"));
    change(
        tx ->
            new LogBook()
                .write(
                    tx,
                    new TalkEntry(
                        Optional.empty(),
                        NewConversation.held(
                            List.of(amina, basile),
                            Optional.of(account),
                            Moment.on(TODAY),
                            PARIS,
                            Channel.PHONE,
                            Direction.BOTH,
                            "Both were there"),
                        List.of(),
                        List.of(),
                        List.of(
                            Heard.of(Heard.Kind.LATENT_NEED, "To be seen"),
                            new Heard(Heard.Kind.OBJECTION, "Too dear", "", 1)),
                        Optional.empty(),
                        TalkEntry.Task.NONE,
                        TalkEntry.Task.NONE)));
    StoryViewModel model = model(Place.Story.Of.ACCOUNT, account, Optional.empty());
    model.setKind(Optional.of(StoryKind.HEARD));
    assertThat(lines(model))
        .extracting(StoryLine::title, StoryLine::text)
        .containsExactlyInAnyOrder(
            tuple(Message.of("story.line.latent", "Amina Idrissi"), "To be seen"),
            tuple(Message.of("story.line.objection", "Basile Roux"), "Too dear"));
    StoryViewModel his = model(Place.Story.Of.PERSON, basile, Optional.empty());
    his.setKind(Optional.of(StoryKind.HEARD));
    assertThat(lines(his)).extracting(StoryLine::text).containsExactly("Too dear");
  }

  @Test
  void contentReceivedAndPassagesOfStagesStandInEveryStory() {
    long decision = change(tx -> decisions.addDecision(tx, account, "A new site"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, amina, Spot.ORIGIN)));
    change(
        tx -> {
          decisions.setStage(tx, decision, DecisionStage.PRESENT);
          return decision;
        });
    long talk = talk(Channel.EMAIL, 1, "Sent it");
    change(
        tx -> {
          new TalkDetailStore()
              .write(
                  tx,
                  talk,
                  List.of(amina),
                  new TalkDetails(
                      List.of(),
                      Map.of(),
                      "",
                      "",
                      "",
                      List.of(new SharedContent(Optional.empty(), "Façades that sell")),
                      List.of(),
                      Set.of(),
                      List.of(),
                      60));
          return talk;
        });
    Map<Place.Story.Of, Long> all =
        Map.of(
            Place.Story.Of.PERSON, amina,
            Place.Story.Of.ACCOUNT, account,
            Place.Story.Of.DECISION, decision);
    all.forEach(
        (of, id) -> {
          StoryViewModel model = model(of, id, Optional.empty());
          model.setKind(Optional.of(StoryKind.CONTENT));
          assertThat(lines(model))
              .as("%s", of)
              .singleElement()
              .extracting(StoryLine::text)
              .isEqualTo("Façades that sell");
          model.choose(lines(model).getFirst());
          model.edit();
          assertThat(sheets.getLast().meetingId()).contains(talk);
          model.setKind(Optional.of(StoryKind.STEP));
          assertThat(lines(model))
              .as("%s", of)
              .extracting(line -> line.title().key())
              .contains("story.line.stage");
        });
  }

  @Test
  void aThreadIsFoldedAndTheTalkThatIsWantedUnfoldsIt() {
    List<Long> days = thread("t-1", 3);
    talk(Channel.PHONE, 1, "Alone");
    StoryViewModel folded = model(Place.Story.Of.PERSON, amina, Optional.empty());
    assertThat(folded.rowsProperty().get()).extracting(StoryRow::folded).containsExactly(0, 2);
    folded.choose(lines(folded).getLast());
    folded.fold();
    assertThat(folded.rowsProperty().get())
        .extracting(StoryRow::inThread)
        .containsExactly(false, false, true, true);
    folded.fold();
    assertThat(folded.rowsProperty().get()).hasSize(2);
    StoryViewModel wanted = model(Place.Story.Of.PERSON, amina, Optional.of(days.getFirst()));
    assertThat(wanted.rowsProperty().get()).hasSize(4);
    assertThat(wanted.chosenProperty().get()).map(StoryLine::id).contains(days.getFirst());
  }

  @Test
  void theStoryOfADecisionLeavesOtherPurchasesOut() {
    long other = change(tx -> new PersonStore().addProvisional(tx, "Basile Roux"));
    long decision = change(tx -> decisions.addDecision(tx, account, "A new site"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, amina, Spot.ORIGIN)));
    long consultant = change(tx -> new PersonStore().addProvisional(tx, "Carla Stern"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, consultant, Spot.ORIGIN)));
    talk(Channel.PHONE, 3, "About the site");
    change(tx -> conversations.add(tx, held(other, Channel.PHONE, 2, "About the printer")));
    NewConversation outside = held(consultant, Channel.PHONE, 2, "With a consultant");
    change(
        tx ->
            conversations.add(
                tx,
                NewConversation.held(
                    outside.personIds(),
                    Optional.empty(),
                    outside.moment(),
                    outside.zone(),
                    outside.channel(),
                    outside.direction(),
                    outside.summary())));
    change(
        tx ->
            conversations.add(
                tx, held(other, Channel.PHONE, 1, "Named for it").inDecision(decision)));
    StoryViewModel model = model(Place.Story.Of.DECISION, decision, Optional.empty());
    assertThat(lines(model))
        .filteredOn(StoryLine::isTalk)
        .extracting(StoryLine::text)
        .containsExactly("Named for it", "With a consultant", "About the site");
  }

  @Test
  void theWholeWordsStandBesideAndATalkCanBeCorrected() {
    long id = talk(Channel.PHONE, 1, "First line\n\nand a second " + "x".repeat(400));
    StoryViewModel model = model(Place.Story.Of.PERSON, amina, Optional.empty());
    assertThat(model.saidProperty().get()).hasSizeGreaterThan(400).contains("\n\n");
    model.edit();
    assertThat(sheets).containsExactly(Start.NOTHING.withMeeting(id));
    change(
        tx -> {
          conversations.hold(tx, id, held(amina, Channel.PHONE, 1, "Corrected"));
          return id;
        });
    assertThat(model.saidProperty().get()).isEqualTo("Corrected");
    model.openSubject();
    assertThat(opened).containsExactly(new Place.Person(amina));
  }

  @Test
  void thousandsOfLinesAreReadAtOnceAndPrinted() throws Exception {
    change(
        tx -> {
          for (int i = 0; i < 3_000; i++) {
            conversations.add(tx, held(amina, Channel.PHONE, i % 900, "Talk number " + i));
          }
          return amina;
        });
    StoryViewModel model = model(Place.Story.Of.PERSON, amina, Optional.empty());
    assertThat(lines(model)).hasSize(3_000);
    model.setWords("number 2999");
    assertThat(lines(model)).hasSize(1);
    model.setWords("");
    Texts texts = Texts.of(Language.FR);
    Paper paper = model.paper();
    Path file = folder.resolve("story.pdf");
    PaperWriter.pages(paper, texts, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(50);
    }
  }

  @Test
  void whoIsGoneHasNoStory() {
    StoryViewModel model = model(Place.Story.Of.PERSON, 424_242, Optional.of(7L));
    assertThat(model.storyProperty().get()).isEmpty();
    assertThat(model.count()).isEqualTo(Message.of("story.count", 0));
    model.edit();
    model.fold();
  }

  private static List<StoryLine> lines(StoryViewModel model) {
    return model.rowsProperty().get().stream().map(StoryRow::line).toList();
  }

  /** Talks of one thread, a day apart, the oldest first. */
  private List<Long> thread(String name, int count) {
    List<ImportedTalk> talks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = TODAY.minusDays(20L - i);
      talks.add(imported(name, day));
    }
    List<Long> ids = change(tx -> new MessageStore().addTalks(tx, talks));
    change(
        tx -> {
          new MessageStore()
              .addPeople(tx, ids.stream().map(id -> new TalkPerson(id, amina, true)).toList());
          return amina;
        });
    return ids;
  }

  private static ImportedTalk imported(String thread, LocalDate day) {
    Instant at = day.atTime(12, 0).atZone(PARIS).toInstant();
    return new ImportedTalk(new ThreadDay(thread, day), at, PARIS, Direction.BOTH);
  }

  private long talk(Channel channel, int daysAgo, String said) {
    return change(tx -> conversations.add(tx, held(amina, channel, daysAgo, said)));
  }

  private NewConversation held(long person, Channel channel, int daysAgo, String said) {
    return NewConversation.held(
        List.of(person),
        Optional.of(account),
        Moment.on(TODAY.minusDays(daysAgo)),
        PARIS,
        channel,
        Direction.BOTH,
        said);
  }

  private StoryViewModel model(Place.Story.Of of, long id, Optional<Long> talk) {
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
    StoryViewModel model =
        new StoryViewModel(
            workspace,
            notices,
            new LiveTexts(Language.EN),
            navigator,
            sheets::add,
            new Place.Story(of, id, talk));
    model.activate();
    return model;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
