package app.entregent.screen.people;

import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PersonaCriterion;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** One criterion of a persona, edited in place. */
final class CriterionLine {
  private static final int HEAVIEST = 10;

  private final long id;
  private final Consumer<PersonaCriterion> change;
  private final ComboBox<CriterionKind> kind;
  private final EditableText words;
  private final Spinner<Integer> weight = new Spinner<>(0, HEAVIEST, 0);
  private final CheckBox excludes = new CheckBox();
  private final VBox box;
  private boolean showing;

  CriterionLine(
      Controls controls,
      long id,
      Consumer<PersonaCriterion> change,
      Consumer<PersonaCriterion> remove) {
    this.id = id;
    this.change = change;
    LiveTexts texts = controls.texts();
    kind = kinds(controls);
    words = EditableText.line(typed -> tell());
    words.field().accessibleTextProperty().bind(texts.text("people.persona.criterion.words"));
    weight.getStyleClass().add("weight");
    weight.accessibleTextProperty().bind(texts.text("people.persona.criterion.weight"));
    kind.valueProperty().addListener((value, before, after) -> tell());
    weight.valueProperty().addListener((value, before, after) -> tell());
    Button gone =
        controls.icon(
            Material2AL.CLOSE, "people.persona.criterion.remove", () -> remove.accept(criterion()));
    excludes.textProperty().bind(texts.text("people.persona.criterion.excludes"));
    excludes.selectedProperty().addListener((value, before, after) -> tell());
    box = new VBox(Controls.row(kind, Controls.spring(), weight, gone), words, excludes);
    box.getStyleClass().add("criterion");
  }

  /** A box with all kinds of criteria. */
  static ComboBox<CriterionKind> kinds(Controls controls) {
    LiveTexts texts = controls.texts();
    ComboBox<CriterionKind> kinds =
        new ComboBox<>(FXCollections.observableArrayList(CriterionKind.values()));
    kinds.accessibleTextProperty().bind(texts.text("people.persona.criterion.kind"));
    ChoiceCell.dress(
        kinds,
        texts,
        kind -> Message.of("people.criterion." + kind.name().toLowerCase(Locale.ROOT)));
    return kinds;
  }

  long id() {
    return id;
  }

  Node node() {
    return box;
  }

  void show(PersonaCriterion criterion) {
    showing = true;
    kind.setValue(criterion.kind());
    words.show(criterion.words());
    weight.getValueFactory().setValue(criterion.weight());
    excludes.setSelected(criterion.excludes());
    showing = false;
  }

  private void tell() {
    if (!showing) {
      change.accept(criterion());
    }
  }

  private PersonaCriterion criterion() {
    return new PersonaCriterion(
        id, kind.getValue(), words.field().getText(), weight.getValue(), excludes.isSelected());
  }
}
