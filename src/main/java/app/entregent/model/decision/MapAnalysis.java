package app.entregent.model.decision;

import java.util.List;

/**
 * What goes with a map and what one can conclude from it.
 *
 * @param steps the client's own way to the purchase
 * @param rivals what else the client may choose
 * @param colleagues everybody of ours, by name
 * @param routes how to reach those who were never met
 * @param quiet those who weigh more than their title, the heaviest first
 * @param guarantors who may vouch for us
 * @param ripe whether the gaps are ripe for the list of today
 */
public record MapAnalysis(
    List<ProcessStep> steps,
    List<Rival> rivals,
    List<Colleague> colleagues,
    List<IntroductionRoute> routes,
    List<QuietInfluence> quiet,
    List<Guarantor> guarantors,
    boolean ripe) {
  public static final MapAnalysis NOTHING =
      new MapAnalysis(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);

  public MapAnalysis {
    steps = List.copyOf(steps);
    rivals = List.copyOf(rivals);
    colleagues = List.copyOf(colleagues);
    routes = List.copyOf(routes);
    quiet = List.copyOf(quiet);
    guarantors = List.copyOf(guarantors);
  }
}
