package app.entregent.screen.relationship;

import app.entregent.model.relationship.Reciprocity;
import app.entregent.model.relationship.way.WayTo;
import app.entregent.model.relationship.way.WayTo.Between;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A way to somebody in words: what to ask of whom, and what speaks for it. */
final class WayWords {
  private WayWords() {}

  /** What to ask. */
  static Message ask(WayTo way, String goal) {
    if (way.question()) {
      return Message.of("relationship.way.question", goal, way.first().name());
    }
    return way.between().size() == 1
        ? Message.of("relationship.way.one", goal, way.first().name())
        : Message.of(
            "relationship.way.two", goal, way.first().name(), way.between().getLast().name());
  }

  /** Why it may work: how firm the tie is, what is known of each line, what stands open. */
  static List<Message> reasons(WayTo way, String goal) {
    List<Message> reasons = new ArrayList<>();
    reasons.add(Message.of("relationship.way.bond", way.first().name(), (long) way.first().bond()));
    for (int i = 0; i < way.between().size(); i++) {
      Between one = way.between().get(i);
      String next = i + 1 < way.between().size() ? way.between().get(i + 1).name() : goal;
      reasons.add(
          Message.of(
              "relationship.way.link." + one.link().name().toLowerCase(Locale.ROOT),
              one.name(),
              next));
    }
    reasons.add(owed(way.first().name(), way.owed()));
    return reasons;
  }

  /** What stands open with somebody. */
  static Message owed(String name, Reciprocity open) {
    return Message.of("relationship.way.owed", name, (long) open.given(), (long) open.received());
  }
}
