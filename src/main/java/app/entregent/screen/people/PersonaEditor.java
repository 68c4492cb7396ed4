package app.entregent.screen.people;

import static app.entregent.model.people.PersonaWords.Part.CONTENT_AWARENESS;
import static app.entregent.model.people.PersonaWords.Part.CONTENT_EVALUATION;
import static app.entregent.model.people.PersonaWords.Part.CONTENT_OPTIONS;
import static app.entregent.model.people.PersonaWords.Part.CONTENT_PURCHASE;
import static app.entregent.model.people.PersonaWords.Part.NEEDS;
import static app.entregent.model.people.PersonaWords.Part.WORDS_USED;
import static app.entregent.model.people.PersonaWords.Part.WORRIES;

import app.entregent.model.decision.Role;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaCriterion;
import app.entregent.model.people.PersonaWords;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One persona, edited in place: role, objective, criteria with their weights. */
final class PersonaEditor {
  private final Controls controls;
  private final LiveTexts texts;
  private final PersonasViewModel model;
  private final EditableText name = EditableText.line(this::rename);
  private final EditableText objective = EditableText.lines(3, this::setObjective);
  private final EditableText note = EditableText.lines(3, this::setNote);
  private final ComboBox<Optional<Role>> role = new ComboBox<>();
  private final VBox criteria = new VBox();
  private final VBox trouble = new VBox();
  private final Map<PersonaWords.Part, EditableText> words = new EnumMap<>(PersonaWords.Part.class);
  private final List<CriterionLine> lines = new ArrayList<>();
  private final VBox box;
  private @Nullable Persona shown;
  private boolean showing;

  PersonaEditor(Controls controls, PersonasViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    List<Optional<Role>> roles = new ArrayList<>();
    roles.add(Optional.empty());
    Arrays.stream(Role.values()).map(Optional::of).forEach(roles::add);
    role.setItems(FXCollections.observableArrayList(roles));
    ChoiceCell.dress(role, texts, PersonaEditor::roleName);
    role.valueProperty().subscribe(this::chooseRole);
    role.setMaxWidth(Double.MAX_VALUE);
    criteria.getStyleClass().add("criteria");
    name.field().setId("persona-name");
    objective.field().setId("persona-objective");
    Button back =
        controls.button(Material2AL.ARROW_BACK, "people.personas.back", model::closeEditor);
    back.setId("persona-back");
    box =
        new VBox(
            Controls.row(
                back,
                Controls.spring(),
                controls.icon(Material2OutlinedAL.DELETE, "people.personas.delete", this::delete)),
            field("people.persona.name", name),
            new FieldRow(controls, "people.persona.role", role),
            field("people.persona.objective", objective),
            controls.prose("people.persona.objective.hint", "muted", "small"),
            controls.heading("people.persona.criteria"),
            controls.prose("people.persona.criteria.hint", "muted", "small"),
            criteria,
            trouble,
            newCriterion(),
            controls.heading("people.persona.moves"),
            parts(NEEDS, WORRIES, WORDS_USED),
            controls.heading("people.persona.helps"),
            controls.prose("people.persona.helps.hint", "muted", "small"),
            parts(CONTENT_AWARENESS, CONTENT_OPTIONS, CONTENT_EVALUATION, CONTENT_PURCHASE),
            field("people.persona.note", note));
    box.getStyleClass().addAll("side-panel", "side-section");
  }

  Node node() {
    return box;
  }

  void show(Persona persona) {
    if (id() != persona.id()) {
      leave();
    }
    shown = persona;
    showing = true;
    name.show(persona.name());
    objective.show(persona.objective());
    note.show(persona.note());
    words.forEach((part, field) -> field.show(persona.words().of(part)));
    showTrouble(persona);
    role.setValue(
        Arrays.stream(Role.values()).filter(r -> r.name().equals(persona.role())).findFirst());
    showCriteria(persona);
    showing = false;
  }

  private VBox parts(PersonaWords.Part... parts) {
    VBox fields = new VBox();
    fields.getStyleClass().add("side-section");
    for (PersonaWords.Part part : parts) {
      EditableText field = EditableText.lines(2, typed -> model.setWords(id(), part, typed));
      String name = part.name().toLowerCase(Locale.ROOT);
      field.field().setId("persona-" + name);
      words.put(part, field);
      fields.getChildren().add(field("people.persona.part." + name, field));
    }
    return fields;
  }

  /** What keeps the criteria from saying anything. */
  private void showTrouble(Persona persona) {
    trouble
        .getChildren()
        .setAll(
            PersonasPanel.troubles(persona).stream()
                .map(said -> controls.prose(texts.text(said), "small", "caution"))
                .toList());
  }

  /** Lines stay where they are as long as they are about the same criteria: the focus is there. */
  private void showCriteria(Persona persona) {
    List<Long> wanted = persona.criteria().stream().map(PersonaCriterion::id).toList();
    if (!lines.stream().map(CriterionLine::id).toList().equals(wanted)) {
      lines.clear();
      for (long id : wanted) {
        lines.add(
            new CriterionLine(
                controls,
                id,
                changed -> model.setCriterion(persona.id(), changed),
                gone -> model.deleteCriterion(persona.id(), gone)));
      }
      criteria.getChildren().setAll(lines.stream().map(CriterionLine::node).toList());
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).show(persona.criteria().get(i));
    }
  }

  private Node newCriterion() {
    ComboBox<CriterionKind> kind = CriterionLine.kinds(controls);
    kind.setValue(CriterionKind.TITLE);
    TextField words = new TextField();
    words.setId("new-criterion");
    words.promptTextProperty().bind(texts.text("people.persona.criterion.new"));
    words.accessibleTextProperty().bind(words.promptTextProperty());
    Runnable add =
        () -> {
          model.addCriterion(id(), kind.getValue(), words.getText());
          words.clear();
        };
    words.setOnAction(event -> add.run());
    HBox.setHgrow(words, Priority.ALWAYS);
    VBox line =
        new VBox(Controls.row(kind), Controls.row(words, controls.button("people.new.add", add)));
    line.getStyleClass().add("criterion");
    return line;
  }

  private static Message roleName(Optional<Role> role) {
    return role.map(Role::word).orElse(Message.of("people.persona.no_role"));
  }

  private Node field(String nameKey, EditableText text) {
    text.field().accessibleTextProperty().bind(texts.text(nameKey));
    return new FieldRow(controls, nameKey, text);
  }

  private void leave() {
    name.leave();
    objective.leave();
    note.leave();
    words.values().forEach(EditableText::leave);
  }

  private long id() {
    return shown == null ? 0 : shown.id();
  }

  private void rename(String typed) {
    model.rename(id(), typed);
  }

  private void setObjective(String typed) {
    model.setObjective(id(), typed);
  }

  private void setNote(String typed) {
    model.setNote(id(), typed);
  }

  private void chooseRole(@Nullable Optional<Role> chosen) {
    if (!showing && chosen != null && shown != null) {
      model.setRole(id(), chosen);
    }
  }

  private void delete() {
    if (shown != null) {
      model.delete(shown);
    }
  }
}
