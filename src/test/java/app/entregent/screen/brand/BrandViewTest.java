package app.entregent.screen.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.testing.ScreenTest;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandViewTest extends ScreenTest {
  private static final LocalDate SEEN = LocalDate.of(2026, 11, 12);

  private final ProfileFactStore facts = new ProfileFactStore();
  private final List<String> printed = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test
  private BrandRooms rooms;

  @SuppressWarnings("NullAway.Init") // set before each test
  private BrandViewModel model;

  @BeforeEach
  void showChecklist() {
    workspace
        .change(
            Label.of("brand.change.state"),
            tx -> {
              facts.put(tx, FactKind.HEADLINE, "x".repeat(31), SEEN.minusDays(60));
              facts.put(tx, FactKind.HEADLINE, "x".repeat(48), SEEN);
              return true;
            })
        .toCompletableFuture()
        .join();
    rooms = onWindow(() -> BrandWindow.rooms(workspace, notifier));
    model = rooms.checklist();
    showScreen(
        () ->
            new BrandView(
                controls,
                keys,
                rooms,
                (paper, said) -> printed.add(said.say("brand.paper.title"))));
    until(() -> !model.rows().isEmpty());
  }

  @Test
  void aWalkByMouse() {
    clickOn(item("A headline that says whom you help"));
    until(() -> selected().isPresent());
    assertThat(text("#brand-evidence"))
        .isEqualTo("Your headline has 48 characters; from 60 on it counts as done.");
    assertThat(text("#brand-changed"))
        .isEqualTo("Since 13 Sep 2026: 31 → 48 characters, not enough yet.");
    clickOn(state("Done"));
    until(() -> is(BrandState.DONE));
    assertThat(text("#brand-progress")).isEqualTo("1 of 25 held, 8 % by weight");
    onWindow(() -> lookup("#brand-take-back").queryButton().fire());
    until(() -> is(BrandState.OPEN));
    proofsStayWithTheirItems();
    onWindow(() -> lookup("#brand-write").queryButton().fire());
    until(() -> text("#brand-draft-title").equals("A headline that says whom you help"));
    clickOn("#brand-draft-en");
    write("The market leader in sites");
    assertThat(text("#brand-length-en")).isEqualTo("26 of 220 characters");
    clickOn(with("“market leader”"));
    assertThat(field("#brand-draft-en").getSelectedText()).isEqualTo("market leader");
    write("one who listens");
    clickOn("#brand-keep-en");
    until(() -> rooms.drafts().versions().size() == 1);
    clickOn("#brand-draft-en");
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("The one who calls back in sites");
    clickOn(with("17 Nov 2026, English"));
    until(() -> text("#brand-compared").equals("2 words came in, one went out."));
    assertThat(lookup("#brand-difference").queryAs(TextFlow.class).getChildren()).isNotEmpty();
    clickOn(with("Write this version again"));
    until(() -> field("#brand-draft-en").getText().equals("The one who listens in sites"));
    clickOn("Readings");
    clickOn("#brand-reading-ssi_brand").write("14,5");
    clickOn("#brand-reading-followers").write("many");
    clickOn("#brand-reading-save");
    until(() -> lookup("Please type a number.").tryQuery().isPresent());
    clickOn("#brand-reading-followers");
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("1,271");
    clickOn("#brand-reading-save");
    until(() -> !rooms.readings().daysProperty().get().isEmpty());
    clickOn("Progress");
    clickOn("By month");
    until(() -> rooms.progress().historyProperty().get().points().size() == 12);
    assertThat(troubles).isEmpty();
  }

  private void proofsStayWithTheirItems() {
    onWindow(() -> field("#brand-proof").requestFocus());
    write("https://example.org/headline");
    clickOn(item("A recent, clear photo"));
    until(() -> selectedKey().equals("photo"));
    assertThat(field("#brand-proof").getText()).isEmpty();
    clickOn(item("A headline that says whom you help"));
    until(() -> field("#brand-proof").getText().equals("https://example.org/headline"));
    clickOn(item("A recent, clear photo"));
    until(() -> selectedKey().equals("photo"));
    assertThat(selected().orElseThrow().proof()).isEmpty();
    clickOn(item("A headline that says whom you help"));
    until(() -> selectedKey().equals("headline"));
  }

  @Test
  void aWalkByKeyboardAlone() {
    onWindow(() -> list().requestFocus());
    push(KeyCode.DOWN);
    until(() -> selectedKey().equals("photo"));
    push(KeyCode.DOWN);
    push(KeyCode.SPACE);
    until(() -> selectedKey().equals("headline") && is(BrandState.DONE));
    push(KeyCode.R);
    until(() -> text("#brand-reviewed").equals("Looked at today."));
    push(KeyCode.ENTER);
    write("https://example.org/me");
    push(KeyCode.ENTER);
    until(() -> selected().orElseThrow().proof().equals("https://example.org/me"));
    push(KeyCode.ESCAPE);
    assertThat(list().isFocused()).isTrue();
    push(KeyCode.X);
    until(() -> is(BrandState.NOT_FOR_ME));
    push(KeyCode.G);
    until(() -> is(BrandState.DOING));
    push(KeyCode.A);
    until(() -> is(BrandState.OPEN));
    stepOverHeadings();
    ownItem();
    draftsByKeys();
    readingsByKeys();
    push(KeyCode.ALT, KeyCode.P);
    until(() -> printed.equals(List.of("Professional brand")));
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
    until(() -> printed.equals(List.of("Professional brand", "Marque professionnelle")));
    assertThat(troubles).isEmpty();
  }

  private void stepOverHeadings() {
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    until(() -> selectedKey().equals("about"));
    push(KeyCode.UP);
    until(() -> selectedKey().equals("address"));
  }

  private void ownItem() {
    push(KeyCode.N);
    write("A talk at the fair");
    push(KeyCode.ENTER);
    until(() -> selected().map(BrandItem::ownTitle).equals(Optional.of("A talk at the fair")));
    push(KeyCode.ESCAPE);
    push(KeyCode.ENTER);
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("A talk in Lyon");
    push(KeyCode.ENTER);
    until(() -> selected().map(BrandItem::ownTitle).equals(Optional.of("A talk in Lyon")));
    push(KeyCode.ESCAPE);
    push(KeyCode.DELETE);
    until(() -> selected().isEmpty());
  }

  private void draftsByKeys() {
    onWindow(() -> model.select(new ItemRef.Listed("about")));
    onWindow(() -> list().requestFocus());
    push(KeyCode.D);
    until(() -> field("#brand-draft-en").isFocused());
    until(() -> rooms.drafts().itemProperty().get().map(BrandItem::draftLimit).orElse(0) == 2_600);
    write("Houses");
    push(KeyCode.ALT, KeyCode.C);
    assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("Houses");
    push(KeyCode.ALT, KeyCode.K);
    until(() -> rooms.drafts().versions().size() == 1);
    push(KeyCode.ESCAPE);
    assertThat(list().isFocused()).isTrue();
  }

  private void readingsByKeys() {
    push(KeyCode.ALT, KeyCode.DIGIT3);
    until(() -> field("#brand-reading-day").isFocused());
    write("tomorrow");
    push(KeyCode.TAB);
    for (String pillar : List.of("16.1", "11.3", "12", "16,8")) {
      write(pillar);
      push(KeyCode.TAB);
    }
    until(() -> text("#brand-reading-sum").equals("Sum: 56.2 of 100"));
    push(KeyCode.ENTER);
    until(() -> lookup(with("is still to come")).tryQuery().isPresent());
    onWindow(() -> field("#brand-reading-day").requestFocus());
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("yesterday");
    push(KeyCode.TAB);
    push(KeyCode.ENTER);
    until(() -> !rooms.readings().daysProperty().get().isEmpty());
    push(KeyCode.ALT, KeyCode.T);
    until(() -> lookup("#brand-reading-table").query().isFocused());
    push(KeyCode.DOWN);
    push(KeyCode.DELETE);
    until(() -> rooms.readings().daysProperty().get().isEmpty());
  }

  @Test
  void aWalkInFrench() {
    onWindow(() -> texts.setLanguage(Language.FR));
    clickOn(item("Un titre qui dit qui vous aidez"));
    until(() -> selected().isPresent());
    assertThat(text("#brand-evidence")).startsWith("Votre titre compte 48 caractères");
    assertThat(text("#brand-changed")).contains("31 → 48 caractères");
    onWindow(() -> list().requestFocus());
    push(KeyCode.D);
    until(() -> field("#brand-draft-en").isFocused());
    clickOn("#brand-draft-fr");
    write("Profitez de nos solutions");
    until(() -> lookup(with("2 passages sentent la vente")).tryQuery().isPresent());
    clickOn("Relevés");
    assertThat(lookup("Rien de relevé encore").tryQuery()).isPresent();
    clickOn("Liste");
    onWindow(() -> model.show(BrandFilter.REVIEW));
    clickOn("Afficher tous les points");
    until(() -> !model.rows().isEmpty());
    onWindow(() -> model.select(new ItemRef.Listed("headline")));
    onWindow(() -> field("#brand-weight").requestFocus());
    write("onze");
    push(KeyCode.ENTER);
    until(() -> lookup(with("Saisissez un nombre entier de 0 à 10")).tryQuery().isPresent());
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("0");
    push(KeyCode.ENTER);
    until(() -> selected().orElseThrow().weight() == 0);
    assertThat(text("#brand-progress")).isEqualTo("0 sur 25 tenus, 0 % en poids");
    assertThat(troubles).isEmpty();
  }

  private static Predicate<Node> with(String words) {
    return node ->
        node instanceof Labeled label
            && Objects.requireNonNullElse(label.getText(), "").contains(words);
  }

  /** The line of an item; other parts of the page name it too. */
  private Node item(String title) {
    return from(lookup("#brand-list")).lookup(title).query();
  }

  private ListView<?> list() {
    return lookup("#brand-list").queryAs(ListView.class);
  }

  private Labeled state(String name) {
    return from(lookup("#brand-states")).lookup(name).queryAs(Labeled.class);
  }

  private TextInputControl field(String query) {
    return lookup(query).queryAs(TextInputControl.class);
  }

  private Optional<BrandItem> selected() {
    return model.selectedProperty().get();
  }

  private String selectedKey() {
    return selected().map(item -> ((ItemRef.Listed) item.ref()).key()).orElse("");
  }

  private boolean is(BrandState state) {
    return selected().map(BrandItem::state).equals(Optional.of(state));
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }
}
