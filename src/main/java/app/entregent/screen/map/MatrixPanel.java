package app.entregent.screen.map;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Their people by ours: how strong each relationship is, and ought to be. Arrows travel, 0 to 4
 * says how strong it is, Shift with a digit how strong it ought to be, Enter shows the seat.
 */
final class MatrixPanel extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final HBox header = new HBox();
  private final ListView<SeatCard> rows = new ListView<>();
  private final TextField add = new TextField();
  private final Label uncovered = new Label();
  private final List<MatrixCell> cells = new ArrayList<>();
  private int column;

  MatrixPanel(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("matrix-panel");
    header.getStyleClass().add("matrix-header");
    rows.setId("map-matrix");
    rows.getStyleClass().add("matrix");
    rows.accessibleTextProperty().bind(texts.text("map.matrix.title"));
    rows.setCellFactory(
        list -> {
          MatrixCell cell = new MatrixCell(texts, model, () -> column, this::chooseColumn);
          cells.add(cell);
          return cell;
        });
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    add.setId("matrix-add");
    add.setTextFormatter(SeatFields.limit(Colleague.NAME_LIMIT));
    add.promptTextProperty().bind(texts.text("map.prompt.colleague"));
    add.accessibleTextProperty().bind(texts.text("map.prompt.colleague"));
    add.setOnAction(
        event -> {
          String name = add.getText();
          add.clear();
          model.judging().addColleague(name);
        });
    Wrapping.of(uncovered);
    uncovered.setId("matrix-uncovered");
    getChildren()
        .addAll(
            controls.label("map.matrix.title", "panel-title"),
            uncovered,
            header,
            rows,
            add,
            controls.prose("map.matrix.hint", "small", "muted"));
  }

  void show(MapPicture picture) {
    List<Colleague> ours = model.analysis().colleagues();
    column = Math.clamp(column, 0, Math.max(0, ours.size() - 1));
    header.getChildren().clear();
    Label theirs = controls.label("map.matrix.theirs", "small", "muted", "matrix-name");
    HBox.setHgrow(theirs, Priority.ALWAYS);
    header.getChildren().add(theirs);
    for (Colleague colleague : ours) {
      Label initials = new Label(initials(colleague.name()));
      initials.getStyleClass().addAll("matrix-cell", "matrix-colleague");
      initials.setTooltip(new Tooltip(colleague.name()));
      initials.setAccessibleText(colleague.name());
      MenuItem remove = new MenuItem();
      remove.textProperty().bind(controls.texts().text("map.matrix.remove", colleague.name()));
      remove.setOnAction(event -> model.judging().removeColleague(colleague));
      initials.setContextMenu(new ContextMenu(remove));
      header.getChildren().add(initials);
    }
    List<SeatCard> theirPeople =
        picture.cards().stream()
            .sorted(
                Comparator.comparing((SeatCard card) -> card.seat().ghost())
                    .thenComparing(card -> -card.seat().influence().bars()))
            .toList();
    List<Long> ids = theirPeople.stream().map(SeatCard::id).toList();
    int before = rows.getSelectionModel().getSelectedIndex();
    // Whoever it is, wherever the row has gone: the next digit is for that person.
    int same = selected().map(card -> ids.indexOf(card.id())).orElse(-1);
    rows.getItems().setAll(theirPeople);
    rows.getSelectionModel()
        .select(same >= 0 ? same : Math.clamp(before, 0, Math.max(0, ids.size() - 1)));
    long bare =
        theirPeople.stream().filter(card -> !card.seat().ghost() && !card.seat().covered()).count();
    uncovered.setText(texts.now(Message.of("map.matrix.uncovered", bare)));
  }

  /** Goes to the matrix. */
  void begin() {
    rows.requestFocus();
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    int digit = code.isDigitKey() ? digit(code) : -1;
    if (code == KeyCode.LEFT) {
      chooseColumn(column - 1);
    } else if (code == KeyCode.RIGHT) {
      chooseColumn(column + 1);
    } else if (digit >= 0 && digit <= Coverage.STRONGEST) {
      write(digit, event.isShiftDown());
    } else if (code == KeyCode.DELETE) {
      model.analysis().colleagues().stream()
          .skip(column)
          .findFirst()
          .ifPresent(model.judging()::removeColleague);
    } else if (code == KeyCode.ENTER) {
      selected().ifPresent(card -> model.select(card.id()));
    } else {
      return;
    }
    event.consume();
  }

  private static int digit(KeyCode code) {
    return code.isKeypadKey()
        ? code.ordinal() - KeyCode.NUMPAD0.ordinal()
        : code.ordinal() - KeyCode.DIGIT0.ordinal();
  }

  private void write(int strength, boolean desired) {
    List<Colleague> ours = model.analysis().colleagues();
    if (column >= ours.size()) {
      return;
    }
    Colleague colleague = ours.get(column);
    selected()
        .ifPresent(
            card -> {
              Optional<Coverage> known = MatrixCell.of(card.seat(), colleague);
              int now = known.map(Coverage::strength).orElse(0);
              int wanted = known.map(Coverage::desired).orElse(0);
              model
                  .judging()
                  .setCoverage(
                      card.seat(),
                      desired
                          ? new Coverage(card.id(), colleague, now, strength)
                          : new Coverage(
                              card.id(), colleague, strength, known.isEmpty() ? strength : wanted));
            });
  }

  private void chooseColumn(int chosen) {
    column = Math.clamp(chosen, 0, Math.max(0, model.analysis().colleagues().size() - 1));
    cells.forEach(MatrixCell::mark);
  }

  private Optional<SeatCard> selected() {
    return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
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
