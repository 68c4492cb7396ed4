package app.entregent.screen.workshop;

import app.entregent.text.Message;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A moment of a workshop that is over.
 *
 * @param more what is to be read below it, such as the reasons of a minority
 * @param step the last change of the map by then; -1 before the first
 */
record ReplayMoment(ZonedDateTime at, Message what, List<Message> more, int step) {
  ReplayMoment {
    more = List.copyOf(more);
  }
}
