package app.entregent.model.agenda;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.FRIDAY_REVIEW;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.STAGE_MOVE;
import static org.jooq.impl.DSL.max;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.FridayReviewRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a review of the week asks, and which weeks were reviewed. */
public final class FridayReviewStore {
  public static final Topic REVIEWS = Topic.of(FRIDAY_REVIEW);

  /** The day on which a week was reviewed. */
  public Optional<LocalDate> doneOn(Reader reader, IsoWeek week) {
    return reader
        .sql()
        .select(FRIDAY_REVIEW.DONE_ON)
        .from(FRIDAY_REVIEW)
        .where(FRIDAY_REVIEW.MONDAY.eq(week.monday()))
        .fetchOptional(FRIDAY_REVIEW.DONE_ON);
  }

  /** The week is reviewed. */
  public void done(Transaction tx, IsoWeek week) {
    if (doneOn(tx, week).isEmpty()) {
      FridayReviewRecord row = new FridayReviewRecord();
      row.setMonday(week.monday());
      row.setDoneOn(tx.today());
      tx.insert(row);
    }
  }

  /** The accounts for which, or for whose people, a next action is open. */
  Set<Long> withNextAction(Reader reader) {
    Set<Long> accounts =
        new HashSet<>(
            reader
                .sql()
                .selectDistinct(NEXT_ACTION.ACCOUNT_ID)
                .from(NEXT_ACTION)
                .where(NEXT_ACTION.DONE_ON.isNull(), NEXT_ACTION.ACCOUNT_ID.isNotNull())
                .fetch(NEXT_ACTION.ACCOUNT_ID));
    accounts.addAll(
        reader
            .sql()
            .selectDistinct(DECISION.ACCOUNT_ID)
            .from(NEXT_ACTION)
            .join(SEAT)
            .on(SEAT.PERSON_ID.eq(NEXT_ACTION.PERSON_ID))
            .join(DECISION)
            .on(DECISION.ID.eq(SEAT.DECISION_ID))
            .where(NEXT_ACTION.DONE_ON.isNull())
            .fetch(DECISION.ACCOUNT_ID));
    return accounts;
  }

  /** The last day on which each of these accounts took a step on the ladder or in a stage. */
  Map<Long, LocalDate> lastMoves(Reader reader, Collection<Long> accounts) {
    Map<Long, LocalDate> last = new HashMap<>();
    reader
        .sql()
        .select(LADDER_MOVE.ACCOUNT_ID, max(LADDER_MOVE.MOVED_ON))
        .from(LADDER_MOVE)
        .where(LADDER_MOVE.ACCOUNT_ID.in(accounts))
        .groupBy(LADDER_MOVE.ACCOUNT_ID)
        .forEach(row -> last.merge(row.value1(), row.value2(), FridayReviewStore::later));
    reader
        .sql()
        .select(DECISION.ACCOUNT_ID, max(STAGE_MOVE.MOVED_ON))
        .from(STAGE_MOVE)
        .join(DECISION)
        .on(DECISION.ID.eq(STAGE_MOVE.DECISION_ID))
        .where(DECISION.ACCOUNT_ID.in(accounts))
        .groupBy(DECISION.ACCOUNT_ID)
        .forEach(row -> last.merge(row.value1(), row.value2(), FridayReviewStore::later));
    return last;
  }

  /** The last day on which a talk was held with each of these accounts or with its people. */
  Map<Long, LocalDate> lastTalks(Reader reader, Collection<Long> accounts) {
    Map<Long, LocalDate> last = new HashMap<>();
    reader
        .sql()
        .select(CONVERSATION.ACCOUNT_ID, max(CONVERSATION.HELD_ON))
        .from(CONVERSATION)
        .where(CONVERSATION.ACCOUNT_ID.in(accounts))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .groupBy(CONVERSATION.ACCOUNT_ID)
        .forEach(row -> last.merge(row.value1(), row.value2(), FridayReviewStore::later));
    reader
        .sql()
        .select(ACCOUNT_COMPANY.ACCOUNT_ID, max(CONVERSATION.HELD_ON))
        .from(ACCOUNT_COMPANY)
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PARTICIPANT)
        .on(PARTICIPANT.PERSON_ID.eq(POST.PERSON_ID))
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(ACCOUNT_COMPANY.ACCOUNT_ID.in(accounts))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .groupBy(ACCOUNT_COMPANY.ACCOUNT_ID)
        .forEach(row -> last.merge(row.value1(), row.value2(), FridayReviewStore::later));
    return last;
  }

  /** The accounts that the seller gave up in these days, with the reason. */
  Map<Long, String> givenUp(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NOT_PURSUED_REASON)
        .from(ACCOUNT)
        .where(ACCOUNT.NOT_PURSUED_ON.between(from, to))
        .fetchMap(ACCOUNT.ID, ACCOUNT.NOT_PURSUED_REASON);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
