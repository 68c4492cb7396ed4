package app.entregent.model.engage;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.PersonaStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceStoreTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
  private static final IsoWeek WEEK = IsoWeek.of(TUESDAY);

  private final PieceStore pieces = new PieceStore();
  private final WeekStore weeks = new WeekStore();
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void thePieceTakesItsBriefWithIt() {
    BriefStore briefs = new BriefStore();
    PieceBrief brief = new PieceBrief("", "What she said", "Joris", "", "");
    long id =
        change(
            tx -> {
              long piece =
                  pieces.add(
                      tx,
                      new NewPiece(
                          "A piece",
                          PieceFormat.POST,
                          PieceChannel.PROFILE,
                          TUESDAY,
                          OptionalInt.empty(),
                          Optional.empty(),
                          ""));
              briefs.put(tx, piece, brief);
              return piece;
            });
    change(
        tx -> {
          pieces.delete(tx, id);
          return true;
        });
    Map<Long, PieceBrief> gone = now(workspace.read(reader -> briefs.of(reader, List.of(id))));
    assertThat(gone).isEmpty();
    now(workspace.undo());
    Map<Long, PieceBrief> back = now(workspace.read(reader -> briefs.of(reader, List.of(id))));
    assertThat(back).containsEntry(id, brief);
  }

  @Test
  void aPieceIsReadAsItWasPlanned() {
    long persona = change(tx -> new PersonaStore().add(tx, "Head of sales"));
    NewPiece planned =
        new NewPiece(
            " Five questions before a redesign ",
            PieceFormat.GUIDE,
            PieceChannel.GROUP,
            TUESDAY,
            OptionalInt.of(0),
            Optional.of(persona),
            "First question");
    long id = change(tx -> pieces.add(tx, planned));
    assertThat(week(WEEK))
        .containsExactly(
            new Piece(
                id,
                "Five questions before a redesign",
                PieceFormat.GUIDE,
                PieceChannel.GROUP,
                TUESDAY,
                OptionalInt.of(0),
                Optional.of(persona),
                "First question",
                "",
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aWeekShowsItsPiecesByDayAndHourAndThoseWithoutHourFirst() {
    change(tx -> pieces.add(tx, at("noon", TUESDAY, OptionalInt.of(12))));
    change(tx -> pieces.add(tx, at("any time", TUESDAY, OptionalInt.empty())));
    change(tx -> pieces.add(tx, at("sunday", WEEK.sunday(), OptionalInt.of(8))));
    change(tx -> pieces.add(tx, at("monday", WEEK.monday(), OptionalInt.of(23))));
    change(tx -> pieces.add(tx, at("next", WEEK.sunday().plusDays(1), OptionalInt.of(1))));
    assertThat(week(WEEK))
        .extracting(Piece::subject)
        .containsExactly("monday", "any time", "noon", "sunday");
  }

  @Test
  void everythingCanBeSetAndTakenBack() {
    long id = change(tx -> pieces.add(tx, NewPiece.post("A", TUESDAY)));
    change(
        tx -> {
          pieces.setSubject(tx, id, "B");
          pieces.setFormat(tx, id, PieceFormat.VIDEO);
          pieces.setChannel(tx, id, PieceChannel.EMAIL);
          pieces.setHour(tx, id, OptionalInt.of(9));
          pieces.setText(tx, id, Language.EN, "Text");
          pieces.done(tx, id);
          return true;
        });
    assertThat(find(id))
        .isEqualTo(
            new Piece(
                id,
                "B",
                PieceFormat.VIDEO,
                PieceChannel.EMAIL,
                TUESDAY,
                OptionalInt.of(9),
                Optional.empty(),
                "Text",
                "",
                Optional.of(TUESDAY),
                Optional.empty()));
    change(
        tx -> {
          pieces.setHour(tx, id, OptionalInt.empty());
          pieces.notDone(tx, id);
          return true;
        });
    assertThat(find(id).hour()).isEmpty();
    assertThat(find(id).done()).isFalse();
    now(workspace.undo());
    now(workspace.undo());
    assertThat(find(id)).extracting(Piece::subject).isEqualTo("A");
  }

  @Test
  void movingAPieceMovesItsWeek() {
    long id = change(tx -> pieces.add(tx, NewPiece.post("A", LocalDate.of(2026, 12, 31))));
    change(
        tx -> {
          pieces.move(tx, id, LocalDate.of(2027, 1, 4));
          return true;
        });
    assertThat(week(IsoWeek.of(LocalDate.of(2026, 12, 31)))).isEmpty();
    assertThat(week(IsoWeek.of(LocalDate.of(2027, 1, 4)))).hasSize(1);
  }

  @Test
  void whatIsNotDoneIsCarriedOverToTheSameDayOfTheNextWeek() {
    long done = change(tx -> pieces.add(tx, NewPiece.post("done", TUESDAY)));
    change(
        tx -> {
          pieces.done(tx, done);
          return true;
        });
    change(tx -> pieces.add(tx, NewPiece.post("left", TUESDAY.plusDays(2))));
    change(tx -> pieces.add(tx, NewPiece.post("left too", WEEK.sunday())));
    assertThat(carryOver()).isEqualTo(2);
    assertThat(week(WEEK)).extracting(Piece::subject).containsExactly("done");
    assertThat(week(WEEK.plus(1)))
        .extracting(Piece::plannedOn)
        .containsExactly(TUESDAY.plusDays(9), WEEK.sunday().plusDays(7));
    assertThat(carryOver()).isZero();
    now(workspace.undo());
    assertThat(week(WEEK)).hasSize(3);
  }

  @Test
  void openPiecesAreThoseDueByThenAndNotDone() {
    change(tx -> pieces.add(tx, NewPiece.post("old", TUESDAY.minusDays(30))));
    change(tx -> pieces.add(tx, NewPiece.post("today", TUESDAY)));
    change(tx -> pieces.add(tx, NewPiece.post("later", TUESDAY.plusDays(1))));
    List<Piece> open = workspace.fetch(reader -> pieces.open(reader, TUESDAY));
    assertThat(open).extracting(Piece::subject).containsExactly("old", "today");
  }

  @Test
  void aWeekHasOneObjectiveAndUntilThenNone() {
    assertThat(objective(WEEK)).isEmpty();
    change(
        tx -> {
          weeks.setObjective(tx, WEEK, " Reach the heads of sales ");
          weeks.setObjective(tx, WEEK.plus(1), "Another");
          return true;
        });
    change(
        tx -> {
          weeks.setObjective(tx, WEEK, "Reach two heads of sales");
          return true;
        });
    assertThat(objective(WEEK)).isEqualTo("Reach two heads of sales");
    now(workspace.undo());
    assertThat(objective(WEEK)).isEqualTo("Reach the heads of sales");
  }

  private static NewPiece at(String subject, LocalDate day, OptionalInt hour) {
    return new NewPiece(
        subject, PieceFormat.POST, PieceChannel.PROFILE, day, hour, Optional.empty(), "");
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("engage.change.edit"), work));
  }

  private List<Piece> week(IsoWeek week) {
    return workspace.fetch(reader -> pieces.ofWeek(reader, week));
  }

  private Piece find(long id) {
    return workspace.fetch(reader -> pieces.find(reader, id)).orElseThrow();
  }

  private int carryOver() {
    return change(tx -> pieces.carryOver(tx, WEEK));
  }

  private String objective(IsoWeek week) {
    return workspace.fetch(reader -> weeks.objective(reader, week));
  }
}
