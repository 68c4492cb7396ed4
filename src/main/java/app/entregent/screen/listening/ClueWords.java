package app.entregent.screen.listening;

import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueState;
import app.entregent.model.listening.ClueSubject;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A clue in words. */
final class ClueWords {
  private ClueWords() {}

  static Message place(CluePlace place) {
    return Message.of("listening.place." + place.name().toLowerCase(Locale.ROOT));
  }

  static Message subject(ClueSubject subject) {
    return Message.of("listening.subject." + subject.name().toLowerCase(Locale.ROOT));
  }

  static Message state(ClueState state) {
    return Message.of("listening.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** Where and when, by whom, about whom or what; each a part of one line. */
  static List<Message> parts(Clue clue) {
    List<Message> parts = new ArrayList<>();
    parts.add(
        clue.source().isBlank()
            ? place(clue.place())
            : Message.of("listening.where", place(clue.place()), clue.source()));
    if (!clue.saidBy().isBlank()) {
      parts.add(Message.of("listening.own", clue.saidBy()));
    }
    if (clue.account().isPresent()) {
      parts.add(Message.of("listening.of", clue.accountName()));
    } else if (clue.subject() != ClueSubject.NONE) {
      parts.add(
          clue.about().isBlank()
              ? subject(clue.subject())
              : Message.of("listening.about", subject(clue.subject()), clue.about()));
    }
    parts.add(Message.of("listening.day", clue.heardOn()));
    return parts;
  }
}
