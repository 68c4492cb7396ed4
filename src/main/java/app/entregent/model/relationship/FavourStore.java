package app.entregent.model.relationship;

import static app.entregent.workspace.schema.Tables.FAVOUR;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.FavourRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/** Where favours are kept. */
public final class FavourStore {
  public static final Topic FAVOURS = Topic.of(FAVOUR);

  public long add(Transaction tx, NewFavour favour) {
    FavourRecord row = new FavourRecord();
    row.setPersonId(favour.personId());
    row.setDirection(favour.direction().name());
    row.setWords(favour.words().strip());
    row.setDoneOn(favour.doneOn());
    return tx.insert(row);
  }

  /** The favour that somebody did by making an introduction. */
  public long addIntroduction(
      Transaction tx, long introductionId, long throughPersonId, LocalDate madeOn) {
    FavourRecord row = new FavourRecord();
    row.setPersonId(throughPersonId);
    row.setIntroductionId(introductionId);
    row.setDirection(FavourDirection.RECEIVED.name());
    row.setDoneOn(madeOn);
    return tx.insert(row);
  }

  /** What was given in a talk, one way and the other; of several of a kind the first. */
  public Map<FavourDirection, Favour> ofTalk(Reader reader, long conversationId) {
    Map<FavourDirection, Favour> given = new EnumMap<>(FavourDirection.class);
    fetch(reader, FAVOUR.CONVERSATION_ID.eq(conversationId), Integer.MAX_VALUE)
        .forEach(favour -> given.putIfAbsent(favour.direction(), favour));
    return given;
  }

  /** Says what was given in a talk, one way or the other; without words nothing was. */
  public void setOfTalk(Transaction tx, long conversationId, NewFavour favour) {
    Optional<Favour> there =
        Optional.ofNullable(ofTalk(tx, conversationId).get(favour.direction()));
    if (favour.words().isBlank()) {
      there.ifPresent(one -> delete(tx, one.id()));
    } else if (there.isPresent()) {
      FavourRecord row = row(there.get().id());
      row.setPersonId(favour.personId());
      row.setWords(favour.words().strip());
      row.setDoneOn(favour.doneOn());
      tx.update(row);
    } else {
      FavourRecord row = row(add(tx, favour));
      row.setConversationId(conversationId);
      tx.update(row);
    }
  }

  public Optional<Favour> find(Reader reader, long id) {
    return fetch(reader, FAVOUR.ID.eq(id), 1).stream().findFirst();
  }

  /** All of them, what is open first and the oldest of it first. */
  public List<Favour> openFirst(Reader reader, int limit) {
    return fetch(reader, noCondition(), limit);
  }

  public List<Favour> ofPerson(Reader reader, long personId) {
    return fetch(reader, FAVOUR.PERSON_ID.eq(personId), Integer.MAX_VALUE);
  }

  /** Those of these people; who has none is not there. */
  public Map<Long, List<Favour>> ofPeople(Reader reader, Collection<Long> people) {
    Map<Long, List<Favour>> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(people)) {
      fetch(reader, FAVOUR.PERSON_ID.in(some), Integer.MAX_VALUE)
          .forEach(
              favour ->
                  found.computeIfAbsent(favour.personId(), id -> new ArrayList<>()).add(favour));
    }
    return found;
  }

  /** Moves the favour that an introduction was to the day on which it was made. */
  void setDay(Transaction tx, long id, LocalDate day) {
    FavourRecord row = row(id);
    row.setDoneOn(day);
    tx.update(row);
  }

  /** The favour that this introduction was, if it was made. */
  public Optional<Favour> ofIntroduction(Reader reader, long introductionId) {
    return fetch(reader, FAVOUR.INTRODUCTION_ID.eq(introductionId), 1).stream().findFirst();
  }

  public void setSettled(Transaction tx, long id, boolean settled) {
    FavourRecord row = row(id);
    row.setSettled(settled);
    tx.update(row);
  }

  public void setWords(Transaction tx, long id, String words) {
    FavourRecord row = row(id);
    row.setWords(words.strip());
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(FAVOUR, id);
  }

  private static FavourRecord row(long id) {
    FavourRecord row = new FavourRecord();
    row.setId(id);
    return row;
  }

  private static List<Favour> fetch(Reader reader, Condition which, int limit) {
    return reader
        .sql()
        .selectFrom(FAVOUR)
        .where(which)
        .orderBy(FAVOUR.SETTLED, FAVOUR.DONE_ON, FAVOUR.ID)
        .limit(limit)
        .fetch(FavourStore::favour);
  }

  private static Favour favour(FavourRecord row) {
    return new Favour(
        row.getId(),
        row.getPersonId(),
        Optional.ofNullable(row.getIntroductionId()),
        FavourDirection.valueOf(row.getDirection()),
        row.getWords(),
        row.getDoneOn(),
        row.getSettled());
  }
}
