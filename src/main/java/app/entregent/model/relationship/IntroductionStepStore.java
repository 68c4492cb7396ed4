package app.entregent.model.relationship;

import static app.entregent.workspace.schema.Tables.INTRODUCTION_STEP;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.IntroductionStepRecord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Keeps on which day each step of an introduction was taken. */
public final class IntroductionStepStore {
  public static final Topic STEPS = Topic.of(INTRODUCTION_STEP);

  Map<IntroductionState, LocalDate> of(Reader reader, long introductionId) {
    Map<IntroductionState, LocalDate> days = new EnumMap<>(IntroductionState.class);
    reader
        .sql()
        .selectFrom(INTRODUCTION_STEP)
        .where(INTRODUCTION_STEP.INTRODUCTION_ID.eq(introductionId))
        .forEach(row -> days.put(IntroductionState.valueOf(row.getState()), row.getOnDay()));
    return days;
  }

  void set(Transaction tx, long introductionId, IntroductionState state, LocalDate day) {
    IntroductionStepRecord row = new IntroductionStepRecord();
    row.setOnDay(day);
    List<Long> there = ids(tx, introductionId, state);
    if (there.isEmpty()) {
      row.setIntroductionId(introductionId);
      row.setState(state.name());
      tx.insert(row);
    } else {
      row.setId(there.getFirst());
      tx.update(row);
    }
  }

  void forget(Transaction tx, long introductionId, IntroductionState state) {
    tx.deleteAll(INTRODUCTION_STEP, ids(tx, introductionId, state));
  }

  void forgetAll(Transaction tx, long introductionId) {
    tx.deleteAll(
        INTRODUCTION_STEP,
        tx.sql()
            .select(INTRODUCTION_STEP.ID)
            .from(INTRODUCTION_STEP)
            .where(INTRODUCTION_STEP.INTRODUCTION_ID.eq(introductionId))
            .fetch(INTRODUCTION_STEP.ID));
  }

  private static List<Long> ids(Reader reader, long introductionId, IntroductionState state) {
    return reader
        .sql()
        .select(INTRODUCTION_STEP.ID)
        .from(INTRODUCTION_STEP)
        .where(INTRODUCTION_STEP.INTRODUCTION_ID.eq(introductionId))
        .and(INTRODUCTION_STEP.STATE.eq(state.name()))
        .fetch(INTRODUCTION_STEP.ID);
  }
}
