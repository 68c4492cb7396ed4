package app.entregent.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.exchange.decision.Difference.Key;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for any two sides of any decision, over some hundred of them. */
class MergingPropertyTest {
  private static final int RUNS = 300;
  private static final List<String> WORDS =
      List.of("", "ice", "wind", "a long winter", "“x” \\ {0}");

  @Test
  void aFileSaysWhatWasWrittenIntoIt() throws IOException, UnreadableFileException {
    for (int seed = 0; seed < RUNS; seed++) {
      SharedDecision any = any(new Random(seed));
      DecisionFile file =
          new DecisionFile(new UUID(1, seed), Instant.EPOCH, List.of(new UUID(2, seed)), any);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      DecisionFileJson.write(file, out);
      assertThat(DecisionFileReader.read(out.toByteArray())).as("seed %d", seed).isEqualTo(file);
    }
  }

  @Test
  void allOfOneSideGivesThatSide() {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      SharedDecision mine = any(random);
      SharedDecision theirs = any(random);
      assertThat(told(merged(mine, theirs, Choice.MINE))).as("mine %d", seed).isEqualTo(told(mine));
      assertThat(told(merged(mine, theirs, Choice.THEIRS)))
          .as("theirs %d", seed)
          .isEqualTo(told(theirs));
    }
  }

  @Test
  void whatOnlyOneSideChangedIsNoConflict() {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      SharedDecision base = any(random);
      SharedDecision changed = any(random);
      assertThat(Differences.between(Optional.of(base), base, base)).isEmpty();
      assertThat(Differences.between(Optional.of(base), changed, changed)).isEmpty();
      assertThat(Differences.between(Optional.of(base), base, changed))
          .as("seed %d", seed)
          .allMatch(one -> one.changed() == Difference.Changed.THERE);
      assertThat(Differences.between(Optional.of(base), changed, base))
          .allMatch(one -> one.changed() == Difference.Changed.HERE);
    }
  }

  @Test
  void anyMixtureIsWhole() throws UnreadableFileException {
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      SharedDecision mine = any(random);
      SharedDecision theirs = any(random);
      List<Difference> all = Differences.between(Optional.empty(), mine, theirs);
      Map<Key, Choice> choices = new HashMap<>();
      for (Difference one : all) {
        Choice choice = Choice.values()[random.nextInt(3)];
        choices.put(one.key(), one.allows(choice) ? choice : Choice.THEIRS);
      }
      ReferenceCheck.check(Merging.of(mine, theirs, all, choices));
    }
  }

  private static SharedDecision merged(SharedDecision mine, SharedDecision theirs, Choice choice) {
    List<Difference> all = Differences.between(Optional.empty(), mine, theirs);
    Map<Key, Choice> choices = new HashMap<>();
    all.forEach(one -> choices.put(one.key(), choice));
    return Merging.of(mine, theirs, all, choices);
  }

  private static Set<String> told(SharedDecision decision) {
    return decision.things().stream()
        .map(thing -> thing.part() + " " + thing.id() + " " + thing.told())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Up to four seats with people, and something of each other part. */
  private static SharedDecision any(Random random) {
    SharedDecision.Builder things = new SharedDecision.Builder();
    Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
    facts.put(Aspect.STAGE, "PRESENT");
    facts.put(Aspect.OUTCOME, random.nextBoolean() ? "OPEN" : "WON");
    facts.put(Aspect.OCCASION, word(random));
    var _ =
        things.put(
            new Thing(
                Part.ACCOUNT,
                id(90),
                Map.of(Aspect.ACCOUNT_NAME, "Polaris", Aspect.CITY, word(random))));
    for (int seat = 1; seat <= 4; seat++) {
      if (random.nextInt(4) > 0) {
        seat(things, seat, random);
      }
    }
    StringBuilder order = new StringBuilder();
    for (int step : random.nextBoolean() ? new int[] {31, 32} : new int[] {32, 33, 31}) {
      String actors =
          things.of(Part.SEAT).stream()
              .limit(random.nextInt(3))
              .map(Thing::id)
              .sorted()
              .collect(Collectors.joining(" "));
      var _ =
          things.put(
              new Thing(
                  Part.STEP,
                  id(step),
                  Map.of(
                      Aspect.STEP_NAME,
                      "Step",
                      Aspect.PROOF,
                      word(random),
                      Aspect.ACTORS,
                      actors)));
      order.append(order.isEmpty() ? "" : " ").append(id(step));
    }
    facts.put(Aspect.STEP_ORDER, order.toString());
    var _ = things.put(new Thing(Part.DECISION, id(91), facts));
    return things.build();
  }

  private static void seat(SharedDecision.Builder things, int number, Random random) {
    Map<Aspect, String> values = new EnumMap<>(Aspect.class);
    if (random.nextBoolean()) {
      var _ =
          things.put(
              new Thing(Part.PERSON, id(10 + number), Map.of(Aspect.NAME, "Person " + number)));
      values.put(Aspect.SITS, id(10 + number));
    }
    values.put(Aspect.ROLES, random.nextBoolean() ? "BUYER USER" : "DECIDER");
    values.put(Aspect.ROLES_JUDGED, random.nextBoolean() ? "TOLD 2026-11-03 her aide" : "");
    values.put(Aspect.GAIN, word(random));
    values.put(Aspect.WORRY, word(random));
    for (Thing other : things.of(Part.SEAT)) {
      if (random.nextBoolean()) {
        var _ =
            things.put(
                Thing.of(
                    Part.LINE,
                    Map.of(
                        Aspect.FROM, id(number),
                        Aspect.TO, other.id(),
                        Aspect.LINE_KIND, random.nextBoolean() ? "KNOWS" : "REPORTS_TO",
                        Aspect.MOTIVE, word(random))));
      }
    }
    var _ = things.put(new Thing(Part.SEAT, id(number), values));
    var _ =
        things.put(
            Thing.of(
                Part.COVERAGE,
                Map.of(
                    Aspect.COVERED,
                    id(number),
                    Aspect.COLLEAGUE,
                    "Ada",
                    Aspect.STRENGTH,
                    random.nextBoolean() ? "3" : "")));
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String id(long number) {
    return new UUID(7, number).toString();
  }
}
