package app.entregent.screen.map;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Seat;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One of their people in the matrix, with a cell for each of ours. */
final class MatrixCell extends ListCell<SeatCard> {
  private static final PseudoClass UNCOVERED = PseudoClass.getPseudoClass("uncovered");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

  private final LiveTexts texts;
  private final MapViewModel model;
  private final IntSupplier column;
  private final IntConsumer choose;
  private final Label sign = new Label();
  private final Label name = new Label();
  private final HBox row = new HBox();

  /**
   * @param column which of ours is chosen, as it is now
   * @param choose is told the column that was clicked on
   */
  MatrixCell(LiveTexts texts, MapViewModel model, IntSupplier column, IntConsumer choose) {
    this.texts = texts;
    this.model = model;
    this.column = column;
    this.choose = choose;
    row.getStyleClass().add("matrix-row");
    sign.getStyleClass().add("matrix-sign");
    name.getStyleClass().add("matrix-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    selectedProperty().subscribe(selected -> mark());
  }

  @Override
  protected void updateItem(@Nullable SeatCard card, boolean empty) {
    super.updateItem(card, empty);
    if (empty || card == null) {
      setGraphic(null);
      pseudoClassStateChanged(UNCOVERED, false);
      return;
    }
    Seat seat = card.seat();
    List<Colleague> ours = model.analysis().colleagues();
    boolean uncovered = !seat.covered();
    pseudoClassStateChanged(UNCOVERED, uncovered);
    sign.setText(uncovered ? "!" : "");
    name.setText(card.called(texts));
    row.getChildren().setAll(sign, name);
    for (int i = 0; i < ours.size(); i++) {
      row.getChildren().add(cell(seat, ours.get(i), i));
    }
    setGraphic(row);
    mark();
  }

  /** Marks which cell the keys write in. */
  void mark() {
    SeatCard card = getItem();
    List<Colleague> ours = model.analysis().colleagues();
    for (int i = 2; i < row.getChildren().size(); i++) {
      row.getChildren()
          .get(i)
          .pseudoClassStateChanged(CHOSEN, isSelected() && i - 2 == column.getAsInt());
    }
    if (card != null) {
      String who = name.getText();
      setAccessibleText(
          ours.isEmpty() || column.getAsInt() >= ours.size()
              ? who
              : texts.now(aloud(who, card.seat(), ours.get(column.getAsInt()))));
    }
  }

  private Label cell(Seat seat, Colleague colleague, int index) {
    Optional<Coverage> known = of(seat, colleague);
    Label cell = new Label(known.map(MatrixCell::words).orElse("·"));
    cell.getStyleClass().add("matrix-cell");
    cell.pseudoClassStateChanged(LACKING, known.filter(Coverage::lacking).isPresent());
    cell.setOnMousePressed(event -> choose.accept(index));
    return cell;
  }

  static Optional<Coverage> of(Seat seat, Colleague colleague) {
    return seat.coverage().stream()
        .filter(one -> one.colleague().id() == colleague.id())
        .findFirst();
  }

  private static String words(Coverage coverage) {
    return coverage.strength() == coverage.desired()
        ? String.valueOf(coverage.strength())
        : coverage.strength() + "→" + coverage.desired();
  }

  private static Message aloud(String who, Seat seat, Colleague colleague) {
    Optional<Coverage> known = of(seat, colleague);
    return Message.of(
        "map.matrix.aloud",
        who,
        colleague.name(),
        known.map(Coverage::strength).orElse(0),
        known.map(Coverage::desired).orElse(0));
  }
}
