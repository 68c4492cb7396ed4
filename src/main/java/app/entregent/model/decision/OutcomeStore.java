package app.entregent.model.decision;

import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import java.time.LocalDate;

/** Keeps how a decision ended, and on which day. */
public final class OutcomeStore {
  /** Another reason for the same end moves no day. */
  static void end(Transaction tx, Decision now, Outcome outcome, String reason) {
    DecisionRecord row = new DecisionRecord();
    row.setId(now.id());
    row.setOutcome(outcome.name());
    row.setOutcomeReason(reason);
    if (outcome == Outcome.OPEN) {
      row.setEndedOn(null);
    } else if (now.outcome() != outcome) {
      row.setEndedOn(tx.today());
    }
    tx.update(row);
  }

  /** Says on which day it ended. */
  public void setEndedOn(Transaction tx, long decisionId, LocalDate day) {
    DecisionRecord row = new DecisionRecord();
    row.setId(decisionId);
    row.setEndedOn(day);
    tx.update(row);
  }
}
