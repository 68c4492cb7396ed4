package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * A piece in the calendar: its channel by sign and word, its subject, whether it is late. It stays
 * the same node while its piece changes, so that a press on it is never lost.
 */
final class PieceCard extends VBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Controls controls;
  private final LiveTexts texts;
  private final Runnable toggle;
  private final HBox top = new HBox();
  private final Label channel = new Label();
  private final Label subject = new Label();
  private final Tooltip tooltip = new Tooltip();
  private EngageRow.Line line;

  /**
   * @param toggle marks it done, or not done after all
   */
  PieceCard(Controls controls, EngageRow.Line line, PieceDrag drag, Runnable toggle) {
    this.controls = controls;
    this.texts = controls.texts();
    this.toggle = toggle;
    this.line = line;
    getStyleClass().add("week-card");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    top.getStyleClass().add("week-card-top");
    channel.getStyleClass().addAll("week-channel", "muted");
    channel.setWrapText(true);
    subject.getStyleClass().add("week-subject");
    Wrapping.of(subject);
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("week-tooltip");
    Tooltip.install(this, tooltip);
    drag.from(this, () -> OptionalLong.of(this.line.piece().id()));
    fill();
  }

  EngageRow.Line line() {
    return line;
  }

  void show(EngageRow.Line now) {
    if (!now.equals(line)) {
      line = now;
      fill();
    }
  }

  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  private void fill() {
    Piece piece = line.piece();
    channel.textProperty().bind(texts.text(PieceWords.channel(piece.channel())));
    Node icon = Icons.styled(PieceWords.icon(piece.channel()), "week-icon");
    top.getChildren().setAll(icon, Controls.spring(), tick(piece));
    subject.setText(piece.subject());
    pseudoClassStateChanged(DONE, piece.done());
    pseudoClassStateChanged(DROPPED, piece.droppedOn().isPresent());
    getChildren().setAll(top, channel, subject);
    if (line.late()) {
      getChildren().add(new Chip(texts.text("engage.row.late"), "chip-warning"));
    } else if (piece.droppedOn().isPresent()) {
      getChildren().add(new Chip(texts.text("engage.row.dropped"), "chip-quiet"));
    }
    accessibleTextProperty().bind(PieceWords.told(texts, line));
    tooltip.textProperty().bind(PieceWords.told(texts, line));
  }

  private Node tick(Piece piece) {
    Button tick =
        controls.icon(
            piece.done() ? Material2AL.CHECK_CIRCLE : Material2MZ.RADIO_BUTTON_UNCHECKED,
            piece.done() ? "engage.detail.notDone" : "engage.detail.done",
            toggle);
    tick.setFocusTraversable(false);
    tick.getStyleClass().add("engage-tick");
    if (piece.done()) {
      tick.getGraphic().getStyleClass().add("engage-done");
    }
    return tick;
  }
}
