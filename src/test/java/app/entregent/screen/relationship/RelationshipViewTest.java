package app.entregent.screen.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.ui.Theme;
import app.entregent.workspace.Label;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipViewTest extends WindowTest {
  @TempDir Path folder;

  private final LiveTexts texts = new LiveTexts(Language.EN);

  @SuppressWarnings("NullAway.Init") // set before each test
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(TestWorkspace.create(folder));
    show(
        () -> {
          Keys keys = new Keys();
          RelationshipView view =
              new RelationshipView(new Controls(texts), keys, bench.notifier(), bench.model);
          Scene scene = new Scene((javafx.scene.Parent) view.root());
          new Theme(Look.LIGHT, 100).dress(scene);
          keys.listen(scene);
          view.activate();
          return scene;
        });
  }

  @AfterEach
  void close() {
    bench.workspace.close();
  }

  @Test
  void aColdTieIsReadAndActedOnByKeyAndMouse() {
    assertThat(shown("Last exchange 35 days ago, by phone; wished for every 21 days")).isTrue();
    assertThat(shown("Going cold 1")).isTrue();
    clickOn("Nora Selm");
    assertThat(shown("Every 21 days: live seat in “A new site” at Villa Ocre.")).isTrue();
    push(KeyCode.L);
    push(KeyCode.SPACE);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(bench.logged).containsExactly(bench.nora, bench.nora, bench.nora);
    push(KeyCode.ENTER);
    clickOn("Open the map");
    assertThat(bench.opened)
        .containsExactly(new Place.Person(bench.nora), new Place.Map(bench.decision));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anIntroductionRunsToItsEndByKeyboardAndLeavesAFavour(Language language) {
    bench.knowEachOther();
    bench.talked(bench.idris, 3);
    onWindow(() -> texts.setLanguage(language));
    push(KeyCode.ALT, KeyCode.DIGIT3);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    write("nor");
    push(KeyCode.ENTER);
    assertThat(shown(said("relationship.way.one", "Nora Selm", "Idris Vall"))).isTrue();
    push(KeyCode.TAB); // to the way
    push(KeyCode.ENTER);
    write("the spring catalogue");
    push(KeyCode.ENTER);
    push(KeyCode.HOME);
    assertThat(text("#introduction-words")).contains("Nora Selm", "the spring catalogue");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    until(() -> lookup("#copy-check-copy").queryButton().isFocused());
    until(() -> inSight(lookup("#copy-check-copy").query()));
    push(KeyCode.ENTER);
    assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()))
        .contains("Idris", "Nora Selm", "the spring catalogue");
    for (String step : List.of("asked", "promised", "made", "thanked")) {
      push(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(shown(said("relationship.row.since." + step, 0))).isTrue();
    }
    String claim = EvidenceCards.load().card("introduction").in(language).claim();
    assertThat(shown(claim)).isTrue();
    push(KeyCode.ALT, KeyCode.DIGIT2);
    push(KeyCode.HOME);
    assertThat(shown(said("relationship.ledger.balance", "Idris Vall", 0L, 1L, 0L))).isTrue();
  }

  /** Whether the page that it stands in is scrolled so that all of it is seen. */
  private static boolean inSight(Node node) {
    Node around = node;
    while (!around.getStyleClass().contains("viewport")) {
      around = around.getParent();
    }
    return around
        .localToScene(around.getLayoutBounds())
        .contains(node.localToScene(node.getLayoutBounds()));
  }

  private String said(String key, Object... args) {
    return texts.texts().say(key, args);
  }

  @Test
  void aFavourOfSomebodyNewIsRecordedSettledAndDeleted() {
    clickOn("Owed and given 0");
    clickOn("#relationship-new");
    clickOn("#favour-save");
    assertThat(shown("Choose a person from the list, or take the typed name as somebody new."))
        .isTrue();
    clickOn("#favour-person");
    write("Ana Ruiz");
    push(KeyCode.ENTER);
    clickOn("#favour-words");
    write("Lent a camera");
    push(KeyCode.ENTER);
    assertThat(shown("Lent a camera, today")).isTrue();
    clickOn("Ana Ruiz");
    clickOn("#relationship-act");
    assertThat(shown("Still open")).isTrue();
    clickOn("Ana Ruiz");
    push(KeyCode.DELETE);
    assertThat(shown("Nothing is owed or given")).isTrue();
  }

  @Test
  void aCellOfTheMatrixTakesADigitByMouseAndKeys() {
    long ours =
        bench
            .workspace
            .change(Label.of("x"), tx -> new ColleagueStore().findOrAdd(tx, "Hamza Elkadir").id())
            .toCompletableFuture()
            .join();
    clickOn("Counterparts 1");
    clickOn("Villa Ocre");
    String cell = "#counterpart-" + bench.nora + "-" + ours;
    clickOn(cell);
    push(KeyCode.DIGIT2);
    until(() -> "2".equals(lookup(cell).queryAs(Labeled.class).getText()));
    push(KeyCode.SHIFT, KeyCode.DIGIT3);
    until(() -> "2→3".equals(lookup(cell).queryAs(Labeled.class).getText()));
    assertThat(shown("Hamza Elkadir should meet Nora Selm")).isTrue();
    push(KeyCode.DELETE);
    until(() -> "·".equals(lookup(cell).queryAs(Labeled.class).getText()));
  }

  @Test
  void theScreenSpeaksFrenchAtOnce() {
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(shown("Refroidissent 1")).isTrue();
    assertThat(shown("Noter un échange")).isTrue();
    assertThat(
            shown(
                "Dernier échange il y a 35 jours, par téléphone\u202f; souhaité tous les 21 jours"))
        .isTrue();
  }

  @Test
  void everyButtonHasAName() {
    clickOn("Nora Selm");
    assertThat(lookup(node -> node instanceof Button && node.isVisible()).queryAllAs(Button.class))
        .isNotEmpty()
        .allSatisfy(
            button ->
                assertThat(button.getText() + button.getAccessibleText()).isNotIn("", "null"));
  }

  private boolean shown(String text) {
    return onWindow(
        () ->
            lookup((Node node) -> node instanceof Labeled l && text.equals(l.getText()))
                .queryAll()
                .stream()
                .anyMatch(RelationshipViewTest::isInSight));
  }

  private static boolean isInSight(Node node) {
    return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
  }

  private String text(String id) {
    return onWindow(() -> lookup(id).queryAs(TextInputControl.class).getText());
  }
}
