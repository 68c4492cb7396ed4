package app.entregent.model.decision;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads what goes with a map, and draws the conclusions. */
public final class MapAnalyses {
  /** A change of any of these may change an analysis, beside those of {@link MapReadings}. */
  public static final Set<Topic> TOPICS =
      Set.of(ProcessStore.STEPS, ProcessStore.ACTORS, RivalStore.RIVALS);

  private final ProcessStore process = new ProcessStore();
  private final RivalStore rivals = new RivalStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final GuarantorStore guarantors = new GuarantorStore();

  public MapAnalysis of(Reader reader, MapReading reading, LocalDate today) {
    long decision = reading.map().decision().id();
    return of(
        reader,
        reading,
        process.ofDecision(reader, decision),
        rivals.ofDecision(reader, decision),
        today);
  }

  /** The same of a map as it was. */
  public MapAnalysis asOf(Reader reader, MapReading reading, PastMap then, LocalDate day) {
    return of(reader, reading, then.steps(), then.rivals(), day);
  }

  private MapAnalysis of(
      Reader reader,
      MapReading reading,
      List<ProcessStep> steps,
      List<Rival> others,
      LocalDate day) {
    DecisionMap map = reading.map();
    return new MapAnalysis(
        steps,
        others,
        colleagues.all(reader),
        IntroductionRoutes.of(map, reading.facts()),
        QuietInfluence.of(map),
        guarantors.of(reader, reading.account(), day),
        Ripeness.of(map.decision(), reading.account().target(), day));
  }
}
