package app.entregent.screen.engage;

import app.entregent.model.listening.Clue;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The open clues of groups, each with the button that plans an answer; nothing while there are
 * none.
 */
final class GroupCluesPane extends VBox {
  private final Controls controls;
  private final GroupCluesViewModel model;
  private final LongConsumer planned;

  /**
   * @param planned is told of the answer that was planned
   */
  GroupCluesPane(Controls controls, GroupCluesViewModel model, LongConsumer planned) {
    this.controls = controls;
    this.model = model;
    this.planned = planned;
    getStyleClass().add("engage-clues");
    setId("engage-clues");
    model.rows().addListener((Observable changed) -> build());
    build();
  }

  Optional<Node> firstFocus() {
    applyCss();
    return Optional.ofNullable(lookup(".button"));
  }

  private void build() {
    List<Clue> clues = List.copyOf(model.rows());
    setVisible(!clues.isEmpty());
    setManaged(!clues.isEmpty());
    Rebuilding.of(
        this,
        () -> {
          getChildren().setAll(controls.label("engage.clue.heading", "strong"));
          clues.forEach(clue -> getChildren().add(line(clue)));
        });
  }

  private Node line(Clue clue) {
    Label words = new Label(clue.shortWords());
    Wrapping.of(words);
    Label where =
        new Label(
            Stream.of(clue.saidBy(), clue.source())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
    where.getStyleClass().addAll("small", "muted");
    Wrapping.of(where);
    VBox both = new VBox(words, where);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    Button answer =
        controls.button(
            "engage.clue.answer",
            () -> model.answer(clue).thenAccept(piece -> piece.ifPresent(planned::accept)));
    Named.as(answer, "engage-answer-" + clue.id());
    answer
        .accessibleTextProperty()
        .bind(controls.texts().text(Message.of("engage.clue.answer_which", clue.shortWords())));
    return Controls.row(both, answer);
  }
}
