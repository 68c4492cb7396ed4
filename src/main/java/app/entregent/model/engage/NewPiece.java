package app.entregent.model.engage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A piece to be planned. */
public record NewPiece(
    String subject,
    PieceFormat format,
    PieceChannel channel,
    LocalDate plannedOn,
    OptionalInt hour,
    Optional<Long> persona,
    String text) {
  /** A post on the seller's own profile, at no particular hour, for nobody in particular yet. */
  public static NewPiece post(String subject, LocalDate plannedOn) {
    return post(subject, plannedOn, OptionalInt.empty());
  }

  /** The same, at an hour if there is one. */
  public static NewPiece post(String subject, LocalDate plannedOn, OptionalInt hour) {
    return new NewPiece(
        subject, PieceFormat.POST, PieceChannel.PROFILE, plannedOn, hour, Optional.empty(), "");
  }
}
