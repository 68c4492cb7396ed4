package app.entregent.screen.measure;

import app.entregent.model.measure.RingAct;
import app.entregent.model.measure.WeekTally;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A week, or an act that made a ring move. */
final class ReasonCell extends ListCell<ReasonRow> {
  private static final PseudoClass WEEK = PseudoClass.getPseudoClass("week");

  private final Controls controls;
  private final LiveTexts texts;

  /**
   * @param open goes to what was acted on
   */
  ReasonCell(Controls controls, Consumer<RingAct> open) {
    this.controls = controls;
    this.texts = controls.texts();
    getStyleClass().add("reason-cell");
    setText(null);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && getItem() instanceof ReasonRow.Act(RingAct act)) {
            open.accept(act);
          }
        });
  }

  @Override
  protected void updateItem(ReasonRow row, boolean empty) {
    super.updateItem(row, empty);
    accessibleTextProperty().unbind();
    pseudoClassStateChanged(WEEK, !empty && row instanceof ReasonRow.Week);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (row) {
          case ReasonRow.Week(WeekTally tally) -> week(tally);
          case ReasonRow.Act(RingAct act) -> act(act);
        });
  }

  private Node week(WeekTally tally) {
    Label name = controls.label(weekName(tally), "small", "muted");
    accessibleTextProperty().bind(name.textProperty());
    return Controls.row(name);
  }

  private ObservableValue<String> weekName(WeekTally tally) {
    return Bindings.createStringBinding(
        () ->
            texts
                .texts()
                .say(
                    "measure.reasons.week",
                    tally.week().number(),
                    texts.language().dayAndMonth(tally.week().monday())
                        + "\u2009–\u2009"
                        + texts.language().dayAndMonth(tally.week().sunday()),
                    tally.done(),
                    tally.planned()),
        texts.languageProperty());
  }

  private Node act(RingAct act) {
    Label words = controls.label(texts.text(words(act)));
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label day =
        controls.label(
            texts.languageProperty().map(language -> language.weekday(act.on())), "small", "muted");
    day.setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(Bindings.concat(words.textProperty(), ". ", day.textProperty()));
    return Controls.row(Icons.of(icon(act)), words, day, Icons.of(Material2AL.CHEVRON_RIGHT));
  }

  private static Message words(RingAct act) {
    return switch (act) {
      case RingAct.ItemCared item ->
          Message.of(
              item.reviewed() ? "measure.act.reviewed" : "measure.act.cared",
              item.catalogueKey().isEmpty()
                  ? item.ownTitle()
                  : Message.of("brand.item." + item.catalogueKey() + ".title"));
      case RingAct.SeatHeard seat -> Message.of("measure.act.heard", seat.person(), seat.account());
      case RingAct.PieceDone piece -> Message.of("measure.act.piece", piece.subject());
      case RingAct.QuestionAnswered question ->
          Message.of("measure.act.answered", question.words());
      case RingAct.TargetTalk talk -> Message.of("measure.act.talk", talk.account());
    };
  }

  private static Ikon icon(RingAct act) {
    return switch (act) {
      case RingAct.ItemCared item -> Material2OutlinedAL.FACT_CHECK;
      case RingAct.SeatHeard seat -> Material2MZ.RECORD_VOICE_OVER;
      case RingAct.PieceDone piece -> Material2OutlinedAL.ARTICLE;
      case RingAct.QuestionAnswered question -> Material2MZ.QUESTION_ANSWER;
      case RingAct.TargetTalk talk -> Material2OutlinedAL.FORUM;
    };
  }
}
