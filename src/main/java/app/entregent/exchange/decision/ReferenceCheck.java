package app.entregent.exchange.decision;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether all that a file points at is in it, and no line leads from a seat to itself. */
final class ReferenceCheck {
  private final Map<Part, Set<String>> there = new EnumMap<>(Part.class);

  private ReferenceCheck(SharedDecision decision) {
    for (Part part : Part.values()) {
      there.put(part, decision.byId(part).keySet());
    }
  }

  static void check(SharedDecision decision) throws UnreadableFileException {
    ReferenceCheck check = new ReferenceCheck(decision);
    Set<String> ids = new HashSet<>();
    for (Thing thing : decision.things()) {
      for (Aspect aspect : thing.part().aspects()) {
        check.points(aspect, thing.value(aspect));
      }
      if (thing.part() == Part.LINE && thing.value(Aspect.FROM).equals(thing.value(Aspect.TO))) {
        throw new UnreadableFileException("merge.file.self");
      }
      if (thing.part().named() && !ids.add(thing.id())) {
        throw new UnreadableFileException("merge.file.twice", thing.part().field());
      }
    }
  }

  private void points(Aspect aspect, String value) throws UnreadableFileException {
    switch (aspect.shape()) {
      case Shape.Id(Part of) -> found(aspect, of, Shape.parts(value));
      case Shape.Ids(Part of, boolean _) -> {
        // by what a person is known elsewhere is no pointer
        if (aspect != Aspect.ALSO) {
          found(aspect, of, Shape.parts(value));
        }
      }
      case Shape.Words _,
          Shape.Code _,
          Shape.Codes _,
          Shape.Day _,
          Shape.Amount _,
          Shape.Currency _,
          Shape.Whole _,
          Shape.Spot _,
          Shape.Flag _,
          Shape.Judged _ -> {}
    }
  }

  private void found(Aspect aspect, Part of, List<String> ids) throws UnreadableFileException {
    if (!there.getOrDefault(of, Set.of()).containsAll(ids)) {
      throw new UnreadableFileException(
          "merge.file.lost", aspect.part().field() + "." + aspect.field());
    }
  }
}
