package app.entregent.model.decision;

import app.entregent.model.decision.Judgement.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part in a purchase: one or more roles, and a person or nobody yet.
 *
 * @param personId who sits there; without a person it is a ghost seat: somebody must be there
 * @param desiredStance where we would like this person to stand; unknown if nobody said
 * @param judgements how sure it is what is said of the seat, by what it is about; what is missing
 *     is assumed
 * @param texts what is written in free words; what is missing is empty
 * @param coverage who of ours holds the relationship, the strongest first
 * @param orgUnit the part of the company in which the seat is; may be empty
 * @param placed whether the user put the card where it is; then an arrangement leaves it there
 */
public record Seat(
    long id,
    long decisionId,
    Optional<Long> personId,
    Set<Role> roles,
    Stance stance,
    Stance desiredStance,
    Influence influence,
    PathStage pathStage,
    Map<About, Judgement> judgements,
    Map<SeatText, String> texts,
    List<Coverage> coverage,
    String orgUnit,
    Spot spot,
    boolean placed,
    LocalDate addedOn) {
  /** The longest name of an org unit that is kept, in characters. */
  public static final int UNIT_LIMIT = 200;

  public Seat {
    roles = Set.copyOf(roles);
    judgements = Map.copyOf(judgements);
    texts = Map.copyOf(texts);
    coverage = List.copyOf(coverage);
  }

  /** Whether nobody is known to sit there. */
  public boolean ghost() {
    return personId.isEmpty();
  }

  /** Whether somebody said or showed where this person stands. */
  public boolean confirmed() {
    return stance != Stance.UNKNOWN
        && judgement(About.STANCE).filter(Judgement::confirmed).isPresent();
  }

  /** How sure it is what is said here; empty if nothing was said. */
  public Optional<Judgement> judgement(About about) {
    return Optional.ofNullable(judgements.get(about));
  }

  /** Whether something is said about this at all. */
  public boolean knows(About about) {
    return switch (about) {
      case ROLE -> !roles.isEmpty();
      case STANCE -> stance != Stance.UNKNOWN;
      case INFLUENCE -> influence != Influence.UNKNOWN;
      case PATH -> pathStage != PathStage.UNKNOWN;
    };
  }

  /** What is written in this field; may be empty. */
  public String text(SeatText field) {
    return texts.getOrDefault(field, "");
  }

  /** Whether one of ours holds a relationship with this seat. */
  public boolean covered() {
    return coverage.stream().anyMatch(one -> one.strength() > 0);
  }

  /** The same seat with these roles, which nobody has confirmed. */
  public Seat withRoles(Set<Role> other) {
    return with(other, stance, influence, pathStage, without(About.ROLE), spot, placed);
  }

  /** The same seat where somebody is said to stand here, which nobody has confirmed. */
  public Seat withStance(Stance other) {
    return with(roles, other, influence, pathStage, without(About.STANCE), spot, placed);
  }

  /** The same seat with this influence, which nobody has confirmed. */
  public Seat withInfluence(Influence other) {
    return with(roles, stance, other, pathStage, without(About.INFLUENCE), spot, placed);
  }

  /** The same seat at this point of the buyer's path, which nobody has confirmed. */
  public Seat withPathStage(PathStage other) {
    return with(roles, stance, influence, other, without(About.PATH), spot, placed);
  }

  /** The same seat, put here by the user. */
  public Seat at(Spot other) {
    return with(roles, stance, influence, pathStage, judgements, other, true);
  }

  private Map<About, Judgement> without(About about) {
    return judgements.entrySet().stream()
        .filter(entry -> entry.getKey() != about)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Seat with(
      Set<Role> otherRoles,
      Stance otherStance,
      Influence otherInfluence,
      PathStage otherPath,
      Map<About, Judgement> otherJudgements,
      Spot otherSpot,
      boolean nowPlaced) {
    return new Seat(
        id,
        decisionId,
        personId,
        otherRoles,
        otherStance,
        desiredStance,
        otherInfluence,
        otherPath,
        otherJudgements,
        texts,
        coverage,
        orgUnit,
        otherSpot,
        nowPlaced,
        addedOn);
  }

  /** A seat that is shown before it is written; all that is not said of it is unknown. */
  public static Seat draft(long id, NewSeat seat, LocalDate today) {
    return new Seat(
        id,
        seat.decisionId(),
        seat.personId(),
        seat.roles(),
        Stance.UNKNOWN,
        Stance.UNKNOWN,
        Influence.UNKNOWN,
        PathStage.UNKNOWN,
        Map.of(),
        Map.of(),
        List.of(),
        "",
        seat.spot(),
        false,
        today);
  }
}
