package app.entregent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysAndTasksTest extends WindowTest {
  private static final Message ANY = Message.of("settings.title");

  private final ExecutorService background = Executors.newSingleThreadExecutor();
  private final Keys keys = new Keys();
  private final List<String> pressed = new ArrayList<>();

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  private Shortcut shortcut(String key) {
    return Shortcut.of(key, ANY, ANY, () -> pressed.add(key));
  }

  @Test
  void aFocusedTextKeepsItsOwnUndoAndTheRestReachesTheWindow() {
    keys.add(shortcut("Shortcut+Z"), shortcut("Shortcut+K"));
    show(
        () -> {
          Scene scene = new Scene(new VBox(new TextField()));
          keys.listen(scene);
          return scene;
        });
    clickOn(".text-field");
    write("abc");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.K);
    assertThat(pressed).containsExactly("Shortcut+K");
    assertThat(lookup(".text-field").<TextField>query().getText()).isNotEqualTo("abc");
  }

  @Test
  void theNewestKeyWinsAndGoesWithItsScreen() {
    show(
        () -> {
          Scene scene = new Scene(new VBox());
          keys.listen(scene);
          return scene;
        });
    keys.add(Shortcut.of("F2", ANY, ANY, () -> pressed.add("window")));
    Subscription screen = keys.add(Shortcut.of("F2", ANY, ANY, () -> pressed.add("screen")));
    push(KeyCode.F2);
    screen.unsubscribe();
    push(KeyCode.F2);
    assertThat(pressed).containsExactly("screen", "window");
  }

  @Test
  void aKeyThatAControlHearsIsListedAndLeftToTheOthers() {
    show(
        () -> {
          Scene scene = new Scene(new VBox());
          keys.listen(scene);
          return scene;
        });
    keys.add(shortcut("S"));
    Subscription told = keys.tell(Shortcut.of("S", ANY, ANY, () -> pressed.add("grid")));
    assertThat(keys.all()).hasSize(2);
    push(KeyCode.S);
    assertThat(pressed).containsExactly("S");
    told.unsubscribe();
    assertThat(keys.all()).hasSize(1);
  }

  @Test
  void theDigitsOfAFrenchKeyboardWorkWithoutShift() {
    keys.add(shortcut("Shortcut+1"));
    show(
        () -> {
          Scene scene = new Scene(new VBox());
          keys.listen(scene);
          return scene;
        });
    push(KeyCode.CONTROL, KeyCode.AMPERSAND);
    push(KeyCode.CONTROL, KeyCode.NUMPAD1);
    assertThat(pressed).hasSize(2);
  }

  @Test
  void keysAreNamedInTheLanguage() {
    KeyCombination keys = KeyCombination.valueOf("Shortcut+Shift+Z");
    assertThat(KeyNames.of(keys, Texts.of(Language.EN))).isEqualTo("Ctrl+Shift+Z");
    assertThat(KeyNames.of(keys, Texts.of(Language.FR))).isEqualTo("Ctrl+Maj+Z");
  }

  @ParameterizedTest
  @CsvSource({
    "Shortcut+Minus, Ctrl+−",
    "Shortcut+Plus, Ctrl++",
    "Shortcut+Period, Ctrl+.",
    "Alt+Home, Alt+Origine",
    "Alt+Page Down, Alt+Page suiv.",
    "Delete, Suppr"
  })
  void keysThatAreNoLettersAreNamedToo(String key, String french) {
    assertThat(KeyNames.of(KeyCombination.valueOf(key), Texts.of(Language.FR))).isEqualTo(french);
  }

  @Test
  void noKeyOfTheProgramIsCalledByItsEnglishName() throws IOException {
    Pattern key = Pattern.compile("\"((?:(?:Shortcut|Alt|Shift|Ctrl)\\+)+[A-Z][A-Za-z ]+)\"");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        key.matcher(Files.readString(source))
            .results()
            .map(found -> (KeyCodeCombination) KeyCombination.valueOf(found.group(1)))
            .map(KeyCodeCombination::getCode)
            .filter(code -> !code.isLetterKey())
            .forEach(
                code -> assertThat(Texts.of(Language.FR).has("ui.key." + code.name())).isTrue());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "elodie, Élodie Lœuf, true",
    "loeuf elo, Élodie Lœuf, true",
    "lodie, Élodie Lœuf, false",
    "aujourd, Aujourd’hui, true",
    "'', anything, true",
    "benali, Salma Ben-Ali, false",
    "ali, Salma Ben-Ali, true"
  })
  void wordsFitWithoutAccentsAndCase(String words, String text, boolean fits) {
    assertThat(Words.fit(words, text)).isEqualTo(fits);
  }

  @Test
  void aTaskReportsAndCompletesOnTheWindowsThread() {
    Tasks tasks = new Tasks(background);
    CompletableFuture<Boolean> onWindow = new CompletableFuture<>();
    onWindow(
        () ->
            tasks
                .run(
                    new BackgroundTask<String>(ANY) {
                      @Override
                      protected String work() {
                        report(1, 2, Message.of("settings.purpose"));
                        return "done";
                      }
                    })
                .thenAccept(result -> onWindow.complete(Platform.isFxApplicationThread())));
    assertThat(onWindow.join()).isTrue();
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aCancelledTaskIsNotInterruptedAndEndsWhereItChooses() throws InterruptedException {
    Tasks tasks = new Tasks(background);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch wished = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    BackgroundTask<String> task =
        new BackgroundTask<>(ANY) {
          @Override
          protected String work() throws InterruptedException {
            begun.countDown();
            wished.await();
            interrupted.complete(Thread.currentThread().isInterrupted());
            stopIfCancelled();
            return "too late";
          }
        };
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    onWindow(() -> tasks.run(task).whenComplete((result, cause) -> failure.complete(cause)));
    begun.await();
    onWindow(() -> task.cancel());
    assertThat(tasks.running()).as("Still running until it has really ended").hasSize(1);
    wished.countDown();
    assertThat(interrupted.join()).isFalse();
    assertThat(failure.join()).isInstanceOf(CancellationException.class);
    assertThat(tasks.running()).isEmpty();
  }

  @Test
  void aTaskThatFinishesAfterAllHasFinished() throws InterruptedException {
    Tasks tasks = new Tasks(background);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch wished = new CountDownLatch(1);
    BackgroundTask<String> task =
        new BackgroundTask<>(ANY) {
          @Override
          protected String work() throws InterruptedException {
            begun.countDown();
            wished.await();
            return "kept";
          }
        };
    CompletableFuture<String> outcome = onWindow(() -> tasks.run(task).toCompletableFuture());
    begun.await();
    onWindow(tasks::endAll);
    wished.countDown();
    assertThat(outcome.join()).isEqualTo("kept");
  }

  @Test
  void keysOfAListAreOfferedWhileTheyActAndActOnTheListFromAnywhere() {
    boolean[] evening = {false};
    ListView<String> list = new ListView<>();
    TextField field = new TextField();
    ListKeys own =
        onWindow(
            () ->
                new ListKeys(list, ANY)
                    .on("S", "story.title", () -> pressed.add("S"))
                    .on("D", "story.title", () -> evening[0], () -> pressed.add("D")));
    show(
        () -> {
          Scene scene = new Scene(new VBox(field, list));
          keys.listen(scene);
          return scene;
        });
    onWindow(() -> own.show(keys));
    onWindow(field::requestFocus);
    push(KeyCode.S);
    assertThat(pressed).isEmpty();
    assertThat(keys.working()).hasSize(1);
    onWindow(() -> keys.working().getFirst().action().run());
    assertThat(pressed).containsExactly("S");
    assertThat(list.isFocused()).as("the palette gave it the focus").isTrue();
    push(KeyCode.D);
    assertThat(pressed).containsExactly("S");
    evening[0] = true;
    assertThat(keys.working()).hasSize(2);
    push(KeyCode.D);
    assertThat(pressed).containsExactly("S", "D");
    onWindow(() -> list.setVisible(false));
    assertThat(keys.working()).as("out of sight").isEmpty();
  }

  @Test
  void theFocusStaysAmongTheLinesAndWordsStayUntilTheyAreWritten() {
    List<CompletableFuture<String>> writes = new ArrayList<>();
    List<String> opened = new ArrayList<>();
    CheckLines lines =
        onWindow(
            () ->
                new CheckLines(
                        new Controls(new LiveTexts(Language.EN)),
                        "people.action.new",
                        Optional.empty(),
                        (line, done) -> {},
                        (words, day) -> {
                          writes.add(new CompletableFuture<>());
                          return writes.getLast();
                        })
                    .linking(
                        "listening.from_clue",
                        id -> id == 2 ? Optional.of(() -> opened.add("clue")) : Optional.empty()));
    show(() -> new Scene(new VBox(lines)));
    onWindow(() -> lines.show(List.of(line(1, "Call"), line(2, "Write"), line(3, "Meet"))));
    clickOn("From the listening notebook");
    assertThat(opened).containsExactly("clue");
    onWindow(() -> lookup("Write").query().requestFocus());
    onWindow(() -> lines.show(List.of(line(1, "Call"), line(3, "Meet"))));
    assertThat(lookup("Meet").query().isFocused()).isTrue();
    onWindow(() -> lines.show(List.of(line(3, "Meet"), line(1, "Call"))));
    assertThat(lookup("Meet").query().isFocused()).isTrue();
    onWindow(() -> lines.show(List.of()));
    assertThat(lines.field().isFocused()).isTrue();
    write("Send it").push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(writes).hasSize(1);
    onWindow(() -> writes.getLast().completeExceptionally(new IllegalStateException("full")));
    assertThat(lines.field().getText()).as("what could not be written").isEqualTo("Send it");
    push(KeyCode.ENTER).write("!");
    onWindow(() -> writes.getLast().complete("written"));
    assertThat(lines.field().getText()).as("what was typed meanwhile").isEqualTo("Send it!");
    push(KeyCode.ENTER);
    onWindow(() -> writes.getLast().complete("written"));
    assertThat(lines.field().getText()).isEmpty();
  }

  private static CheckLines.Line line(long id, String words) {
    return new CheckLines.Line(id, words, "", false, false);
  }

  @Test
  void editedTextIsSavedByEnterAndByLeavingAndRevertedByEscape() {
    List<String> saved = new ArrayList<>();
    show(
        () -> {
          EditableText text = EditableText.line(saved::add);
          text.show("old");
          text.field().setId("edited");
          TextField other = new TextField();
          other.setId("other");
          return new Scene(new VBox(text, other));
        });
    doubleClickOn("#edited");
    write("new");
    push(KeyCode.ENTER);
    write("er");
    clickOn("#other");
    clickOn("#edited");
    write("x");
    push(KeyCode.ESCAPE);
    clickOn("#other");
    assertThat(saved).containsExactly("new", "newer");
    assertThat(lookup("#edited").<TextField>query().getText()).isEqualTo("newer");
  }
}
