package app.entregent.erasure;

import app.entregent.text.Message;
import java.util.Locale;

/** Of what it is counted how much is erased. */
public enum ErasedKind {
  PEOPLE,
  DECISIONS,
  SEATS,
  TALKS,
  MESSAGES,
  WORKSHOPS,
  ACTIONS,
  NEEDS,
  FILES,
  /** Rows that only belong to one of the others, such as roles, lines and judgements. */
  DETAILS;

  static ErasedKind of(String table) {
    return switch (table) {
      case "person" -> PEOPLE;
      case "decision" -> DECISIONS;
      case "seat" -> SEATS;
      case "conversation" -> TALKS;
      case "message" -> MESSAGES;
      case "workshop" -> WORKSHOPS;
      case "next_action" -> ACTIONS;
      case "need", "clue" -> NEEDS;
      case "attachment" -> FILES;
      default -> DETAILS;
    };
  }

  /** What so many of them are called; the number stands before it. */
  public Message word(int number) {
    return Message.of("erasure.kind." + name().toLowerCase(Locale.ROOT), number);
  }
}
