package app.entregent.screen.relationship;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.relationship.IntroductionRow;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.way.WayTo;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All that the panel of one introduction shows.
 *
 * @param days on which day each step was taken
 * @param action the next action that stands for the next step
 * @param way the known way through the person who is asked; none if no tie is written down
 * @param usual the message that is proposed from the facts
 */
record IntroductionShown(
    IntroductionRow row,
    Map<IntroductionState, LocalDate> days,
    Optional<NextAction> action,
    Optional<WayTo> way,
    Message usual) {
  IntroductionShown {
    days = Map.copyOf(days);
  }
}
