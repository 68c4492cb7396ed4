package app.entregent.model.library;

import app.entregent.model.decision.PathStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pieces there are for each persona at each stage of the path. Given up ones don't count.
 *
 * @param personas their names by their ids, in their order
 */
public record StageGrid(Map<Long, String> personas, Map<Cell, Integer> counts) {
  /** The stages at which a reader can stand. */
  public static final List<PathStage> STAGES =
      List.of(PathStage.AWARE, PathStage.LISTING, PathStage.EVALUATING, PathStage.BUYING);

  /** A persona at a stage. */
  public record Cell(long persona, PathStage stage) {}

  public static StageGrid of(Map<Long, String> personas, List<LibraryPiece> pieces) {
    Map<Cell, Integer> counts = new HashMap<>();
    for (LibraryPiece piece : pieces) {
      if (piece.state() != PieceState.DROPPED
          && piece.persona().isPresent()
          && piece.sheet().stage() != PathStage.UNKNOWN) {
        counts.merge(new Cell(piece.persona().get(), piece.sheet().stage()), 1, Integer::sum);
      }
    }
    return new StageGrid(personas, counts);
  }

  public int count(Cell cell) {
    return counts.getOrDefault(cell, 0);
  }

  /** Where there is nothing, persona by persona along the path. */
  public List<Cell> holes() {
    List<Cell> holes = new ArrayList<>();
    for (long persona : personas.keySet()) {
      for (PathStage stage : STAGES) {
        Cell cell = new Cell(persona, stage);
        if (count(cell) == 0) {
          holes.add(cell);
        }
      }
    }
    return holes;
  }
}
