package app.entregent.model.conversation.detail;

import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.OBJECTION;
import static app.entregent.workspace.schema.Tables.QUESTION;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.detail.Outcome.Kind;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NeedRecord;
import app.entregent.workspace.schema.tables.records.NextActionRecord;
import app.entregent.workspace.schema.tables.records.ObjectionRecord;
import app.entregent.workspace.schema.tables.records.QuestionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a talk, all in one list, and its corrections. */
public final class OutcomeStore {
  private final NextActionStore actions = new NextActionStore();

  /** All that was written down with a talk, in the order of the sheet. */
  public List<Outcome> ofTalk(Reader reader, long talk) {
    List<Outcome> all = new ArrayList<>(heard(reader, List.of(talk)).getOrDefault(talk, List.of()));
    reader
        .sql()
        .selectFrom(NEXT_ACTION)
        .where(NEXT_ACTION.CONVERSATION_ID.eq(talk))
        .orderBy(NEXT_ACTION.PROMISED.desc(), NEXT_ACTION.ID)
        .forEach(
            row ->
                all.add(
                    of(
                        row.getPromised() ? Kind.PROMISE : Kind.NEXT,
                        row.getId(),
                        row.getWords(),
                        row.getDoneOn() != null,
                        Optional.ofNullable(row.getPersonId()))));
    return all;
  }

  /** What was said in these talks, by talk: needs, then objections, then questions. */
  public Map<Long, List<Outcome>> heard(Reader reader, Collection<Long> talks) {
    Map<Long, List<Outcome>> all = new HashMap<>();
    for (List<Long> some : Ids.inParts(talks)) {
      reader
          .sql()
          .selectFrom(NEED)
          .where(NEED.CONVERSATION_ID.in(some))
          .orderBy(NEED.ID)
          .forEach(row -> add(all, row.getConversationId(), need(row)));
      reader
          .sql()
          .selectFrom(OBJECTION)
          .where(OBJECTION.CONVERSATION_ID.in(some))
          .orderBy(OBJECTION.ID)
          .forEach(row -> add(all, row.getConversationId(), objection(row)));
      reader
          .sql()
          .selectFrom(QUESTION)
          .where(QUESTION.CONVERSATION_ID.in(some))
          .orderBy(QUESTION.ID)
          .forEach(row -> add(all, row.getConversationId(), question(row)));
    }
    return all;
  }

  private static void add(Map<Long, List<Outcome>> all, long talk, Outcome one) {
    all.computeIfAbsent(talk, id -> new ArrayList<>()).add(one);
  }

  private static Outcome need(NeedRecord row) {
    return new Outcome(
        Kind.NEED,
        row.getId(),
        row.getWords(),
        row.getMet(),
        row.getKind().equals(NeedKind.LATENT.name()),
        row.getTheirWords(),
        Optional.ofNullable(row.getPersonId()));
  }

  private static Outcome objection(ObjectionRecord row) {
    return of(
        Kind.OBJECTION,
        row.getId(),
        row.getWords(),
        row.getAnswered(),
        Optional.ofNullable(row.getPersonId()));
  }

  private static Outcome question(QuestionRecord row) {
    return of(
        Kind.QUESTION,
        row.getId(),
        row.getWords(),
        row.getAnsweredOn() != null,
        Optional.ofNullable(row.getPersonId()));
  }

  private static Outcome of(
      Kind kind, long id, String words, boolean settled, Optional<Long> person) {
    return new Outcome(kind, id, words, settled, false, "", person);
  }

  /** Corrects what came of a talk; what is as it was is left alone, what is gone stays gone. */
  public void correct(Transaction tx, long talk, List<Outcome> wanted) {
    List<Outcome> there = ofTalk(tx, talk);
    for (Outcome one : wanted) {
      there.stream()
          .filter(before -> before.kind() == one.kind() && before.id() == one.id())
          .findFirst()
          .filter(before -> !before.equals(one))
          .ifPresent(before -> correct(tx, before, one));
    }
  }

  private void correct(Transaction tx, Outcome before, Outcome one) {
    switch (one.kind()) {
      case NEED -> correctNeed(tx, one);
      case OBJECTION -> correctObjection(tx, one);
      case QUESTION -> correctQuestion(tx, before, one);
      case PROMISE, NEXT -> correctTask(tx, before, one);
    }
  }

  private static void correctNeed(Transaction tx, Outcome one) {
    if (one.words().isEmpty()) {
      tx.delete(NEED, one.id());
      return;
    }
    NeedRecord row = new NeedRecord();
    row.setId(one.id());
    row.setWords(one.words());
    row.setPersonId(one.personId().orElse(null));
    row.setMet(one.settled());
    row.setTheirWords(one.theirWords());
    row.setKind((one.latent() ? NeedKind.LATENT : NeedKind.STATED).name());
    tx.update(row);
  }

  private static void correctObjection(Transaction tx, Outcome one) {
    if (one.words().isEmpty()) {
      tx.delete(OBJECTION, one.id());
      return;
    }
    ObjectionRecord row = new ObjectionRecord();
    row.setId(one.id());
    row.setWords(one.words());
    row.setPersonId(one.personId().orElse(null));
    row.setAnswered(one.settled());
    tx.update(row);
  }

  private static void correctQuestion(Transaction tx, Outcome before, Outcome one) {
    if (one.words().isEmpty()) {
      tx.delete(QUESTION, one.id());
      return;
    }
    QuestionRecord row = new QuestionRecord();
    row.setId(one.id());
    row.setWords(one.words());
    row.setPersonId(one.personId().orElse(null));
    if (before.settled() != one.settled()) {
      row.setAnsweredOn(one.settled() ? tx.today() : null);
    }
    tx.update(row);
  }

  private void correctTask(Transaction tx, Outcome before, Outcome one) {
    if (one.words().isEmpty()) {
      actions.delete(tx, one.id());
      return;
    }
    if (!before.words().equals(one.words())) {
      NextActionRecord row = new NextActionRecord();
      row.setId(one.id());
      row.setWords(one.words());
      tx.update(row);
    }
    if (before.settled() != one.settled()) {
      actions.setDone(tx, one.id(), one.settled());
    }
  }
}
