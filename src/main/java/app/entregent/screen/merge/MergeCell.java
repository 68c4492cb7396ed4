package app.entregent.screen.merge;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A difference on two lines: of whom and what, and what stands here and there. */
final class MergeCell extends ListCell<MergeLine> {
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final LiveTexts texts;
  private final Label subject = new Label();
  private final Label what = new Label();
  private final Label state = new Label();
  private final Label mine = new Label();
  private final Label theirs = new Label();
  private final VBox box;

  MergeCell(Controls controls) {
    texts = controls.texts();
    getStyleClass().add("merge-line");
    subject.getStyleClass().add("merge-subject");
    what.getStyleClass().add("muted");
    state.getStyleClass().addAll("chip", "merge-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    mine.getStyleClass().add("merge-side");
    theirs.getStyleClass().add("merge-side");
    for (Label side : new Label[] {mine, theirs}) {
      side.setMaxWidth(Double.MAX_VALUE);
      side.setPrefWidth(0);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    box =
        new VBox(Controls.row(subject, what, Controls.spring(), state), Controls.row(mine, theirs));
    box.getStyleClass().add("merge-cell");
    setPrefWidth(0);
    Controls.onLanguage(texts, this, this::say);
  }

  @Override
  protected void updateItem(@Nullable MergeLine line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(empty || line == null ? null : box);
    say();
  }

  private void say() {
    MergeLine line = getItem();
    if (line == null) {
      setAccessibleText("");
      return;
    }
    subject.setText(texts.now(line.subject()));
    what.setText(texts.now(line.what()));
    mine.setText(texts.now(Message.of("merge.mine", line.mine())).replace('\n', ' '));
    theirs.setText(texts.now(Message.of("merge.their", line.theirs())).replace('\n', ' '));
    state.setText(texts.now(word(line)));
    state.pseudoClassStateChanged(OPEN, line.open());
    mine.pseudoClassStateChanged(TAKEN, line.choice().filter(c -> c != Choice.THEIRS).isPresent());
    theirs.pseudoClassStateChanged(TAKEN, line.choice().filter(c -> c != Choice.MINE).isPresent());
    setAccessibleText(
        String.join(
            ", ",
            subject.getText(),
            what.getText(),
            mine.getText(),
            theirs.getText(),
            state.getText()));
  }

  /** What is taken, in one word. */
  static Message word(MergeLine line) {
    return line.choice()
        .map(
            choice ->
                switch (choice) {
                  case MINE -> Message.of("merge.taken.mine");
                  case THEIRS -> Message.of("merge.taken.theirs");
                  case BOTH -> Message.of("merge.taken.both");
                })
        .orElse(Message.of("merge.taken.open"));
  }
}
