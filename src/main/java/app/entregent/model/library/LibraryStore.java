package app.entregent.model.library;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.PIECE_BRIEF;
import static app.entregent.workspace.schema.Tables.PIECE_SHEET;
import static app.entregent.workspace.schema.Tables.QUESTION;

import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** All pieces at once, and what was shared and asked between two days. */
public final class LibraryStore {
  private final PieceSheetStore sheets = new PieceSheetStore();
  private final ReceptionStore receptions = new ReceptionStore();

  /** All pieces, the newest first, in as many queries for ten as for thousands. */
  public List<LibraryPiece> all(Reader reader) {
    Map<Long, PieceSheet> sheetOf = sheets.all(reader);
    Map<Long, Integer> received = receptions.counts(reader);
    return reader
        .sql()
        .select(
            PIECE.ID,
            PIECE.SUBJECT,
            PIECE.FORMAT,
            PIECE.CHANNEL,
            PIECE.PLANNED_ON,
            PIECE.PERSONA_ID,
            PIECE.DONE_ON,
            PIECE.DROPPED_ON,
            PERSONA.NAME,
            PIECE_BRIEF.MATTER,
            PIECE_BRIEF.AUDIENCE,
            PIECE_BRIEF.PURPOSE)
        .from(PIECE)
        .leftJoin(PERSONA)
        .on(PERSONA.ID.eq(PIECE.PERSONA_ID))
        .leftJoin(PIECE_BRIEF)
        .on(PIECE_BRIEF.PIECE_ID.eq(PIECE.ID))
        .orderBy(PIECE.PLANNED_ON.desc(), PIECE.ID.desc())
        .fetch(
            row ->
                piece(
                    row,
                    sheetOf.getOrDefault(row.get(PIECE.ID), PieceSheet.EMPTY),
                    received.getOrDefault(row.get(PIECE.ID), 0)));
  }

  private static LibraryPiece piece(Record row, PieceSheet sheet, int received) {
    Optional<LocalDate> shared = Optional.ofNullable(row.get(PIECE.DONE_ON));
    return new LibraryPiece(
        row.get(PIECE.ID),
        row.get(PIECE.SUBJECT),
        PieceFormat.valueOf(row.get(PIECE.FORMAT)),
        PieceChannel.valueOf(row.get(PIECE.CHANNEL)),
        row.get(PIECE.PLANNED_ON),
        Optional.ofNullable(row.get(PIECE.PERSONA_ID)),
        words(row.get(PERSONA.NAME)),
        shared,
        sheet.state(shared.isPresent(), row.get(PIECE.DROPPED_ON) != null),
        sheet,
        received,
        SearchWords.key(
            row.get(PIECE.SUBJECT),
            sheet.need(),
            words(row.get(PERSONA.NAME)),
            words(row.get(PIECE_BRIEF.MATTER)),
            words(row.get(PIECE_BRIEF.AUDIENCE)),
            words(row.get(PIECE_BRIEF.PURPOSE))));
  }

  private static String words(@Nullable String stored) {
    return Objects.requireNonNullElse(stored, "");
  }

  /** What was published or given between two days, both included, the newest first. */
  public List<SharedPiece> shared(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(
            PIECE.ID, PIECE.SUBJECT, PIECE.FORMAT, PIECE.CHANNEL, PIECE.DONE_ON, PIECE_SHEET.SIDE)
        .from(PIECE)
        .leftJoin(PIECE_SHEET)
        .on(PIECE_SHEET.PIECE_ID.eq(PIECE.ID))
        .where(PIECE.DONE_ON.between(from, to))
        .orderBy(PIECE.DONE_ON.desc(), PIECE.ID.desc())
        .fetch(
            row ->
                new SharedPiece(
                    row.value1(),
                    row.value2(),
                    PieceFormat.valueOf(row.value3()),
                    PieceChannel.valueOf(row.value4()),
                    row.value5(),
                    words(row.value6()).isEmpty()
                        ? PieceSide.UNKNOWN
                        : PieceSide.valueOf(row.value6())));
  }

  /** The questions of the talks held between two days, both included, the newest first. */
  public List<TalkQuestion> questions(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(QUESTION.WORDS, CONVERSATION.HELD_ON, QUESTION.ANSWERED_ON)
        .from(QUESTION)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(QUESTION.CONVERSATION_ID))
        .where(CONVERSATION.HELD_ON.between(from, to))
        .orderBy(CONVERSATION.HELD_ON.desc(), QUESTION.ID.desc())
        .fetch(
            row ->
                new TalkQuestion(
                    row.value1(), row.value2(), Optional.ofNullable(row.value3()).isPresent()));
  }
}
