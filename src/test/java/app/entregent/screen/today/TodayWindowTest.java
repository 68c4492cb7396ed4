package app.entregent.screen.today;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.screen.today.TodayViewModel.Mood;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.Theme;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class TodayWindowTest extends WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Path PICTURES = Path.of("target", "pictures");

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final NextActionStore actions = new NextActionStore();
  private final HeardNotices notices = new HeardNotices();
  private final LiveTexts texts = new LiveTexts(Language.EN);
  private final List<Place> went = new ArrayList<>();
  private final List<Start> sheets = new ArrayList<>();
  private final Navigator navigator =
      new Navigator() {
        @Override
        public void open(Place place) {
          went.add(place);
        }

        @Override
        public void back() {
          went.removeLast();
        }
      };

  @TempDir Path folder;
  private Workspace workspace;
  private TodayViewModel model;
  private TodayView view;
  private Theme theme;

  @BeforeEach
  void open() {
    workspace =
        Workspace.create(
            folder.resolve("test.entregent"),
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
  }

  @AfterEach
  void close() {
    onWindow(() -> view.deactivate());
    workspace.close();
  }

  @Test
  void aFreshWorkspaceOffersTheFirstSteps() {
    showToday();
    until(() -> model.moodProperty().get() == Mood.FRESH);
    clickOn("#today-people");
    assertThat(went).containsExactly(new Place.People());
    picture("today-fresh", Language.FR, Look.LIGHT, 100, 1000, 760);
  }

  @Test
  void keysActOnTheRowThatIsChosen() {
    change(
        tx -> {
          long amina = persons.addProvisional(tx, "Amina Idrissi");
          long basile = persons.addProvisional(tx, "Basile Roux");
          action(tx, amina, "Send the plan", TODAY.minusDays(4), true);
          action(tx, basile, "Call back", TODAY, false);
        });
    showToday();
    until(() -> model.rows().size() == 2);
    assertThat(lookup("You promised: Send the plan, 4 days late").tryQuery()).isPresent();
    onWindow(() -> lookup("#today-list").query().requestFocus());
    push(KeyCode.DOWN);
    push(KeyCode.UP);
    push(KeyCode.L);
    assertThat(sheets).hasSize(1);
    push(KeyCode.S);
    until(() -> model.rows().size() == 1);
    assertThat(model.rows().getFirst().who()).isEqualTo("Basile Roux");
    push(KeyCode.D);
    until(() -> model.moodProperty().get() == Mood.CALM);
    assertThat(notices.heard()).containsExactly("today.snoozed", "today.done.told");
    picture("today-calm", Language.FR, Look.LIGHT, 100, 1000, 760);
    clickOn("#today-campaign");
    assertThat(went).containsExactly(new Place.Campaign());
    clickOn("#today-campaign-rest");
    until(() -> !model.campaignOfferedProperty().get());
    assertThat(lookup(".today-offer").tryQuery().filter(Node::isVisible)).isEmpty();
    assertThat(workspace.fetch(reader -> actions.open(reader)).size()).isEqualTo(1);
    now(workspace.undo());
    until(() -> model.campaignOfferedProperty().get());
    now(workspace.undo());
    until(() -> model.rows().size() == 1);
  }

  @Test
  void theMouseActsToo() {
    long question = ask("Do you host it?");
    showToday();
    until(() -> model.rows().size() == 1);
    clickOn("Answer");
    assertThat(sheets).containsExactly(Start.NOTHING.withQuestion(question));
    clickOn("#today-log");
    clickOn("#today-plan");
    assertThat(sheets.getLast()).isEqualTo(Start.NOTHING.planning());
  }

  @Test
  void whatAnArchiveToldIsShownAsSuchAndCanBeAlreadyDone() {
    change(
        tx -> {
          long account = accounts.add(tx, "Villa Atlas");
          long clara = persons.addProvisional(tx, "Clara Haddad");
          accounts.addPerson(tx, account, clara, "Director");
          accounts.setLadder(tx, account, LadderStep.CLIENT);
          talked(tx, clara, TODAY.minusDays(400));
          archived(tx, clara, TODAY.minusDays(120));
        });
    showToday();
    until(() -> model.rows().size() == 1);
    assertThat(lookup("from your archive").tryQuery()).isPresent();
    assertThat(
            lookup("You last wrote to each other on 20 Jul 2026; every 60 days: client Villa Atlas")
                .tryQuery())
        .isPresent();
    onWindow(() -> lookup("#today-list").query().requestFocus());
    push(KeyCode.D);
    until(() -> model.moodProperty().get() == Mood.CALM);
  }

  @Test
  void sevenRowsThenAllAndPictures() {
    change(this::fullDay);
    ask("Can the site speak Arabic too, and who would keep the texts up to date in each of them?");
    showToday();
    until(() -> model.rows().size() == 7);
    assertThat(model.countProperty().get()).isGreaterThan(7);
    picture("today", Language.EN, Look.LIGHT, 100, 1440, 900);
    picture("today", Language.FR, Look.DARK, 100, 1000, 760);
    picture("today", Language.FR, Look.LIGHT, 200, 1440, 900);
    picture("today", Language.EN, Look.LIGHT, 100, 1000, 760);
    assertThat(lookup(".today-kind").queryAllAs(Labeled.class))
        .filteredOn(Labeled::isVisible)
        .extracting(Labeled::getText)
        .contains("Promise")
        .doesNotContain("Promesse");
    clickOn("#today-more");
    assertThat(model.rows()).hasSize(model.countProperty().get());
    clickOn("#today-more");
    assertThat(model.rows()).hasSize(7);
  }

  private void fullDay(Transaction tx) {
    long atlas = accounts.add(tx, "Villa Atlas");
    accounts.setTarget(tx, atlas, true);
    long amina = persons.addProvisional(tx, "Amina Idrissi");
    accounts.addPerson(tx, atlas, amina, "Director");
    new DecisionStore().addDecision(tx, atlas, "Web site");
    meeting(tx, amina, new Moment(TODAY, Optional.of(LocalTime.of(11, 30))), "Know the budget");
    for (String name : List.of("Basile Roux", "Nadia Berrada", "Omar Tazi")) {
      action(tx, persons.addProvisional(tx, name), "Send the two examples", TODAY, true);
    }
    long lea = persons.addProvisional(tx, "Léa Marchand");
    meeting(tx, lea, new Moment(TODAY.plusDays(1), Optional.of(LocalTime.of(9, 0))), "");
    long riad = accounts.add(tx, "Riad Nord");
    long clara = persons.addProvisional(tx, "Clara Haddad");
    accounts.addPerson(tx, riad, clara, "Owner");
    accounts.setLadder(tx, riad, LadderStep.CLIENT);
    talked(tx, clara, TODAY.minusDays(400));
    archived(tx, clara, TODAY.minusDays(120));
    action(tx, persons.addProvisional(tx, "Idir Amrani"), "Ask for a testimonial", TODAY, false);
    new PieceStore()
        .add(
            tx,
            new NewPiece(
                "Three villas, three sites",
                PieceFormat.values()[0],
                PieceChannel.values()[0],
                TODAY.plusDays(1),
                OptionalInt.empty(),
                Optional.empty(),
                ""));
  }

  private void showToday() {
    show(
        () -> {
          model =
              new TodayViewModel(
                  workspace, notices, workspace::undo, TestWorkspace.CLOCK, navigator, sheets::add);
          view = new TodayView(new Controls(texts), new Keys(), model);
          theme = new Theme(Look.LIGHT, 100);
          StackPane host = new StackPane(view.root());
          host.getStyleClass().add("window");
          Scene scene = new Scene(host, WIDTH, HEIGHT);
          theme.dress(scene);
          view.activate();
          return scene;
        });
  }

  private void picture(String name, Language language, Look look, int size, int w, int h) {
    onWindow(
        () -> {
          texts.setLanguage(language);
          theme.lookProperty().set(look);
          theme.sizeProperty().set(size);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + "-" + w + ".png";
    onWindow(() -> Shots.write(stage().getScene(), w, h, PICTURES.resolve(file)));
  }

  private long ask(String words) {
    return now(
        workspace.change(
            Label.of("conversation.change.logged"),
            tx -> {
              long aziz = persons.addProvisional(tx, "Aziz El Fassi");
              long talk =
                  conversations.add(
                      tx,
                      NewConversation.held(
                          List.of(aziz),
                          Optional.empty(),
                          Moment.on(TODAY.minusDays(3)),
                          PARIS,
                          Channel.PHONE,
                          Direction.BOTH,
                          ""));
              return new QuestionStore().add(tx, talk, Optional.of(aziz), words);
            }));
  }

  private void meeting(Transaction tx, long person, Moment moment, String goal) {
    conversations.add(
        tx,
        NewConversation.planned(
            List.of(person), Optional.empty(), moment, PARIS, Channel.VIDEO, goal));
  }

  private void action(Transaction tx, long person, String words, LocalDate due, boolean promised) {
    actions.add(
        tx,
        new NewNextAction(
            Optional.empty(),
            Optional.of(person),
            Optional.empty(),
            words,
            Optional.of(due),
            promised));
  }

  private void talked(Transaction tx, long person, LocalDate day) {
    conversations.add(
        tx,
        NewConversation.held(
            List.of(person),
            Optional.empty(),
            Moment.on(day),
            PARIS,
            Channel.PHONE,
            Direction.BOTH,
            ""));
  }

  private static void archived(Transaction tx, long person, LocalDate day) {
    ConversationRecord row = new ConversationRecord();
    row.setStartedAt(day.atTime(9, 0).atZone(PARIS).toInstant());
    row.setZone("UTC");
    row.setHeldOn(day);
    row.setChannel(Channel.LINKEDIN_MESSAGE.name());
    row.setDirection(Direction.BOTH.name());
    row.setOrigin("ARCHIVE");
    ParticipantRecord part = new ParticipantRecord();
    part.setConversationId(tx.insert(row));
    part.setPersonId(person);
    tx.insert(part);
  }

  private void change(Consumer<Transaction> work) {
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              work.accept(tx);
              return true;
            }));
  }
}
