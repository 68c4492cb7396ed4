package app.entregent.exchange.decision;

import app.entregent.text.Message;
import org.jspecify.annotations.Nullable;

/** A file is not a decision that can be taken over. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  UnreadableFileException(Message sentence, @Nullable Throwable cause) {
    super(sentence.key(), cause);
    this.sentence = sentence;
  }

  UnreadableFileException(String key, Object... args) {
    this(Message.of(key, args), null);
  }

  /** What the user is told. */
  public Message sentence() {
    return sentence;
  }
}
