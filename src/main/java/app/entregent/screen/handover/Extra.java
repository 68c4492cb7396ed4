package app.entregent.screen.handover;

import app.entregent.text.Message;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is handed over with the others and made elsewhere.
 *
 * @param name what it is called, without ending
 * @param ending behind the dot
 */
public record Extra(Message name, String ending, Writing writing) {
  /** Writes it for a decision; never on the thread that draws the window. */
  public interface Writing {
    void write(long decisionId, OutputStream out) throws IOException;
  }

  /** The file that another workspace opens. */
  public static Extra decision(String ending, Writing writing) {
    return new Extra(Message.of("handover.file.decision"), ending, writing);
  }
}
