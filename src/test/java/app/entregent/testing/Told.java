package app.entregent.testing;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Notifier;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the user is told; trouble fails the test. */
public final class Told implements Notifier {
  private final List<Message> messages = new ArrayList<>();

  /** What was told so far, in English. */
  public List<String> sentences() {
    return messages.stream().map(Texts.of(Language.EN)::say).toList();
  }

  @Override
  public void done(Message what) {
    messages.add(what);
  }

  @Override
  public void done(Message what, Runnable undo) {
    messages.add(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    throw new AssertionError(sentence.key(), cause);
  }
}
