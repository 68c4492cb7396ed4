package app.entregent.screen.engage;

import app.entregent.model.engage.PieceStore;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.ClueMaker;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueState;
import app.entregent.model.listening.ClueStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was said in groups and waits for an answer. */
public final class GroupCluesViewModel extends ViewModel {
  /** More than these are in the notebook. */
  private static final int MOST = 5;

  private final ClueStore clues = new ClueStore();
  private final ClueMaker maker = new ClueMaker(clues);
  private final Runnable undo;
  private final ObservableList<Clue> rows = FXCollections.observableArrayList();
  private final ObservableList<Clue> rowsView = FXCollections.unmodifiableObservableList(rows);
  private boolean answering;

  /**
   * @param undo takes the newest change back
   */
  public GroupCluesViewModel(Workspace workspace, Notifier notifier, Runnable undo) {
    super(workspace, notifier, Set.of(ClueStore.CLUES, PieceStore.PIECES));
    this.undo = undo;
  }

  /** The newest open clues of groups. */
  ObservableList<Clue> rows() {
    return rowsView;
  }

  @Override
  protected void load() {
    show(
        "clues",
        reader ->
            clues.all(reader).stream()
                .filter(clue -> clue.place() == CluePlace.GROUP && clue.state() == ClueState.OPEN)
                .limit(MOST)
                .toList(),
        read -> Rows.update(rows, List.copyOf(read)));
  }

  /**
   * Plans an answer of today; a second press meanwhile plans nothing.
   *
   * @return the piece, if it was planned
   */
  CompletionStage<Optional<Long>> answer(Clue clue) {
    if (answering) {
      return CompletableFuture.completedStage(Optional.empty());
    }
    answering = true;
    return act(
            Label.of("engage.change.answer"),
            tx -> Optional.of(maker.piece(tx, clue, Optional.empty())))
        .whenComplete(
            (piece, cause) -> {
              answering = false;
              if (cause == null) {
                notifier.done(Message.of("engage.clue.answered"), undo);
              }
            });
  }
}
