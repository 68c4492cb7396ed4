package app.entregent.screen.engage;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngageViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final PieceStore pieces = new PieceStore();
  private final WeekStore weeks = new WeekStore();
  private final PersonaStore personas = new PersonaStore();

  @SuppressWarnings("NullAway.Init") // set before each test
  private EngageViewModel model;

  @BeforeEach
  void showWeek() {
    model =
        onWindow(
            () ->
                new EngageViewModel(
                    workspace,
                    notifier,
                    pieces,
                    weeks,
                    personas,
                    TestWorkspace.CLOCK,
                    workspace::undo));
    showScreen(() -> new EngageView(controls, keys, rooms(), navigator));
    until(() -> model.rows().size() == 7);
  }

  @Test
  void aWeekBeginsEmptyWithItsSevenDays() {
    assertThat(text("#engage-week")).isEqualTo("Week 47, this week");
    assertThat(text("#engage-count")).isEqualTo("No pieces, 0 done");
    assertThat(lookup("Tue 17 Nov, today").tryQuery()).isPresent();
    assertThat(lookup("What will be useful to them?").tryQuery()).isPresent();
  }

  @Test
  void byKeyboardAloneAPieceIsPlannedWrittenMovedAndDone() {
    onWindow(() -> list().requestFocus());
    push(KeyCode.N);
    write("Five questions");
    push(KeyCode.ENTER);
    until(() -> selected().map(Piece::subject).equals(Optional.of("Five questions")));
    assertThat(selected().orElseThrow().plannedOn()).isEqualTo(TODAY);
    push(KeyCode.ESCAPE);
    push(KeyCode.ENTER);
    write("Five questions to ask");
    push(KeyCode.ENTER);
    until(() -> selected().map(Piece::subject).equals(Optional.of("Five questions to ask")));
    push(KeyCode.ESCAPE);
    push(KeyCode.ALT, KeyCode.DOWN);
    until(() -> selected().map(Piece::plannedOn).equals(Optional.of(TODAY.plusDays(1))));
    push(KeyCode.SPACE);
    until(() -> selected().filter(Piece::done).isPresent());
    until(() -> text("#engage-count").equals("One piece, 1 done"));
    push(KeyCode.SPACE);
    until(() -> selected().filter(Piece::done).isEmpty());
    push(KeyCode.DELETE);
    until(() -> text("#engage-count").equals("No pieces, 0 done"));
    assertThat(told).extracting(Message::key).containsExactly("engage.deleted");
  }

  @Test
  void byMouseAPieceGetsItsFormatChannelDayHourAndPersona() {
    long persona = change(tx -> personas.add(tx, "Head of sales"));
    change(tx -> pieces.add(tx, NewPiece.post("Before and after", TODAY)));
    until(() -> lookup("Before and after").tryQuery().isPresent());
    clickOn("Before and after");
    until(() -> selected().isPresent());
    choose("#engage-format", PieceFormat.VIDEO);
    choose("#engage-channel", PieceChannel.GROUP);
    choose("#engage-hour", OptionalInt.of(9));
    choose("#engage-persona", Optional.of(persona));
    choose("#engage-day", TODAY.plusDays(3));
    until(
        () ->
            selected()
                .filter(
                    piece ->
                        piece.format() == PieceFormat.VIDEO
                            && piece.channel() == PieceChannel.GROUP
                            && piece.hour().equals(OptionalInt.of(9))
                            && piece.persona().equals(Optional.of(persona))
                            && piece.plannedOn().equals(TODAY.plusDays(3)))
                .isPresent());
    until(() -> lookup("Video · Group · for Head of sales").tryQuery().isPresent());
    clickOn("#engage-toggle");
    until(() -> selected().filter(Piece::done).isPresent());
    assertThat(text("#engage-toggle")).isEqualTo("Not done after all");
  }

  @Test
  void theTextIsSavedWhenTheFieldIsLeftAndCopiedByAKey() {
    change(tx -> pieces.add(tx, NewPiece.post("Before and after", TODAY)));
    long other = change(tx -> pieces.add(tx, NewPiece.post("A question", TODAY)));
    until(() -> lookup("A question").tryQuery().isPresent());
    clickOn("Before and after");
    until(() -> selected().isPresent());
    push(KeyCode.C);
    assertThat(told).extracting(Message::key).containsExactly("engage.detail.nothing");
    clickOn("#engage-text-en").write("Look at this");
    onWindow(() -> list().requestFocus());
    until(() -> selected().map(Piece::text).equals(Optional.of("Look at this")));
    push(KeyCode.C);
    until(() -> lookup("#copy-check-copy").queryButton().isFocused());
    push(KeyCode.ENTER);
    assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Look at this");
    assertThat(told).extracting(Message::key).endsWith("engage.detail.copied");
    clickOn("#engage-text-en").write("! ");
    clickOn("A question");
    until(() -> selected().map(Piece::id).equals(Optional.of(other)));
    assertThat(onWindow(() -> field("#engage-text-en").getText())).isEmpty();
    clickOn("Before and after");
    until(() -> selected().map(Piece::text).orElse("").contains("! "));
  }

  @Test
  void theObjectiveBelongsToItsWeek() {
    clickOn("#engage-objective").write("Two questions from clients");
    push(KeyCode.ENTER);
    until(() -> objective(IsoWeek.of(TODAY)).equals("Two questions from clients"));
    clickOn("#engage-after");
    until(() -> text("#engage-week").equals("Week 48, next week"));
    until(() -> field("#engage-objective").getText().isEmpty());
    assertThat(objective(IsoWeek.of(TODAY).plus(1))).isEmpty();
    push(KeyCode.ALT, KeyCode.PAGE_UP);
    until(() -> field("#engage-objective").getText().equals("Two questions from clients"));
    push(KeyCode.ALT, KeyCode.PAGE_UP);
    until(() -> text("#engage-week").equals("Week 46, last week"));
    clickOn("#engage-objective").write("Two questions from clients");
    push(KeyCode.ENTER);
    until(() -> objective(IsoWeek.of(TODAY).plus(-1)).equals("Two questions from clients"));
    push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    until(() -> text("#engage-week").equals("Week 47, this week"));
    clickOn("#engage-objective");
    onWindow(() -> list().requestFocus());
    String kept = away(() -> workspace.fetch(reader -> weeks.objective(reader, IsoWeek.of(TODAY))));
    assertThat(kept)
        .as("an equal objective of the week before wipes nothing")
        .isEqualTo("Two questions from clients");
    push(KeyCode.ALT, KeyCode.HOME);
    until(() -> text("#engage-week").equals("Week 47, this week"));
  }

  @Test
  void whatIsLeftMovesToTheNextWeekAndCanBeUndone() {
    change(tx -> pieces.add(tx, NewPiece.post("Left over", TODAY)));
    until(() -> model.rows().size() == 8);
    clickOn("#engage-carry");
    until(() -> model.rows().size() == 7);
    assertThat(told).containsExactly(Message.of("engage.carried", 1));
    clickOn("#engage-after");
    until(() -> lookup("Left over").tryQuery().isPresent());
    workspace.undo().toCompletableFuture().join();
    until(() -> model.rows().size() == 7);
    clickOn("#engage-carry");
    until(() -> told.contains(Message.of("engage.carried", 0)));
  }

  @Test
  void aPieceOfAPastDayIsLateUntilItIsDone() {
    long id = change(tx -> pieces.add(tx, NewPiece.post("From Monday", TODAY.minusDays(1))));
    until(() -> lookup("late").tryQuery().isPresent());
    change(
        tx -> {
          pieces.done(tx, id);
          return true;
        });
    until(() -> lookup("late").tryQuery().isEmpty());
  }

  @Test
  void theTickOfALineMarksItDoneByMouse() {
    change(tx -> pieces.add(tx, NewPiece.post("Before and after", TODAY)));
    until(() -> lookup(".engage-tick").tryQuery().isPresent());
    clickOn(".engage-tick");
    until(() -> text("#engage-count").equals("One piece, 1 done"));
  }

  @Test
  void anEmptySubjectIsNeitherAddedNorKept() {
    clickOn("#engage-new");
    write("   ");
    push(KeyCode.ENTER);
    assertThat(model.rows()).hasSize(7);
    write("Kept");
    push(KeyCode.ENTER);
    until(() -> selected().isPresent());
    clickOn("#engage-subject");
    push(KeyCode.SHORTCUT, KeyCode.A);
    push(KeyCode.DELETE);
    push(KeyCode.ENTER);
    onWindow(() -> list().requestFocus());
    until(() -> field("#engage-subject").getText().equals("Kept"));
  }

  @Test
  void everythingFollowsTheLanguageAtOnce() {
    change(tx -> pieces.add(tx, NewPiece.post("Avant et après", TODAY)));
    until(() -> model.rows().size() == 8);
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(text("#engage-week")).isEqualTo("Semaine 47, cette semaine");
    assertThat(text("#engage-count")).isEqualTo("1 contenu, 0 fait");
    assertThat(lookup("Publication · Mon profil").tryQuery()).isPresent();
    assertThat(lookup("mar. 17 nov., aujourd’hui").tryQuery()).isPresent();
  }

  private EngageRooms rooms() {
    return EngageWindow.rooms(workspace, notifier, model);
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String query, T value) {
    ComboBox<T> box = lookup(query).queryAs(ComboBox.class);
    List<T> choices = onWindow(() -> List.copyOf(box.getItems()));
    assertThat(choices).contains(value);
    onWindow(() -> box.getSelectionModel().select(value));
    until(() -> box.getValue().equals(value));
  }

  private ListView<?> list() {
    return lookup("#engage-list").queryAs(ListView.class);
  }

  private Optional<Piece> selected() {
    return model.selectedProperty().get();
  }

  private TextInputControl field(String query) {
    return lookup(query).queryAs(TextInputControl.class);
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  private String objective(IsoWeek week) {
    return model.weekProperty().get().equals(week) ? model.objectiveProperty().get().words() : "";
  }

  private <T> T change(Function<Transaction, T> work) {
    return workspace.change(Label.of("engage.change.edit"), work).toCompletableFuture().join();
  }
}
