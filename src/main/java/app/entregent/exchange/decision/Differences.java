package app.entregent.exchange.decision;

import app.entregent.exchange.decision.Difference.Changed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the differences between two sides of a decision, and by what both once had who made them. A
 * thing that stands on one side only is one difference, with all that hangs on it.
 */
public final class Differences {
  private final Optional<SharedDecision> base;
  private final SharedDecision mine;
  private final SharedDecision theirs;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Optional<SharedDecision> base, SharedDecision mine, SharedDecision theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  /**
   * All differences, those of the decision first, then of its seats.
   *
   * @param base what both sides had when they last met; without it, whoever says something where
   *     the other says nothing is taken to have added it
   */
  public static List<Difference> between(
      Optional<SharedDecision> base, SharedDecision mine, SharedDecision theirs) {
    Differences differences = new Differences(base, mine, theirs);
    for (Part part : Part.values()) {
      differences.compare(part);
    }
    return List.copyOf(differences.found);
  }

  private void compare(Part part) {
    Map<String, Thing> here = mine.byId(part);
    Map<String, Thing> there = theirs.byId(part);
    Map<String, Thing> all = new LinkedHashMap<>(here);
    there.forEach(all::putIfAbsent);
    for (String id : all.keySet()) {
      Optional<Thing> one = Optional.ofNullable(here.get(id));
      Optional<Thing> other = Optional.ofNullable(there.get(id));
      if (one.isPresent() && other.isPresent()) {
        compare(one.get(), other.get());
      } else if (part != Part.PERSON && !hangsOnOneSide(Objects.requireNonNull(all.get(id)))) {
        found.add(new Difference(part, id, Optional.empty(), one, other, who(part, id)));
      }
    }
  }

  /** Whether it goes with a seat that is on one side only. */
  private boolean hangsOnOneSide(Thing thing) {
    return thing.seats().stream()
        .anyMatch(
            seat ->
                mine.thing(Part.SEAT, seat).isEmpty() || theirs.thing(Part.SEAT, seat).isEmpty());
  }

  private Changed who(Part part, String id) {
    boolean here = mine.thing(part, id).isPresent();
    if (base.isEmpty() || base.get().thing(part, id).isEmpty()) {
      return here ? Changed.HERE : Changed.THERE;
    }
    // it was on both sides: one took it away, and the other may have worked on it since
    SharedDecision still = here ? mine : theirs;
    if (!whole(still, part, id).equals(whole(base.get(), part, id))) {
      return Changed.BOTH;
    }
    return here ? Changed.THERE : Changed.HERE;
  }

  /** All that is said of a thing and of what hangs on it, in an order that means nothing. */
  private static Set<String> whole(SharedDecision side, Part part, String id) {
    return Stream.concat(
            side.thing(part, id).stream(),
            part == Part.SEAT ? side.tiedTo(id).stream() : Stream.of())
        .map(thing -> thing.part() + " " + thing.id() + " " + thing.told())
        .collect(Collectors.toSet());
  }

  private void compare(Thing here, Thing there) {
    for (Aspect aspect : here.part().aspects()) {
      if (aspect.compared() && !told(here, aspect).equals(told(there, aspect))) {
        found.add(
            new Difference(
                here.part(),
                here.id(),
                Optional.of(aspect),
                Optional.of(here),
                Optional.of(there),
                who(here, there, aspect)));
      }
    }
  }

  private Changed who(Thing here, Thing there, Aspect aspect) {
    Optional<String> before =
        base.flatMap(side -> side.thing(here.part(), here.id())).map(thing -> told(thing, aspect));
    if (before.isPresent()) {
      if (before.get().equals(told(here, aspect))) {
        return Changed.THERE;
      }
      return before.get().equals(told(there, aspect)) ? Changed.HERE : Changed.BOTH;
    }
    if (here.value(aspect).isEmpty()) {
      return Changed.THERE;
    }
    return there.value(aspect).isEmpty() ? Changed.HERE : Changed.BOTH;
  }

  /** In the order of steps those count that are on both sides. */
  private String told(Thing thing, Aspect aspect) {
    return aspect == Aspect.STEP_ORDER
        ? Shape.parts(thing.value(aspect)).stream()
            .filter(
                id ->
                    mine.thing(Part.STEP, id).isPresent()
                        && theirs.thing(Part.STEP, id).isPresent())
            .collect(Collectors.joining(" "))
        : thing.told(aspect);
  }
}
