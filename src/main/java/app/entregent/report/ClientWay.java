package app.entregent.report;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.Rival;
import app.entregent.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The client's own way to the purchase, in words: its steps, and what set it off, what else they
 * may choose, and how it ended.
 */
record ClientWay(List<Step> steps, List<Fact> facts) {
  /**
   * A step.
   *
   * @param when when it was done or is expected; may be empty
   * @param late whether it should have been done by now
   * @param actors who acts in it; may be empty
   * @param proof what shows that it was done; may be empty
   */
  record Step(String name, String when, boolean done, boolean late, String actors, String proof) {}

  /** What is known beside the steps, under its name. */
  record Fact(String name, String words) {}

  ClientWay {
    steps = List.copyOf(steps);
    facts = List.copyOf(facts);
  }

  /** All its words. */
  Stream<String> words() {
    return Stream.concat(
        steps.stream().flatMap(step -> Stream.of(step.name(), step.actors(), step.proof())),
        facts.stream().map(Fact::words));
  }

  boolean isEmpty() {
    return steps.isEmpty() && facts.isEmpty();
  }

  /**
   * The way of a purchase.
   *
   * @param names what those on the map are called, by seat
   * @param discreet whether to leave out that a step is late
   */
  static ClientWay of(
      Decision decision,
      MapAnalysis analysis,
      Map<Long, String> names,
      Texts texts,
      LocalDate today,
      boolean discreet) {
    List<Step> steps =
        analysis.steps().stream()
            .map(step -> step(step, names, texts, !discreet && step.late(today)))
            .toList();
    List<Fact> facts = new ArrayList<>();
    add(facts, texts.say("map.field.occasion"), decision.occasion());
    add(
        facts,
        texts.say("map.rival.title"),
        analysis.rivals().stream()
            .map(rival -> words(rival, texts))
            .collect(Collectors.joining("; ")));
    if (decision.outcome() != Outcome.OPEN) {
      String reason = Lettering.oneLine(decision.outcomeReason());
      add(
          facts,
          texts.say("map.field.outcome"),
          texts.say(decision.outcome().word()) + (reason.isEmpty() ? "" : ": " + reason));
    }
    return new ClientWay(steps, facts);
  }

  private static void add(List<Fact> facts, String name, String words) {
    String line = Lettering.oneLine(words);
    if (!line.isEmpty()) {
      facts.add(new Fact(name, line));
    }
  }

  private static Step step(ProcessStep step, Map<Long, String> names, Texts texts, boolean late) {
    String when =
        step.doneOn()
            .map(day -> texts.say("report.step.done", day))
            .or(
                () ->
                    step.expectedOn()
                        .map(day -> texts.say(late ? "report.step.late" : "report.step.by", day)))
            .orElse("");
    String actors =
        step.actors().stream()
            .sorted()
            .map(names::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new Step(
        Lettering.oneLine(step.name()),
        when,
        step.doneOn().isPresent(),
        late,
        Lettering.oneLine(actors),
        Lettering.oneLine(step.proof()));
  }

  /** What else they may choose, and what they see in it. */
  private static String words(Rival rival, Texts texts) {
    String name = Lettering.oneLine(rival.name());
    String called = name.isEmpty() ? texts.say(rival.kind().word()) : name;
    String strength = Lettering.oneLine(rival.strength());
    return strength.isEmpty() ? called : called + " (" + strength + ")";
  }
}
