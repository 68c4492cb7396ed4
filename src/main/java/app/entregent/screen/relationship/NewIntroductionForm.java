package app.entregent.screen.relationship;

import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.way.WayTo;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Plans an introduction: to whom, whom to ask first and why, through whom, what for. What was
 * chosen stays until it is written down.
 */
final class NewIntroductionForm extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private final PersonPicker to;
  private final PersonPicker through;
  private final TextField purpose = new TextField();
  private final VBox ways = new VBox();
  private boolean saving;
  private final ReadOnlyObjectWrapper<Message> toTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> throughTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);

  NewIntroductionForm(Controls controls, RelationshipViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-form");
    ways.getStyleClass().add("relationship-ways");
    to = picker("introduction-to", "to");
    through = picker("introduction-through", "through");
    purpose.setId("introduction-for");
    purpose.promptTextProperty().bind(texts.text("relationship.introduction.purpose.prompt"));
    purpose.setOnAction(event -> save());
    Button save = controls.button("relationship.introduction.save", this::save);
    save.setId("introduction-save");
    Button close = controls.quiet("relationship.form.close", () -> model.setAdding(false));
    getChildren()
        .addAll(
            controls.heading("relationship.introduction.new"),
            new EvidenceNote(controls, EvidenceCards.load().card("introduction")),
            new FieldRow(controls, "relationship.introduction.to", to).error(texts.text(toTrouble)),
            ways,
            new FieldRow(controls, "relationship.introduction.through", through)
                .error(texts.text(throughTrouble)),
            new FieldRow(controls, "relationship.introduction.purpose", purpose),
            new ToolRow(save, close));
    to.chosenProperty().subscribe(chosen -> model.ways().look(chosen.flatMap(this::known)));
    model.ways().waysProperty().subscribe(found -> showWays());
    model.ways().goalProperty().subscribe(card -> card.ifPresent(this::take));
    controls.onLanguage(this, this::showWays);
  }

  void begin() {
    to.clear();
    through.clear();
    purpose.clear();
    toTrouble.set(Message.NOTHING);
    throughTrouble.set(Message.NOTHING);
    model.ways().goalProperty().get().ifPresentOrElse(this::take, () -> to.field().requestFocus());
  }

  private void take(PersonCard card) {
    to.take(new PersonChoice.Known(card));
    through.field().requestFocus();
  }

  private Optional<PersonCard> known(PersonChoice choice) {
    return switch (choice) {
      case PersonChoice.Known(PersonCard card) -> Optional.of(card);
      case PersonChoice.Unknown unknown -> Optional.empty();
    };
  }

  private void showWays() {
    List<Node> lines = new ArrayList<>();
    model
        .ways()
        .waysProperty()
        .get()
        .ifPresent(
            found -> {
              String goal = found.goal().name();
              found
                  .answers()
                  .ifPresent(
                      bond ->
                          lines.add(
                              controls.prose(
                                  texts.text(Message.of("relationship.way.answers", goal, bond)))));
              lines.add(
                  found.ways().isEmpty()
                      ? controls.prose(
                          texts.text(Message.of("relationship.way.none", goal)), "muted")
                      : controls.label("relationship.way.first", "strong"));
              found.ways().forEach(way -> lines.add(way(way, goal)));
            });
    Rebuilding.of(ways, () -> ways.getChildren().setAll(lines));
  }

  /** A way that one takes by pressing it. */
  private Node way(WayTo way, String goal) {
    Button button = controls.quiet("relationship.act.open", () -> take(way));
    button.textProperty().unbind();
    button.textProperty().bind(texts.text(WayWords.ask(way, goal)));
    Named.as(button, "way-" + way.first().personId());
    button.getStyleClass().add("relationship-way");
    button.setMinWidth(0);
    Wrapping.of(button);
    VBox line = new VBox(button);
    WayWords.reasons(way, goal)
        .forEach(
            reason -> line.getChildren().add(controls.prose(texts.text(reason), "small", "muted")));
    return line;
  }

  private void take(WayTo way) {
    model
        .ways()
        .card(
            way.first().personId(),
            card -> {
              through.take(new PersonChoice.Known(card));
              purpose.requestFocus();
            });
  }

  private PersonPicker picker(String id, String question) {
    return new PersonPicker(
        controls,
        id,
        "relationship.picker.prompt",
        (typed, shown) -> model.propose(question, typed, shown));
  }

  private void save() {
    Optional<PersonChoice> goal = to.chosenProperty().get();
    Optional<PersonChoice> between = through.chosenProperty().get();
    Message missing = Message.of("relationship.form.person_missing");
    toTrouble.set(goal.isEmpty() ? missing : Message.NOTHING);
    throughTrouble.set(
        between.isEmpty()
            ? missing
            : goal.filter(one -> same(one, between.get())).isPresent()
                ? Message.of("relationship.form.same_person")
                : Message.NOTHING);
    if (goal.isEmpty()) {
      to.field().requestFocus();
    } else if (between.isEmpty() || !throughTrouble.get().equals(Message.NOTHING)) {
      through.field().requestFocus();
    } else if (!saving) {
      saving = true;
      model
          .ways()
          .plan(goal.get(), between.get(), purpose.getText())
          .whenComplete((planned, cause) -> saving = false)
          .thenAccept(
              wrong -> wrong.ifPresentOrElse(throughTrouble::set, () -> model.setAdding(false)));
    }
  }

  /** The same person, or the same name twice where both are new. */
  private static boolean same(PersonChoice one, PersonChoice other) {
    return one.equals(other)
        || one instanceof PersonChoice.Unknown
            && other instanceof PersonChoice.Unknown
            && one.name()
                .strip()
                .toLowerCase(Locale.ROOT)
                .equals(other.name().strip().toLowerCase(Locale.ROOT));
  }
}
