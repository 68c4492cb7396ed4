package app.entregent.screen.map;

import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.Seat;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How sure one judgement is: a line with its confidence and day that opens into both and the
 * source, and the button that confirms it.
 */
final class JudgementPart extends VBox implements SeatPart {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** So many letters of a source stand in the closed line. */
  private static final int SOURCE = 40;

  private final Controls controls;
  private final MapViewModel model;
  private final About about;
  private final ToggleButton state = new ToggleButton();
  private final Button confirm;
  private final Toggles<Confidence> confidence;
  private final EditableText source;
  private final VBox details = new VBox();

  JudgementPart(Controls controls, MapViewModel model, About about, Supplier<Seat> seat) {
    this.controls = controls;
    this.model = model;
    this.about = about;
    getStyleClass().add("judgement");
    confirm = controls.quiet("map.seat.confirm", () -> model.judging().confirm(seat.get(), about));
    confirm.setId(about == About.STANCE ? "seat-confirm" : "seat-confirm-" + about.code());
    confidence =
        new Toggles<>(
            controls,
            List.of(Confidence.values()),
            Confidence::word,
            one -> "",
            one -> "plain-toggle",
            chosen -> model.judging().setConfidence(seat.get(), about, chosen));
    source = EditableText.keptLine(words -> model.judging().setSource(seat.get(), about, words));
    source.field().setId(sourceId(about));
    source.field().setTextFormatter(SeatFields.limit(Judgement.SOURCE_LIMIT));
    source.field().promptTextProperty().bind(controls.texts().text("map.prompt.source"));
    source.field().accessibleTextProperty().bind(controls.texts().text("map.field.source"));
    state.getStyleClass().add("gap-why");
    Wrapping.of(state);
    state.setMinHeight(Region.USE_PREF_SIZE);
    confirm.setMinWidth(Region.USE_PREF_SIZE);
    state.setId("seat-judged-" + about.code());
    details.getChildren().addAll(confidence, source);
    details.getStyleClass().add("judgement-details");
    details.visibleProperty().bind(state.selectedProperty());
    details.managedProperty().bind(details.visibleProperty());
    HBox line = Controls.row(state, Controls.spring(), confirm);
    line.getStyleClass().add("seat-confirmation");
    getChildren().addAll(line, details);
  }

  static String sourceId(About about) {
    return "seat-source-" + about.code();
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(SeatCard card) {
    Seat seat = card.seat();
    boolean known = seat.knows(about);
    Judgement judgement = JudgementActs.of(seat, about);
    boolean live = model.shown().map(shown -> shown.map().decision().live()).orElse(true);
    boolean stale = known && judgement.stale(live, model.day());
    state.setText(controls.texts().now(words(known, judgement, stale)));
    state.setDisable(!known);
    state.pseudoClassStateChanged(STALE, stale);
    confirm.setDisable(!known);
    confidence.show(one -> one == judgement.confidence());
    source.show(judgement.source());
    if (!known) {
      state.setSelected(false);
    }
  }

  /** Shows the source, to be written. */
  void open() {
    state.setSelected(true);
  }

  private static Message words(boolean known, Judgement judgement, boolean stale) {
    if (!known) {
      return Message.of("map.seat.stance_unknown");
    }
    Message words = Message.of("map.judged." + judgement.confidence().code(), judgement.judgedOn());
    if (!judgement.source().isBlank()) {
      words = Message.of("map.judged.and", words, Brief.of(judgement.source(), SOURCE));
    }
    return stale ? Message.of("map.judged.and", words, Message.of("map.judged.stale")) : words;
  }
}
