package app.entregent.text;

import java.util.List;

/**
 * Something to say, not yet in words: a key of the texts and its arguments, which may be numbers,
 * texts, dates, instants and other messages.
 */
public record Message(String key, List<Object> args) {
  /** Nothing to say: no words in any language. */
  public static final Message NOTHING = new Message("", List.of());

  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }
}
