package app.entregent.screen.meeting;

import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** One meeting in the list: when, with whom, and what is not written yet. */
final class MeetingCell extends ListCell<MeetingRow> {
  private final LiveTexts texts;
  private final Label when = new Label();
  private final Label title = new Label();
  private final Label people = new Label();
  private final Label missing = new Label();
  private final VBox words = new VBox(when, title, people, missing);

  MeetingCell(LiveTexts texts) {
    this.texts = texts;
    getStyleClass().add("meeting-cell");
    when.getStyleClass().addAll("muted", "small");
    title.getStyleClass().add("strong");
    people.getStyleClass().addAll("small");
    missing.getStyleClass().addAll("small", "meeting-missing");
    Wrapping.of(title);
    Wrapping.of(people);
    Wrapping.of(missing);
    words.getStyleClass().add("meeting-words");
  }

  @Override
  protected void updateItem(MeetingRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    when.setText(texts.now(row.when()));
    title.setText(row.title());
    show(people, row.people());
    show(
        missing,
        row.missing().stream()
            .map(one -> texts.now(Message.of("meeting.lacks." + one.code())))
            .collect(Collectors.joining(" · ")));
    setGraphic(words);
    setAccessibleText(String.join(", ", title.getText(), when.getText(), missing.getText()));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
