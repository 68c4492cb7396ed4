package app.entregent.screen.listening;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.ClueState;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The notebook through the window: one walk by keyboard in English, then by mouse in French. */
class ListeningViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private static final Optional<String> NOOR = Optional.of("Noor");

  @SuppressWarnings("NullAway.Init") // set when the screen is shown
  private ListeningViewModel model;

  @Test
  void aClueIsWrittenByKeyboardAndBecomesANeedThenByMouseAnIdea() {
    away(
        () ->
            TestWorkspace.now(
                workspace.change(
                    Label.of("people.change.added"),
                    tx -> {
                      new AccountStore().add(tx, "Riad A");
                      return SomePeople.connected(tx, "Amina Idrissi", "Owner", "Riad A", TODAY);
                    })));
    model =
        onWindow(
            () ->
                new ListeningViewModel(
                    workspace,
                    notifier,
                    ListeningRooms.usual(),
                    TestWorkspace.CLOCK,
                    navigator,
                    workspace::undo));
    showScreen(() -> new ListeningView(controls, keys, model));
    assertThat(lookup("Nothing heard yet").tryQuery()).isPresent();
    onWindow(() -> lookup("#listening-line").query().requestFocus());
    write("@ami");
    until(() -> !model.line().offers().isEmpty());
    push(KeyCode.ENTER);
    until(() -> model.line().personProperty().get().isPresent());
    write("nobody answers after six #group Riad owners #need evening answers\n");
    until(() -> selected().map(Clue::saidBy).equals(Optional.of("Amina Idrissi")));
    assertThat(lookup("#listening-line").queryAs(TextInputControl.class).getText()).isEmpty();
    aDayBelongsToTheClueForWhichItWasTyped();
    onWindow(() -> lookup("#listening-list").queryAs(ListView.class).requestFocus());
    push(KeyCode.N);
    until(() -> selected().map(Clue::state).equals(Optional.of(ClueState.MADE)));
    assertThat(model.rows()).as("the open clue stays where it was").hasSize(2);
    push(KeyCode.ALT, KeyCode.DIGIT2);
    until(() -> model.needs().rows().size() == 2);
    onWindow(
        () -> lookup("#listening-needs").queryAs(ListView.class).getSelectionModel().select(1));
    push(KeyCode.ENTER);
    until(() -> model.needs().rows().size() == 3);
    onWindow(
        () -> lookup("#listening-needs").queryAs(ListView.class).getSelectionModel().select(2));
    push(KeyCode.ENTER);
    until(() -> model.partProperty().get() == ListeningPart.NOTEBOOK);

    onWindow(() -> texts.setLanguage(Language.FR));
    clickOn("Une idée de contenu");
    until(() -> model.madePieceProperty().get().isPresent());
    clickOn("#clue-became-piece");
    assertThat(opened).containsExactly(new Place.Engage());
    clickOn("Utilisés (1)");
    clickOn("Écarter");
    until(() -> selected().flatMap(Clue::dismissedOn).isPresent());
    assertThat(troubles).isEmpty();
  }

  private void aDayBelongsToTheClueForWhichItWasTyped() {
    onWindow(() -> lookup("#listening-line").query().requestFocus());
    write("@Noor too dear\n");
    until(() -> model.rows().size() == 2 && selected().map(Clue::saidBy).equals(NOOR));
    onWindow(
        () -> {
          DatePicker day = lookup("#clue-day").queryAs(DatePicker.class);
          day.getEditor().requestFocus();
          day.getEditor().setText(day.getConverter().toString(TODAY.minusDays(3)));
          lookup("#clue-account").queryAs(TextInputControl.class).setText("Riad");
          lookup("#listening-list").queryAs(ListView.class).getSelectionModel().select(1);
        });
    until(() -> model.rows().stream().anyMatch(clue -> clue.heardOn().isBefore(TODAY)));
    assertThat(model.rows())
        .filteredOn(clue -> clue.heardOn().isBefore(TODAY))
        .extracting(Clue::saidBy)
        .containsExactly("Noor");
    assertThat(lookup("#clue-account").queryAs(TextInputControl.class).getText()).isEmpty();
    onWindow(
        () ->
            model.select(
                model.rows().stream()
                    .filter(c -> !NOOR.equals(Optional.of(c.saidBy())))
                    .findFirst()));
  }

  private Optional<Clue> selected() {
    return model.selectedProperty().get();
  }
}
