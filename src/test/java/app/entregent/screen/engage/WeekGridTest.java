package app.entregent.screen.engage;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WeekGridTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final OptionalInt NONE = OptionalInt.empty();

  @Test
  void anEmptyWeekOffersTheHoursOfAWorkingDay() {
    assertThat(of().hours()).hasSize(10).startsWith(NONE, at(9)).endsWith(at(17));
  }

  @Test
  void hoursInUseHaveAnHourAroundThemAndStayWithinTheDay() {
    assertThat(of(piece(1, 0, at(7)), piece(2, 0, at(20))).hours())
        .startsWith(NONE, at(6))
        .endsWith(at(21));
    assertThat(of(piece(1, 0, at(0)), piece(2, 0, at(23))).hours()).hasSize(25).endsWith(at(23));
  }

  @Test
  void oneWalksThroughThePiecesOfASlotAndThenToTheNextHour() {
    WeekGrid grid = of(piece(1, 0, NONE), piece(2, 0, NONE), piece(3, 0, at(10)));
    WeekGrid.Spot first = spot(0, NONE, 1);
    WeekGrid.Spot second = spot(0, NONE, 2);
    WeekGrid.Spot nine = new WeekGrid.Spot(new WeekSlot(MONDAY, at(9)), Optional.empty());
    assertThat(grid.down(first)).isEqualTo(second);
    assertThat(grid.down(second)).isEqualTo(nine);
    assertThat(grid.down(nine)).isEqualTo(spot(0, at(10), 3));
    assertThat(grid.up(spot(0, at(10), 3))).isEqualTo(nine);
    assertThat(grid.up(nine)).as("the last above").isEqualTo(second);
    assertThat(grid.up(first)).as("the edge holds").isEqualTo(first);
    WeekGrid.Spot last = new WeekGrid.Spot(new WeekSlot(MONDAY, at(17)), Optional.empty());
    assertThat(grid.down(last)).isEqualTo(last);
  }

  @Test
  void sidewaysOneStaysAtTheHourAndWithinTheWeek() {
    WeekGrid grid = of(piece(1, 0, at(10)), piece(2, 1, at(10)));
    assertThat(grid.sideways(spot(0, at(10), 1), 1)).isEqualTo(spot(1, at(10), 2));
    assertThat(grid.sideways(spot(1, at(10), 2), 6))
        .isEqualTo(new WeekGrid.Spot(new WeekSlot(MONDAY.plusDays(6), at(10)), Optional.empty()));
    assertThat(grid.sideways(spot(0, at(10), 1), -1)).isEqualTo(spot(0, at(10), 1));
  }

  private static WeekGrid.Spot spot(int day, OptionalInt hour, long piece) {
    return new WeekGrid.Spot(new WeekSlot(MONDAY.plusDays(day), hour), Optional.of(piece));
  }

  private static OptionalInt at(int hour) {
    return OptionalInt.of(hour);
  }

  private static WeekGrid of(Piece... pieces) {
    List<EngageRow> rows = new ArrayList<>();
    for (LocalDate day : new IsoWeek(MONDAY).days()) {
      rows.add(new EngageRow.Day(day, false));
      for (Piece piece : pieces) {
        if (piece.plannedOn().equals(day)) {
          rows.add(new EngageRow.Line(piece, "", false));
        }
      }
    }
    return WeekGrid.of(rows);
  }

  private static Piece piece(long id, int day, OptionalInt hour) {
    return new Piece(
        id,
        "Piece " + id,
        PieceFormat.POST,
        PieceChannel.PROFILE,
        MONDAY.plusDays(day),
        hour,
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        Optional.empty());
  }
}
