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
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
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
    assertThat(onWindow(list()::getAccessibleText))
        .isEqualTo("Tue 17 Nov, today, No hour: nothing planned. N plans a piece here.");
    assertThat(lookup(".week-slot").queryAll()).as("no hour and nine hours").hasSize(7 * 10);
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
    until(
        () ->
            lookup(".week-card").query().getAccessibleText().contains("for Head of sales")
                && text(".week-channel").equals("Group"));
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
  void aPieceIsDraggedToAnotherDayAndHourAndToTheTopOfADay() {
    change(tx -> pieces.add(tx, NewPiece.post("Before and after", TODAY)));
    until(() -> lookup(".week-card").tryQuery().isPresent());
    drag(".week-subject").dropTo(slot(3, OptionalInt.of(11)));
    until(() -> planned().equals(new WeekSlot(TODAY.plusDays(2), OptionalInt.of(11))));
    Node card = lookup(".week-card").query();
    drag(".week-subject").dropTo(slot(6, OptionalInt.empty()));
    until(() -> planned().equals(new WeekSlot(TODAY.plusDays(5), OptionalInt.empty())));
    Node now = lookup(".week-card").query();
    assertThat((Object) now).as("it moves as it is").isSameAs(card);
    assertThat((Object) card.getParent()).isSameAs(slot(6, OptionalInt.empty()));
  }

  @Test
  void byKeysOneWalksInTheCalendarAndPlansAndMovesThere() {
    onWindow(() -> list().requestFocus());
    push(KeyCode.RIGHT);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    assertThat(onWindow(list()::getAccessibleText)).startsWith("Wed 18 Nov, 10:00");
    push(KeyCode.N);
    write("Five questions\n");
    until(() -> selected().isPresent());
    assertThat(planned()).isEqualTo(new WeekSlot(TODAY.plusDays(1), OptionalInt.of(10)));
    push(KeyCode.ESCAPE);
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    until(() -> planned().day().equals(TODAY.plusDays(2)));
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    until(() -> planned().hour().equals(OptionalInt.of(9)));
    push(KeyCode.LEFT);
    until(() -> selected().isEmpty());
    push(KeyCode.RIGHT);
    until(() -> selected().isPresent());
  }

  @Test
  void whereTheTypeIsLargeTheDaysStandBelowEachOtherAndKeepTheKeyboard() {
    change(tx -> pieces.add(tx, NewPiece.post("Before and after", TODAY)));
    until(() -> lookup(".week-card").tryQuery().isPresent());
    onWindow(() -> list().requestFocus());
    onWindow(() -> theme.sizeProperty().set(200));
    until(() -> lookup("#engage-list").tryQuery().isPresent());
    assertThat(lookup("#engage-calendar").tryQuery()).isEmpty();
    assertThat(lookup("#engage-list").query().isFocused()).isTrue();
    assertThat(lookup("#engage-list").query().getBoundsInLocal().getHeight())
        .as("the page scrolls, the days keep their height")
        .isGreaterThan(400);
  }

  @Test
  void onFridayOneGivesUpAPieceAndCarriesTheOthersOver() {
    long given = change(tx -> pieces.add(tx, NewPiece.post("Not for them", TODAY)));
    change(tx -> pieces.add(tx, NewPiece.post("Next week", TODAY.plusDays(1))));
    until(() -> model.rows().size() == 9);
    onWindow(() -> model.select(given));
    until(() -> lookup("#engage-subject").tryQuery().isPresent());
    onWindow(() -> list().requestFocus());
    push(KeyCode.X);
    until(() -> selected().filter(piece -> piece.droppedOn().isPresent()).isPresent());
    until(() -> lookup("Given up").tryQuery().isPresent());
    push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
    until(() -> model.rows().size() == 8);
    assertThat(selected().map(Piece::subject))
        .as("what is given up stays")
        .contains("Not for them");
    push(KeyCode.ALT, KeyCode.PAGE_DOWN);
    until(() -> lookup("Next week").tryQuery().isPresent());
  }

  private Node slot(int column, OptionalInt hour) {
    int row = hour.isPresent() ? hour.getAsInt() - 9 + 2 : 1;
    return lookup(".week-slot")
        .match(
            slot ->
                GridPane.getColumnIndex(slot) == column + 1 && GridPane.getRowIndex(slot) == row)
        .query();
  }

  private WeekSlot planned() {
    return model.rows().stream()
        .filter(EngageRow.Line.class::isInstance)
        .map(row -> WeekGrid.slot((EngageRow.Line) row))
        .findFirst()
        .orElseThrow();
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
    assertThat(text(".week-channel")).isEqualTo("Mon profil");
    assertThat(lookup("mar.\n17 nov.").tryQuery()).isPresent();
    assertThat(lookup(".week-card").query().getAccessibleText())
        .isEqualTo("Avant et après. Publication · Mon profil. mar. 17 nov., Sans heure. À faire");
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

  private Node list() {
    return lookup("#engage-calendar").query();
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
