package app.entregent.model.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How well a person fits a persona: the weighted share, 0 to 100, of the persona's criteria that
 * the person meets. A criterion about something unknown counts neither way and is shown as unknown.
 * Source: the thesis ties each contact to a persona by criteria ("la détermination des buyers
 * personas"); the weighted share is ours.
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
    List<Answered> answers = new ArrayList<>();
    for (PersonaCriterion criterion : persona.criteria()) {
      answers.add(new Answered(criterion, answer(criterion, facts)));
    }
    return new PersonaFit(persona, answers);
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
    return known == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * met / known));
  }

  /** How many criteria get this answer. */
  public int count(Answer answer) {
    return (int) answers.stream().filter(answered -> answered.answer() == answer).count();
  }

  private static Answer answer(PersonaCriterion criterion, Map<CriterionKind, String> facts) {
    String fact = SearchWords.key(facts.getOrDefault(criterion.kind(), ""));
    List<SearchWords> alternatives = new ArrayList<>();
    for (String alternative : criterion.words().split("[,;]", -1)) {
      SearchWords words = SearchWords.of(alternative);
      if (!words.isEmpty()) {
        alternatives.add(words);
      }
    }
    if (fact.isBlank() || alternatives.isEmpty()) {
      return Answer.UNKNOWN;
    }
    return alternatives.stream().anyMatch(words -> words.fit(fact)) ? Answer.MET : Answer.MISSED;
  }
}
