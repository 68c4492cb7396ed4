package app.entregent.screen.paste;

import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One pasted message in the list: whether it is taken, when, who, and how it begins. */
final class PasteCell extends ListCell<PasteLine> {
  private static final int SHOWN = 200;

  private final LiveTexts texts;
  private final CheckBox taken = new CheckBox();
  private final Label when = new Label();
  private final Label who = new Label();
  private final Label words = new Label();
  private final Label there = new Label();
  private final HBox row = new HBox(taken, when, who, words, there);
  private @Nullable PasteLine bound;

  PasteCell(LiveTexts texts) {
    this.texts = texts;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    taken.setFocusTraversable(false);
    when.getStyleClass().addAll("muted", "paste-moment");
    who.getStyleClass().add("paste-sender");
    there.getStyleClass().addAll("muted", "small", "paste-there");
    there.textProperty().bind(texts.text("paste.there"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("paste-line");
    // Long words are cut; the list never scrolls sideways.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PasteLine line, boolean empty) {
    super.updateItem(line, empty);
    if (bound != null) {
      taken.selectedProperty().unbindBidirectional(bound.takenProperty());
      bound = null;
    }
    accessibleTextProperty().unbind();
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    bound = line;
    taken.selectedProperty().bindBidirectional(line.takenProperty());
    when.textProperty().bind(line.whenProperty());
    who.setText(PasteViewModel.called(line.party()));
    String all = line.message().text();
    words.setText(all.substring(0, Math.min(all.length(), SHOWN)).replaceAll("\\s+", " "));
    there.setVisible(line.isThere());
    there.setManaged(line.isThere());
    accessibleTextProperty().bind(said(line));
    setGraphic(row);
  }

  private ObservableValue<String> said(PasteLine line) {
    return Bindings.createStringBinding(
        () ->
            texts.now(
                Message.of(
                    "paste.line",
                    line.takenProperty().get() ? 1 : 0,
                    line.whenProperty().get(),
                    PasteViewModel.called(line.party()),
                    words.getText())),
        line.takenProperty(),
        line.whenProperty(),
        texts.languageProperty());
  }
}
