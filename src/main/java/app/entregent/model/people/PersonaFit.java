package app.entregent.model.people;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How well a person fits a persona: the weighted share, 0 to 100, of the persona's criteria that
 * the person meets. A criterion about something unknown counts neither way and is shown as unknown;
 * one that excludes is met by whoever is known not to have it. Source: the thesis ties each contact
 * to a persona by criteria ("la détermination des buyers personas"); the weighted share is ours.
 *
 * @param answers each criterion with what is known, in the persona's order
 */
public record PersonaFit(Persona persona, List<Answered> answers) {
  /** Whether a person meets a criterion. */
  public enum Answer {
    MET,
    MISSED,
    UNKNOWN
  }

  /** A criterion and its answer. */
  public record Answered(PersonaCriterion criterion, Answer answer) {}

  public PersonaFit {
    answers = List.copyOf(answers);
  }

  /**
   * @param facts what is known of the person; a kind that is missing or empty is unknown
   */
  public static PersonaFit of(Persona persona, Map<CriterionKind, String> facts) {
    return new PersonaMatch(persona).fit(kind -> facts.getOrDefault(kind, ""));
  }

  /** 0 to 100; empty while nothing that counts is known. */
  public OptionalInt share() {
    int known = 0;
    int met = 0;
    for (Answered answered : answers) {
      int weight = answered.criterion().weight();
      known += answered.answer() == Answer.UNKNOWN ? 0 : weight;
      met += answered.answer() == Answer.MET ? weight : 0;
    }
    return share(met, known);
  }

  /**
   * @param met the weights of the criteria that are met
   * @param known the weights of those of which anything is known
   */
  static OptionalInt share(int met, int known) {
    return known == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * met / known));
  }

  /** How many criteria get this answer. */
  public int count(Answer answer) {
    return (int) answers.stream().filter(answered -> answered.answer() == answer).count();
  }
}
