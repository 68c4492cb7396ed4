package app.entregent.model.decision;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what goes with a map, and draws the conclusions. */
public final class MapAnalyses {
  /** A change of any of these may change an analysis, beside those of {@link MapReadings}. */
  public static final Set<Topic> TOPICS =
      Set.of(ProcessStore.STEPS, ProcessStore.ACTORS, RivalStore.RIVALS);

  private static final int WARM_SEATS = 60;
  private static final int WARM_ROUNDS = 12;

  private final ProcessStore process = new ProcessStore();
  private final RivalStore rivals = new RivalStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final KnownTieStore known = new KnownTieStore();
  private final GuarantorStore guarantors = new GuarantorStore();

  public MapAnalysis of(Reader reader, MapReading reading, LocalDate today) {
    long decision = reading.map().decision().id();
    return of(
        reader,
        reading,
        process.ofDecision(reader, decision),
        rivals.ofDecision(reader, decision),
        known.of(reader, reading.map(), today),
        today);
  }

  /** The same of a map as it was; of people who were not on it, nothing is taken to be known. */
  public MapAnalysis asOf(Reader reader, MapReading reading, PastMap then, LocalDate day) {
    return of(reader, reading, then.steps(), then.rivals(), KnownTies.NONE, day);
  }

  private MapAnalysis of(
      Reader reader,
      MapReading reading,
      List<ProcessStep> steps,
      List<Rival> others,
      KnownTies beyond,
      LocalDate day) {
    DecisionMap map = reading.map();
    return new MapAnalysis(
        steps,
        others,
        colleagues.all(reader),
        IntroductionRoutes.of(map, reading.facts(), beyond),
        QuietInfluence.of(map),
        guarantors.of(reader, reading.account(), reading, beyond, day),
        Ripeness.of(map.decision(), reading.account().target(), day));
  }

  /**
   * Lets the machinery behind gaps, routes and centrality be loaded before a map needs it: cold, it
   * takes ten times as long as a large map takes then. Nothing is kept.
   */
  public static void warmUp() {
    LocalDate day = LocalDate.EPOCH;
    Decision decision =
        new Decision(
            0,
            0,
            "",
            Optional.empty(),
            "",
            Optional.of(day),
            DecisionStage.UNDERSTAND,
            Outcome.OPEN,
            "",
            "",
            BuyerStep.EVALUATE_OPTIONS,
            day,
            Optional.empty());
    List<Seat> seats = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    for (long id = 1; id <= WARM_SEATS; id++) {
      Seat seat = Seat.draft(id, NewSeat.of(0, id, Spot.ORIGIN), day);
      seats.add(
          seat.withStance(Stance.values()[(int) id % Stance.values().length])
              .withRoles(Set.of(Role.values()[(int) id % Role.values().length]))
              .withInfluence(Influence.HIGH));
      long other = 1 + id * 7 % WARM_SEATS;
      if (other != id) {
        ties.add(new Tie(id, id, other, TieKind.values()[(int) id % 4], 1, ""));
      }
    }
    DecisionMap map = new DecisionMap(decision, seats, ties, Set.of());
    MapFacts facts =
        new MapFacts(Map.of(1L, ""), Map.of(), Map.of(), Map.of(), Map.of(1L, 4), false, Map.of());
    for (int round = 0; round < WARM_ROUNDS; round++) {
      Gaps.find(map, facts, day);
      MapCompleteness.of(map, facts);
      IntroductionRoutes.of(map, facts);
      QuietInfluence.of(map);
    }
  }
}
