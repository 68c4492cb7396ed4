package app.entregent.model.library;

import app.entregent.model.decision.PathStage;
import app.entregent.model.wording.TrustElement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is said and judged of a piece beside its text.
 *
 * @param stage where its reader stands on the buyer's path
 * @param need the need that it answers; may be empty
 * @param readyReason why it is ready without a persona or a stage; else empty
 * @param madeFrom the piece it was made from, which may be gone
 */
public record PieceSheet(
    PathStage stage,
    String need,
    PieceSide side,
    Set<Quality> qualities,
    Set<TrustElement> trust,
    Optional<LocalDate> readyOn,
    String readyReason,
    Optional<Long> madeFrom) {
  public static final PieceSheet EMPTY =
      new PieceSheet(
          PathStage.UNKNOWN,
          "",
          PieceSide.UNKNOWN,
          Set.of(),
          Set.of(),
          Optional.empty(),
          "",
          Optional.empty());

  public PieceSheet {
    qualities = Set.copyOf(qualities);
    trust = Set.copyOf(trust);
  }

  /** How far the piece is that has this sheet. */
  public PieceState state(boolean shared, boolean dropped) {
    if (shared) {
      return PieceState.SHARED;
    }
    if (dropped) {
      return PieceState.DROPPED;
    }
    return readyOn.isPresent() ? PieceState.READY : PieceState.DRAFT;
  }
}
