package app.entregent.model.conversation.line;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import java.time.LocalDate;
import java.util.Optional;

/** A part of the quick line, and what it was taken for. */
public sealed interface LineToken {
  /** Where it begins in the line. */
  int from();

  /** Before which letter it ends. */
  int to();

  /**
   * How they talked, and who did.
   *
   * @param toCome whether the word speaks of what is to come
   */
  record Way(int from, int to, Channel channel, Direction direction, boolean toCome)
      implements LineToken {}

  /** Somebody, by the name as typed. */
  record Person(int from, int to, String name) implements LineToken {}

  /**
   * When.
   *
   * @param words as they stand there
   */
  record When(int from, int to, String words, Moment moment) implements LineToken {}

  /**
   * What they need.
   *
   * @param whose who said so; empty if nobody is named
   */
  record Need(int from, int to, NeedKind kind, String words, Optional<String> whose)
      implements Heard {}

  /** What they hold against it. */
  record Objection(int from, int to, String words, Optional<String> whose) implements Heard {}

  /** What they asked and wait for. */
  record Question(int from, int to, String words, Optional<String> whose) implements Heard {}

  /** What one of them said. */
  sealed interface Heard extends LineToken {
    String words();

    /** The name of who said it; empty if nobody is named. */
    Optional<String> whose();
  }

  /** Where. */
  record Place(int from, int to, String words) implements LineToken {}

  /** What for. */
  record Goal(int from, int to, String words) implements LineToken {}

  /** What was promised to them. */
  record Promise(int from, int to, String words, Due due) implements LineToken {}

  /** What is to be done next. */
  record Action(int from, int to, String words, Due due) implements LineToken {}

  /** What was said: whatever is nothing else. */
  record Said(int from, int to, String words) implements LineToken {}

  /**
   * By when.
   *
   * @param words as they stand there; empty without a day
   * @param past whether the day is over, so that it cannot be meant
   */
  record Due(String words, Optional<LocalDate> day, boolean past) {
    public static final Due NONE = new Due("", Optional.empty(), false);
  }
}
