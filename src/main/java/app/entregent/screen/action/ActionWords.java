package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.Repetition;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a next action is spoken of. */
final class ActionWords {
  private ActionWords() {}

  /** Who does it; nothing for the seller himself. */
  static Message owner(ActionLine line) {
    return switch (line.action().owner()) {
      case ME -> line.action().promised() ? Message.of("action.promised") : Message.NOTHING;
      case COLLEAGUE ->
          line.colleague().isEmpty()
              ? Message.of("action.by.colleague")
              : Message.of("action.by.named", line.colleague());
      case CLIENT -> Message.of("action.by.client");
    };
  }

  /** Its day, how late it is, that it rests, or that it is done. */
  static Message day(NextAction action, LocalDate today) {
    if (action.doneOn().isPresent()) {
      return Message.of("action.day.done", action.doneOn().get());
    }
    Message due = action.due().map(day -> due(day, today)).orElse(Message.of("action.day.none"));
    return action.isResting(today)
        ? Message.of("action.day.resting", due, action.snoozedUntil().orElse(today))
        : due;
  }

  private static Message due(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    return days < 0 ? Message.of("action.day.late", -days) : Message.of("action.day.in", days, day);
  }

  static Message repetition(Optional<Repetition> repetition) {
    return repetition
        .map(
            rule ->
                Message.of(
                    "action.repeat.said",
                    Message.of("action.repeat.every." + rule.unit().code(), rule.every()),
                    Message.of("action.repeat.from." + rule.from().code())))
        .orElse(Message.NOTHING);
  }
}
