package app.entregent.ui;

import app.entregent.text.Message;
import app.entregent.workspace.WorkspaceException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A failure that knows its sentence: what was kept and what to do. */
public final class SaidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  public SaidException(Message sentence, @Nullable Throwable cause) {
    super(sentence.key(), cause);
    this.sentence = sentence;
  }

  public Message sentence() {
    return sentence;
  }

  /** The sentence that a failure carries, even deep inside a failed stage. */
  public static Optional<Message> in(Throwable failure) {
    return switch (failure) {
      case SaidException said -> Optional.of(said.sentence);
      case WorkspaceException refused -> Optional.of(refused.sentence());
      case CompletionException wrapped when wrapped.getCause() != null -> in(wrapped.getCause());
      default -> Optional.empty();
    };
  }
}
