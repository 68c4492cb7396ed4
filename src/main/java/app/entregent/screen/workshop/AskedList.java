package app.entregent.screen.workshop;

import app.entregent.model.workshop.Answer;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What the room was asked, with how many said what, what became of it, and why the few said
 * otherwise. Pressing a question puts it before the room again.
 */
final class AskedList extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** All that a line shows. */
  private record Line(long id, String asked, String became, List<String> whys, boolean here) {}

  private final LiveTexts texts;
  private final RunViewModel model;
  private final VBox lines = new VBox();
  private final KeptRows<Line> rows = new KeptRows<>(lines, this::build);

  AskedList(Controls controls, RunViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("run-asked");
    lines.getStyleClass().add("run-asked-lines");
    getChildren().addAll(controls.heading("run.asked"), lines);
    managedProperty().bind(visibleProperty());
  }

  void show(RunPicture picture) {
    rows.show(
        picture.questions().reversed().stream().map(question -> line(picture, question)).toList());
    setVisible(!picture.questions().isEmpty());
  }

  private Line line(RunPicture picture, RoomQuestion question) {
    return new Line(
        question.id(),
        texts.now(picture.asks(question)),
        texts.now(became(question)),
        question.opinions().stream().allMatch(opinion -> opinion.reason().isBlank())
            ? List.of()
            : whys(question),
        picture.workshop().questionId().filter(id -> id == question.id()).isPresent());
  }

  private List<String> whys(RoomQuestion question) {
    return Share.all(question).stream()
        .filter(share -> !share.reason().isBlank())
        .map(
            share ->
                texts.now(
                    Message.of(
                        "run.asked.why", share.answer().sign(), share.votes(), share.reason())))
        .toList();
  }

  private Node build(Line one) {
    Label became = label(one.became());
    became.getStyleClass().addAll("muted", "small");
    VBox words = new VBox(label(one.asked()), became);
    words.getStyleClass().add("run-asked-words");
    for (String why : one.whys()) {
      Label reason = label(why);
      reason.getStyleClass().add("small");
      words.getChildren().add(reason);
    }
    Pressable line = new Pressable(() -> model.asking().show(Optional.of(one.id())), words);
    Named.as(line, "run-asked-" + one.id());
    line.getStyleClass().add("run-asked-line");
    line.pseudoClassStateChanged(HERE, one.here());
    line.setAccessibleText(one.asked() + " " + one.became());
    return line;
  }

  private Message became(RoomQuestion question) {
    String counts =
        Share.given(question).stream()
            .map(
                share ->
                    texts.now(Message.of("run.split.part", share.answer().sign(), share.votes())))
            .collect(Collectors.joining("  "));
    return switch (question.state()) {
      case OPEN ->
          counts.isEmpty() ? Message.of("run.asked.open") : Message.of("run.asked.counts", counts);
      case SETTLED ->
          Message.of(
              "run.asked.settled",
              Answer.of(question.about(), question.settledAs())
                  .map(Answer::word)
                  .orElse(Message.NOTHING),
              counts);
      case TO_FIND_OUT -> Message.of("run.asked.find_out", counts);
    };
  }

  private static Label label(String words) {
    Label label = new Label(words);
    Wrapping.of(label);
    return label;
  }
}
