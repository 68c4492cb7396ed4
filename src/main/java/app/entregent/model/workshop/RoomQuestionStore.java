package app.entregent.model.workshop;

import static app.entregent.workspace.schema.Tables.WORKSHOP;
import static app.entregent.workspace.schema.Tables.WORKSHOP_OPINION;
import static app.entregent.workspace.schema.Tables.WORKSHOP_QUESTION;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.RoomQuestion.State;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.WorkshopOpinionRecord;
import app.entregent.workspace.schema.tables.records.WorkshopQuestionRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the judgements that rooms were asked for, with how many said what. */
public final class RoomQuestionStore {
  public static final Set<Topic> TOPICS =
      Set.of(Topic.of(WORKSHOP_QUESTION), Topic.of(WORKSHOP_OPINION));

  /** What a room was asked for, the oldest first. */
  public List<RoomQuestion> of(Reader reader, long workshopId) {
    Map<Long, List<Opinion>> opinions =
        reader
            .sql()
            .select(WORKSHOP_OPINION.fields())
            .from(WORKSHOP_OPINION)
            .join(WORKSHOP_QUESTION)
            .on(WORKSHOP_QUESTION.ID.eq(WORKSHOP_OPINION.QUESTION_ID))
            .where(WORKSHOP_QUESTION.WORKSHOP_ID.eq(workshopId))
            .orderBy(WORKSHOP_OPINION.ID)
            .fetchInto(WORKSHOP_OPINION)
            .intoGroups(
                WORKSHOP_OPINION.QUESTION_ID,
                row -> new Opinion(row.getOpinion(), row.getVotes(), row.getReason()));
    return reader
        .sql()
        .selectFrom(WORKSHOP_QUESTION)
        .where(WORKSHOP_QUESTION.WORKSHOP_ID.eq(workshopId))
        .orderBy(WORKSHOP_QUESTION.ASKED_AT, WORKSHOP_QUESTION.ID)
        .fetch(row -> question(row, opinions.getOrDefault(row.getId(), List.of())));
  }

  /**
   * Asks the room.
   *
   * @param voters how many there are to answer
   * @param follows the former question that is asked again
   */
  public long ask(
      Transaction tx,
      long workshopId,
      long seatId,
      About about,
      int voters,
      Optional<Long> follows) {
    WorkshopQuestionRecord row = new WorkshopQuestionRecord();
    row.setWorkshopId(workshopId);
    row.setSeatId(seatId);
    row.setAbout(about.name());
    row.setVoters(voters);
    row.setFollowsId(follows.orElse(null));
    row.setAskedAt(tx.now());
    return tx.insert(row);
  }

  /** How many there are to answer, 0 or more. */
  public void setVoters(Transaction tx, long id, int voters) {
    WorkshopQuestionRecord row = row(id);
    row.setVoters(voters);
    tx.update(row);
  }

  /**
   * Somebody came into the room or left it: as many are there to answer the open question before it
   * as there are people. A number that the one who leads typed stays.
   *
   * @param before how many there were
   * @param now how many there are
   */
  public void followRoom(Transaction tx, long workshopId, int before, int now) {
    for (long id :
        tx.sql()
            .select(WORKSHOP_QUESTION.ID)
            .from(WORKSHOP_QUESTION)
            .join(WORKSHOP)
            .on(WORKSHOP.QUESTION_ID.eq(WORKSHOP_QUESTION.ID))
            .where(WORKSHOP.ID.eq(workshopId))
            .and(WORKSHOP_QUESTION.STATE.eq(State.OPEN.name()))
            .and(WORKSHOP_QUESTION.VOTERS.eq(before))
            .fetch(WORKSHOP_QUESTION.ID)) {
      setVoters(tx, id, now);
    }
  }

  /** Whether the room sees the spread. */
  public void setShown(Transaction tx, long id, boolean shown) {
    WorkshopQuestionRecord row = row(id);
    row.setShown(shown);
    tx.update(row);
  }

  /** Writes how many are of this opinion and why; one without votes and reason is forgotten. */
  public void setOpinion(Transaction tx, long questionId, Opinion opinion) {
    Long there =
        tx.sql()
            .select(WORKSHOP_OPINION.ID)
            .from(WORKSHOP_OPINION)
            .where(WORKSHOP_OPINION.QUESTION_ID.eq(questionId))
            .and(WORKSHOP_OPINION.OPINION.eq(opinion.value()))
            .fetchOne(WORKSHOP_OPINION.ID);
    if (opinion.votes() == 0 && opinion.reason().isBlank()) {
      if (there != null) {
        tx.delete(WORKSHOP_OPINION, there);
      }
      return;
    }
    WorkshopOpinionRecord row = new WorkshopOpinionRecord();
    row.setVotes(opinion.votes());
    row.setReason(opinion.reason().strip());
    if (there == null) {
      row.setQuestionId(questionId);
      row.setOpinion(opinion.value());
      tx.insert(row);
    } else {
      row.setId(there);
      tx.update(row);
    }
  }

  /**
   * The room agreed on an answer. The judgement on the map is written by its own store.
   *
   * @param answer the name of what was agreed on
   */
  public void settle(Transaction tx, long id, String answer) {
    WorkshopQuestionRecord row = row(id);
    row.setState(State.SETTLED.name());
    row.setSettledAs(answer);
    row.setSettledAt(tx.now());
    tx.update(row);
  }

  /** Somebody finds out: this next action. */
  public void leaveToFindOut(Transaction tx, long id, long nextActionId) {
    WorkshopQuestionRecord row = row(id);
    row.setState(State.TO_FIND_OUT.name());
    row.setNextActionId(nextActionId);
    row.setSettledAt(tx.now());
    tx.update(row);
  }

  /** It is open again. */
  public void reopen(Transaction tx, long id) {
    WorkshopQuestionRecord row = row(id);
    row.setState(State.OPEN.name());
    row.setSettledAs("");
    row.setNextActionId(null);
    row.setSettledAt(null);
    tx.update(row);
  }

  private static WorkshopQuestionRecord row(long id) {
    WorkshopQuestionRecord row = new WorkshopQuestionRecord();
    row.setId(id);
    return row;
  }

  private static RoomQuestion question(WorkshopQuestionRecord row, List<Opinion> opinions) {
    return new RoomQuestion(
        row.getId(),
        row.getWorkshopId(),
        row.getSeatId(),
        About.valueOf(row.getAbout()),
        row.getVoters(),
        State.valueOf(row.getState()),
        row.getShown(),
        row.getSettledAs(),
        Optional.ofNullable(row.getNextActionId()),
        Optional.ofNullable(row.getFollowsId()),
        row.getAskedAt(),
        Optional.ofNullable(row.getSettledAt()),
        opinions);
  }
}
