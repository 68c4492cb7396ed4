package app.entregent.screen.map;

import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.Role;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One gap: how urgent it is, the sentence, the button that closes it, and the facts behind it,
 * which open.
 */
final class GapRow extends VBox {
  /** A crowded map has gaps of hundreds of seats; nobody reads more than this. */
  private static final int MOST_REASONS = 30;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Gap gap;
  private final VBox reasons = new VBox();

  GapRow(Controls controls, MapViewModel model, Gap gap) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.gap = gap;
    getStyleClass().addAll("gap", "gap-" + gap.kind().code());
    Label sentence = new Label(texts.now(gap.sentence()));
    Wrapping.of(sentence);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().add("gap-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(urgency(), sentence);
    line.getStyleClass().add("gap-line");
    reasons.getStyleClass().add("gap-reasons");
    open(false);
    getChildren().addAll(line, acts(), reasons);
  }

  private Node urgency() {
    Label sign =
        new Label(
            gap.plan().isPresent()
                ? "✓"
                : switch (gap.urgency()) {
                  case NOW -> "!!";
                  case SOON -> "!";
                  case LATER -> "·";
                });
    sign.getStyleClass()
        .addAll("urgency", gap.plan().isPresent() ? "planned" : gap.urgency().code());
    sign.setAccessibleText(
        texts.now(gap.plan().isPresent() ? Message.of("map.gap.planned") : gap.urgency().word()));
    return sign;
  }

  private Node acts() {
    FlowPane acts = new FlowPane();
    acts.getStyleClass().add("gap-acts");
    boolean past = model.sight().inThePast();
    gap.plan()
        .ifPresentOrElse(
            plan -> {
              Label planned =
                  new Label(
                      texts.now(
                          plan.due()
                              .map(day -> Message.of("map.gap.planned.for", day))
                              .orElse(Message.of("map.gap.planned"))));
              planned.getStyleClass().addAll("muted", "small");
              acts.getChildren().add(planned);
              if (!past) {
                acts.getChildren()
                    .add(controls.link("map.gap.done", () -> model.gaps().done(plan)));
              }
            },
            () -> {
              if (!past) {
                acts.getChildren().add(closing());
              }
            });
    if (gap.kind() == GapKind.MISSING_ROLE && !past) {
      gap.role().ifPresent(role -> acts.getChildren().add(nobody(role)));
    }
    ToggleButton why = new ToggleButton(texts.now(Message.of("map.gap.why")));
    why.getStyleClass().addAll("gap-why");
    why.setOnAction(event -> open(why.isSelected()));
    acts.getChildren().add(why);
    return acts;
  }

  private Node closing() {
    Hyperlink button = new Hyperlink(texts.now(gap.kind().remedy().verb()));
    button.getStyleClass().add("gap-close");
    button.setOnAction(event -> model.gaps().close(gap));
    return button;
  }

  private Node nobody(Role role) {
    return controls.link("map.gap.nobody", () -> model.gaps().nobodyHere(role));
  }

  private Node reason(Gap.Reason reason) {
    String words = texts.now(reason.words());
    if (reason.seatId().isEmpty()) {
      Label label = new Label(words);
      Wrapping.of(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll("small", "muted");
      return label;
    }
    Hyperlink link = new Hyperlink(words);
    Wrapping.of(link);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("small");
    link.setOnAction(event -> reason.seatId().ifPresent(model::select));
    return link;
  }

  private void open(boolean open) {
    if (open && reasons.getChildren().isEmpty()) {
      gap.reasons().stream()
          .limit(MOST_REASONS)
          .forEach(reason -> reasons.getChildren().add(reason(reason)));
      int more = gap.reasons().size() - MOST_REASONS;
      if (more > 0) {
        Label rest = new Label(texts.now(Message.of("map.ways.more", more)));
        rest.getStyleClass().addAll("small", "muted");
        reasons.getChildren().add(rest);
      }
    }
    reasons.setVisible(open);
    reasons.setManaged(open);
  }
}
