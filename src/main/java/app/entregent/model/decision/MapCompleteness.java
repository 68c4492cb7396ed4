package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a purchase the seller really knows: the mean over its seats, weighted by influence,
 * of what is known of each. Each expected role that nobody holds counts as an empty seat, unless
 * the seller said that there is nobody.
 *
 * @param score 0 to 1; 0 for a map without any seat or expected role
 * @param parts what each seat and missing role gives, in the order of the map, the missing last
 * @param headline the same in words
 */
public record MapCompleteness(double score, List<Part> parts, Message headline) {
  /** What can be known of a seat, and how much each counts; together they are 1. */
  public enum Mark {
    NAMED(0.2),
    HEARD(0.3),
    CONFIRMED(0.3),
    COVERED(0.1),
    ARGUED(0.1);

    private final double share;

    Mark(double share) {
      this.share = share;
    }

    /** The share of a seat's completeness, 0 to 1. */
    public double share() {
      return share;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message word() {
      return Message.of("map.mark." + code());
    }
  }

  /**
   * What one seat gives.
   *
   * @param seatId the seat, or none if a role is missing
   * @param missing the role that nobody holds
   * @param weight 1 to 4 by influence; 3 where the influence or the person is unknown
   * @param marks what is known
   */
  public record Part(Optional<Long> seatId, Optional<Role> missing, int weight, Set<Mark> marks) {
    public Part {
      marks = Collections.unmodifiableSet(marks);
    }

    /** How complete this seat is, 0 to 1. */
    public double share() {
      return marks.stream().mapToDouble(Mark::share).sum();
    }
  }

  public MapCompleteness {
    parts = List.copyOf(parts);
  }

  public static MapCompleteness of(DecisionMap map, MapFacts facts) {
    List<Part> parts = new ArrayList<>();
    for (Seat seat : map.seats()) {
      parts.add(part(seat, facts));
    }
    for (Role role : Role.expected(facts.smallFirm()).stream().sorted().toList()) {
      if (map.holders(role).isEmpty() && !map.absentRoles().contains(role)) {
        parts.add(
            new Part(
                Optional.empty(),
                Optional.of(role),
                Influence.UNKNOWN_WEIGHT,
                EnumSet.noneOf(Mark.class)));
      }
    }
    double weights = parts.stream().mapToInt(Part::weight).sum();
    double sum = parts.stream().mapToDouble(part -> part.weight() * part.share()).sum();
    return new MapCompleteness(
        weights == 0 ? 0 : sum / weights, parts, headline(map, facts, parts));
  }

  /** The score in whole percent; 100 only if nothing is missing. */
  public int percent() {
    return (int) Math.floor(score * 100 + 1e-9);
  }

  private static Part part(Seat seat, MapFacts facts) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    if (!seat.ghost()) {
      marks.add(Mark.NAMED);
    }
    if (facts.met(seat).isPresent()) {
      marks.add(Mark.HEARD);
    }
    if (seat.confirmed()) {
      marks.add(Mark.CONFIRMED);
    }
    if (seat.covered()) {
      marks.add(Mark.COVERED);
    }
    if (!seat.text(SeatText.ARGUMENT).isBlank()) {
      marks.add(Mark.ARGUED);
    }
    int weight = seat.ghost() ? Influence.UNKNOWN_WEIGHT : seat.influence().weight();
    return new Part(Optional.of(seat.id()), Optional.empty(), weight, marks);
  }

  private static Message headline(DecisionMap map, MapFacts facts, List<Part> parts) {
    if (map.seats().isEmpty()) {
      return Message.of("map.complete.empty");
    }
    long heard = parts.stream().filter(part -> part.marks().contains(Mark.HEARD)).count();
    Message counted = Message.of("map.complete.heard", heard, parts.size());
    return decider(map, facts)
        .map(decider -> Message.of("map.complete.headline", decider, counted))
        .orElse(Message.of("map.complete.only", counted));
  }

  /** What is to be said of the decider; nothing if the seller said that there is none. */
  private static Optional<Message> decider(DecisionMap map, MapFacts facts) {
    List<Seat> deciders = map.holders(Role.DECIDER);
    if (deciders.isEmpty()) {
      return map.absentRoles().contains(Role.DECIDER)
          ? Optional.empty()
          : Optional.of(Message.of("map.complete.decider.missing"));
    }
    if (deciders.stream().allMatch(Seat::ghost)) {
      return Optional.of(Message.of("map.complete.decider.unknown"));
    }
    boolean met =
        deciders.stream()
            .filter(seat -> !seat.ghost())
            .allMatch(seat -> facts.met(seat).isPresent());
    return Optional.of(Message.of(met ? "map.complete.decider.met" : "map.complete.decider.unmet"));
  }
}
