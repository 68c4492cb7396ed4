package app.entregent.screen.map;

import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/** The free texts of a seat, each a field that is saved when one leaves it. */
final class SeatFields {
  private final Controls controls;
  private final MapViewModel model;
  private final Supplier<Seat> seat;
  private final Map<SeatText, EditableText> fields = new EnumMap<>(SeatText.class);

  /**
   * @param seat the seat as it is shown now
   */
  SeatFields(Controls controls, MapViewModel model, Supplier<Seat> seat) {
    this.controls = controls;
    this.model = model;
    this.seat = seat;
  }

  /** The id of the field of a text. */
  static String id(SeatText text) {
    return "seat-" + text.code();
  }

  /** Makes the field of a text, under its name. */
  Node field(SeatText text, int rows) {
    EditableText field =
        EditableText.keptLines(rows, words -> model.seats().write(seat.get(), text, words));
    field.field().setTextFormatter(limit(SeatText.LIMIT));
    field.field().setId(id(text));
    field.field().promptTextProperty().bind(controls.texts().text("map.prompt." + text.code()));
    field.show(seat.get().text(text));
    TabMoves.in(field.field());
    fields.put(text, field);
    return FieldRow.editing(controls, text.word().key(), field);
  }

  void show(Seat changed) {
    fields.forEach((text, field) -> field.show(changed.text(text)));
  }

  /** Takes no more letters than are kept. */
  static TextFormatter<String> limit(int most) {
    return new TextFormatter<>(
        change -> change.getControlNewText().length() <= most ? change : null);
  }

  /** A part of the panel under its name. */
  static Node section(Controls controls, String heading, Node... nodes) {
    VBox section = new VBox(controls.label(heading, "field-name"));
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("seat-section");
    return section;
  }

  static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
