package app.entregent.exchange.decision;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What two sides say, as one: texts one below the other, roles and actors of both. */
final class Together {
  /** Shorter texts are names and such, of which there is one. */
  private static final int LONG_TEXT = 500;

  private Together() {}

  static Optional<Thing> of(Aspect aspect, Thing mine, Thing theirs) {
    String here = mine.value(aspect);
    String there = theirs.value(aspect);
    if (here.equals(there) || here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value =
        switch (aspect.shape()) {
          case Shape.Words words -> texts(here, there, words.limit());
          case Shape.Codes codes -> codes.canonical(all(here, there));
          case Shape.Ids ids -> ids.ordered() ? Optional.empty() : ids.canonical(all(here, there));
          case Shape.Code _,
              Shape.Day _,
              Shape.Amount _,
              Shape.Currency _,
              Shape.Whole _,
              Shape.Spot _,
              Shape.Flag _,
              Shape.Id _,
              Shape.Judged _ ->
              Optional.empty();
        };
    return value
        .filter(_ -> aspect.part() != Part.PERSON && aspect.part() != Part.ACCOUNT)
        .map(text -> mine.with(aspect, text));
  }

  private static Optional<String> texts(String here, String there, int limit) {
    if (limit < LONG_TEXT) {
      return Optional.empty();
    }
    if (here.contains(there)) {
      return Optional.of(here);
    }
    String both = there.contains(here) ? there : here + "\n" + there;
    return both.length() <= limit ? Optional.of(both) : Optional.empty();
  }

  private static String all(String here, String there) {
    Set<String> all = new LinkedHashSet<>(Shape.parts(here));
    all.addAll(Shape.parts(there));
    return String.join(" ", all);
  }
}
