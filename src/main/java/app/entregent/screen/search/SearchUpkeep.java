package app.entregent.screen.search;

import app.entregent.search.SearchKeeper;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Workspace;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Has the index of the open workspace follow every change, and made anew in the background where it
 * is missing, damaged or too far behind. To be used on the JavaFX thread.
 */
public final class SearchUpkeep {
  /** How far the index is. */
  public enum State {
    /** It is being read or made; what is read already can be found. */
    READING,
    /** All that was written can be found. */
    WHOLE,
    /** Its making was ended or failed: part of it is missing. */
    STOPPED
  }

  private static final Logger LOG = System.getLogger(SearchUpkeep.class.getName());

  private final Workspace workspace;
  private final SearchKeeper keeper;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.READING);
  private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper(this, "edition");
  private Runnable stopListening = () -> {};
  private boolean making;

  public SearchUpkeep(Workspace workspace, SearchKeeper keeper, Tasks tasks) {
    this.workspace = workspace;
    this.keeper = keeper;
    this.tasks = tasks;
  }

  /** Takes up the index and follows from now on. */
  public void begin() {
    stopListening = workspace.listen(notice -> settle(keeper.follow()));
    settle(keeper.open());
  }

  SearchKeeper keeper() {
    return keeper;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Another number whenever something else may be found than before. */
  ReadOnlyIntegerProperty editionProperty() {
    return edition.getReadOnlyProperty();
  }

  /** Makes the index anew. */
  void make() {
    if (making) {
      return;
    }
    making = true;
    state.set(State.READING);
    tasks
        .run(new SearchTask(keeper))
        .whenComplete(
            (made, failure) -> {
              making = false;
              if (failure == null) {
                settle(keeper.follow());
              } else {
                warn("The index of the search was not made to the end", failure);
                stopped();
              }
            });
  }

  /**
   * Follows no more, and keeps the index for the next time.
   *
   * @return completes when it is kept
   */
  public CompletionStage<Void> close() {
    stopListening.run();
    return keeper.close();
  }

  private void settle(CompletionStage<Boolean> following) {
    following.whenComplete(
        (whole, failure) -> {
          if (failure != null) {
            warn("The index of the search could not follow", failure);
            stopped();
          } else if (whole) {
            changed();
          } else {
            make();
          }
        });
  }

  /** The end of the workspace ends the index too, which is no trouble. */
  private static void warn(String what, Throwable failure) {
    if (!(failure instanceof CancellationException)) {
      LOG.log(Level.WARNING, what, failure);
    }
  }

  private void changed() {
    if (!making && state.get() != State.STOPPED) {
      state.set(State.WHOLE);
    }
    edition.set(edition.get() + 1);
  }

  private void stopped() {
    state.set(State.STOPPED);
    edition.set(edition.get() + 1);
  }
}
