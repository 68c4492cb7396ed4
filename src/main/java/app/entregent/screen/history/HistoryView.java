package app.entregent.screen.history;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The history as a part of a page: what the next undo takes back, and the newest changes. */
public final class HistoryView extends VBox {
  private final LiveTexts texts;

  public HistoryView(Controls controls, HistoryViewModel model) {
    texts = controls.texts();
    getStyleClass().add("history");
    Label next =
        controls.prose(
            texts.text(
                model
                    .undoableProperty()
                    .map(
                        words ->
                            words
                                .map(what -> Message.of("history.next", what))
                                .orElse(Message.of("history.nothing")))));
    HBox.setHgrow(next, Priority.ALWAYS);
    Button undo = controls.button("history.undo", model::undo);
    undo.setId("history-undo");
    undo.disableProperty().bind(model.undoableProperty().map(words -> words.isEmpty()));
    ListView<HistoryLine> list = new ListView<>(model.lines());
    list.setId("history-list");
    list.getStyleClass().add("history-list");
    list.accessibleTextProperty().bind(texts.text("history.title"));
    list.setCellFactory(view -> new LineCell());
    list.setPlaceholder(controls.prose("history.empty", "muted"));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(
            controls.heading("history.title"),
            controls.prose("history.purpose", "muted"),
            Controls.row(next, undo),
            list);
  }

  private final class LineCell extends ListCell<HistoryLine> {
    private final Label when = new Label();
    private final Label what = new Label();
    private final HBox row = Controls.row(when, what);

    LineCell() {
      getStyleClass().add("history-line");
      when.getStyleClass().addAll("muted", "history-when");
      Controls.onLanguage(texts, this, this::say);
    }

    @Override
    protected void updateItem(HistoryLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(empty || line == null ? null : row);
      say();
    }

    private void say() {
      HistoryLine line = getItem();
      if (line != null) {
        when.setText(texts.language().dateAndTime(line.at()));
        what.setText(texts.now(line.words()));
      }
    }
  }
}
