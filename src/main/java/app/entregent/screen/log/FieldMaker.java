package app.entregent.screen.log;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** Makes the fields of the sheet: bound to the form, and a stop of the Enter key each. */
final class FieldMaker {
  private final Controls controls;
  private final LiveTexts texts;
  private final LogForm form;
  private final EnterWay way;
  private final Consumer<Node> goOn;

  /**
   * @param goOn goes on from a field
   */
  FieldMaker(Controls controls, LogForm form, EnterWay way, Consumer<Node> goOn) {
    this.controls = controls;
    this.texts = controls.texts();
    this.form = form;
    this.way = way;
    this.goOn = goOn;
  }

  FieldRow line(LogField field) {
    return new FieldRow(controls, "conversation.field." + field.code(), field(field))
        .error(problem(field));
  }

  TextField field(LogField which) {
    TextField field = new TextField();
    join(field, which);
    return field;
  }

  void join(TextInputControl control, LogField which) {
    control.setId(id(which));
    control.textProperty().bindBidirectional(form.words(which));
    control.promptTextProperty().bind(texts.text("conversation.prompt." + which.code()));
    way.add(control);
  }

  <T> FieldRow pick(
      String nameKey,
      String id,
      List<T> choices,
      Function<T, Message> name,
      ObjectProperty<T> value) {
    Picker<T> picker = picker(id, choices, name, value);
    way.add(picker);
    return new FieldRow(controls, nameKey, picker);
  }

  /** A choice that is no fixed stop of the Enter key. */
  <T> Picker<T> picker(
      String id, List<T> choices, Function<T, Message> name, ObjectProperty<T> value) {
    Picker<T> picker = new Picker<>(texts, choices, name, value);
    picker.setId(id);
    picker.onPicked(() -> goOn.accept(picker));
    return picker;
  }

  ObservableValue<String> problem(LogField field) {
    return said(form.problem(field));
  }

  ObservableValue<String> said(ObservableValue<Optional<Message>> message) {
    return Bindings.createStringBinding(
        () -> message.getValue().map(texts::now).orElse(""), message, texts.languageProperty());
  }

  static String id(LogField field) {
    return "log-" + field.code().replace('_', '-');
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
