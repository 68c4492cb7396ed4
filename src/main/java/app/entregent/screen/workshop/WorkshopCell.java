package app.entregent.screen.workshop;

import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One workshop in the list: what it is called, with whom, and how far it is. */
final class WorkshopCell extends TallCell<Prepared.Line> {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

  private final LiveTexts texts;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Label state = new Label();
  private final VBox box = new VBox(title, about, state);

  WorkshopCell(LiveTexts texts) {
    this.texts = texts;
    title.getStyleClass().add("strong");
    about.getStyleClass().addAll("muted", "small");
    state.getStyleClass().addAll("muted", "small", "prepare-state");
    Wrapping.of(title);
    Wrapping.of(about);
    Wrapping.of(state);
  }

  @Override
  protected void updateItem(Prepared.Line line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Workshop workshop = line.workshop();
    title.setText(texts.now(line.title()));
    about.setText(line.place().map(WorkshopPlace::account).orElse(""));
    state.setText(
        texts.now(
            workshop
                .heldOn()
                .map(day -> Message.of("prepare.state.on", workshop.state().word(), day))
                .orElse(workshop.state().word())));
    state.pseudoClassStateChanged(RUNNING, workshop.running());
    setAccessibleText(title.getText() + ", " + about.getText() + ", " + state.getText());
    setGraphic(box);
  }
}
