package app.entregent.ui;

import app.entregent.text.Message;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: its name above it, and below it a hint or, in its place, what is wrong with
 * what stands there. The name is also what a screen reader says.
 */
public final class FieldRow extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  private static final Message UNWRITTEN = Message.of("ui.field.unwritten");

  private final Label note = new Label();
  private final Node field;
  private @Nullable ObservableValue<String> hint;

  /** Kept here, since what is watched keeps a computed text only weakly. */
  private @Nullable ObservableValue<String> error;

  public FieldRow(Controls controls, String nameKey, Node field) {
    this.field = field;
    getStyleClass().add("field-row");
    Label name = controls.label(nameKey, "field-name");
    name.setLabelFor(field);
    field.accessibleTextProperty().bind(name.textProperty());
    note.getStyleClass().add("field-note");
    Wrapping.of(note);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    getChildren().addAll(name, field, note);
  }

  /** A field that is edited in place; its name is read with the control inside. */
  public static FieldRow editing(Controls controls, String nameKey, EditableText field) {
    FieldRow row = new FieldRow(controls, nameKey, field);
    field.field().accessibleTextProperty().bind(field.accessibleTextProperty());
    // Told only when it happens: a row may have something wrong to say of its own.
    field
        .unwrittenProperty()
        .addListener(
            (o, before, unwritten) -> row.show(unwritten ? controls.texts().now(UNWRITTEN) : ""));
    return row;
  }

  /** What helps to fill the field. */
  public FieldRow hint(ObservableValue<String> sentence) {
    hint = sentence;
    note.textProperty().bind(sentence);
    return this;
  }

  /** Shows what is wrong; an empty sentence means that all is well. */
  public FieldRow error(ObservableValue<String> sentence) {
    error = sentence;
    error.subscribe(this::show);
    return this;
  }

  private void show(String sentence) {
    boolean wrong = !sentence.isEmpty();
    note.textProperty().unbind();
    if (wrong) {
      note.setText(sentence);
    } else if (hint != null) {
      note.textProperty().bind(hint);
    } else {
      note.setText("");
    }
    note.pseudoClassStateChanged(WRONG, wrong);
    field.pseudoClassStateChanged(WRONG, wrong);
  }
}
