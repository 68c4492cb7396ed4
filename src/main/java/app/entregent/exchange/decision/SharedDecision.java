package app.entregent.exchange.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision as it can be given away: its things in their order, by part and id. */
public record SharedDecision(List<Thing> things) {
  public SharedDecision {
    things = List.copyOf(things);
  }

  /** The things of one part in their order. */
  public List<Thing> of(Part part) {
    return things.stream().filter(thing -> thing.part() == part).toList();
  }

  /** The same, by their ids. */
  public Map<String, Thing> byId(Part part) {
    Map<String, Thing> found = new LinkedHashMap<>();
    of(part).forEach(thing -> found.put(thing.id(), thing));
    return found;
  }

  public Optional<Thing> thing(Part part, String id) {
    return things.stream()
        .filter(thing -> thing.part() == part && thing.id().equals(id))
        .findFirst();
  }

  /** The one thing of a part that has exactly one. */
  public Thing only(Part part) {
    return of(part).getFirst();
  }

  /** The same decision where people are called by other ids, and so is its account. */
  SharedDecision called(Map<String, String> people, String accountId) {
    List<Thing> called = new ArrayList<>();
    for (Thing thing : things) {
      called.add(
          switch (thing.part()) {
            case ACCOUNT -> new Thing(thing.part(), accountId, thing.values());
            case PERSON ->
                new Thing(
                    thing.part(),
                    Objects.requireNonNullElse(people.get(thing.id()), thing.id()),
                    thing.values());
            case SEAT ->
                thing.with(
                    Aspect.SITS,
                    people.getOrDefault(thing.value(Aspect.SITS), thing.value(Aspect.SITS)));
            case DECISION, COVERAGE, LINE, ABSENT_ROLE, STEP, RIVAL -> thing;
          });
    }
    return new SharedDecision(called);
  }

  /** The things that hang on a seat and go with it. */
  List<Thing> tiedTo(String seatId) {
    return things.stream().filter(thing -> thing.seats().contains(seatId)).toList();
  }

  /** Collects things, the later of one id in the place of the earlier. */
  static final class Builder {
    private final Map<Part, Map<String, Thing>> things = new EnumMap<>(Part.class);

    Builder() {}

    Builder(SharedDecision from) {
      from.things().forEach(this::put);
    }

    /** Adds a thing, or puts it in the place of the one with its id; says whether it was new. */
    boolean put(Thing thing) {
      return things
              .computeIfAbsent(thing.part(), part -> new LinkedHashMap<>())
              .put(thing.id(), thing)
          == null;
    }

    void remove(Part part, String id) {
      things.getOrDefault(part, new LinkedHashMap<>()).remove(id);
    }

    Collection<Thing> of(Part part) {
      return List.copyOf(things.getOrDefault(part, Map.of()).values());
    }

    boolean has(Part part, String id) {
      return things.getOrDefault(part, Map.of()).containsKey(id);
    }

    SharedDecision build() {
      return new SharedDecision(
          things.values().stream()
              .flatMap(some -> some.values().stream())
              .collect(Collectors.toList()));
    }
  }
}
