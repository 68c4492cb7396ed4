package app.entregent.screen.history;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.PastChange;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The newest changes in words, and what the next undo takes back. */
public final class HistoryViewModel extends ViewModel {
  /** So many changes are shown. */
  static final int SHOWN = 200;

  private final LabelWords words;
  private final ZoneId zone;
  private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
  private final ObservableList<HistoryLine> linesView =
      FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyObjectWrapper<Optional<Message>> undoable =
      new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());

  private record Shown(List<HistoryLine> lines, Optional<Message> undoable) {}

  public HistoryViewModel(Workspace workspace, Notifier notifier, LabelWords words, ZoneId zone) {
    super(workspace, notifier, NameStore.EVERYTHING);
    this.words = words;
    this.zone = zone;
  }

  /** The newest first. */
  public ObservableList<HistoryLine> lines() {
    return linesView;
  }

  /** What {@link #undo} takes back; empty if there is nothing. */
  public ReadOnlyObjectProperty<Optional<Message>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Takes back the newest change. */
  public void undo() {
    workspace
        .undo()
        .whenComplete(
            (label, cause) -> {
              if (cause != null) {
                notifier.trouble(Message.of("ui.trouble.change"), cause);
              }
            });
  }

  @Override
  protected void load() {
    workspace
        .history(SHOWN)
        .whenComplete(
            (past, cause) -> {
              if (cause == null) {
                Optional<Label> next = workspace.undoState().undo();
                show("words", reader -> inWords(reader, past, next), this::show);
              } else {
                notifier.trouble(Message.of("ui.trouble.read"), cause);
              }
            });
  }

  private Shown inWords(Reader reader, List<PastChange> past, Optional<Label> next) {
    List<Label> labels = new ArrayList<>(past.stream().map(PastChange::label).toList());
    next.ifPresent(labels::add);
    List<Message> said = words.say(reader, labels);
    List<HistoryLine> found = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      found.add(new HistoryLine(past.get(i).at().atZone(zone), line(past.get(i), said.get(i))));
    }
    return new Shown(found, next.map(label -> said.getLast()));
  }

  private static Message line(PastChange past, Message words) {
    return switch (past.kind()) {
      case DONE -> words;
      case UNDONE -> Message.of("history.undone", words);
      case REDONE -> Message.of("history.redone", words);
    };
  }

  private void show(Shown shown) {
    lines.setAll(shown.lines());
    undoable.set(shown.undoable());
  }
}
