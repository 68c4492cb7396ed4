package app.entregent.screen.log;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Whose a need, an objection or a question is: one key each, where several people are on the sheet
 * and something is typed; and what the quick line tells of others beside it.
 */
final class SpeakerFields {
  private final Controls controls;
  private final LogForm form;
  private final FieldMaker maker;
  private final EnterWay way;
  private final Map<LogField, HBox> rows = new EnumMap<>(LogField.class);
  private final Map<LogField, Node> behind = new EnumMap<>(LogField.class);
  private final Map<LogField, List<Node>> stops = new EnumMap<>(LogField.class);
  private final VBox also = new VBox();

  SpeakerFields(Controls controls, LogForm form, FieldMaker maker, EnterWay way) {
    this.controls = controls;
    this.form = form;
    this.maker = maker;
    this.way = way;
    also.getStyleClass().add("log-also");
    form.people().addListener((Observable changed) -> rows.keySet().forEach(this::show));
    form.speakers().also().addListener((Observable changed) -> showAlso());
    showAlso();
  }

  /**
   * A field with the choice of whose it is below.
   *
   * @param last the last stop of the Enter key in the field
   */
  VBox with(LogField field, Node row, Node last) {
    HBox whose = new HBox();
    whose.getStyleClass().add("log-whose");
    rows.put(field, whose);
    behind.put(field, last);
    show(field);
    VBox both = new VBox(row, whose);
    both.getStyleClass().add("log-heard");
    return both;
  }

  /** A line with the choice of whose it is below. */
  VBox line(LogField field) {
    FieldRow row = maker.line(field);
    return with(field, row, way.find(FieldMaker.id(field)).orElse(row));
  }

  /** What others said, where that counts. */
  Node also(BooleanExpression counts) {
    LogFields.showWhen(also, Bindings.isNotEmpty(form.speakers().also()).and(counts));
    return also;
  }

  private void show(LogField field) {
    HBox row = rows.getOrDefault(field, new HBox());
    List<Node> before = stops.getOrDefault(field, List.of());
    List<Node> now = new ArrayList<>();
    row.getChildren().clear();
    row.visibleProperty().unbind();
    if (form.people().size() > 1) {
      Picker<Optional<TalkPartner>> picker = picker(field);
      now.add(picker);
      Label whose = controls.label("conversation.whose", "muted", "small");
      whose.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().setAll(whose, picker);
      LogFields.showWhen(row, form.words(field).isNotEmpty());
    } else {
      row.setVisible(false);
      row.managedProperty().bind(row.visibleProperty());
    }
    stops.put(field, now);
    way.replace(before, behind.getOrDefault(field, row), now);
  }

  private Picker<Optional<TalkPartner>> picker(LogField field) {
    List<Optional<TalkPartner>> people =
        form.speakers().inOrder().stream().map(Optional::of).toList();
    Picker<Optional<TalkPartner>> picker =
        maker.picker(
            FieldMaker.id(field) + "-whose",
            people,
            who -> Message.of("conversation.line.person", who.map(TalkPartner::name).orElse("")),
            form.speakers().property(field));
    picker.usually(people.getFirst());
    picker
        .accessibleTextProperty()
        .bind(controls.texts().text("conversation.whose." + field.code()));
    return picker;
  }

  private void showAlso() {
    also.getChildren()
        .setAll(
            form.speakers().also().stream()
                .map(
                    one -> {
                      Label label = new Label();
                      label.textProperty().bind(controls.texts().text(one.said()));
                      label.setWrapText(true);
                      return label;
                    })
                .toList());
    if (!also.getChildren().isEmpty()) {
      also.getChildren().addFirst(controls.label("conversation.also", "field-name"));
    }
  }
}
