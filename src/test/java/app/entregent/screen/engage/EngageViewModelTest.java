package app.entregent.screen.engage;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.UndoState;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngageViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final Told told = new Told();
  @TempDir Path folder;
  private Workspace workspace;
  private EngageViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    model =
        new EngageViewModel(
            workspace,
            told,
            new PieceStore(),
            new WeekStore(),
            new PersonaStore(),
            TestWorkspace.CLOCK,
            workspace::undo);
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest(name = "{0} weeks away: {1}")
  @CsvSource({
    "-2, Week 45",
    "-1, 'Week 46, last week'",
    "0, 'Week 47, this week'",
    "1, 'Week 48, next week'",
    "6, Week 53",
    "7, Week 1"
  })
  void aWeekIsNamedAsOneSaysIt(int away, String name) {
    assertThat(Texts.of(Language.EN).say(model.weekName(IsoWeek.of(TODAY).plus(away))))
        .isEqualTo(name);
  }

  @Test
  void aNewPieceGoesToTheDayAtHandAndIsSelected() {
    model.selectDay(TODAY.plusDays(3));
    model.add("  Before and after ");
    assertThat(selected().subject()).isEqualTo("Before and after");
    assertThat(selected().plannedOn()).isEqualTo(TODAY.plusDays(3));
    assertThat(count()).isEqualTo("One piece, 0 done");
  }

  @Test
  void anotherWeekStartsAtItsMondayAndThisOneToday() {
    model.nextWeek();
    assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 23));
    model.add("Next week’s");
    assertThat(selected().plannedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    model.thisWeek();
    assertThat(model.dayProperty().get()).isEqualTo(TODAY);
    assertThat(model.selectedProperty().get()).isEmpty();
    assertThat(model.rows()).hasSize(7);
  }

  @Test
  void aPieceDoesNotLeaveItsWeekByADay() {
    model.selectDay(IsoWeek.of(TODAY).sunday());
    model.add("On Sunday");
    model.moveBy(1);
    assertThat(selected().plannedOn()).isEqualTo(IsoWeek.of(TODAY).sunday());
    model.moveBy(-6);
    assertThat(selected().plannedOn()).isEqualTo(IsoWeek.of(TODAY).monday());
    model.moveBy(-1);
    assertThat(selected().plannedOn()).isEqualTo(IsoWeek.of(TODAY).monday());
  }

  @Test
  void linesStandUnderTheirDayInOrder() {
    model.add("Today");
    model.selectDay(TODAY.minusDays(1));
    model.add("Yesterday");
    List<String> lines =
        model.rows().stream()
            .map(
                row ->
                    switch (row) {
                      case EngageRow.Day day -> day.day().getDayOfWeek().toString();
                      case EngageRow.Line line ->
                          line.piece().subject() + (line.late() ? " late" : "");
                    })
            .limit(4)
            .toList();
    assertThat(lines).containsExactly("MONDAY", "Yesterday late", "TUESDAY", "Today");
  }

  @Test
  void withoutASelectedPieceNothingHappens() {
    model.toggleDone();
    model.moveBy(1);
    model.delete();
    assertThat(told.sentences()).isEmpty();
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
  }

  private Piece selected() {
    return model.selectedProperty().get().orElseThrow();
  }

  private String count() {
    return Texts.of(Language.EN).say(model.countProperty().get());
  }
}
