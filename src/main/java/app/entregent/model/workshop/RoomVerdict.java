package app.entregent.model.workshop;

import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.workspace.Transaction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what a room agreed on to the map: a judgement with its source and its day, which the room
 * told. A role is added to those that the seat has.
 */
public final class RoomVerdict {
  private final DecisionStore decisions = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();

  /**
   * Settles a question.
   *
   * @param answer one that says something
   * @param source where the judgement comes from, in words
   * @return whether the seat was still there; if not, nothing is written
   */
  public boolean settle(
      Transaction tx, long decisionId, RoomQuestion question, Answer answer, String source) {
    if (!answer.known()) {
      throw new IllegalArgumentException("A room cannot settle on not knowing");
    }
    Optional<Seat> seat =
        decisions.find(tx, decisionId).isPresent()
            ? decisions.map(tx, decisionId).seat(question.seatId())
            : Optional.empty();
    if (seat.isEmpty()) {
      return false;
    }
    write(tx, seat.get(), question.about(), answer.value());
    judgements.judge(
        tx,
        question.seatId(),
        new Judgement(question.about(), Confidence.TOLD, brief(source), tx.today()));
    questions.settle(tx, question.id(), answer.value());
    return true;
  }

  private void write(Transaction tx, Seat seat, Judgement.About about, String value) {
    switch (about) {
      case STANCE -> decisions.setStance(tx, seat.id(), Stance.valueOf(value));
      case INFLUENCE -> decisions.setInfluence(tx, seat.id(), Influence.valueOf(value));
      case PATH -> decisions.setPathStage(tx, seat.id(), PathStage.valueOf(value));
      case ROLE -> {
        Set<Role> roles = EnumSet.of(Role.valueOf(value));
        roles.addAll(seat.roles());
        decisions.setRoles(tx, seat.id(), roles);
      }
    }
  }

  private static String brief(String source) {
    return source.codePointCount(0, source.length()) <= Judgement.SOURCE_LIMIT
        ? source
        : source.substring(0, source.offsetByCodePoints(0, Judgement.SOURCE_LIMIT - 1)) + "…";
  }
}
