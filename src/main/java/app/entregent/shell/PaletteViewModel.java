package app.entregent.shell;

import app.entregent.ui.PaletteEntry;
import app.entregent.ui.PaletteSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What the palette found: all sources are asked at each letter, answers appear as they come, and
 * those to an earlier question are dropped.
 */
final class PaletteViewModel {
  private static final Logger LOG = Logger.getLogger(PaletteViewModel.class.getName());

  private final List<PaletteSource> sources;
  private final Executor window;
  private final ObservableList<PaletteEntry> found = FXCollections.observableArrayList();
  private final ObservableList<PaletteEntry> foundView =
      FXCollections.unmodifiableObservableList(found);
  private final ReadOnlyBooleanWrapper answered =
      new ReadOnlyBooleanWrapper(this, "answered", false);
  private int question;

  /**
   * @param window runs on the JavaFX thread
   */
  PaletteViewModel(List<PaletteSource> sources, Executor window) {
    this.sources = List.copyOf(sources);
    this.window = window;
  }

  /** What was found, by group, the best of each first. */
  ObservableList<PaletteEntry> found() {
    return foundView;
  }

  /** Whether all sources have answered what was asked last. */
  ReadOnlyBooleanProperty answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  void ask(String words) {
    question++;
    answered.set(false);
    int asked = question;
    List<PaletteEntry> answers = new ArrayList<>();
    List<PaletteSource> waiting = new ArrayList<>(sources);
    for (PaletteSource source : sources) {
      source
          .find(words.strip())
          .whenCompleteAsync(
              (entries, failure) -> {
                if (asked == question) {
                  waiting.remove(source);
                  take(answers, entries, failure, waiting.isEmpty());
                }
              },
              window);
    }
  }

  /** An empty first answer leaves the old rows for a moment, so that the list does not flicker. */
  private void take(
      List<PaletteEntry> answers,
      @Nullable List<PaletteEntry> entries,
      @Nullable Throwable failure,
      boolean last) {
    if (failure != null) {
      LOG.log(Level.WARNING, "A source of the palette failed", failure);
    }
    if (entries != null) {
      answers.addAll(entries);
    }
    if (last || !answers.isEmpty()) {
      found.setAll(answers.stream().sorted(Comparator.comparing(PaletteEntry::group)).toList());
    }
    answered.set(last);
  }
}
