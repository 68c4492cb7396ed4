package app.entregent.model.decision;

import java.time.LocalDate;

/**
 * A passage from one stage to another.
 *
 * @param proof what shows that the stage was reached; may be empty
 */
public record StageMove(
    long id,
    long decisionId,
    DecisionStage from,
    DecisionStage to,
    LocalDate movedOn,
    String proof) {}
