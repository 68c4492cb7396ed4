package app.entregent.model.people;

import app.entregent.model.people.PersonaFit.Answer;
import app.entregent.model.people.PersonaFit.Answered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Compares one persona with many people. Titles, companies and sectors come again and again: each
 * is compared with a criterion once. For one thread.
 */
public final class PersonaMatch {
  private final Persona persona;
  private final List<Asked> asked;

  private record Asked(
      PersonaCriterion criterion, List<SearchWords> alternatives, Map<String, Answer> known) {
    Answer answer(String fact) {
      return known.computeIfAbsent(fact, this::compare);
    }

    private Answer compare(String fact) {
      String key = SearchWords.key(fact);
      if (key.isBlank() || alternatives.isEmpty()) {
        return Answer.UNKNOWN;
      }
      boolean has = alternatives.stream().anyMatch(words -> words.fit(key));
      return has == criterion.excludes() ? Answer.MISSED : Answer.MET;
    }
  }

  public PersonaMatch(Persona persona) {
    this.persona = persona;
    asked =
        persona.criteria().stream()
            .map(criterion -> new Asked(criterion, criterion.alternatives(), new HashMap<>()))
            .toList();
  }

  public Persona persona() {
    return persona;
  }

  /**
   * How somebody fits, with the answer to each criterion.
   *
   * @param facts what is known of the person; what is unknown is empty
   */
  public PersonaFit fit(Function<CriterionKind, String> facts) {
    List<Answered> answers = new ArrayList<>();
    for (Asked one : asked) {
      answers.add(new Answered(one.criterion(), one.answer(facts.apply(one.criterion().kind()))));
    }
    return new PersonaFit(persona, answers);
  }

  /** The share alone, as {@link PersonaFit#share} tells it. */
  public OptionalInt share(Function<CriterionKind, String> facts) {
    int known = 0;
    int met = 0;
    for (Asked one : asked) {
      Answer answer = one.answer(facts.apply(one.criterion().kind()));
      int weight = one.criterion().weight();
      known += answer == Answer.UNKNOWN ? 0 : weight;
      met += answer == Answer.MET ? weight : 0;
    }
    return PersonaFit.share(met, known);
  }
}
