package app.entregent.screen.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.Person;
import app.entregent.model.people.PersonStore;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.DateLines;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class PersonViewTest extends ScreenTest {
  private final List<Long> logged = new ArrayList<>();
  private long nadia;

  @Test
  void whoTheTieAndTheStoryAreInSight() {
    showNadia();
    until(() -> lookup("Marketing Director at Riad & Palmes").tryQuery().isPresent());
    assertThat(lookup("You have talked").tryQuery()).isPresent();
    assertThat(lookup("You last talked live on 5 Nov 2026.").tryQuery()).isPresent();
    until(() -> lookup("She wants fewer tools, not more.").tryQuery().isPresent());
  }

  @Test
  void aFieldSavesItselfAndOneStepTakesItBack() {
    showNadia();
    until(() -> lookup("#person-email").tryQuery().isPresent());
    onWindow(() -> lookup("#person-email").query().requestFocus());
    write("nadia@riad.example").push(KeyCode.ENTER);
    until(() -> person().email().equals("nadia@riad.example"));
    away(() -> workspace.undo().toCompletableFuture().join());
    until(() -> person().email().isEmpty());
    TextInputControl field = lookup("#person-email").queryAs(TextInputControl.class);
    until(() -> field.getText().isEmpty());
  }

  @Test
  void aWrongProfileLinkIsSaidBesideTheField() {
    showNadia();
    until(() -> lookup("#person-link").tryQuery().isPresent());
    onWindow(() -> lookup("#person-link").query().requestFocus());
    write("example.com/nadia").push(KeyCode.ENTER);
    until(
        () ->
            lookup(".field-note").queryAllAs(Label.class).stream()
                .anyMatch(note -> note.getText().startsWith("This is not the address")));
    assertThat(person().slug()).isEmpty();
  }

  @Test
  void aNextActionIsTypedAndTickedOff() {
    showNadia();
    push(KeyCode.ALT, KeyCode.N);
    until(() -> lookup("#new-action").query().isFocused());
    write("Send two references").push(KeyCode.ENTER);
    until(() -> lookup("Send two references").tryQuery().isPresent());
    clickOn("Send two references");
    until(() -> lookup("done on 17 Nov 2026").tryQuery().isPresent());
    assertThat(lookup("Send two references").queryAs(CheckBox.class).isSelected()).isTrue();
  }

  @Test
  void aNeedAndTheBondAreJudgedByKeyboardAndMouse() {
    showNadia();
    push(KeyCode.ALT, KeyCode.B);
    until(() -> lookup("#new-need").query().isFocused());
    write("Fewer tools").push(KeyCode.ENTER);
    until(() -> lookup("heard on 17 Nov 2026").tryQuery().isPresent());
    clickOn("4");
    until(() -> lookup("Would vouch for you").tryQuery().isPresent());
    clickOn("Let the facts decide");
    until(() -> lookup("You have talked").tryQuery().isPresent());
  }

  @Test
  void aBirthdayIsTypedByKeyboardAndTakenUpAgain() {
    showNadia();
    push(KeyCode.ALT, KeyCode.D);
    until(() -> lookup("#date-day").query().isFocused());
    write("17 May").push(KeyCode.ENTER);
    until(() -> lookup(".date-line").tryQuery().isPresent());
    assertThat(lookup(".date-line").queryAs(Labeled.class).getText()).contains("17 May");
    onWindow(() -> lookup(".date-line").query().requestFocus());
    push(KeyCode.ENTER);
    assertThat(lookup("#date-day").query().isFocused()).isTrue();
    write("18 May").push(KeyCode.ENTER);
    until(() -> lookup(".date-line").queryAs(Labeled.class).getText().contains("18 May"));
    onWindow(() -> lookup(".date-line").query().requestFocus());
    push(KeyCode.DELETE);
    until(() -> lookup(".date-line").tryQuery().isEmpty());
  }

  @Test
  void aTalkIsLoggedFromHere() {
    showNadia();
    push(KeyCode.ALT, KeyCode.L);
    assertThat(logged).containsExactly(nadia);
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.E);
    assertThat(opened).containsExactly(new Place.Erasure(Place.Erasure.Of.PERSON, nadia));
  }

  @Test
  void aClosedPageIsCollected() {
    SomePeople.few(workspace);
    nadia = workspace.fetch(reader -> new PersonStore().search(reader, "nadia", 1)).getFirst().id();
    WeakReference<Screen> closed = openedAndClosed();
    until(
        () -> {
          System.gc();
          return closed.refersTo(null);
        });
  }

  /** Everything but the texts, the keys and the workspace is forgotten with this frame. */
  private WeakReference<Screen> openedAndClosed() {
    PersonViewModel model =
        new PersonViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, nadia);
    StackPane host = new StackPane();
    show(() -> new Scene(host));
    WeakReference<Screen> page =
        onWindow(
            () -> {
              Screen screen = new PersonView(controls, keys, model, start -> {}, dates());
              host.getChildren().setAll(screen.root());
              screen.activate();
              return new WeakReference<>(screen);
            });
    until(() -> model.pageProperty().get().isPresent());
    onWindow(
        () -> {
          Optional.ofNullable(page.get()).ifPresent(Screen::deactivate);
          host.getChildren().clear();
          texts.setLanguage(Language.FR);
          texts.setLanguage(Language.EN);
        });
    return page;
  }

  private void showNadia() {
    SomePeople.few(workspace);
    nadia = workspace.fetch(reader -> new PersonStore().search(reader, "nadia", 1)).getFirst().id();
    PersonViewModel model =
        new PersonViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, nadia);
    showScreen(
        () ->
            new PersonView(
                controls, keys, model, start -> logged.addAll(start.personIds()), dates()));
    until(() -> model.pageProperty().get().isPresent());
  }

  private DateLines<?> dates() {
    return new DatesPart(
            controls,
            new DatesViewModel(
                workspace, notifier, TestWorkspace.CLOCK, new DatesViewModel.Of.Person(nadia)))
        .lines();
  }

  private Person person() {
    return away(() -> workspace.fetch(reader -> new PersonStore().find(reader, nadia)))
        .orElseThrow();
  }
}
