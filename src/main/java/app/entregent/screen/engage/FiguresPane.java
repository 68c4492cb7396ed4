package app.entregent.screen.engage;

import app.entregent.model.library.ChannelMix;
import app.entregent.model.library.DialogueRatio;
import app.entregent.model.library.GiveAsk;
import app.entregent.model.library.MediaType;
import app.entregent.model.library.SharedPiece;
import app.entregent.model.library.TalkQuestion;
import app.entregent.screen.engage.FiguresViewModel.Figures;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Three figures of four weeks in words, each of which opens into the facts that made it. */
final class FiguresPane extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final FiguresViewModel model;
  private final LongConsumer openPiece;
  private final VBox page = new VBox();
  private final Set<String> opened = new HashSet<>();

  /**
   * @param openPiece shows a piece in the library
   */
  FiguresPane(Controls controls, FiguresViewModel model, LongConsumer openPiece) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.openPiece = openPiece;
    page.getStyleClass().add("engage-figures");
    page.setId("engage-figures");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.figuresProperty().subscribe(figures -> build());
    controls.onLanguage(this, this::build);
  }

  Optional<Node> firstFocus() {
    applyCss();
    return Optional.ofNullable(page.lookup(".hyperlink"));
  }

  private void build() {
    model
        .figuresProperty()
        .get()
        .ifPresent(
            figures -> Rebuilding.of(page, () -> page.getChildren().setAll(content(figures))));
  }

  private List<Node> content(Figures figures) {
    return List.of(
        controls.prose(
            texts.text(Message.of("engage.figure.days", figures.from(), figures.to())), "muted"),
        giveAsk(figures.giveAsk()),
        dialogue(figures.dialogue()),
        channels(figures.channels()));
  }

  private Node giveAsk(GiveAsk now) {
    List<Message> said = new ArrayList<>();
    said.add(
        now.known()
            ? Message.of("engage.figure.giveask", now.gives().size(), now.asks().size())
            : Message.of("engage.figure.unknown"));
    if (!now.unknown().isEmpty()) {
      said.add(Message.of("engage.figure.giveask.unknown", now.unknown().size()));
    }
    List<Node> facts = new ArrayList<>();
    facts.addAll(pieces("engage.side.GIVE", now.gives()));
    facts.addAll(pieces("engage.side.ASK", now.asks()));
    facts.addAll(pieces("engage.side.UNKNOWN", now.unknown()));
    return figure(
        "giveask",
        said,
        now.asksOutweigh() ? Optional.of("engage.figure.giveask.warn") : Optional.empty(),
        facts);
  }

  private Node dialogue(DialogueRatio now) {
    List<Message> said = new ArrayList<>();
    said.add(
        now.known()
            ? Message.of(
                "engage.figure.dialogue",
                now.answers().size(),
                now.questions().size(),
                now.announcements().size())
            : Message.of("engage.figure.unknown"));
    List<Node> facts = new ArrayList<>();
    facts.addAll(pieces("engage.figure.answers", now.answers()));
    if (!now.questions().isEmpty()) {
      facts.add(controls.label("engage.figure.questions", "muted"));
      now.questions().forEach(question -> facts.add(question(question)));
    }
    facts.addAll(pieces("engage.figure.announcements", now.announcements()));
    return figure(
        "dialogue",
        said,
        now.mostlyAnnounces() ? Optional.of("engage.figure.dialogue.warn") : Optional.empty(),
        facts);
  }

  private Node question(TalkQuestion question) {
    Label line =
        controls.prose(
            texts.text(
                Message.of(
                    question.answered()
                        ? "engage.figure.question.answered"
                        : "engage.figure.question",
                    question.on(),
                    question.words())));
    Wrapping.of(line);
    return line;
  }

  private Node channels(ChannelMix now) {
    List<Message> said = new ArrayList<>();
    List<Node> facts = new ArrayList<>();
    if (now.known()) {
      for (MediaType type : MediaType.values()) {
        said.add(
            Message.of(
                "engage.figure.channel", Message.of("engage.media." + type), now.count(type)));
        facts.addAll(pieces("engage.media." + type, now.pieces().getOrDefault(type, List.of())));
      }
    } else {
      said.add(Message.of("engage.figure.unknown"));
    }
    return figure("channels", said, Optional.empty(), facts);
  }

  private Node figure(String name, List<Message> said, Optional<String> warning, List<Node> facts) {
    VBox card = new VBox(controls.label("engage.figure." + name + ".heading", "strong"));
    card.getStyleClass().add("engage-figure");
    card.setId("engage-figure-" + name);
    Label words =
        controls.prose(
            texts
                .languageProperty()
                .map(language -> said.stream().map(texts::now).collect(Collectors.joining("\n"))));
    words.getStyleClass().add("engage-figure-said");
    card.getChildren().add(words);
    warning.ifPresent(key -> card.getChildren().add(controls.prose(key, "engage-warning")));
    card.getChildren().add(controls.prose("engage.figure." + name + ".source", "muted", "small"));
    if (!facts.isEmpty()) {
      boolean open = opened.contains(name);
      Hyperlink why =
          controls.link(open ? "engage.figure.close" : "engage.figure.open", () -> turn(name));
      why.setId("engage-why-" + name);
      card.getChildren().add(why);
      if (open) {
        VBox lines = new VBox(facts.toArray(Node[]::new));
        lines.getStyleClass().add("engage-facts");
        card.getChildren().add(lines);
      }
    }
    return card;
  }

  private void turn(String name) {
    if (!opened.remove(name)) {
      opened.add(name);
    }
    build();
  }

  private List<Node> pieces(String heading, List<SharedPiece> pieces) {
    List<Node> lines = new ArrayList<>();
    if (!pieces.isEmpty()) {
      lines.add(controls.label(heading, "muted"));
    }
    for (SharedPiece piece : pieces) {
      Hyperlink link = new Hyperlink();
      link.textProperty()
          .bind(texts.text(Message.of("engage.figure.piece", piece.on(), piece.subject())));
      link.setOnAction(event -> openPiece.accept(piece.id()));
      lines.add(link);
    }
    return lines;
  }
}
