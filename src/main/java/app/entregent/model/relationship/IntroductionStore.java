package app.entregent.model.relationship;

import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.text.Language;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.IntroductionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Where introductions are kept. */
public final class IntroductionStore {
  public static final Topic INTRODUCTIONS = Topic.of(INTRODUCTION);

  /** A wish to be introduced, on which nothing was done yet. */
  public long add(Transaction tx, long toPersonId, long throughPersonId) {
    IntroductionRecord row = new IntroductionRecord();
    row.setToPersonId(toPersonId);
    row.setThroughPersonId(throughPersonId);
    row.setState(IntroductionState.WANTED.name());
    row.setStateSince(tx.today());
    return tx.insert(row);
  }

  public Optional<Introduction> find(Reader reader, long id) {
    return fetch(reader, INTRODUCTION.ID.eq(id), 1).stream().findFirst();
  }

  /** All of them, what is still to be done first and the oldest of it first. */
  public List<Introduction> openFirst(Reader reader, int limit) {
    return fetch(reader, noCondition(), limit);
  }

  /** Those in which a person is the goal or stands between. */
  public List<Introduction> ofPerson(Reader reader, long personId) {
    return fetch(
        reader,
        INTRODUCTION.TO_PERSON_ID.eq(personId).or(INTRODUCTION.THROUGH_PERSON_ID.eq(personId)),
        Integer.MAX_VALUE);
  }

  /** Puts an introduction into a state from this day on. */
  void setState(Transaction tx, long id, IntroductionState state, LocalDate day) {
    IntroductionRecord row = row(id);
    row.setState(state.name());
    row.setStateSince(day);
    tx.update(row);
  }

  /** Keeps the message as the seller wrote it; empty brings the usual one back. */
  public void setWords(Transaction tx, long id, Language language, String words) {
    IntroductionRecord row = row(id);
    switch (language) {
      case EN -> row.setWords(words);
      case FR -> row.setWordsFr(words);
    }
    tx.update(row);
  }

  public void setPurpose(Transaction tx, long id, String purpose) {
    IntroductionRecord row = row(id);
    row.setPurpose(purpose);
    tx.update(row);
  }

  /** Says which next action stands for the next step; empty for none. */
  public void setAction(Transaction tx, long id, Optional<Long> actionId) {
    IntroductionRecord row = row(id);
    row.setActionId(actionId.orElse(null));
    tx.update(row);
  }

  /** The one under way between these two, if there is one. */
  public Optional<Introduction> underWay(Reader reader, long toPersonId, long throughPersonId) {
    return fetch(
            reader,
            INTRODUCTION
                .TO_PERSON_ID
                .eq(toPersonId)
                .and(INTRODUCTION.THROUGH_PERSON_ID.eq(throughPersonId)),
            Integer.MAX_VALUE)
        .stream()
        .filter(one -> one.state().open())
        .findFirst();
  }

  public void setNote(Transaction tx, long id, String note) {
    IntroductionRecord row = row(id);
    row.setNote(note);
    tx.update(row);
  }

  /** Forgets an introduction. A favour that it was must be gone before. */
  public void delete(Transaction tx, long id) {
    tx.delete(INTRODUCTION, id);
  }

  private static IntroductionRecord row(long id) {
    IntroductionRecord row = new IntroductionRecord();
    row.setId(id);
    return row;
  }

  private static List<Introduction> fetch(Reader reader, Condition which, int limit) {
    return reader
        .sql()
        .selectFrom(INTRODUCTION)
        .where(which)
        .orderBy(
            INTRODUCTION.STATE.in(
                IntroductionState.THANKED.name(), IntroductionState.DECLINED.name()),
            INTRODUCTION.STATE_SINCE,
            INTRODUCTION.ID)
        .limit(limit)
        .fetch(IntroductionStore::introduction);
  }

  private static Introduction introduction(IntroductionRecord row) {
    return new Introduction(
        row.getId(),
        row.getToPersonId(),
        row.getThroughPersonId(),
        IntroductionState.valueOf(row.getState()),
        row.getStateSince(),
        row.getWords(),
        row.getWordsFr(),
        row.getNote(),
        row.getPurpose(),
        Optional.ofNullable(row.getActionId()));
  }
}
