package app.entregent.screen.account;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.ui.Adder;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Ring;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The decisions of an account with how complete their maps are, and the people known there. */
final class AccountMapPanel {
  private final Controls controls;
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final VBox decisions = new VBox();
  private final VBox people = new VBox();
  private final VBox box;
  private Optional<Consumer<Long>> workshops = Optional.empty();

  AccountMapPanel(Controls controls, AccountViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    decisions.getStyleClass().add("page-cards");
    people.getStyleClass().add("page-lines");
    box =
        new VBox(
            section("account.decisions", "account.decisions.why", decisions, newDecision()),
            section("account.people", "account.people.why", people, newPerson()));
    box.getStyleClass().add("page");
  }

  Node node() {
    return box;
  }

  /** Lets each decision lead to its workshop. */
  void withWorkshops(Consumer<Long> hold) {
    workshops = Optional.of(hold);
  }

  void show(AccountPage page) {
    decisions.getChildren().setAll(page.decisions().stream().map(this::decision).toList());
    people.getChildren().setAll(page.people().stream().map(card -> person(page, card)).toList());
  }

  private Node section(String headingKey, String whyKey, Node... content) {
    VBox section = new VBox(controls.heading(headingKey), controls.prose(whyKey, "muted", "small"));
    section.getChildren().addAll(content);
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node decision(Map.Entry<Decision, MapCompleteness> known) {
    Decision decision = known.getKey();
    ObservableValue<String> object =
        decision.object().isBlank()
            ? texts.text("account.decision.unnamed")
            : texts.text("account.decision.object", decision.object());
    Ring ring = new Ring();
    ring.shareProperty().set(known.getValue().score());
    ring.numberProperty().set("" + known.getValue().percent());
    ring.accessibleTextProperty()
        .bind(texts.text("account.decision.complete", known.getValue().percent()));
    VBox words =
        new VBox(
            controls.label(object, "strong"),
            controls.prose(texts.text(known.getValue().headline()), "muted", "small"));
    decision
        .expectedOn()
        .ifPresent(
            day ->
                words
                    .getChildren()
                    .add(
                        controls.label(
                            texts.text("account.decision.expected", day), "muted", "small")));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open = controls.button("account.decision.open", () -> model.openMap(decision.id()));
    HBox card = new HBox(new StackPane(ring), words);
    workshops.ifPresent(
        hold ->
            card.getChildren()
                .add(controls.quiet("account.workshop", () -> hold.accept(decision.id()))));
    card.getChildren().add(open);
    card.getStyleClass().addAll("page-card", "row");
    return card;
  }

  private Node newDecision() {
    TextField object = field("account.decision.new", "new-decision");
    Adder adder = new Adder(object);
    Runnable begin =
        () -> {
          String typed = object.getText();
          if (!typed.isBlank()) {
            adder.add(() -> model.addDecision(typed));
          }
        };
    object.setOnAction(event -> begin.run());
    return Controls.row(object, controls.button("account.decision.begin", begin));
  }

  private Node person(AccountPage page, PersonCard card) {
    Label initials = new Label(card.initials());
    initials.getStyleClass().add("initials");
    Label name = new Label(card.name());
    name.getStyleClass().add("strong");
    Label title = new Label(card.title());
    title.getStyleClass().addAll("muted", "small");
    VBox words = new VBox(name, title);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label last =
        controls.label(
            page.touch(card.id())
                .map(touch -> texts.text("account.person.touch", touch.on()))
                .orElse(texts.text("account.person.never")),
            "muted",
            "small");
    last.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(initials, words, last);
    line.getStyleClass().add("row");
    Button button = new Button();
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("person-line", "flat");
    button
        .accessibleTextProperty()
        .bind(texts.text(Message.of("account.person.open", card.name(), card.title())));
    button.setOnAction(event -> model.openPerson(card.id()));
    return button;
  }

  private Node newPerson() {
    TextField name = field("account.person.new", "new-person-name");
    TextField title = field("account.person.title", "new-person-title");
    Adder adder = new Adder(name, title);
    Runnable add =
        () -> {
          String typed = name.getText();
          if (!typed.isBlank()) {
            adder.add(() -> model.addPerson(typed, title.getText()));
          }
        };
    name.setOnAction(event -> add.run());
    title.setOnAction(event -> add.run());
    return Controls.row(name, title, controls.button("account.person.add", add));
  }

  private TextField field(String promptKey, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.promptTextProperty().bind(texts.text(promptKey));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
