package app.entregent.screen.account.worth;

import app.entregent.model.relationship.signal.RuleSetting;
import app.entregent.model.relationship.signal.SignalFact;
import app.entregent.model.relationship.signal.SignalFinding;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rules of a signal, each with what it found. */
final class SignalSection {
  /** So many facts of a rule are shown; the others are counted. */
  private static final int FACTS = 5;

  private final Controls controls;
  private final LiveTexts texts;
  private final WorthViewModel model;
  private final VBox rows = new VBox();
  private final VBox box;

  SignalSection(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    rows.getStyleClass().add("worth-rows");
    box = new VBox(rows, controls.link("worth.rules.edit", model::toggleSettings));
  }

  Node node() {
    return box;
  }

  void show(SignalScore score) {
    List<Node> lines = score.findings().stream().map(this::line).toList();
    Rebuilding.of(rows, () -> rows.getChildren().setAll(lines));
  }

  private Node line(SignalFinding finding) {
    RuleSetting setting = finding.setting();
    Label points = controls.label(texts.text(points(finding)), "worth-points", "numbers");
    if (finding.points() > 0) {
      points.getStyleClass().add("strong");
    }
    List<Node> words = new ArrayList<>();
    words.add(
        controls.prose(
            texts.text(
                Message.of("worth.rule.said", setting.rule().word(), setting.rule().reason()))));
    finding.facts().stream().limit(FACTS).map(this::fact).forEach(words::add);
    if (finding.facts().size() > FACTS) {
      words.add(
          controls.prose(
              texts.text(Message.of("worth.fact.more", finding.facts().size() - FACTS)),
              "muted",
              "small"));
    }
    if (finding.state() == SignalFinding.State.UNKNOWN) {
      words.add(controls.prose("worth.rule.unknown", "muted", "small"));
    }
    VBox column = new VBox(words.toArray(Node[]::new));
    HBox.setHgrow(column, Priority.ALWAYS);
    HBox row = new HBox(points, column);
    row.getStyleClass().add("worth-finding");
    if (!setting.used()) {
      row.getStyleClass().add("worth-unused");
    }
    return row;
  }

  private static Message points(SignalFinding finding) {
    if (!finding.setting().used()) {
      return Message.of("worth.rule.off");
    }
    return switch (finding.state()) {
      case GIVES -> Message.of("worth.rule.points", finding.points());
      case QUIET -> Message.of("worth.rule.points", 0);
      case UNKNOWN -> Message.of("worth.rule.no_points");
    };
  }

  private Node fact(SignalFact fact) {
    if (fact.about() instanceof SignalFact.About.Here) {
      return controls.prose(texts.text(fact.words()), "small");
    }
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(texts.text(fact.words()));
    Wrapping.of(link);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          model.open(fact.about());
        });
    return link;
  }
}
