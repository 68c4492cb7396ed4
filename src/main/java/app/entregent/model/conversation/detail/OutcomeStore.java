package app.entregent.model.conversation.detail;

import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.OBJECTION;
import static app.entregent.workspace.schema.Tables.QUESTION;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.detail.Outcome.Kind;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NeedRecord;
import app.entregent.workspace.schema.tables.records.NextActionRecord;
import app.entregent.workspace.schema.tables.records.ObjectionRecord;
import app.entregent.workspace.schema.tables.records.QuestionRecord;
import java.util.ArrayList;
import java.util.List;

/** What came of a talk, all in one list, and its corrections. */
public final class OutcomeStore {
  private final NextActionStore actions = new NextActionStore();

  /** All that was written down with a talk, in the order of the sheet. */
  public List<Outcome> ofTalk(Reader reader, long talk) {
    List<Outcome> all = new ArrayList<>();
    reader
        .sql()
        .selectFrom(NEED)
        .where(NEED.CONVERSATION_ID.eq(talk))
        .orderBy(NEED.ID)
        .forEach(
            row ->
                all.add(
                    new Outcome(
                        Kind.NEED,
                        row.getId(),
                        row.getWords(),
                        row.getMet(),
                        row.getKind().equals(NeedKind.LATENT.name()),
                        row.getTheirWords())));
    reader
        .sql()
        .selectFrom(OBJECTION)
        .where(OBJECTION.CONVERSATION_ID.eq(talk))
        .orderBy(OBJECTION.ID)
        .forEach(
            row -> all.add(of(Kind.OBJECTION, row.getId(), row.getWords(), row.getAnswered())));
    reader
        .sql()
        .selectFrom(QUESTION)
        .where(QUESTION.CONVERSATION_ID.eq(talk))
        .orderBy(QUESTION.ID)
        .forEach(
            row ->
                all.add(
                    of(Kind.QUESTION, row.getId(), row.getWords(), row.getAnsweredOn() != null)));
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
                        row.getDoneOn() != null)));
    return all;
  }

  private static Outcome of(Kind kind, long id, String words, boolean settled) {
    return new Outcome(kind, id, words, settled, false, "");
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
