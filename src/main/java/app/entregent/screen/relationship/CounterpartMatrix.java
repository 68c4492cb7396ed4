package app.entregent.screen.relationship;

import app.entregent.model.decision.Coverage;
import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.model.relationship.counterpart.Ours;
import app.entregent.model.relationship.counterpart.Theirs;
import app.entregent.model.relationship.counterpart.Theirs.Hold;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Theirs below each other, ours side by side, as on the map. In a cell 0 to 4 says how strong the
 * relationship is, with Shift how strong it ought to be (who should meet whom), Delete clears it;
 * the arrows go from cell to cell.
 */
final class CounterpartMatrix {
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final PseudoClass UNCOVERED = PseudoClass.getPseudoClass("uncovered");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final Hold NOTHING = new Hold(0, 0);

  private final Controls controls;
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private final List<List<Label>> cells = new ArrayList<>();

  CounterpartMatrix(Controls controls, RelationshipViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
  }

  List<Node> lines(Counterparts now) {
    cells.clear();
    List<Node> lines = new ArrayList<>();
    lines.add(header(now));
    now.theirs().forEach(one -> lines.add(row(now, one)));
    return lines;
  }

  private Node header(Counterparts now) {
    Label theirs = controls.label("map.matrix.theirs", "small", "muted");
    theirs.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(theirs, Priority.ALWAYS);
    HBox header = new HBox(theirs);
    header.getStyleClass().add("matrix-header");
    for (Ours one : now.ours()) {
      Label initials = new Label(initials(one.name()));
      initials.getStyleClass().addAll("matrix-cell", "matrix-colleague");
      initials.setTooltip(new Tooltip(one.name()));
      initials.setAccessibleText(one.name());
      header.getChildren().add(initials);
    }
    return header;
  }

  /** One of theirs: the name leads to the map. */
  private Node row(Counterparts now, Theirs one) {
    Hyperlink name = controls.link("relationship.act.map", () -> model.openMap(one.decisionId()));
    name.textProperty().unbind();
    name.setText(one.name());
    Named.as(name, "counterpart-" + one.personId());
    Wrapping.of(name);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(name);
    row.getStyleClass().add("matrix-row");
    row.pseudoClassStateChanged(UNCOVERED, one.bare());
    List<Label> line = new ArrayList<>();
    cells.add(line);
    for (Ours colleague : now.ours()) {
      Label cell = cell(now, one, colleague);
      int at = cells.size() - 1;
      int column = line.size();
      cell.addEventHandler(KeyEvent.KEY_PRESSED, event -> walk(event, at, column));
      line.add(cell);
      row.getChildren().add(cell);
    }
    return row;
  }

  private Label cell(Counterparts now, Theirs one, Ours colleague) {
    Hold hold = Optional.ofNullable(one.held().get(colleague.id())).orElse(NOTHING);
    Label cell = new Label(said(hold));
    Named.as(cell, "counterpart-" + one.personId() + "-" + colleague.id());
    cell.getStyleClass().add("matrix-cell");
    cell.pseudoClassStateChanged(LACKING, hold.strength() < hold.desired());
    cell.setFocusTraversable(true);
    cell.focusedProperty().subscribe(focused -> cell.pseudoClassStateChanged(CHOSEN, focused));
    cell.setOnMousePressed(
        event -> {
          cell.requestFocus();
          event.consume(); // or the pane that scrolls takes the focus
        });
    cell.setAccessibleRole(AccessibleRole.TEXT);
    cell.setAccessibleText(
        texts.now(
            Message.of(
                "map.matrix.aloud",
                one.name(),
                colleague.name(),
                hold.strength(),
                hold.desired())));
    cell.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event ->
            typed(event, hold)
                .ifPresent(
                    wanted -> {
                      event.consume();
                      model
                          .acts()
                          .cover(now.account().id(), one.personId(), colleague.id(), wanted);
                    }));
    return cell;
  }

  /** What a key says: a digit the strength, with Shift the one that is wanted. */
  private static Optional<Hold> typed(KeyEvent event, Hold hold) {
    KeyCode code = event.getCode();
    if (event.isAltDown() || event.isShortcutDown()) {
      return Optional.empty();
    }
    if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      return Optional.of(NOTHING);
    }
    if (!code.isDigitKey()) {
      return Optional.empty();
    }
    int digit = code.ordinal() - (code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0).ordinal();
    if (digit > Coverage.STRONGEST) {
      return Optional.empty();
    }
    if (event.isShiftDown()) {
      return Optional.of(new Hold(hold.strength(), digit));
    }
    return Optional.of(new Hold(digit, hold.equals(NOTHING) ? digit : hold.desired()));
  }

  private void walk(KeyEvent event, int row, int column) {
    switch (event.getCode()) {
      case LEFT -> go(row, column - 1);
      case RIGHT -> go(row, column + 1);
      case UP -> go(row - 1, column);
      case DOWN -> go(row + 1, column);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int row, int column) {
    if (row >= 0 && row < cells.size() && column >= 0 && column < cells.get(row).size()) {
      cells.get(row).get(column).requestFocus();
    }
  }

  private static String said(Hold hold) {
    if (hold.equals(NOTHING)) {
      return "·";
    }
    return hold.strength() == hold.desired()
        ? String.valueOf(hold.strength())
        : hold.strength() + "→" + hold.desired();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+", 3)) {
      if (initials.codePointCount(0, initials.length()) < 2 && !word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
