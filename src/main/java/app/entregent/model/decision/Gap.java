package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that the map does not show yet and the seller should know or do.
 *
 * @param role the role it is about, if it is about one
 * @param seatIds the seats it is about; none if it is about the whole map
 * @param sentence what is missing, in a sentence
 * @param reasons the facts that make it a gap
 * @param step what the next action that closes it would say, if one can
 * @param personId with whom that next action is to be done
 * @param plan the next action that is under way, if there is one
 */
public record Gap(
    GapKind kind,
    Urgency urgency,
    Optional<Role> role,
    List<Long> seatIds,
    Message sentence,
    List<Reason> reasons,
    Optional<Message> step,
    Optional<Long> personId,
    Optional<GapPlan> plan) {
  /**
   * A fact behind a gap.
   *
   * @param seatId the seat that shows it
   */
  public record Reason(Message words, Optional<Long> seatId) {}

  public Gap {
    seatIds = List.copyOf(seatIds);
    reasons = List.copyOf(reasons);
  }

  /** The same gap of the same seats and role always has this key. */
  public String key() {
    return key(kind, role, seatIds);
  }

  static String key(GapKind kind, Optional<Role> role, List<Long> seatIds) {
    String about =
        switch (kind) {
          case MISSING_ROLE -> role.map(Role::code).orElse("");
          case GHOST, DECIDER_UNMET, OPPONENT_UNPLANNED, SILENT, TWICE, CIRCLE, OPEN_OBJECTION ->
              seatIds.stream().limit(1).map(String::valueOf).collect(Collectors.joining());
          case SINGLE_CONTACT,
              NO_CHAMPION,
              NO_OPPONENT,
              NO_ARGUMENT,
              UNCOVERED,
              BUYER_AHEAD,
              BUYER_BEHIND,
              ASSUMED ->
              "";
        };
    return kind.code() + ":" + about;
  }
}
