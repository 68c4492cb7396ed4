package app.entregent.screen.map;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The three questions that guide somebody along the path: which problem, where on the path, which
 * content would help. Those without an answer stand first.
 */
final class NurturePart extends VBox implements SeatPart {
  private record Question(Node node, Predicate<Seat> open) {}

  private final Controls controls;
  private final Label heading = new Label();
  private final Toggles<PathStage> path;
  private final JudgementPart judgement;
  private final List<Question> questions;

  NurturePart(Controls controls, MapViewModel model, SeatFields fields, Supplier<Seat> seat) {
    this.controls = controls;
    getStyleClass().addAll("seat-part", "nurture");
    heading.getStyleClass().add("section-name");
    path =
        new Toggles<>(
            controls,
            List.of(PathStage.values()),
            PathStage::word,
            stage -> "",
            stage -> "plain-toggle",
            model.seats()::setPathStage);
    judgement = new JudgementPart(controls, model, About.PATH, seat);
    questions =
        List.of(
            new Question(
                fields.field(SeatText.PROBLEM, 2), one -> one.text(SeatText.PROBLEM).isBlank()),
            new Question(
                SeatFields.section(controls, "map.seat.path", path, judgement),
                one -> one.pathStage() == PathStage.UNKNOWN),
            new Question(
                fields.field(SeatText.HELPFUL_CONTENT, 2),
                one -> one.text(SeatText.HELPFUL_CONTENT).isBlank()));
    getChildren().add(heading);
    questions.forEach(question -> getChildren().add(question.node()));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(SeatCard card) {
    Seat seat = card.seat();
    path.show(stage -> stage == seat.pathStage());
    judgement.show(card);
    long open = questions.stream().filter(question -> question.open().test(seat)).count();
    heading.setText(controls.texts().now(Message.of("map.seat.nurture", open)));
    List<Node> order = new ArrayList<>(List.of(heading));
    questions.stream().filter(q -> q.open().test(seat)).forEach(q -> order.add(q.node()));
    questions.stream().filter(q -> !q.open().test(seat)).forEach(q -> order.add(q.node()));
    // While somebody writes in one of them, none moves away under the hands.
    boolean first = getProperties().putIfAbsent("ordered", true) == null;
    if (first && !getChildren().equals(order)) {
      getChildren().setAll(order);
    }
  }

  JudgementPart judgement() {
    return judgement;
  }
}
