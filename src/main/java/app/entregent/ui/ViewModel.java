package app.entregent.ui;

import app.entregent.text.Message;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The state and the acts of one screen, without the screen: it asks the workspace in the
 * background, keeps what is shown in read-only properties, and asks again when a change touches
 * what it watches. Used on the screen's thread only.
 */
public abstract class ViewModel {
  protected final Workspace workspace;
  protected final Notifier notifier;
  private final Set<Topic> watched;
  private final Map<String, Integer> newestQuestion = new HashMap<>();
  private Runnable stopListening = () -> {};

  /**
   * @param watched the tables whose changes make this view model ask again
   */
  protected ViewModel(Workspace workspace, Notifier notifier, Set<Topic> watched) {
    this.workspace = workspace;
    this.notifier = notifier;
    this.watched = Set.copyOf(watched);
  }

  /** Comes into sight: asks for what it shows, and follows changes. */
  public void activate() {
    stopListening.run();
    stopListening = workspace.listen(this::follow);
    load();
  }

  /** Leaves the sight: follows no more; answers still on their way are dropped. */
  public void deactivate() {
    stopListening.run();
    stopListening = () -> {};
    newestQuestion.replaceAll((question, number) -> number + 1);
  }

  /** Asks for all that is shown. */
  protected abstract void load();

  /** A change touched what is watched; by default everything shown is asked for again. */
  protected void changed(ChangeNotice notice) {
    load();
  }

  /**
   * Asks in the background and shows the answer, unless the same question was asked again since.
   *
   * @param question names the question, so that only its newest answer is shown
   */
  protected final <T> void show(String question, Function<Reader, T> query, Consumer<T> shown) {
    int number = newestQuestion.merge(question, 1, Integer::sum);
    BooleanSupplier newest = () -> newestQuestion.getOrDefault(question, 0) == number;
    workspace
        .read(query)
        .thenAccept(
            answer -> {
              if (newest.getAsBoolean()) {
                shown.accept(answer);
              }
            })
        .exceptionally(
            cause -> {
              if (newest.getAsBoolean()) {
                notifier.trouble(Message.of("ui.trouble.read"), cause);
              }
              return null;
            });
  }

  /** Changes the workspace; a failure is told to the user and nothing is half done. */
  protected final <T> CompletionStage<T> act(Label label, Function<Transaction, T> work) {
    CompletionStage<T> done = workspace.change(label, work);
    return done.whenComplete(
        (answer, cause) -> {
          if (cause != null) {
            notifier.trouble(
                SaidException.in(cause).orElse(Message.of("ui.trouble.change")), cause);
          }
        });
  }

  /** Takes back the newest change, as a notice offers it; a failure is told to the user. */
  protected final void undoNewest() {
    workspace
        .undo()
        .whenComplete(
            (answer, cause) -> {
              if (cause != null) {
                notifier.trouble(Message.of("ui.trouble.change"), cause);
              }
            });
  }

  private void follow(ChangeNotice notice) {
    if (notice.touches(watched)) {
      changed(notice);
    }
  }
}
