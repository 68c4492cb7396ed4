package app.entregent.screen.merge;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The selected difference in full, with who changed it, and what one may take. */
final class DifferenceDetail extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final MergeViewModel model;
  private final ListView<MergeLine> list;
  private final VBox page = new VBox();

  DifferenceDetail(Controls controls, MergeViewModel model, ListView<MergeLine> list) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.list = list;
    page.getStyleClass().add("merge-detail");
    setContent(page);
    setFitToWidth(true);
    list.getSelectionModel().selectedIndexProperty().subscribe(at -> show());
    controls.onLanguage(this, this::show);
  }

  /** Shows the difference that is selected as it is now. */
  void show() {
    Rebuilding.of(page, this::build);
  }

  private void build() {
    page.getChildren().clear();
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0 && at < model.lines().size()) {
      show(model.lines().get(at));
    }
  }

  private void show(MergeLine line) {
    FlowPane buttons =
        new FlowPane(
            button(line, Choice.MINE, "merge.take.mine", "merge-mine"),
            button(line, Choice.THEIRS, "merge.take.theirs", "merge-their"),
            button(line, Choice.BOTH, "merge.take.both", "merge-both"));
    buttons.getStyleClass().add("merge-buttons");
    page.getChildren()
        .setAll(
            words(line.subject(), "heading"),
            words(line.what(), "muted"),
            words(Message.of(who(line)), "small", "muted"),
            part("merge.here", line.mine()),
            part("merge.there", line.theirs()),
            words(Message.of("merge.now", MergeCell.word(line))),
            buttons);
  }

  private static String who(MergeLine line) {
    return switch (line.difference().changed()) {
      case HERE -> "merge.changed.here";
      case THERE -> "merge.changed.there";
      case BOTH -> "merge.changed.both";
    };
  }

  private Node part(String heading, Message value) {
    return new VBox(controls.label(heading, "small", "muted"), words(value));
  }

  private Node words(Message message, String... styles) {
    return controls.prose(new ReadOnlyStringWrapper(texts.now(message)), styles);
  }

  private Button button(MergeLine line, Choice choice, String key, String id) {
    Button button = controls.button(key, () -> model.choose(line, choice));
    button.setId(id);
    button.setDisable(!line.difference().allows(choice));
    return button;
  }
}
