package app.entregent.model.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest(name = "gives {0}, asks {1}, unknown {2}")
  @CsvSource({
    "0, 0, 0, false, false",
    "0, 0, 3, false, false",
    "1, 0, 0, true, false",
    "0, 1, 0, true, true",
    "1, 1, 0, true, false",
    "1, 2, 5, true, true",
    "3, 2, 0, true, false",
  })
  void asksOutweighOnlyWhenTheyAreMore(
      int gives, int asks, int unknown, boolean known, boolean outweigh) {
    List<SharedPiece> shared = new ArrayList<>();
    add(shared, gives, PieceFormat.POST, PieceSide.GIVE);
    add(shared, asks, PieceFormat.POST, PieceSide.ASK);
    add(shared, unknown, PieceFormat.POST, PieceSide.UNKNOWN);
    GiveAsk figure = GiveAsk.of(shared);
    assertThat(figure.known()).isEqualTo(known);
    assertThat(figure.asksOutweigh()).isEqualTo(outweigh);
    assertThat(figure.gives()).hasSize(gives);
    assertThat(figure.unknown()).hasSize(unknown);
  }

  @ParameterizedTest(name = "answers {0}, questions {1}, announcements {2}")
  @CsvSource({
    "0, 0, 0, false, false",
    "1, 0, 0, true, false",
    "0, 1, 0, true, false",
    "0, 0, 1, true, true",
    "1, 1, 2, true, false",
    "1, 1, 3, true, true",
  })
  void dialogueCountsAnswersAndQuestions(
      int answers, int questions, int announcements, boolean known, boolean announces) {
    List<SharedPiece> shared = new ArrayList<>();
    add(shared, answers, PieceFormat.ANSWER, PieceSide.UNKNOWN);
    add(shared, announcements, PieceFormat.POST, PieceSide.UNKNOWN);
    List<TalkQuestion> asked =
        Stream.generate(() -> new TalkQuestion("How?", DAY, false)).limit(questions).toList();
    DialogueRatio figure = DialogueRatio.of(shared, asked);
    assertThat(figure.known()).isEqualTo(known);
    assertThat(figure.mostlyAnnounces()).isEqualTo(announces);
    assertThat(figure.dialogue()).isEqualTo(answers + questions);
  }

  @Test
  void withoutAPieceNoChannelIsKnown() {
    assertThat(ChannelMix.of(List.of()).known()).isFalse();
    assertThat(ChannelMix.of(List.of()).unused()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(PieceChannel.class)
  void everyChannelBelongsToOneMediaType(PieceChannel channel) {
    SharedPiece one = new SharedPiece(1, "One", PieceFormat.POST, channel, DAY, PieceSide.UNKNOWN);
    ChannelMix mix = ChannelMix.of(List.of(one));
    assertThat(mix.known()).isTrue();
    assertThat(mix.unused()).hasSize(3).doesNotContain(MediaType.of(channel));
  }

  @Test
  void theGridNamesItsHolesAndLeavesOutWhatWasGivenUp() {
    StageGrid grid =
        StageGrid.of(
            Map.of(7L, "Owner"),
            List.of(
                piece(1, Optional.of(7L), PathStage.AWARE, PieceState.DRAFT),
                piece(2, Optional.of(7L), PathStage.AWARE, PieceState.SHARED),
                piece(3, Optional.of(7L), PathStage.BUYING, PieceState.DROPPED),
                piece(4, Optional.of(7L), PathStage.UNKNOWN, PieceState.READY),
                piece(5, Optional.empty(), PathStage.LISTING, PieceState.READY)));
    assertThat(grid.count(new StageGrid.Cell(7, PathStage.AWARE))).isEqualTo(2);
    assertThat(grid.holes())
        .extracting(StageGrid.Cell::stage)
        .containsExactly(PathStage.LISTING, PathStage.EVALUATING, PathStage.BUYING);
    assertThat(StageGrid.of(Map.of(), List.of()).holes()).isEmpty();
  }

  @ParameterizedTest(name = "persona {0}, stage {1}, reason {2}")
  @CsvSource({
    "1, AWARE, '', true",
    "1, UNKNOWN, '', false",
    "1, UNKNOWN, '  ', false",
    "1, UNKNOWN, For all, true",
    ", BUYING, '', false",
    ", UNKNOWN, For all, true",
  })
  void readyAsksForPersonaAndStageOrAReason(
      Long persona, PathStage stage, String reason, boolean allowed) {
    assertThat(ReadyRule.allows(Optional.ofNullable(persona), stage, reason)).isEqualTo(allowed);
  }

  @Test
  void aPieceWhoseHourHasComeIsSaidOnce() {
    PieceReminder reminder = new PieceReminder();
    List<Piece> pieces = List.of(at(1, DAY, OptionalInt.of(10)), at(2, DAY, OptionalInt.empty()));
    assertThat(reminder.due(pieces, DAY.atTime(9, 59).atZone(PARIS))).isEmpty();
    assertThat(reminder.due(pieces, DAY.atTime(10, 0).atZone(PARIS)))
        .extracting(Piece::id)
        .containsExactly(1L);
    assertThat(reminder.due(pieces, DAY.atTime(10, 1).atZone(PARIS))).isEmpty();
    assertThat(new PieceReminder().due(pieces, DAY.plusDays(1).atTime(11, 0).atZone(PARIS)))
        .isEmpty();
  }

  /** In Paris clocks go from two to three on the last Sunday of March. */
  @Test
  void anHourThatTheDayLacksComesWithTheNext() {
    LocalDate spring = LocalDate.of(2027, 3, 28);
    List<Piece> pieces = List.of(at(1, spring, OptionalInt.of(2)));
    ZonedDateTime before = spring.atTime(1, 59).atZone(PARIS);
    assertThat(new PieceReminder().due(pieces, before)).isEmpty();
    assertThat(new PieceReminder().due(pieces, before.plusMinutes(1))).hasSize(1);
  }

  private static void add(List<SharedPiece> shared, int count, PieceFormat format, PieceSide side) {
    for (int i = 0; i < count; i++) {
      shared.add(new SharedPiece(shared.size() + 1L, "One", format, PieceChannel.GROUP, DAY, side));
    }
  }

  private static LibraryPiece piece(
      long id, Optional<Long> persona, PathStage stage, PieceState state) {
    PieceSheet sheet = PieceSheet.EMPTY;
    return new LibraryPiece(
        id,
        "One",
        PieceFormat.POST,
        PieceChannel.PROFILE,
        DAY,
        persona,
        "",
        Optional.empty(),
        state,
        new PieceSheet(
            stage,
            "",
            sheet.side(),
            sheet.qualities(),
            sheet.trust(),
            sheet.readyOn(),
            "",
            sheet.madeFrom()),
        0,
        "one");
  }

  private static Piece at(long id, LocalDate day, OptionalInt hour) {
    return new Piece(
        id,
        "One",
        PieceFormat.POST,
        PieceChannel.PROFILE,
        day,
        hour,
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        Optional.empty());
  }
}
