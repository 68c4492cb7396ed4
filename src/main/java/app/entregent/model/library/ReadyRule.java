package app.entregent.model.library;

import app.entregent.model.decision.PathStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece is ready when one knows for whom it is and where that reader stands on the path; without
 * one of them a written reason is asked for, and stays in sight. Source: the right content for the
 * right person at the right position in the buying cycle [000, digest row 9].
 */
public final class ReadyRule {
  private ReadyRule() {}

  /** What is not known. */
  public enum Missing {
    PERSONA,
    STAGE
  }

  /** What a piece lacks to be ready, in a fixed order. */
  public static List<Missing> missing(Optional<Long> persona, PathStage stage) {
    List<Missing> missing = new ArrayList<>();
    if (persona.isEmpty()) {
      missing.add(Missing.PERSONA);
    }
    if (stage == PathStage.UNKNOWN) {
      missing.add(Missing.STAGE);
    }
    return missing;
  }

  /** Whether it may be called ready with this reason. */
  public static boolean allows(Optional<Long> persona, PathStage stage, String reason) {
    return missing(persona, stage).isEmpty() || !reason.isBlank();
  }
}
