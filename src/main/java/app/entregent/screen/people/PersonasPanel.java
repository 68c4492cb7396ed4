package app.entregent.screen.people;

import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaCount;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.PersonaFit.Answer;
import app.entregent.text.Message;
import app.entregent.ui.Adder;
import app.entregent.ui.Controls;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The personas beside the list of people, how the chosen person fits each, and their editor. */
final class PersonasPanel {
  private final Controls controls;
  private final LiveTexts texts;
  private final PersonasViewModel model;
  private final Consumer<Persona> find;
  private final VBox cards = new VBox();
  private final VBox list;
  private final ScrollPane scroll;
  private final PersonaEditor editor;

  /**
   * @param find lists who fits a persona
   */
  PersonasPanel(Controls controls, PersonasViewModel model, Consumer<Persona> find) {
    this.find = find;
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    cards.getStyleClass().add("side-cards");
    list =
        new VBox(
            controls.heading("people.personas.heading"),
            controls.prose("people.personas.why", "muted", "small"),
            gauge(),
            cards,
            newPersona(),
            new EvidenceNote(controls, EvidenceCards.load().card("personas")));
    list.getStyleClass().addAll("side-panel", "side-section");
    editor = new PersonaEditor(controls, model);
    scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    model.fitsProperty().subscribe(this::showFits);
    model.editedProperty().subscribe(this::showEdited);
  }

  Node node() {
    return scroll;
  }

  private Node gauge() {
    ObservableValue<Message> said =
        model
            .fitsProperty()
            .map(
                fits ->
                    Message.of(
                        "people.personas.count."
                            + PersonasViewModel.count(fits).name().toLowerCase(Locale.ROOT),
                        fits.size()));
    Label label = controls.prose(texts.text(said), "small", "persona-count");
    label.setId("persona-count");
    model
        .fitsProperty()
        .subscribe(
            fits -> {
              PersonaCount count = PersonasViewModel.count(fits);
              boolean warns = count == PersonaCount.CAUTION || count == PersonaCount.TOO_MANY;
              label.getStyleClass().removeAll("caution", "late");
              if (warns) {
                label.getStyleClass().add(count == PersonaCount.TOO_MANY ? "late" : "caution");
              }
            });
    return label;
  }

  private Node newPersona() {
    TextField name = new TextField();
    name.setId("new-persona");
    name.promptTextProperty().bind(texts.text("people.personas.new"));
    name.accessibleTextProperty().bind(name.promptTextProperty());
    Adder adder = new Adder(name);
    Runnable add =
        () -> {
          String typed = name.getText();
          if (!typed.isBlank()) {
            adder.add(() -> model.add(typed));
          }
        };
    name.setOnAction(event -> add.run());
    HBox.setHgrow(name, Priority.ALWAYS);
    return Controls.row(name, controls.button("people.new.add", add));
  }

  private void showEdited(Optional<Persona> edited) {
    edited.ifPresent(editor::show);
    scroll.setContent(edited.isPresent() ? editor.node() : list);
  }

  private void showFits(List<PersonaFit> fits) {
    cards.getChildren().setAll(fits.stream().map(this::card).toList());
  }

  private Node card(PersonaFit fit) {
    Persona persona = fit.persona();
    Label name = new Label(persona.name());
    name.getStyleClass().add("strong");
    Wrapping.of(name);
    Label objective = new Label(persona.objective());
    objective.getStyleClass().addAll("muted", "small");
    Wrapping.of(objective);
    objective.managedProperty().bind(objective.textProperty().isNotEmpty());
    VBox words = new VBox(name, objective);
    if (model.comparesWithSomebody()) {
      words.getChildren().add(controls.prose(texts.text(said(fit)), "small", "fit"));
    }
    for (Message trouble : troubles(persona)) {
      words.getChildren().add(controls.prose(texts.text(trouble), "small", "caution"));
    }
    if (persona.weighs()) {
      Hyperlink who = controls.link("people.personas.find", () -> find.accept(persona));
      who.accessibleTextProperty().bind(texts.text("people.personas.find.name", persona.name()));
      words.getChildren().add(who);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    Button edit = controls.quiet("people.personas.edit", () -> model.edit(persona));
    edit.accessibleTextProperty().bind(texts.text("people.personas.edit.name", persona.name()));
    HBox card = new HBox(words, edit);
    card.getStyleClass().addAll("side-card", "persona-card");
    return card;
  }

  /** What keeps the criteria of a persona from saying anything. */
  static List<Message> troubles(Persona persona) {
    List<Message> troubles = new ArrayList<>();
    if (!persona.criteria().isEmpty() && !persona.weighs()) {
      troubles.add(Message.of("people.persona.no_weight"));
    }
    if (!persona.contradictions().isEmpty()) {
      troubles.add(
          Message.of("people.persona.contradiction", String.join(", ", persona.contradictions())));
    }
    return troubles;
  }

  /** The fit in words, with what is unknown. */
  static Message said(PersonaFit fit) {
    OptionalInt share = fit.share();
    int unknown = fit.count(Answer.UNKNOWN);
    if (fit.answers().isEmpty()) {
      return Message.of("people.fit.no_criteria");
    }
    if (!fit.persona().weighs()) {
      return Message.of("people.fit.no_weight");
    }
    if (share.isEmpty()) {
      return Message.of("people.fit.unknown");
    }
    return Message.of(
        "people.fit.share",
        share.getAsInt(),
        fit.count(Answer.MET),
        fit.answers().size() - unknown,
        unknown);
  }
}
