package app.entregent.screen.friday;

import app.entregent.model.agenda.ReviewLine;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A heading with how many lines it has, or a line with a tick once it was looked at. */
final class FridayCell extends ListCell<FridayRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");

  private final LiveTexts texts;
  private final FridayViewModel model;
  private final Label first = new Label();
  private final Label second = new Label();
  private final VBox both = new VBox(first, second);

  FridayCell(Controls controls, FridayViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("friday-cell");
    first.getStyleClass().add("friday-who");
    second.getStyleClass().add("friday-said");
    Wrapping.of(second);
    setPrefWidth(0);
    controls.onLanguage(this, this::say);
    model
        .seenProperty()
        .when(sceneProperty().map(scene -> true).orElse(false))
        .subscribe(seen -> say());
  }

  @Override
  protected void updateItem(FridayRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : both);
    say();
  }

  private void say() {
    FridayRow row = getItem();
    if (row == null || isEmpty()) {
      setAccessibleText("");
      return;
    }
    boolean heading = row.line().isEmpty();
    boolean seen =
        row.line().map(ReviewLine::key).filter(model.seenProperty().get()::contains).isPresent();
    pseudoClassStateChanged(HEADING, heading);
    pseudoClassStateChanged(SEEN, seen);
    String said =
        heading
            ? texts.now(
                Message.of(
                    row.count() == 0 ? "friday.nothing" : "friday.why." + row.section().code()))
            : row.line().map(ReviewLine::said).map(texts::now).orElse("");
    String who =
        heading
            ? texts.now(Message.of("friday.section." + row.section().code(), row.count()))
            : row.line().map(ReviewLine::who).orElse("");
    first.setText(seen && !who.isEmpty() ? "✓ " + who : who);
    first.setManaged(!who.isEmpty());
    second.setText(seen && who.isEmpty() ? "✓ " + said : said);
    setAccessibleText(
        (seen ? texts.now(Message.of("friday.seen")) + ". " : "") + who + ". " + said);
  }
}
