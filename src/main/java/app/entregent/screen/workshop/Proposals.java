package app.entregent.screen.workshop;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.NextQuestions.Proposal;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Pressable;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * What could be asked next, the most worth first, each with its reason. While one card is selected
 * on the map, what can be asked about it stands on top.
 */
final class Proposals extends VBox {
  private static final int MOST = 5;

  private final LiveTexts texts;
  private final RunViewModel model;
  private final VBox lines = new VBox();
  private final Label none;

  Proposals(Controls controls, RunViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    none = controls.prose("run.proposals.none", "muted");
    lines.getStyleClass().add("run-proposal-lines");
    getStyleClass().add("run-proposals");
    getChildren().addAll(controls.label("run.proposals", "strong"), none, lines);
    lines.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Goes to the first one. */
  void focusFirst() {
    lines.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }

  /**
   * @param selected the seat that is selected on the map
   */
  void show(RunPicture picture, Optional<Long> selected) {
    Optional<Long> named =
        selected.filter(id -> picture.seat(id).filter(seat -> !seat.ghost()).isPresent());
    List<Node> rows = new ArrayList<>();
    named.ifPresent(
        id -> {
          for (About about : About.values()) {
            rows.add(line(picture, id, about, proposal(picture, id, about)));
          }
        });
    if (named.isEmpty()) {
      picture.proposals().stream()
          .limit(MOST)
          .forEach(one -> rows.add(line(picture, one.seatId(), one.about(), Optional.of(one))));
    }
    Rebuilding.of(lines, () -> lines.getChildren().setAll(rows));
    none.setVisible(rows.isEmpty());
    none.setManaged(rows.isEmpty());
  }

  private static Optional<Proposal> proposal(RunPicture picture, long seatId, About about) {
    return picture.proposals().stream()
        .filter(one -> one.seatId() == seatId && one.about() == about)
        .findFirst();
  }

  private Node line(RunPicture picture, long seatId, About about, Optional<Proposal> proposal) {
    Message asks = picture.asks(seatId, about);
    Message why =
        proposal
            .map(one -> Message.of("run.why", one.influence().word(), one.reason()))
            .orElse(Message.of("run.why.known"));
    Label words = new Label(texts.now(asks));
    Label reason = new Label(texts.now(why));
    reason.getStyleClass().addAll("muted", "small");
    Wrapping.of(words);
    Wrapping.of(reason);
    Pressable line =
        new Pressable(() -> model.asking().ask(seatId, about), new VBox(words, reason));
    line.setId("run-ask-" + seatId + "-" + about.code());
    line.getStyleClass().add("run-proposal");
    line.setAccessibleText(texts.now(asks) + " " + texts.now(why));
    return line;
  }

  private void press(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int at = lines.getChildren().indexOf(event.getTarget()) + by;
    if (by != 0) {
      event.consume();
      if (at >= 0 && at < lines.getChildren().size()) {
        lines.getChildren().get(at).requestFocus();
      }
    }
  }
}
