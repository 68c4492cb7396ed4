package app.entregent.erasure;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * A text that stays and in which the name of the client is written.
 *
 * @param words around the name
 * @param where it is read and changed
 */
public record Mention(String words, Where where) {
  /** Where a text stands. */
  public sealed interface Where {
    /** The part of a key of the texts. */
    default String code() {
      return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What stands there; the number stands before it. */
    default Message word(int number) {
      return Message.of("erasure.where." + code(), number);
    }
  }

  public record Person(long id) implements Where {}

  public record Account(long id) implements Where {}

  public record Map(long decisionId) implements Where {}

  public record Talk(long personId, long talkId) implements Where {}

  public record Action(long id) implements Where {}

  public record Clue(long id) implements Where {}

  public record Workshop(long id) implements Where {}

  /** A place that stands for itself. */
  public enum Room implements Where {
    PEOPLE,
    BRAND,
    ENGAGE,
    CAMPAIGN,
    /** Nothing leads there. */
    ELSEWHERE;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
