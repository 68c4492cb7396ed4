package app.entregent.model.engage;

import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.PIECE_BRIEF;
import static app.entregent.workspace.schema.Tables.PIECE_FILE;
import static app.entregent.workspace.schema.Tables.PIECE_RECEPTION;
import static app.entregent.workspace.schema.Tables.PIECE_SHEET;
import static app.entregent.workspace.schema.Tables.PIECE_VERSION;

import app.entregent.model.people.SearchWords;
import app.entregent.model.wording.Draft;
import app.entregent.text.Language;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** The pieces of the weeks. */
public final class PieceStore {
  public static final Topic PIECES = Topic.of(PIECE);

  /** The pieces of a week, by day and hour; those without an hour come first in their day. */
  public List<Piece> ofWeek(Reader reader, IsoWeek week) {
    return reader
        .sql()
        .selectFrom(PIECE)
        .where(PIECE.MONDAY.eq(week.monday()))
        .orderBy(PIECE.PLANNED_ON, PIECE.PLANNED_HOUR.asc().nullsFirst(), PIECE.ID)
        .fetch(PieceStore::piece);
  }

  /** The next pieces that are not done, planned up to this day: the oldest first. */
  public List<Piece> open(Reader reader, LocalDate upTo) {
    return reader
        .sql()
        .selectFrom(PIECE)
        .where(PIECE.DONE_ON.isNull(), PIECE.DROPPED_ON.isNull())
        .and(PIECE.PLANNED_ON.le(upTo))
        .orderBy(PIECE.PLANNED_ON, PIECE.PLANNED_HOUR.asc().nullsFirst(), PIECE.ID)
        .fetch(PieceStore::piece);
  }

  /** Pieces whose subject fits some words, the newest first. */
  public List<Piece> named(Reader reader, String words, int most) {
    SearchWords asked = SearchWords.of(words);
    return reader
        .sql()
        .selectFrom(PIECE)
        .orderBy(PIECE.PLANNED_ON.desc(), PIECE.ID.desc())
        .fetch(PieceStore::piece)
        .stream()
        .filter(piece -> asked.fit(SearchWords.key(piece.subject())))
        .limit(most)
        .toList();
  }

  public Optional<Piece> find(Reader reader, long id) {
    return reader
        .sql()
        .selectFrom(PIECE)
        .where(PIECE.ID.eq(id))
        .fetchOptional()
        .map(PieceStore::piece);
  }

  public long add(Transaction tx, NewPiece piece) {
    PieceRecord row = new PieceRecord();
    row.setSubject(piece.subject().strip());
    row.setFormat(piece.format().name());
    row.setChannel(piece.channel().name());
    plan(row, piece.plannedOn());
    piece.hour().ifPresent(row::setPlannedHour);
    piece.persona().ifPresent(row::setPersonaId);
    row.setText(piece.text());
    return tx.insert(row);
  }

  public void setSubject(Transaction tx, long id, String subject) {
    update(tx, id, row -> row.setSubject(subject.strip()));
  }

  public void setFormat(Transaction tx, long id, PieceFormat format) {
    update(tx, id, row -> row.setFormat(format.name()));
  }

  public void setChannel(Transaction tx, long id, PieceChannel channel) {
    update(tx, id, row -> row.setChannel(channel.name()));
  }

  public void setHour(Transaction tx, long id, OptionalInt hour) {
    update(tx, id, row -> row.setPlannedHour(hour.isPresent() ? hour.getAsInt() : null));
  }

  public void setPersona(Transaction tx, long id, Optional<Long> persona) {
    update(tx, id, row -> row.setPersonaId(persona.orElse(null)));
  }

  /** Writes its text in one language, as worked on today. */
  public void setText(Transaction tx, long id, Language language, String text) {
    update(
        tx,
        id,
        row -> {
          switch (language) {
            case EN -> {
              row.setText(text);
              row.setTextOn(tx.today());
            }
            case FR -> {
              row.setTextFr(text);
              row.setTextFrOn(tx.today());
            }
          }
        });
  }

  /** Its text in one language with the day on which it was last worked on. */
  public Draft draft(Reader reader, long id, Language language) {
    return reader
        .sql()
        .selectFrom(PIECE)
        .where(PIECE.ID.eq(id))
        .fetchOptional()
        .map(
            row ->
                switch (language) {
                  case EN -> new Draft(row.getText(), Optional.ofNullable(row.getTextOn()));
                  case FR -> new Draft(row.getTextFr(), Optional.ofNullable(row.getTextFrOn()));
                })
        .orElse(Draft.NONE);
  }

  /** Plans the piece for another day, and so for that day's week; one given up is open again. */
  public void move(Transaction tx, long id, LocalDate day) {
    update(
        tx,
        id,
        row -> {
          plan(row, day);
          row.setDroppedOn(null);
        });
  }

  /** It is given up, and stays in the library. */
  public void drop(Transaction tx, long id) {
    update(tx, id, row -> row.setDroppedOn(tx.today()));
  }

  public void notDropped(Transaction tx, long id) {
    update(tx, id, row -> row.setDroppedOn(null));
  }

  /** The piece was published or given today. */
  public void done(Transaction tx, long id) {
    update(tx, id, row -> row.setDoneOn(tx.today()));
  }

  public void notDone(Transaction tx, long id) {
    update(tx, id, row -> row.setDoneOn(null));
  }

  /**
   * Moves what is not done in a week to the same days of the next one.
   *
   * @return how many pieces moved
   */
  public int carryOver(Transaction tx, IsoWeek week) {
    List<PieceRecord> moved =
        ofWeek(tx, week).stream()
            .filter(Piece::open)
            .map(
                piece -> {
                  PieceRecord row = new PieceRecord();
                  row.setId(piece.id());
                  plan(row, piece.plannedOn().plusWeeks(1));
                  return row;
                })
            .toList();
    tx.updateAll(moved);
    return moved.size();
  }

  /** Deletes a piece with all that belongs to it, in which stand words and names of people. */
  public void delete(Transaction tx, long id) {
    deleteOf(tx, PIECE_BRIEF, PIECE_BRIEF.ID, PIECE_BRIEF.PIECE_ID, id);
    deleteOf(tx, PIECE_SHEET, PIECE_SHEET.ID, PIECE_SHEET.PIECE_ID, id);
    deleteOf(tx, PIECE_VERSION, PIECE_VERSION.ID, PIECE_VERSION.PIECE_ID, id);
    deleteOf(tx, PIECE_FILE, PIECE_FILE.ID, PIECE_FILE.PIECE_ID, id);
    deleteOf(tx, PIECE_RECEPTION, PIECE_RECEPTION.ID, PIECE_RECEPTION.PIECE_ID, id);
    tx.delete(PIECE, id);
  }

  private static <R extends TableRecord<R>> void deleteOf(
      Transaction tx, Table<R> table, Field<Long> key, Field<Long> piece, long id) {
    tx.deleteAll(table, tx.sql().select(key).from(table).where(piece.eq(id)).fetch(key));
  }

  private static void plan(PieceRecord row, LocalDate day) {
    row.setPlannedOn(day);
    row.setMonday(IsoWeek.of(day).monday());
  }

  private static void update(Transaction tx, long id, Consumer<PieceRecord> change) {
    PieceRecord row = new PieceRecord();
    row.setId(id);
    change.accept(row);
    tx.update(row);
  }

  private static Piece piece(PieceRecord row) {
    Integer hour = row.getPlannedHour();
    return new Piece(
        row.getId(),
        row.getSubject(),
        PieceFormat.valueOf(row.getFormat()),
        PieceChannel.valueOf(row.getChannel()),
        row.getPlannedOn(),
        hour == null ? OptionalInt.empty() : OptionalInt.of(hour),
        Optional.ofNullable(row.getPersonaId()),
        row.getText(),
        row.getTextFr(),
        Optional.ofNullable(row.getDoneOn()),
        Optional.ofNullable(row.getDroppedOn()));
  }
}
