package app.entregent.screen.map;

import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** One line of the map: its kind, and for an influence how much it weighs and why. */
final class LinePanel extends VBox {
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Hyperlink from = new Hyperlink();
  private final Hyperlink to = new Hyperlink();
  private final Label kind = new Label();
  private final Toggles<TieKind> kinds;
  private final Toggles<Integer> weights;
  private final EditableText motive;
  private final VBox weighing;
  private Optional<Tie> shown = Optional.empty();

  LinePanel(Controls controls, MapViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().addAll("seat-panel", "line-panel");
    kinds =
        new Toggles<>(
            controls,
            List.of(TieKind.values()),
            TieKind::word,
            other -> "",
            other -> "plain-toggle",
            model.ties()::setKind);
    weights =
        new Toggles<>(
            controls,
            IntStream.rangeClosed(Tie.LIGHTEST, Tie.HEAVIEST).boxed().toList(),
            weight -> Message.of("map.tie.weight", weight),
            weight -> "",
            weight -> "plain-toggle",
            model.ties()::setWeight);
    motive = EditableText.keptLines(2, this::writeMotive);
    motive.field().setId("line-motive");
    motive.field().setTextFormatter(SeatFields.limit(TieActs.MOTIVE_LIMIT));
    motive.field().promptTextProperty().bind(texts.text("map.prompt.motive"));
    FieldRow why = FieldRow.editing(controls, "map.field.motive", motive);
    weighing = new VBox(controls.label("map.tie.how_much", "field-name"), weights, why);
    weighing.getStyleClass().add("seat-section");
    kind.getStyleClass().add("muted");
    HBox heading =
        new HBox(
            controls.label("map.line.title", "panel-title"),
            Controls.spring(),
            controls.icon(Material2AL.DELETE_OUTLINE, "map.line.delete", model.ties()::delete),
            controls.icon(Material2AL.CLOSE, "map.seat.close", model.ties()::leave));
    heading.getStyleClass().add("panel-heading");
    VBox kindRow = new VBox(controls.label("map.line.kind", "field-name"), kinds);
    kindRow.getStyleClass().add("seat-section");
    getChildren().addAll(heading, new VBox(from, kind, to), kindRow, weighing);
  }

  /** Shows this line. */
  void show(MapPicture picture, Tie tie) {
    if (shown.filter(before -> before.id() == tie.id()).isEmpty()) {
      motive.turn();
    }
    shown = Optional.of(tie);
    name(from, picture, tie.fromSeatId());
    name(to, picture, tie.toSeatId());
    kind.setText(texts.now(tie.kind().word()));
    kinds.show(other -> other == tie.kind());
    weights.show(weight -> weight == tie.weight());
    motive.show(tie.motive());
    boolean weighs = tie.kind() == TieKind.INFLUENCES;
    weighing.setVisible(weighs);
    weighing.setManaged(weighs);
  }

  /** A text that is saved when the focus leaves it belongs to the line that was shown. */
  private CompletionStage<?> writeMotive(String words) {
    return shown
        .<CompletionStage<?>>map(tie -> model.ties().setMotive(tie, words))
        .orElseGet(() -> CompletableFuture.failedStage(new CancellationException()));
  }

  private void name(Hyperlink link, MapPicture picture, long seat) {
    Optional<SeatCard> card = picture.card(seat);
    link.setText(card.map(c -> c.called(texts)).orElse(""));
    link.setOnAction(event -> model.select(seat));
  }

  /** Where one writes why the influence works. */
  Node motive() {
    return motive.field();
  }
}
