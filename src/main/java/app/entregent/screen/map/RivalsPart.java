package app.entregent.screen.map;

import app.entregent.model.decision.Rival;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What else the client may choose, what speaks for it, and what we say to that. */
final class RivalsPart extends VBox {
  private final Controls controls;
  private final MapViewModel model;
  private final VBox rows = new VBox();
  private final Map<Long, Row> shown = new LinkedHashMap<>();

  /** The fields of one rival, which know it as it is now. */
  private final class Row {
    private Rival rival;
    private final EditableText name;
    private final EditableText strength;
    private final EditableText answer;
    private final VBox node = new VBox();

    Row(Rival first) {
      rival = first;
      name =
          field(
              "name",
              Rival.NAME_LIMIT,
              (one, w) -> described(one, w, one.strength(), one.answer()));
      strength =
          field(
              "strength",
              Rival.TEXT_LIMIT,
              (one, w) -> described(one, one.name(), w, one.answer()));
      answer =
          field(
              "answer",
              Rival.TEXT_LIMIT,
              (one, w) -> described(one, one.name(), one.strength(), w));
      Label kind = controls.label(first.kind().word().key(), "rival-kind");
      HBox heading =
          Controls.row(
              kind,
              Controls.spring(),
              controls.icon(
                  Material2AL.CLOSE,
                  "map.rival.delete",
                  () -> model.decisionActs().deleteRival(rival)));
      node.getStyleClass().add("rival");
      node.getChildren().add(heading);
      if (first.kind() == Rival.Kind.FIRM) {
        node.getChildren().add(FieldRow.editing(controls, "map.field.rival_name", name));
      }
      node.getChildren()
          .addAll(
              FieldRow.editing(controls, "map.field.rival_strength", strength),
              FieldRow.editing(controls, "map.field.rival_answer", answer));
    }

    void show(Rival changed) {
      rival = changed;
      name.show(changed.name());
      strength.show(changed.strength());
      answer.show(changed.answer());
    }

    private EditableText field(String what, int limit, BiFunction<Rival, String, Rival> changed) {
      EditableText field =
          EditableText.keptLine(
              words ->
                  model.decisionActs().describeRival(changed.apply(rival, words.strip()), what));
      field.field().setTextFormatter(SeatFields.limit(limit));
      Named.as(field.field(), "rival-" + what + "-" + rival.id());
      return field;
    }
  }

  RivalsPart(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("seat-section");
    rows.getStyleClass().add("rivals");
    FlowPane add = new FlowPane();
    add.getStyleClass().add("line-adders");
    for (Rival.Kind kind : Rival.Kind.values()) {
      Node link =
          controls.link("map.rival.add." + kind.code(), () -> model.decisionActs().addRival(kind));
      link.setId("rival-add-" + kind.code());
      add.getChildren().add(link);
    }
    getChildren().addAll(controls.label("map.rival.title", "field-name"), rows, add);
  }

  void show() {
    List<Rival> rivals = model.analysis().rivals();
    shown.keySet().retainAll(rivals.stream().map(Rival::id).toList());
    List<Node> nodes = new ArrayList<>();
    for (Rival rival : rivals) {
      Row row = shown.computeIfAbsent(rival.id(), id -> new Row(rival));
      row.show(rival);
      nodes.add(row.node);
    }
    if (!rows.getChildren().equals(nodes)) {
      rows.getChildren().setAll(nodes);
    }
    SeatFields.shown(rows, !nodes.isEmpty());
  }

  private static Rival described(Rival rival, String name, String strength, String answer) {
    return new Rival(rival.id(), rival.kind(), name, strength, answer);
  }
}
