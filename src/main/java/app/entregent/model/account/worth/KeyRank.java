package app.entregent.model.account.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much of a key account an account is: the weighted share, 0 to 100, of the criteria that it
 * meets, a criterion that it meets in part counting half. What nobody graded is named and counts
 * neither way; a criterion without weight counts nothing. Source: digest row 49; the weighted share
 * is ours.
 *
 * @param answers each criterion with its grade, in the order of the criteria
 */
public record KeyRank(List<Answer> answers) {
  private static final double PERCENT = 100.0;

  /** A criterion, and its grade if it was graded. */
  public record Answer(KeyCriterion criterion, Optional<Grade> grade) {}

  /** Why there is no score. */
  public enum Trouble {
    NO_CRITERIA,
    NO_WEIGHT,
    ALL_UNKNOWN
  }

  public KeyRank {
    answers = List.copyOf(answers);
  }

  public static KeyRank of(List<KeyCriterion> criteria, Map<KeyCriterion.Key, Grade> grades) {
    List<Answer> answers = new ArrayList<>();
    for (KeyCriterion criterion : criteria) {
      answers.add(new Answer(criterion, Optional.ofNullable(grades.get(criterion.key()))));
    }
    return new KeyRank(answers);
  }

  /** 0 to 100; empty while nothing that counts is known. */
  public OptionalInt score() {
    int known = 0;
    int met = 0;
    for (Answer answer : answers) {
      int weight = answer.criterion().weight();
      known += answer.grade().isPresent() ? weight * Grade.FULL : 0;
      met += weight * answer.grade().map(Grade::halves).orElse(0);
    }
    return known == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(PERCENT * met / known));
  }

  public Optional<Trouble> trouble() {
    if (answers.isEmpty()) {
      return Optional.of(Trouble.NO_CRITERIA);
    }
    if (answers.stream().allMatch(answer -> answer.criterion().weight() == 0)) {
      return Optional.of(Trouble.NO_WEIGHT);
    }
    return score().isEmpty() ? Optional.of(Trouble.ALL_UNKNOWN) : Optional.empty();
  }

  /** The criteria with weight that nobody graded. */
  public List<KeyCriterion> unknown() {
    return answers.stream()
        .filter(answer -> answer.grade().isEmpty() && answer.criterion().weight() > 0)
        .map(Answer::criterion)
        .toList();
  }
}
