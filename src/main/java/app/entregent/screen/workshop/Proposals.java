package app.entregent.screen.workshop;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.NextQuestions.Proposal;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * What could be asked next, the most worth first, each with its reason; and while one card is
 * selected on the map, what can be asked about it.
 */
final class Proposals extends VBox {
  private static final int MOST = 5;

  /** All that a line shows. */
  private record Line(long seatId, About about, String asks, String why) {}

  private final LiveTexts texts;
  private final RunViewModel model;
  private final VBox lines = new VBox();
  private final KeptRows<Line> kept = new KeptRows<>(lines, this::build);
  private final Label none;
  private final Label about = new Label();
  private final ToolRow selectedSeat = new ToolRow();
  private final Controls controls;

  Proposals(Controls controls, RunViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    none = controls.prose("run.proposals.none", "muted");
    lines.getStyleClass().add("run-proposal-lines");
    getStyleClass().add("run-proposals");
    getChildren()
        .addAll(controls.label("run.proposals", "strong"), none, lines, about, selectedSeat);
    about.getStyleClass().addAll("muted", "small");
    Wrapping.of(about);
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
    List<Line> rows =
        picture.proposals().stream().limit(MOST).map(one -> line(picture, one)).toList();
    kept.show(rows);
    appear(none, rows.isEmpty());
    about.setText(
        named
            .map(id -> texts.now(Message.of("run.proposals.about", picture.called(id))))
            .orElse(""));
    appear(about, named.isPresent());
    Rebuilding.of(
        selectedSeat,
        () -> selectedSeat.getChildren().setAll(named.map(this::buttons).orElse(List.of())));
    appear(selectedSeat, named.isPresent());
  }

  /** What can be asked about the selected seat. */
  private List<Button> buttons(long seatId) {
    return Arrays.stream(About.values())
        .map(
            one -> {
              Button button =
                  controls.quiet(one.word().key(), () -> model.asking().ask(seatId, one));
              button.setId("run-ask-selected-" + one.code());
              return button;
            })
        .toList();
  }

  private Line line(RunPicture picture, Proposal proposal) {
    return new Line(
        proposal.seatId(),
        proposal.about(),
        texts.now(picture.asks(proposal.seatId(), proposal.about())),
        texts.now(Message.of("run.why", proposal.influence().word(), proposal.reason())));
  }

  private Node build(Line one) {
    Label words = new Label(one.asks());
    Label reason = new Label(one.why());
    reason.getStyleClass().addAll("muted", "small");
    Wrapping.of(words);
    Wrapping.of(reason);
    Pressable line =
        new Pressable(() -> model.asking().ask(one.seatId(), one.about()), new VBox(words, reason));
    Named.as(line, "run-ask-" + one.seatId() + "-" + one.about().code());
    line.getStyleClass().add("run-proposal");
    line.setAccessibleText(one.asks() + " " + one.why());
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

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
