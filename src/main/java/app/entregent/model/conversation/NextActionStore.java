package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.NEXT_ACTION;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NextActionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.Condition;

/** What the seller will do next. */
public final class NextActionStore {
  public static final Topic NEXT_ACTIONS = Topic.of(NEXT_ACTION);

  public long add(Transaction tx, NewNextAction action) {
    NextActionRecord row = new NextActionRecord();
    action.accountId().ifPresent(row::setAccountId);
    action.personId().ifPresent(row::setPersonId);
    action.conversationId().ifPresent(row::setConversationId);
    action.due().ifPresent(row::setDue);
    action.due().ifPresent(row::setFirstDue);
    row.setWords(action.words());
    row.setPromised(action.promised());
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }

  /** Adds one with all that can be said of it, for an account or a person or neither. */
  public long add(
      Transaction tx, Optional<Long> accountId, Optional<Long> personId, ActionPlan plan) {
    NextActionRecord row = planned(plan);
    accountId.ifPresent(row::setAccountId);
    personId.ifPresent(row::setPersonId);
    row.setFirstDue(plan.due().orElse(null));
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }

  /** Changes what was planned; a day that is set anew begins a series anew and ends a rest. */
  public void plan(Transaction tx, long id, ActionPlan plan) {
    Optional<LocalDate> before = find(tx, id).flatMap(NextAction::due);
    NextActionRecord row = planned(plan);
    row.setId(id);
    if (!before.equals(plan.due())) {
      row.setFirstDue(plan.due().orElse(null));
      row.setSnoozedUntil(null);
    }
    tx.update(row);
  }

  private static NextActionRecord planned(ActionPlan plan) {
    NextActionRecord row = new NextActionRecord();
    row.setWords(plan.words());
    row.setDue(plan.due().orElse(null));
    row.setOwner(plan.owner().name());
    row.setColleagueId(plan.colleagueId().orElse(null));
    row.setPromised(plan.promised());
    row.setRepeatEvery(plan.repetition().map(Repetition::every).orElse(0));
    plan.repetition().map(repetition -> repetition.unit().name()).ifPresent(row::setRepeatUnit);
    plan.repetition().map(repetition -> repetition.from().name()).ifPresent(row::setRepeatFrom);
    return row;
  }

  /** Changes something in the plan as it stands by now; an action that is gone stays gone. */
  public void replan(Transaction tx, long id, UnaryOperator<ActionPlan> change) {
    find(tx, id).ifPresent(action -> plan(tx, id, change.apply(action.plan())));
  }

  /** It was done today; one that repeats comes back as a new one. */
  public void done(Transaction tx, long id) {
    done(tx, id, tx.today());
  }

  /** It was done on this day; one that repeats comes back as a new one. */
  public void done(Transaction tx, long id, LocalDate day) {
    NextActionRecord before =
        tx.sql().selectFrom(NEXT_ACTION).where(NEXT_ACTION.ID.eq(id)).fetchSingle();
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setDoneOn(day);
    tx.update(row);
    NextAction action = action(before);
    if (action.doneOn().isEmpty() && !cameBack(tx, id)) {
      action.repetition().ifPresent(repetition -> comeBack(tx, before, repetition, day));
    }
  }

  /** Ticked off, taken back and ticked off again, it has what follows it already. */
  private static boolean cameBack(Transaction tx, long id) {
    return tx.sql().fetchExists(NEXT_ACTION, NEXT_ACTION.FOLLOWS_ID.eq(id));
  }

  private static void comeBack(
      Transaction tx, NextActionRecord before, Repetition repetition, LocalDate done) {
    LocalDate due = Optional.ofNullable(before.getDue()).orElse(done);
    LocalDate first = Optional.ofNullable(before.getFirstDue()).orElse(due);
    NextAction action = action(before);
    NextActionRecord next = planned(action.plan());
    action.accountId().ifPresent(next::setAccountId);
    action.personId().ifPresent(next::setPersonId);
    next.setDue(repetition.next(first, due, done));
    next.setFirstDue(first);
    next.setFollowsId(before.getId());
    next.setAddedOn(tx.today());
    tx.insert(next);
  }

  /** Ticks it off or takes that back, and gives back which. */
  public boolean setDone(Transaction tx, long id, boolean done) {
    if (done) {
      done(tx, id);
    } else {
      reopen(tx, id);
    }
    return done;
  }

  /** It is to be done after all; what came back in its place and is open goes again. */
  public void reopen(Transaction tx, long id) {
    tx.deleteAll(
        NEXT_ACTION,
        tx.sql()
            .select(NEXT_ACTION.ID)
            .from(NEXT_ACTION)
            .where(NEXT_ACTION.FOLLOWS_ID.eq(id), NEXT_ACTION.DONE_ON.isNull())
            .fetch(NEXT_ACTION.ID));
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setDoneOn(null);
    tx.update(row);
  }

  /** Says of what this colleague was to do that some colleague is. */
  public static void forgetColleague(Transaction tx, long colleagueId) {
    List<NextActionRecord> rows = new ArrayList<>();
    for (long id :
        tx.sql()
            .select(NEXT_ACTION.ID)
            .from(NEXT_ACTION)
            .where(NEXT_ACTION.COLLEAGUE_ID.eq(colleagueId))
            .fetch(NEXT_ACTION.ID)) {
      NextActionRecord row = new NextActionRecord();
      row.setId(id);
      row.setColleagueId(null);
      rows.add(row);
    }
    tx.updateAll(rows);
  }

  /** Lets it rest until a day; its due date stays as it is. */
  public void snooze(Transaction tx, long id, LocalDate until) {
    NextActionRecord row = new NextActionRecord();
    row.setId(id);
    row.setSnoozedUntil(until);
    tx.update(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(NEXT_ACTION, id);
  }

  /** All that is not done, the earliest due first, those without a day last. */
  public List<NextAction> open(Reader reader) {
    return select(reader, NEXT_ACTION.DONE_ON.isNull());
  }

  public Optional<NextAction> find(Reader reader, long id) {
    return select(reader, NEXT_ACTION.ID.eq(id)).stream().findFirst();
  }

  /** Those of these that are there. */
  public List<NextAction> some(Reader reader, Collection<Long> ids) {
    return Ids.inParts(ids).stream()
        .flatMap(part -> select(reader, NEXT_ACTION.ID.in(part)).stream())
        .toList();
  }

  /** What was done from this day on, the newest first. */
  public List<NextAction> doneSince(Reader reader, LocalDate day) {
    return select(reader, NEXT_ACTION.DONE_ON.ge(day));
  }

  /** Those of these that were to be done at the end of a day. */
  public List<NextAction> underWay(Reader reader, Collection<Long> ids, LocalDate day) {
    return ids.isEmpty()
        ? List.of()
        : select(
            reader,
            NEXT_ACTION
                .ID
                .in(ids)
                .and(NEXT_ACTION.ADDED_ON.le(day))
                .and(NEXT_ACTION.DONE_ON.isNull().or(NEXT_ACTION.DONE_ON.gt(day))));
  }

  /** Those of these talks of which a next action came. */
  public Set<Long> talksWithNext(Reader reader, Collection<Long> conversationIds) {
    return conversationIds.isEmpty()
        ? Set.of()
        : reader
            .sql()
            .selectDistinct(NEXT_ACTION.CONVERSATION_ID)
            .from(NEXT_ACTION)
            .where(NEXT_ACTION.CONVERSATION_ID.in(conversationIds))
            .fetchSet(NEXT_ACTION.CONVERSATION_ID);
  }

  /** All of an account: open ones first. */
  public List<NextAction> ofAccount(Reader reader, long accountId) {
    return select(reader, NEXT_ACTION.ACCOUNT_ID.eq(accountId));
  }

  /** All of a person: open ones first. */
  public List<NextAction> ofPerson(Reader reader, long personId) {
    return select(reader, NEXT_ACTION.PERSON_ID.eq(personId));
  }

  private static List<NextAction> select(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(NEXT_ACTION)
        .where(which)
        .orderBy(
            NEXT_ACTION.DONE_ON.desc().nullsFirst(),
            NEXT_ACTION.DUE.asc().nullsLast(),
            NEXT_ACTION.ID)
        .fetch(NextActionStore::action);
  }

  private static NextAction action(NextActionRecord row) {
    return new NextAction(
        row.getId(),
        Optional.ofNullable(row.getAccountId()),
        Optional.ofNullable(row.getPersonId()),
        Optional.ofNullable(row.getConversationId()),
        row.getWords(),
        Optional.ofNullable(row.getDue()),
        Optional.ofNullable(row.getSnoozedUntil()),
        Optional.ofNullable(row.getDoneOn()),
        row.getPromised(),
        row.getAddedOn(),
        ActionOwner.valueOf(row.getOwner()),
        Optional.ofNullable(row.getColleagueId()),
        repetition(row));
  }

  private static Optional<Repetition> repetition(NextActionRecord row) {
    return row.getRepeatEvery() == 0
        ? Optional.empty()
        : Optional.of(
            new Repetition(
                row.getRepeatEvery(),
                Repetition.Unit.valueOf(row.getRepeatUnit()),
                Repetition.From.valueOf(row.getRepeatFrom())));
  }
}
