package app.entregent.screen.measure;

import app.entregent.model.measure.chain.Chain;
import app.entregent.model.measure.chain.ChainLink;
import app.entregent.model.measure.chain.Pillar;
import app.entregent.model.measure.chain.Pillars;
import app.entregent.model.measure.chain.Status;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Tiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The five links with the first that is missing, and the four pillars. */
final class ChainPage implements MeasurePage {
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private final Controls controls;
  private final LiveTexts texts;
  private final ChainViewModel model;
  private final EvidenceCards cards = EvidenceCards.load();
  private final VBox page = new VBox();
  private final ScrollPane root;

  ChainPage(Controls controls, ChainViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    page.getStyleClass().add("measure-page");
    page.setId("measure-chain");
    root = new ScrollPane(page);
    root.setFitToWidth(true);
    root.setFocusTraversable(false);
    model.readingProperty().subscribe(read -> Rebuilding.of(page, this::build));
  }

  private void build() {
    Chain chain = model.readingProperty().get().chain();
    Pillars pillars = model.readingProperty().get().pillars();
    List<Node> parts = new ArrayList<>();
    parts.add(next(chain));
    Tiles links = new Tiles();
    links.getStyleClass().add("measure-tiles");
    for (ChainLink link : chain.links()) {
      links.getChildren().add(link(chain, link));
    }
    parts.add(links);
    parts.add(controls.heading("measure.pillars"));
    Tiles columns = new Tiles();
    columns.getStyleClass().add("measure-tiles");
    for (Pillar pillar : Pillar.values()) {
      columns.getChildren().add(pillar(pillars, pillar));
    }
    columns.getChildren().add(ssi());
    parts.add(columns);
    pillars
        .warning()
        .ifPresent(
            warning ->
                parts.add(
                    controls.prose(
                        texts.text(
                            "measure.pillars.order",
                            Message.of("measure.pillar." + warning.stands().code()),
                            Message.of("measure.pillar." + warning.missing().code())))));
    parts.add(controls.prose("measure.chain.source", "small", "muted"));
    page.getChildren().setAll(parts);
  }

  /** The first missing link and the one thing to do. */
  private Node next(Chain chain) {
    Optional<ChainLink> missing = chain.missing();
    if (missing.isEmpty()) {
      return controls.prose("measure.chain.whole", "heading");
    }
    ChainLink link = missing.get();
    Label words =
        controls.prose(
            texts.text(
                "measure.chain.missing",
                Message.of("measure.chain." + link.code()),
                Message.of("measure.status." + chain.status(link).code())),
            "heading");
    words.setId("chain-missing");
    Button go = controls.primary("measure.chain.next." + link.code(), () -> model.go(link));
    go.setId("chain-next");
    VBox box = new VBox(words);
    chain
        .ahead()
        .ifPresent(
            ahead ->
                box.getChildren()
                    .add(
                        controls.prose(
                            texts.text(
                                "measure.chain.ahead", Message.of("measure.chain." + ahead.code())),
                            "muted")));
    box.getChildren().addAll(go, new EvidenceNote(controls, cards.card(evidence(link))));
    box.getStyleClass().add("measure-part");
    return box;
  }

  /** The figure of others that stands behind a link. */
  private static String evidence(ChainLink link) {
    return switch (link) {
      case PERSONA -> "persona_first";
      case STRATEGY -> "relevance";
      case DISCUSSION -> "introduction";
      case FACE_TO_FACE -> "closing";
      case LOYALTY -> "reviews";
    };
  }

  private Node link(Chain chain, ChainLink link) {
    VBox card =
        card(
            "measure.chain." + link.code(),
            chain.status(link),
            chain.told(link),
            () -> model.go(link));
    card.pseudoClassStateChanged(NEXT, chain.missing().equals(Optional.of(link)));
    return card;
  }

  private Node pillar(Pillars pillars, Pillar pillar) {
    return card(
        "measure.pillar." + pillar.code(),
        pillars.status(pillar),
        pillars.told(pillar),
        () -> model.go(pillar));
  }

  private VBox card(String name, Status status, Message told, Runnable open) {
    Label sign =
        controls.label("measure.status." + status.code(), "chain-status", "chain-" + status.code());
    VBox card =
        new VBox(
            controls.prose(name, "strong"),
            sign,
            controls.prose(texts.text(told), "small"),
            controls.link("measure.chain.open", open));
    card.getStyleClass().add("measure-card");
    return card;
  }

  private Node ssi() {
    VBox card =
        new VBox(
            controls.label("measure.ssi", "strong"),
            controls.prose(
                texts.text(
                    model
                        .readingProperty()
                        .get()
                        .ssi()
                        .map(ssi -> Message.of("measure.ssi.read", ssi.sum(), ssi.on()))
                        .orElse(Message.of("measure.unknown"))),
                "small"),
            controls.prose("measure.ssi.typed", "small", "muted"),
            controls.link("measure.chain.open", model::openReadings));
    card.getStyleClass().add("measure-card");
    return card;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node focus() {
    return Optional.ofNullable(page.lookup("#chain-next")).orElse(page);
  }

  @Override
  public List<Shortcut> keys() {
    return List.of(
        Shortcut.of(
            "Alt+N",
            Message.of("measure.chain.key"),
            Message.of("measure.part.chain"),
            () -> model.readingProperty().get().chain().missing().ifPresent(model::go)));
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }
}
