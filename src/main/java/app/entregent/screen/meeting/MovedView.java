package app.entregent.screen.meeting;

import app.entregent.model.relationship.proposal.TalkEffects.Moved;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a talk moved, each with its reason, and what it proposes. */
public final class MovedView extends VBox {
  private final LiveTexts texts;
  private final Button close;
  private final VBox lines = new VBox();
  private final List<Moved> moved;

  /**
   * @param moved what moved on each map
   * @param proposals what is proposed beside
   * @param undo takes the talk back
   * @param undoable whether the talk is still the newest change
   * @param leave takes this away
   */
  public MovedView(
      Controls controls,
      List<Moved> moved,
      Node proposals,
      Runnable undo,
      ObservableValue<Boolean> undoable,
      Runnable leave) {
    this.texts = controls.texts();
    this.moved = List.copyOf(moved);
    getStyleClass().add("moved");
    lines.getStyleClass().add("moved-lines");
    close = controls.button("meeting.moved.done", leave);
    close.setId("moved-close");
    Button back =
        controls.quiet(
            "meeting.moved.undo",
            () -> {
              leave.run();
              undo.run();
            });
    back.visibleProperty().bind(undoable);
    HBox foot = Controls.row(back, Controls.spring(), close);
    getChildren().setAll(controls.heading("meeting.moved"), lines, proposals, foot);
    controls.onLanguage(this, this::show);
  }

  /** The same as a sheet over the window. */
  public Node asSheet() {
    ScrollPane scroll = new ScrollPane(this);
    scroll.setFitToWidth(true);
    // As high as its content: it scrolls only where the window is too small.
    scroll.prefViewportHeightProperty().bind(heightProperty().add(1));
    VBox sheet = new VBox(scroll);
    sheet.getStyleClass().addAll("over-sheet", "moved-sheet");
    sheet.setMaxHeight(USE_PREF_SIZE);
    return sheet;
  }

  public Node firstFocus() {
    return close;
  }

  private void show() {
    lines.getChildren().clear();
    for (Moved one : moved) {
      if (moved.size() > 1) {
        lines.getChildren().add(line(one.account(), "strong"));
      }
      for (Message line : one.lines()) {
        HBox row = new HBox(line("•", "muted"), line(texts.now(line), "moved-line"));
        row.getStyleClass().add("row");
        lines.getChildren().add(row);
      }
    }
    if (moved.isEmpty()) {
      lines.getChildren().add(line(texts.now(Message.of("meeting.moved.nothing")), "muted"));
    }
  }

  private static Label line(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    return label;
  }
}
