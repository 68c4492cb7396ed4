package app.entregent.model.listening;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CLUE;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ClueRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The clues of the listening notebook. */
public final class ClueStore {
  public static final Topic CLUES = Topic.of(CLUE);

  /** All clues with whom and what they are about, the newest first. */
  public List<Clue> all(Reader reader) {
    return clues(reader, DSL.noCondition());
  }

  /** The newest so many clues, the newest first. */
  public List<Clue> newest(Reader reader, int most) {
    return of(
        reader,
        reader
            .sql()
            .select(CLUE.ID)
            .from(CLUE)
            .orderBy(CLUE.HEARD_ON.desc(), CLUE.ID.desc())
            .limit(most)
            .fetch(CLUE.ID));
  }

  /** These clues, the newest first; one that is gone is not there. */
  public List<Clue> of(Reader reader, Collection<Long> ids) {
    List<Clue> found = new ArrayList<>();
    for (List<Long> some : Ids.inParts(ids)) {
      found.addAll(clues(reader, CLUE.ID.in(some)));
    }
    return found;
  }

  public Optional<Clue> find(Reader reader, long id) {
    return clues(reader, CLUE.ID.eq(id)).stream().findFirst();
  }

  public int count(Reader reader) {
    return reader.sql().fetchCount(CLUE);
  }

  public long add(Transaction tx, NewClue clue) {
    return tx.insert(row(clue));
  }

  /** Adds many in their order. */
  public void addAll(Transaction tx, List<NewClue> clues) {
    tx.insertAll(clues.stream().map(ClueStore::row).toList());
  }

  public void setPlace(Transaction tx, long id, CluePlace place) {
    update(tx, id, row -> row.setPlace(place.name()));
  }

  public void setSource(Transaction tx, long id, String source) {
    update(tx, id, row -> row.setSource(source.strip()));
  }

  public void setWords(Transaction tx, long id, String words) {
    update(tx, id, row -> row.setWords(words.strip()));
  }

  public void setNeed(Transaction tx, long id, String need) {
    update(tx, id, row -> row.setNeed(need.strip()));
  }

  public void setSubject(Transaction tx, long id, ClueSubject subject) {
    update(tx, id, row -> row.setSubject(subject.name()));
  }

  public void setAbout(Transaction tx, long id, String about) {
    update(tx, id, row -> row.setAbout(about.strip()));
  }

  public void setDay(Transaction tx, long id, LocalDate heardOn) {
    update(tx, id, row -> row.setHeardOn(heardOn));
  }

  /** The words are those of somebody of the workspace. */
  public void setPerson(Transaction tx, long id, long personId) {
    update(
        tx,
        id,
        row -> {
          row.setPersonId(personId);
          row.setSaidBy("");
        });
  }

  /** The words are those of somebody who is not of the workspace; an empty name is nobody. */
  public void setSaidBy(Transaction tx, long id, String name) {
    update(
        tx,
        id,
        row -> {
          row.setPersonId(null);
          row.setSaidBy(name.strip());
        });
  }

  /** It is about this account, or about none. */
  public void setAccount(Transaction tx, long id, Optional<Long> accountId) {
    update(
        tx,
        id,
        row -> {
          row.setAccountId(accountId.orElse(null));
          accountId.ifPresent(any -> row.setSubject(ClueSubject.ACCOUNT.name()));
        });
  }

  public void dismiss(Transaction tx, long id) {
    update(tx, id, row -> row.setDismissedOn(tx.today()));
  }

  public void takeUpAgain(Transaction tx, long id) {
    update(tx, id, row -> row.setDismissedOn(null));
  }

  public void delete(Transaction tx, long id) {
    tx.delete(CLUE, id);
  }

  /** The clue from which each of these needs came, by need; the others are left out. */
  public Map<Long, Long> ofNeeds(Reader reader, Collection<Long> needIds) {
    Map<Long, Long> clues = new HashMap<>();
    for (List<Long> some : Ids.inParts(needIds)) {
      reader
          .sql()
          .select(CLUE.NEED_ID, CLUE.ID)
          .from(CLUE)
          .where(CLUE.NEED_ID.in(some))
          .orderBy(CLUE.ID.desc())
          .forEach(row -> clues.put(row.value1(), row.value2()));
    }
    return clues;
  }

  void becameNeed(Transaction tx, long id, long needId) {
    update(
        tx,
        id,
        row -> {
          row.setNeedId(needId);
          row.setDismissedOn(null);
        });
  }

  void becamePiece(Transaction tx, long id, long pieceId) {
    update(
        tx,
        id,
        row -> {
          row.setPieceId(pieceId);
          row.setDismissedOn(null);
        });
  }

  private static void update(Transaction tx, long id, Consumer<ClueRecord> change) {
    ClueRecord row = new ClueRecord();
    row.setId(id);
    change.accept(row);
    tx.update(row);
  }

  private static ClueRecord row(NewClue clue) {
    ClueRecord row = new ClueRecord();
    row.setPlace(clue.place().name());
    row.setSource(clue.source().strip());
    clue.person().ifPresent(row::setPersonId);
    row.setSaidBy(clue.person().isPresent() ? "" : clue.saidBy().strip());
    row.setWords(clue.words().strip());
    row.setNeed(clue.need().strip());
    row.setSubject(clue.subject().name());
    clue.account().ifPresent(row::setAccountId);
    row.setAbout(clue.about().strip());
    row.setHeardOn(clue.heardOn());
    return row;
  }

  /** What a clue became is read from the need and the piece themselves: they may be gone. */
  private static List<Clue> clues(Reader reader, Condition which) {
    ResultQuery<? extends Record> query =
        reader
            .sql()
            .select(
                CLUE.ID,
                CLUE.PLACE,
                CLUE.SOURCE,
                CLUE.PERSON_ID,
                CLUE.SAID_BY,
                PERSON.FIRST_NAME,
                PERSON.LAST_NAME,
                CLUE.WORDS,
                CLUE.NEED,
                CLUE.SUBJECT,
                CLUE.ACCOUNT_ID,
                ACCOUNT.NAME,
                CLUE.ABOUT,
                CLUE.HEARD_ON,
                CLUE.DISMISSED_ON,
                NEED.ID,
                PIECE.ID)
            .from(CLUE)
            .leftJoin(PERSON)
            .on(PERSON.ID.eq(CLUE.PERSON_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(CLUE.ACCOUNT_ID))
            .leftJoin(NEED)
            .on(NEED.ID.eq(CLUE.NEED_ID))
            .leftJoin(PIECE)
            .on(PIECE.ID.eq(CLUE.PIECE_ID))
            .where(which)
            .orderBy(CLUE.HEARD_ON.desc(), CLUE.ID.desc());
    return query.fetch(ClueStore::clue);
  }

  private static Clue clue(Record row) {
    @Nullable Long person = row.get(CLUE.PERSON_ID);
    String saidBy =
        person == null
            ? row.get(CLUE.SAID_BY)
            : PersonName.of(row.get(PERSON.FIRST_NAME), row.get(PERSON.LAST_NAME)).full();
    @Nullable String account = row.get(ACCOUNT.NAME);
    String accountName = Objects.requireNonNullElse(account, "");
    return new Clue(
        row.get(CLUE.ID),
        CluePlace.valueOf(row.get(CLUE.PLACE)),
        row.get(CLUE.SOURCE),
        Optional.ofNullable(person),
        saidBy,
        row.get(CLUE.WORDS),
        row.get(CLUE.NEED),
        ClueSubject.valueOf(row.get(CLUE.SUBJECT)),
        Optional.ofNullable(row.get(CLUE.ACCOUNT_ID)),
        accountName,
        row.get(CLUE.ABOUT),
        row.get(CLUE.HEARD_ON),
        Optional.ofNullable(row.get(CLUE.DISMISSED_ON)),
        Optional.ofNullable(row.get(NEED.ID)),
        Optional.ofNullable(row.get(PIECE.ID)),
        SearchWords.key(
            String.join(
                " ",
                row.get(CLUE.WORDS),
                row.get(CLUE.NEED),
                saidBy,
                accountName,
                row.get(CLUE.ABOUT),
                row.get(CLUE.SOURCE))));
  }
}
