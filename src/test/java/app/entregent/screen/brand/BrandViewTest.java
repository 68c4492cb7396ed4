package app.entregent.screen.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandViewTest extends ScreenTest {
  private final ProfileFactStore facts = new ProfileFactStore();
  private final BrandStore store = new BrandStore(BrandCatalogue.load(), facts);

  @SuppressWarnings("NullAway.Init") // set before each test
  private BrandViewModel model;

  @BeforeEach
  void showChecklist() {
    workspace
        .change(
            Label.of("brand.change.state"),
            tx -> {
              facts.put(tx, FactKind.HEADLINE, "x".repeat(48), LocalDate.of(2026, 11, 12));
              return true;
            })
        .toCompletableFuture()
        .join();
    model =
        onWindow(
            () ->
                new BrandViewModel(
                    workspace, notifier, store, TestWorkspace.CLOCK, workspace::undo));
    showScreen(() -> new BrandView(controls, keys, model));
    until(() -> !model.rows().isEmpty());
  }

  @Test
  void byMouseTheArchivesWordIsReadAndOverruled() {
    clickOn("A headline that says whom you help");
    until(() -> selected().isPresent());
    assertThat(text("#brand-evidence"))
        .isEqualTo("Your headline has 48 characters; from 60 on it counts as done.");
    clickOn(state("Done"));
    until(() -> is(BrandState.DONE));
    assertThat(text("#brand-progress")).isEqualTo("1 of 23 done");
    clickOn("#brand-take-back");
    until(() -> is(BrandState.OPEN));
    assertThat(text("#brand-progress")).isEqualTo("0 of 23 done");
  }

  @Test
  void byKeyboardAloneAnItemIsDoneReviewedProvenAndSetAside() {
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
  }

  @Test
  void theSelectionStepsOverHeadingsInBothDirections() {
    onWindow(() -> model.select(new ItemRef.Listed("address")));
    onWindow(() -> list().requestFocus());
    push(KeyCode.DOWN);
    until(() -> selectedKey().equals("about"));
    push(KeyCode.UP);
    until(() -> selectedKey().equals("address"));
    push(KeyCode.UP);
    push(KeyCode.UP);
    push(KeyCode.UP);
    until(() -> selectedKey().equals("photo"));
    push(KeyCode.UP);
    until(() -> selectedKey().equals("photo"));
  }

  @Test
  void anItemOfOnesOwnIsAddedRenamedAndDeletedByKeyboard() {
    onWindow(() -> model.select(new ItemRef.Listed("cases")));
    onWindow(() -> list().requestFocus());
    push(KeyCode.N);
    write("A talk at the fair");
    push(KeyCode.ENTER);
    until(() -> selected().map(BrandItem::ownTitle).equals(Optional.of("A talk at the fair")));
    assertThat(lookup("A talk at the fair").tryQuery()).isPresent();
    push(KeyCode.ESCAPE);
    push(KeyCode.ENTER);
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("A talk in Lyon");
    push(KeyCode.ENTER);
    until(() -> selected().map(BrandItem::ownTitle).equals(Optional.of("A talk in Lyon")));
    push(KeyCode.ESCAPE);
    push(KeyCode.DELETE);
    until(() -> selected().isEmpty());
    assertThat(told).hasSize(1);
  }

  @Test
  void aThresholdIsChangedInPlaceAndAWrongOneIsToldBesideTheField() {
    clickOn("A headline that says whom you help");
    until(() -> selected().isPresent());
    clickOn("#brand-threshold").write("forty");
    push(KeyCode.ENTER);
    until(
        () ->
            lookup(".field-note").queryAllAs(Labeled.class).stream()
                .anyMatch(note -> note.getText().startsWith("Please type a whole number")));
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("40");
    push(KeyCode.ENTER);
    until(() -> is(BrandState.DONE));
    assertThat(text("#brand-evidence")).contains("from 40 on");
  }

  @Test
  void aDraftIsCountedAndCopied() {
    onWindow(() -> model.select(new ItemRef.Listed("headline")));
    TextInputControl draft = lookup("#brand-draft").queryAs(TextInputControl.class);
    onWindow(
        () -> {
          draft.requestFocus();
          draft.setText("y".repeat(221));
        });
    until(
        () ->
            lookup(".field-note").queryAllAs(Labeled.class).stream()
                .anyMatch(
                    note ->
                        note.getText()
                            .equals("221 characters: 1 too many for the 220 that fit there")));
    onWindow(() -> list().requestFocus());
    until(() -> selected().orElseThrow().draft().length() == 221);
    onWindow(() -> lookup("Copy").queryButton().fire());
    assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).hasSize(221);
  }

  @Test
  void everythingFollowsTheLanguageAtOnce() {
    clickOn("A headline that says whom you help");
    until(() -> selected().isPresent());
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(lookup("Un titre qui dit qui vous aidez").tryQuery()).isPresent();
    assertThat(text("#brand-evidence")).startsWith("Votre titre compte 48 caractères");
    assertThat(text("#brand-progress")).isEqualTo("0 sur 23 faits");
  }

  @Test
  void anEmptyFilterOffersAllItemsAgain() {
    onWindow(() -> model.show(BrandFilter.REVIEW));
    clickOn("Show all items");
    until(() -> !model.rows().isEmpty());
  }

  private ListView<?> list() {
    return lookup("#brand-list").queryAs(ListView.class);
  }

  private Labeled state(String name) {
    return from(lookup("#brand-states")).lookup(name).queryAs(Labeled.class);
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
