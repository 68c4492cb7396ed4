package app.entregent.exchange.decision;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.exchange.decision.Difference.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one decision of two sides by what was chosen for each difference. */
public final class Merging {
  private final SharedDecision mine;
  private final SharedDecision theirs;
  private final SharedDecision.Builder result;
  private final Set<String> cameWith = new HashSet<>();

  private Merging(SharedDecision mine, SharedDecision theirs) {
    this.mine = mine;
    this.theirs = theirs;
    this.result = new SharedDecision.Builder(mine);
  }

  /**
   * The result. What is not chosen stays as it is here.
   *
   * @param differences all of them, as {@link Differences} found them
   */
  public static SharedDecision of(
      SharedDecision mine,
      SharedDecision theirs,
      List<Difference> differences,
      Map<Key, Choice> choices) {
    Merging merging = new Merging(mine, theirs);
    for (Difference difference : differences) {
      Choice choice = choices.getOrDefault(difference.key(), Choice.MINE);
      if (choice != Choice.MINE) {
        merging.take(difference, choice);
      }
    }
    merging.bringWhatHangsOnSeats();
    merging.dropWhatLostItsSeat();
    merging.bringPeople();
    merging.orderSteps();
    return merging.result.build();
  }

  private void take(Difference difference, Choice choice) {
    Optional<Thing> theirThing = difference.theirs();
    if (difference.aspect().isEmpty()) {
      if (theirThing.isPresent()) {
        var _ = result.put(theirThing.get());
        cameWith.add(difference.id());
      } else {
        result.remove(difference.part(), difference.id());
      }
      return;
    }
    Aspect aspect = difference.aspect().get();
    Thing thing =
        result.of(difference.part()).stream()
            .filter(one -> one.id().equals(difference.id()))
            .findFirst()
            .orElseThrow();
    Thing from = (choice == Choice.BOTH ? difference.together() : theirThing).orElseThrow();
    for (Aspect one : choice == Choice.BOTH ? List.of(aspect) : aspect.group()) {
      thing = thing.with(one, from.value(one));
    }
    var _ = result.put(thing);
  }

  /** Lines and coverage of a seat that came from there come with it. */
  private void bringWhatHangsOnSeats() {
    for (Thing thing : theirs.things()) {
      boolean came = thing.seats().stream().anyMatch(cameWith::contains);
      if (came && !result.has(thing.part(), thing.id())) {
        var _ = result.put(thing);
      }
    }
  }

  private void dropWhatLostItsSeat() {
    for (Part part : List.of(Part.LINE, Part.COVERAGE)) {
      for (Thing thing : result.of(part)) {
        if (thing.seats().stream().anyMatch(seat -> !result.has(Part.SEAT, seat))) {
          result.remove(part, thing.id());
        }
      }
    }
    for (Thing step : result.of(Part.STEP)) {
      List<String> actors =
          Shape.parts(step.value(Aspect.ACTORS)).stream()
              .filter(seat -> result.has(Part.SEAT, seat))
              .toList();
      var _ = result.put(step.with(Aspect.ACTORS, String.join(" ", actors)));
    }
  }

  private void bringPeople() {
    Set<String> seated = new HashSet<>();
    result.of(Part.SEAT).forEach(seat -> seated.add(seat.value(Aspect.SITS)));
    for (Thing person : theirs.of(Part.PERSON)) {
      if (seated.contains(person.id()) && !result.has(Part.PERSON, person.id())) {
        var _ = result.put(person);
      }
    }
    for (Thing person : result.of(Part.PERSON)) {
      if (!seated.contains(person.id())) {
        result.remove(Part.PERSON, person.id());
      }
    }
  }

  /** A step of one side comes after the one that it follows there. */
  private void orderSteps() {
    Thing decision = result.of(Part.DECISION).iterator().next();
    List<String> order = new ArrayList<>(Shape.parts(decision.value(Aspect.STEP_ORDER)));
    for (SharedDecision side : List.of(mine, theirs)) {
      int after = -1;
      for (String id : Shape.parts(side.only(Part.DECISION).value(Aspect.STEP_ORDER))) {
        if (!order.contains(id)) {
          order.add(after + 1, id);
        }
        after = order.indexOf(id);
      }
    }
    order.removeIf(id -> !result.has(Part.STEP, id));
    var _ = result.put(decision.with(Aspect.STEP_ORDER, String.join(" ", order)));
  }
}
