package app.entregent.model.engage;

import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.PIECE_BRIEF;

import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

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
        .where(PIECE.DONE_ON.isNull())
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

  public void setText(Transaction tx, long id, String text) {
    update(tx, id, row -> row.setText(text));
  }

  /** Plans the piece for another day, and so for that day's week. */
  public void move(Transaction tx, long id, LocalDate day) {
    update(tx, id, row -> plan(row, day));
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
            .filter(piece -> !piece.done())
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

  /** Deletes a piece with its brief, in which stand words and names of people. */
  public void delete(Transaction tx, long id) {
    tx.sql()
        .select(PIECE_BRIEF.ID)
        .from(PIECE_BRIEF)
        .where(PIECE_BRIEF.PIECE_ID.eq(id))
        .fetch(PIECE_BRIEF.ID)
        .forEach(brief -> tx.delete(PIECE_BRIEF, brief));
    tx.delete(PIECE, id);
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
        Optional.ofNullable(row.getDoneOn()));
  }
}
