package app.entregent.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What happened, the newest first, with a button for what is older. */
public final class Timeline extends VBox {
  /**
   * One thing that happened.
   *
   * @param day when, in words
   * @param title what kind of thing, and with whom
   * @param text what was said; may be empty
   */
  public record Entry(Ikon ikon, String day, String title, String text) {}

  private final VBox entries = new VBox();
  private final Button older;

  /**
   * @param olderKey the text of the button
   * @param showOlder asks for what is older
   */
  public Timeline(Controls controls, String olderKey, Runnable showOlder) {
    getStyleClass().add("timeline");
    entries.getStyleClass().add("timeline-entries");
    older = controls.quiet(olderKey, showOlder);
    getChildren().addAll(entries, older);
    show(List.of(), false);
  }

  /** Shows these, and whether there are older ones. */
  public void show(List<Entry> shown, boolean more) {
    entries.getChildren().setAll(shown.stream().map(Timeline::node).toList());
    older.setVisible(more);
    older.setManaged(more);
  }

  private static Node node(Entry entry) {
    Label title = new Label(entry.title());
    title.getStyleClass().add("strong");
    Wrapping.of(title);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label day = new Label(entry.day());
    day.getStyleClass().addAll("muted", "small");
    day.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, Controls.spring(), day);
    head.getStyleClass().add("row");
    VBox words = new VBox(head);
    Optional.of(entry.text())
        .filter(text -> !text.isBlank())
        .ifPresent(
            text -> {
              Label said = new Label(text);
              Wrapping.of(said);
              said.getStyleClass().add("timeline-text");
              words.getChildren().add(said);
            });
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(entry.ikon()), words);
    line.getStyleClass().add("timeline-entry");
    return line;
  }
}
