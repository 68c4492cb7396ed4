package app.entregent.testing;

import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import java.util.ArrayList;
import java.util.List;

/** Remembers what the user was told; a trouble that a test does not expect fails it. */
public final class HeardNotices implements Notifier {
  private final List<String> heard = new ArrayList<>();

  /** The keys of what was told, in order. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void done(Message what) {
    heard.add(what.key());
  }

  @Override
  public void done(Message what, Runnable undo) {
    done(what);
  }

  @Override
  public void trouble(Message sentence, Throwable cause) {
    throw new AssertionError("The user was told of trouble: " + sentence, cause);
  }
}
