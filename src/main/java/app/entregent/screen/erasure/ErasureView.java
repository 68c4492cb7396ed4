package app.entregent.screen.erasure;

import app.entregent.erasure.Certificate;
import app.entregent.erasure.ErasedKind;
import app.entregent.erasure.ErasurePlan;
import app.entregent.erasure.KeptFor;
import app.entregent.erasure.Mention;
import app.entregent.erasure.Whose;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Pressable;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * What of a client is erased and what is kept, the question that asks once, and the certificate.
 */
public final class ErasureView implements Screen {
  private static final Message GROUP = Message.of("erasure.title");

  /** So many texts that name the erased are listed; all are counted. */
  private static final int MOST_MENTIONS = 100;

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final ErasureViewModel model;
  private final TextField typed = new TextField();
  private final TextField client = new TextField();
  private final VBox facts = new VBox();
  private final VBox page = new VBox();
  private final Node question;
  private final ScreenFrame frame;
  private Subscription ownKeys = Subscription.EMPTY;

  public ErasureView(Controls controls, Keys keys, ErasureViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    page.getStyleClass().add("erasure-page");
    facts.getStyleClass().add("erasure-facts");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    Button back = controls.button("erasure.back", model::leave);
    back.setId("erasure-back");
    frame =
        new ScreenFrame(
                texts.text(model.whose().say("title")), texts.text(model.whose().say("purpose")))
            .primary(back)
            .content(scroll);
    question = question();
    model.planProperty().subscribe(_ -> show());
    model.certificateProperty().subscribe(_ -> show());
    controls.onLanguage(frame, this::show);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(typed);
  }

  @Override
  public void activate() {
    ownKeys =
        keys.add(
            Shortcut.of("Alt+P", Message.of("erasure.write"), GROUP, model::writePage),
            Shortcut.of("Alt+T", Message.of("erasure.write.text"), GROUP, model::writeText),
            Shortcut.of("Alt+B", Message.of("erasure.back"), GROUP, model::leave));
    model.activate();
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    model.deactivate();
  }

  private void show() {
    Optional<Certificate> certificate = model.certificateProperty().get();
    if (certificate.isPresent()) {
      page.getChildren().setAll(certificate(certificate.get()));
    } else {
      model.planProperty().get().ifPresent(this::show);
    }
  }

  private void show(ErasurePlan plan) {
    facts.getChildren().setAll(controls.heading("erasure.goes"));
    for (ErasedKind kind : ErasedKind.values()) {
      if (plan.of(kind) > 0) {
        facts.getChildren().add(count(plan.of(kind), plan.word(kind)));
      }
    }
    if (plan.whose() == Whose.CLIENT) {
      showKept(plan);
    }
    showMentions(plan);
    if (!page.getChildren().contains(question)) {
      page.getChildren().setAll(facts, question);
    }
  }

  private void showKept(ErasurePlan plan) {
    facts.getChildren().add(controls.heading("erasure.stays"));
    if (plan.kept().isEmpty()) {
      facts.getChildren().add(controls.prose("erasure.kept.nobody", "muted"));
    }
    for (KeptFor reason : KeptFor.values()) {
      if (plan.of(reason) > 0) {
        facts.getChildren().add(count(plan.of(reason), reason.word(plan.of(reason))));
      }
    }
    if (!plan.keptNames().isEmpty()) {
      facts
          .getChildren()
          .add(words(Message.of("erasure.names", String.join(", ", plan.keptNames())), "muted"));
    }
  }

  /** Where the name still stands, so that the seller can change it there. */
  private void showMentions(ErasurePlan plan) {
    facts.getChildren().add(words(plan.whose().say("mentions", plan.mentions().size()), "muted"));
    if (!plan.mentions().isEmpty()) {
      facts.getChildren().add(mentions(plan.mentions()));
    }
  }

  /** Each text that will still name the client or the person, with the way to it. */
  private Node mentions(List<Mention> all) {
    VBox lines = new VBox();
    lines.setId("erasure-mentions");
    lines.getStyleClass().add("erasure-mentions");
    lines.getChildren().add(controls.prose("erasure.mentions.how", "muted", "small"));
    for (Mention one : all.stream().limit(MOST_MENTIONS).toList()) {
      Label where = new Label(texts.now(one.where().word(1)));
      where.getStyleClass().addAll("muted", "small");
      Label said = new Label(one.words());
      Wrapping.of(said);
      VBox both = new VBox(where, said);
      boolean reached = ErasureViewModel.place(one.where()).isPresent();
      Node line = reached ? new Pressable(() -> model.open(one), both) : both;
      line.setAccessibleText(where.getText() + ": " + said.getText());
      line.getStyleClass().add("erasure-mention");
      lines.getChildren().add(line);
    }
    if (all.size() > MOST_MENTIONS) {
      lines
          .getChildren()
          .add(words(Message.of("erasure.mentions.more", all.size() - MOST_MENTIONS), "muted"));
    }
    return lines;
  }

  private Node question() {
    name(typed, "erasure-typed");
    name(client, "erasure-client");
    typed.textProperty().bindBidirectional(model.typedProperty());
    client.textProperty().bindBidirectional(model.clientProperty());
    typed.setOnAction(event -> client.requestFocus());
    client.setOnAction(event -> model.erase());
    Button erase = controls.button("erasure.do", model::erase);
    erase.setId("erasure-do");
    erase.getStyleClass().add("danger");
    erase.disableProperty().bind(model.readyProperty().not());
    VBox box =
        new VBox(
            controls.heading("erasure.ask"),
            controls.prose("erasure.final"),
            controls.prose(
                texts.text(
                    model
                        .planProperty()
                        .map(
                            plan ->
                                model
                                    .whose()
                                    .say("type", plan.map(ErasurePlan::name).orElse(""))))),
            typed,
            controls.prose(texts.text(model.whose().say("client"))),
            client,
            erase);
    box.getStyleClass().add("erasure-question");
    typed.accessibleTextProperty().bind(texts.text(model.whose().say("typed")));
    client.accessibleTextProperty().bind(texts.text(model.whose().say("client")));
    return box;
  }

  private static void name(TextField field, String id) {
    field.setId(id);
    field.getStyleClass().add("erasure-field");
  }

  private Node certificate(Certificate page) {
    VBox box =
        new VBox(
            words(page.title(texts.texts()), "heading"),
            words(page.subtitle(texts.texts()), "muted"));
    box.setId("erasure-certificate");
    box.getStyleClass().add("erasure-facts");
    for (Certificate.Line line : page.lines(texts.texts())) {
      box.getChildren()
          .add(
              switch (line) {
                case Certificate.Head(String said) -> words(said, "heading");
                case Certificate.Said(String said) -> words(said);
                case Certificate.Counted(int number, String what) ->
                    row(Integer.toString(number), what);
              });
    }
    Button write = controls.primary("erasure.write", model::writePage);
    write.setId("erasure-write");
    Button text = controls.button("erasure.write.text", model::writeText);
    text.setId("erasure-write-text");
    FlowPane buttons = new FlowPane(write, text);
    buttons.getStyleClass().add("erasure-buttons");
    box.getChildren().add(buttons);
    if (!page.done().mentions().isEmpty()) {
      box.getChildren()
          .addAll(controls.heading("erasure.mentions.left"), mentions(page.done().mentions()));
    }
    return box;
  }

  private Node count(int number, Message kind) {
    return row(Integer.toString(number), texts.now(kind));
  }

  private Node row(String count, String said) {
    Node number = controls.label(new ReadOnlyStringWrapper(count), "erasure-count");
    return Controls.row(number, words(said));
  }

  private Node words(Message message, String... styles) {
    return words(texts.now(message), styles);
  }

  private Node words(String said, String... styles) {
    return controls.prose(new ReadOnlyStringWrapper(said), styles);
  }
}
