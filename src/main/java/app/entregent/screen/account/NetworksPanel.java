package app.entregent.screen.account;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.relationship.network.Mobilised;
import app.entregent.model.relationship.network.NetworkFact;
import app.entregent.model.relationship.network.NetworkFact.Nothing;
import app.entregent.model.relationship.network.Reference;
import app.entregent.model.relationship.network.References;
import app.entregent.model.relationship.network.Worry;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Segments;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The four networks of an account: whom to mobilise at a stage of the decision and why, who may
 * vouch, and who belongs to which network.
 */
final class NetworksPanel {
  private final Controls controls;
  private final LiveTexts texts;
  private final NetworksViewModel model;
  private final NetworkLists lists;
  private final VBox box = new VBox();

  NetworksPanel(Controls controls, NetworksViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    lists = new NetworkLists(controls, model);
    box.getStyleClass().addAll("page", "networks");
    model.pageProperty().subscribe(page -> show());
    controls.onLanguage(box, this::show);
  }

  Node node() {
    return box;
  }

  /** Gives the keyboard to the first whom one may mobilise. */
  void first() {
    Optional.ofNullable(box.lookup(".mobilised")).ifPresent(Node::requestFocus);
  }

  private void show() {
    Rebuilding.of(
        box,
        () ->
            box.getChildren()
                .setAll(
                    model
                        .pageProperty()
                        .get()
                        .map(page -> List.of(now(page), references(page), lists.node(page)))
                        .orElse(List.of())));
  }

  private VBox section(String headingKey, Node... content) {
    VBox section = new VBox(controls.heading(headingKey));
    section.getChildren().addAll(content);
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node now(NetworksPage page) {
    VBox section = section("account.network.now");
    if (page.decisions().size() > 1) {
      section.getChildren().add(decisions(page));
    }
    section.getChildren().addAll(stages(page), said(page.mobilisation().phase().sentence()));
    List<Mobilised> people = page.mobilisation().people();
    if (people.isEmpty()) {
      section
          .getChildren()
          .add(controls.prose(texts.text(page.mobilisation().phase().nobody()), "networks-empty"));
    } else if (page.mobilisation().others()) {
      section.getChildren().add(said(Message.of("account.network.others")));
    }
    for (int i = 0; i < people.size(); i++) {
      section.getChildren().add(mobilised(people.get(i), i + 1, page.accountName()));
    }
    if (!people.isEmpty()) {
      section.getChildren().add(said(Message.of("account.network.keys")));
    }
    return section;
  }

  private Node decisions(NetworksPage page) {
    return new Segments<>(
        page.decisions(),
        decision ->
            decision.object().isBlank()
                ? texts.text("account.decision.unnamed")
                : texts.text("account.decision.object", decision.object()),
        new ReadOnlyObjectWrapper<>(page.decision().orElse(page.decisions().getFirst())),
        (Decision chosen) -> model.choose(chosen));
  }

  private Node stages(NetworksPage page) {
    Segments<DecisionStage> stages =
        new Segments<>(
            List.of(DecisionStage.values()),
            stage -> texts.text(stage.word()),
            new ReadOnlyObjectWrapper<>(page.stage()),
            model::look);
    stages.setId("network-stages");
    return stages;
  }

  private Node mobilised(Mobilised who, int place, String account) {
    Node name =
        who.personId()
            .<Node>map(id -> link(who.name(), () -> model.openPerson(id)))
            .orElseGet(() -> strong(who.name()));
    Label title = new Label(who.title());
    title.getStyleClass().addAll("muted", "small");
    Chip network = new Chip(texts.text(who.network().word()), "network-" + who.network().code());
    FlowPane head = new FlowPane(strong(place + "."), name, title, network);
    head.getStyleClass().add("networks-head");
    VBox card = new VBox(head);
    who.why().forEach(fact -> card.getChildren().add(fact(fact)));
    who.planned()
        .ifPresent(
            action ->
                card.getChildren()
                    .add(said(Message.of("account.network.already", action.words()))));
    FlowPane acts = new FlowPane(plan(who, place, account));
    who.opens()
        .ifPresent(
            goal ->
                acts.getChildren()
                    .add(
                        goal.begun()
                            ? controls.link("account.network.begun.open", model::openIntroductions)
                            : named(
                                controls.button(
                                    "account.network.introduce", () -> model.introduce(who)),
                                "introduce-" + place,
                                Message.of("account.network.introduce.to", goal.name()))));
    acts.getStyleClass().add("networks-acts");
    card.getChildren().add(acts);
    card.getStyleClass().addAll("page-card", "mobilised");
    Named.as(card, "mobilised-" + place);
    card.setFocusTraversable(true);
    card.accessibleTextProperty()
        .bind(
            texts.text(
                Message.of(
                    "account.network.read", place, who.name(), who.why().getFirst().sentence())));
    card.setOnKeyPressed(event -> press(event, card, who, account));
    return card;
  }

  /** Enter plans with whom has the focus, I begins the introduction. */
  private void press(KeyEvent event, Node card, Mobilised who, String account) {
    if (!card.isFocused() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.plan(who, words(who, account));
    } else if (event.getCode() == KeyCode.I) {
      event.consume();
      model.introduce(who);
    }
  }

  private Button plan(Mobilised who, int place, String account) {
    return named(
        controls.button("account.network.plan", () -> model.plan(who, words(who, account))),
        "mobilise-" + place,
        Message.of("account.network.plan.with", who.name()));
  }

  /** What to do with this person, as a next action says it. */
  private String words(Mobilised who, String account) {
    return texts.now(
        who.opens()
            .map(goal -> Message.of("account.network.do.ask", who.name(), goal.name()))
            .orElseGet(
                () ->
                    Message.of("account.network.do." + who.network().code(), who.name(), account)));
  }

  private Button named(Button button, String id, Message spoken) {
    button.setId(id);
    button.accessibleTextProperty().bind(texts.text(spoken));
    return button;
  }

  private Node references(NetworksPage page) {
    References found = page.references();
    VBox section = section("account.reference", said(Message.of("account.reference.why")));
    Segments<Worry> worries =
        new Segments<>(
            List.of(Worry.values()),
            worry -> texts.text(worry.word()),
            model.worryProperty(),
            model::answer);
    worries.setId("worries");
    section.getChildren().add(worries);
    found.worries().forEach(heard -> section.getChildren().add(fact(heard)));
    for (Reference reference : found.people()) {
      section.getChildren().add(reference(reference, found.worry(), page.accountName()));
    }
    found.missing().forEach(fact -> section.getChildren().add(said(fact.sentence())));
    return section;
  }

  private Node reference(Reference reference, Worry worry, String account) {
    VBox card = new VBox(link(reference.name(), () -> model.openPerson(reference.personId())));
    List<NetworkFact> facts = new ArrayList<>();
    reference.tells().ifPresent(facts::add);
    facts.addAll(reference.why());
    reference.asked().ifPresent(facts::add);
    reference.owed().ifPresent(facts::add);
    facts.forEach(fact -> card.getChildren().add(fact(fact)));
    if (reference.tells().isEmpty()) {
      card.getChildren().add(said(Message.of("account.reference.untold", worry.word())));
    }
    if (reference.asked().isEmpty()) {
      card.getChildren().add(said(Message.of("account.reference.unasked")));
    }
    reference
        .planned()
        .ifPresent(
            action ->
                card.getChildren()
                    .add(said(Message.of("account.network.already", action.words()))));
    FlowPane acts =
        new FlowPane(
            named(
                controls.button(
                    "account.reference.ask",
                    () ->
                        model.ask(
                            reference.personId(),
                            texts.now(
                                Message.of(
                                    "account.reference.do." + worry.code(),
                                    reference.name(),
                                    account)))),
                "reference-" + reference.personId(),
                Message.of("account.reference.ask.of", reference.name())));
    acts.getStyleClass().add("networks-acts");
    card.getChildren().add(acts);
    card.getStyleClass().add("page-card");
    return card;
  }

  private Label said(Message message) {
    return controls.prose(texts.text(message), "muted", "small");
  }

  private Node fact(NetworkFact fact) {
    if (fact.about() instanceof Nothing) {
      return said(fact.sentence());
    }
    Hyperlink link = link(texts.now(fact.sentence()), () -> model.open(fact.about()));
    link.getStyleClass().addAll("small", "networks-fact");
    return link;
  }

  private static Label strong(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("strong");
    return label;
  }

  private static Hyperlink link(String words, Runnable act) {
    Hyperlink link = new Hyperlink(words);
    Wrapping.of(link);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          act.run();
        });
    return link;
  }
}
