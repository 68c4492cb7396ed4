package app.entregent.model.conversation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the last two-way touch with one person: the last day on which the person said or wrote
 * something in an exchange. That is a talk in both directions, or something they said that answers
 * words of ours of the thirty days before or that we answered within thirty days. What nobody
 * answered is no two-way touch.
 */
final class TwoWay {
  /** Within how many days a message and its answer belong together. */
  static final int ANSWER_DAYS = 30;

  private final List<TalkFact> theirs = new ArrayList<>();
  private final List<LocalDate> ours = new ArrayList<>();

  void add(TalkFact fact) {
    if (fact.theySpoke()) {
      theirs.add(fact);
    }
    if (fact.weSpoke()) {
      ours.add(fact.on());
    }
  }

  Optional<Touch> last() {
    return theirs.stream()
        .filter(fact -> fact.weSpoke() || isAnswered(fact.on()))
        .max(Comparator.comparing(TalkFact::on))
        .map(TalkFact::touch);
  }

  private boolean isAnswered(LocalDate theirDay) {
    return ours.stream()
        .anyMatch(ourDay -> Math.abs(ChronoUnit.DAYS.between(theirDay, ourDay)) <= ANSWER_DAYS);
  }
}
