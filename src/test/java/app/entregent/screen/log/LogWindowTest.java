package app.entregent.screen.log;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.Shots;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.Theme;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
class LogWindowTest extends WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final Path PICTURES = Path.of("target", "pictures");

  private final ConversationStore conversations = new ConversationStore();
  private final CannedDialogs dialogs = new CannedDialogs();
  private final List<Path> opened = new ArrayList<>();
  private final HeardNotices notices = new HeardNotices();
  private final LiveTexts texts = new LiveTexts(Language.EN);
  private final Controls controls = new Controls(texts);
  private final ExecutorService files = Executors.newSingleThreadExecutor();

  @TempDir Path folder;
  private Workspace workspace;
  private LogViewModel model;
  private LogView view;
  private StackPane host;
  private Theme theme;

  @BeforeEach
  void open() {
    workspace =
        Workspace.create(
            folder.resolve("test.entregent"),
            TestWorkspace.setup(
                WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread)));
    PersonStore persons = new PersonStore();
    AccountStore accounts = new AccountStore();
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              long amina = persons.addProvisional(tx, "Amina Idrissi");
              long account = accounts.add(tx, "Villa Atlas");
              accounts.addPerson(tx, account, amina, "Director");
              long other = persons.addProvisional(tx, "Amir Benali");
              accounts.addPerson(tx, account, other, "Web manager");
              return persons.addProvisional(tx, "Basile Roux");
            }));
    model =
        onWindow(
            () ->
                new LogViewModel(
                    workspace,
                    notices,
                    workspace::undo,
                    TestWorkspace.CLOCK,
                    new DraftFile(workspace.file(), files)));
    show(
        () -> {
          host = new StackPane();
          host.getStyleClass().addAll("window", "overlay");
          theme = new Theme(Look.LIGHT, 100);
          Scene scene = new Scene(host, WIDTH, HEIGHT);
          theme.dress(scene);
          view = new LogView(controls, model, files(), () -> host.getChildren().clear());
          return scene;
        });
  }

  private FilesViewModel files() {
    return new FilesViewModel(workspace, notices, model.form(), dialogs, opened::add);
  }

  @AfterEach
  void close() {
    onWindow(() -> host.getChildren().clear());
    files.shutdown();
    workspace.close();
  }

  @Test
  void oneLineLogsATalkByKeyboardAlone() {
    onWindow(
        () -> {
          model.begin(Start.NOTHING);
          host.getChildren().setAll(view.root());
          view.firstFocus().requestFocus();
        });
    write("met @ami");
    until(() -> model.line().isCompleting());
    until(() -> lookup(".people-offer").queryAll().size() == 3);
    push(KeyCode.ENTER);
    assertThat(onWindow(() -> model.form().words(LogField.LINE).get()))
        .isEqualTo("met @Amir Benali ");
    write("yesterday 14:30 they compare agencies #need slow site !send offer fri");
    assertThat(lookup(".line-chip").queryAllAs(Labeled.class).stream().map(Labeled::getText))
        .containsExactly(
            "Face to face",
            "Amir Benali",
            "16 Nov 2026, 14:30",
            "Said: they compare agencies",
            "Need: slow site",
            "Next: send offer, 20 Nov 2026");
    picture("log-line", Language.EN, Look.LIGHT, 100, 1280, 800);
    picture("log-line", Language.FR, Look.DARK, 100, 1280, 800);
    picture("log-line", Language.FR, Look.LIGHT, 200, 1280, 800);
    push(KeyCode.ENTER);
    until(() -> model.savedProperty().get());
    until(() -> host.getChildren().isEmpty());
    List<NextAction> open = openActions();
    assertThat(open).singleElement().extracting(NextAction::words).isEqualTo("send offer");
  }

  @Test
  void aLineWithAnUnknownNameIsNotSavedAndSaysWhy() {
    onWindow(
        () -> {
          model.begin(Start.NOTHING);
          host.getChildren().setAll(view.root());
          view.firstFocus().requestFocus();
        });
    write("met @Zorro about the site");
    until(() -> lookup(".line-open").tryQuery().isPresent());
    push(KeyCode.ENTER);
    assertThat(
            shown("“Zorro” is not chosen yet: pick somebody from the list, or add a new person."))
        .isTrue();
    assertThat(focused()).isEqualTo("log-line");
    picture("log-line-open", Language.EN, Look.LIGHT, 100, 1000, 760);
  }

  @Test
  void aTalkIsLoggedByKeyboardAlone() {
    openSheet(Start.NOTHING);
    write("ami");
    until(() -> model.people().finder().found().size() == 3);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    until(() -> model.form().people().size() == 1);
    push(KeyCode.ENTER);
    write("6");
    assertThat(focused()).isEqualTo("log-when");
    write("yesterday 14:30");
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("log-direction");
    push(KeyCode.ENTER);
    write("First line");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    write("second");
    push(KeyCode.ENTER);
    write("A faster site");
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("log-need-kind");
    write("2");
    assertThat(focused()).isEqualTo("log-their-words");
    write("it crawls");
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("log-objection");
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    write("Two examples");
    push(KeyCode.ENTER);
    write("tomorrow");
    push(KeyCode.ENTER);
    write("Show them");
    push(KeyCode.ENTER);
    write("fri");
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("log-act");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> host.getChildren().isEmpty());
    Conversation talk = talk();
    assertThat(talk.channel()).isEqualTo(Channel.VIDEO);
    assertThat(talk.heldOn()).isEqualTo(TODAY.minusDays(1));
    assertThat(talk.summary()).isEqualTo("First line\nsecond");
    assertThat(talk.accountId()).isPresent();
    assertThat(openActions())
        .extracting(NextAction::words, action -> action.due().orElseThrow())
        .containsExactly(
            tuple("Two examples", TODAY.plusDays(1)), tuple("Show them", TODAY.plusDays(3)));
    assertThat(notices.heard()).containsExactly("conversation.done.logged");
  }

  @Test
  void aTalkIsLoggedByMouse() {
    openSheet(Start.NOTHING);
    clickOn("#log-person").write("Nadia");
    until(() -> lookup(".people-offer").tryQuery().isPresent());
    clickOn(".people-offer");
    until(() -> model.form().people().size() == 1);
    clickOn("E-mail");
    clickOn("They wrote");
    clickOn("#log-said").write("She asks for a price");
    clickOn("#log-question").write("What does it cost?");
    clickOn("#log-save");
    until(() -> host.getChildren().isEmpty());
    assertThat(talk().channel()).isEqualTo(Channel.EMAIL);
    assertThat(talk().summary()).isEqualTo("She asks for a price");
  }

  @Test
  void whatIsWrongIsShownBesideItsFieldAndGetsTheFocus() {
    openSheet(Start.NOTHING);
    clickOn("#log-next-due").write("soonish");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(focused()).isEqualTo("log-person");
    assertThat(shown("Say with whom: type a name.")).isTrue();
    assertThat(shown("This is no day that can be read. Try “fri”, “in 2 weeks” or “12/12”."))
        .isTrue();
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(shown("Dites avec qui\u00a0: tapez un nom.")).isTrue();
  }

  @Test
  void aDraftIsThereAgainAfterTheSheetWasClosed() {
    openSheet(Start.NOTHING);
    write("Basile");
    until(() -> model.people().finder().found().size() == 2);
    push(KeyCode.ENTER);
    clickOn("#log-said").write("Half a");
    onWindow(() -> host.getChildren().clear());
    assertThat(notices.heard()).containsExactly("conversation.draft.kept");
    until(() -> folder.resolve("test.entregent.draft").toFile().exists());
    openSheet(Start.NOTHING);
    until(() -> model.draftNoteProperty().get().isPresent());
    assertThat(model.form().words(LogField.SAID).get()).isEqualTo("Half a");
    clickOn("Start afresh");
    until(() -> model.form().people().isEmpty());
    assertThat(model.form().words(LogField.SAID).get()).isEmpty();
  }

  @Test
  void pictures() {
    openSheet(Start.NOTHING);
    picture("log-empty", Language.EN, Look.LIGHT, 100, 1440, 900);
    write("ami");
    until(() -> model.people().finder().found().size() == 3);
    picture("log-people", Language.EN, Look.LIGHT, 100, 1000, 760);
    push(KeyCode.ENTER);
    until(() -> !model.people().accountProperty().get().isEmpty());
    write("Nadia Berrada");
    until(() -> !model.people().finder().found().isEmpty());
    push(KeyCode.ENTER);
    onWindow(
        () -> {
          model.form().words(LogField.WHEN).set("yesterday 14:30");
          model.form().words(LogField.SAID).set("She wants the English site first.\nשלום 😀");
          model.form().words(LogField.NEED).set("Visitors from abroad");
          model.form().words(LogField.NEXT).set("Show two examples");
          model.form().words(LogField.NEXT_DUE).set("fri");
          model.form().words(LogField.PROMISE_DUE).set("soonish");
          model.save();
        });
    picture("log", Language.EN, Look.LIGHT, 100, 1440, 900);
    picture("log", Language.FR, Look.DARK, 100, 1000, 760);
    picture("log", Language.FR, Look.LIGHT, 200, 1440, 900);
    onWindow(() -> model.form().words(LogField.WHEN).set("tomorrow 10:00"));
    picture("log-planned", Language.FR, Look.LIGHT, 100, 1000, 760);
    assertThat(shown("Prévoir un rendez-vous")).isTrue();
    clickOn("A eu lieu");
    assertThat(shown("Noter une conversation")).isTrue();
  }

  private void picture(String name, Language language, Look look, int size, int w, int h) {
    onWindow(
        () -> {
          texts.setLanguage(language);
          theme.lookProperty().set(look);
          theme.sizeProperty().set(size);
        });
    String file = name + "-" + language.code() + "-" + look.code() + "-" + size + ".png";
    onWindow(() -> Shots.write(stage().getScene(), w, h, PICTURES.resolve(file)));
  }

  private void openSheet(Start start) {
    onWindow(
        () -> {
          model.begin(start);
          host.getChildren().setAll(view.root());
          view.firstFocus().requestFocus();
        });
    push(KeyCode.ENTER);
  }

  private String focused() {
    Node owner = onWindow(() -> stage().getScene().getFocusOwner());
    return owner.getId();
  }

  private boolean shown(String words) {
    return lookup(words).tryQuery().filter(Node::isVisible).isPresent();
  }

  private Conversation talk() {
    return workspace.fetch(
        reader ->
            conversations
                .find(
                    reader,
                    conversations.between(reader, TODAY.minusDays(9), TODAY).getFirst().id())
                .orElseThrow());
  }

  private List<NextAction> openActions() {
    return workspace.fetch(reader -> new NextActionStore().open(reader));
  }
}
