package app.entregent.screen.merge;

import app.entregent.exchange.decision.Difference;
import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.text.Message;
import java.util.Optional;

/**
 * One difference in words, with what is taken.
 *
 * @param subject of whom or what
 * @param what in which respect
 * @param choice what is taken; empty as long as the user has to choose
 */
record MergeLine(
    Difference difference,
    Message subject,
    Message what,
    Message mine,
    Message theirs,
    Optional<Choice> choice) {
  MergeLine choosing(Choice wanted) {
    return new MergeLine(difference, subject, what, mine, theirs, Optional.of(wanted));
  }

  boolean open() {
    return choice.isEmpty();
  }
}
