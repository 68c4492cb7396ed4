package app.entregent.screen.map;

import app.entregent.model.conversation.Toward;
import app.entregent.model.decision.ProcessStep;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** One step of the client's way, edited in place below the strip. Escape closes it. */
final class StepEditor extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final EditableText name;
  private final EditableText proof;
  private final DatePicker expected = new DatePicker();
  private final CheckBox done = new CheckBox();
  private final FlowPane actors = new FlowPane();
  private Optional<ProcessStep> step = Optional.empty();
  private boolean showing;

  StepEditor(Controls controls, MapViewModel model, Runnable close) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("step-editor");
    name = EditableText.keptLine(words -> written(one -> model.process().rename(one, words)));
    name.field().setTextFormatter(SeatFields.limit(ProcessStep.NAME_LIMIT));
    name.field().setId("process-name");
    proof = EditableText.keptLine(words -> written(one -> model.process().setProof(one, words)));
    proof.field().setTextFormatter(SeatFields.limit(ProcessStep.PROOF_LIMIT));
    proof.field().setId("process-proof");
    proof.field().promptTextProperty().bind(texts.text("map.prompt.proof"));
    expected.setId("process-expected");
    controls.onLanguage(
        expected,
        () -> expected.setConverter(new DayConverter(texts, model::today, Toward.FUTURE)));
    expected
        .valueProperty()
        .addListener(
            (o, before, day) -> {
              if (!showing) {
                with(one -> model.process().setExpectedOn(one, Optional.ofNullable(day)));
              }
            });
    done.textProperty().bind(texts.text("map.process.is_done"));
    done.setId("process-done");
    done.setOnAction(event -> with(model.process()::toggleDone));
    actors.getStyleClass().add("line-adders");
    build(close);
    // A filter: a text that holds nothing new keeps Escape for itself otherwise.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && saved(name) && saved(proof)) {
            close.run();
            event.consume();
          }
        });
  }

  void show(ProcessStep changed) {
    showing = true;
    if (step.filter(before -> before.id() == changed.id()).isEmpty()) {
      name.turn();
      proof.turn();
    }
    step = Optional.of(changed);
    name.show(changed.name());
    proof.show(changed.proof());
    expected.setValue(changed.expectedOn().orElse(null));
    done.setSelected(changed.doneOn().isPresent());
    actors.getChildren().clear();
    model
        .shown()
        .ifPresent(
            picture ->
                picture.cards().stream()
                    .filter(card -> changed.actors().contains(card.id()))
                    .forEach(card -> actors.getChildren().add(actor(card))));
    actors
        .getChildren()
        .add(controls.link("map.process.take", () -> with(model.process()::takeSelected)));
    showing = false;
  }

  /** Goes to the first field. */
  void begin() {
    name.field().requestFocus();
    name.field().end();
  }

  private void build(Runnable close) {
    FieldRow named = FieldRow.editing(controls, "map.field.step", name);
    HBox.setHgrow(named, Priority.ALWAYS);
    HBox first =
        Controls.row(
            named,
            new FieldRow(controls, "map.field.step_expected", expected),
            done,
            controls.icon(
                Material2AL.ARROW_BACK,
                "map.process.earlier",
                () -> with(one -> model.process().move(one, -1))),
            controls.icon(
                Material2AL.ARROW_FORWARD,
                "map.process.later",
                () -> with(one -> model.process().move(one, 1))),
            controls.icon(
                Material2AL.DELETE_OUTLINE,
                "map.process.delete",
                () -> with(model.process()::delete)),
            controls.icon(Material2AL.CLOSE, "map.process.close", close));
    first.getStyleClass().add("step-editor-line");
    FieldRow proven = FieldRow.editing(controls, "map.field.proof", proof);
    HBox.setHgrow(proven, Priority.ALWAYS);
    FieldRow acting = new FieldRow(controls, "map.field.actors", actors);
    HBox.setHgrow(acting, Priority.ALWAYS);
    HBox second = Controls.row(proven, acting);
    second.getStyleClass().add("step-editor-line");
    getChildren().addAll(first, second);
  }

  private static boolean saved(EditableText text) {
    return text.field().getText().equals(text.savedProperty().get());
  }

  private Node actor(SeatCard card) {
    Hyperlink link = new Hyperlink(card.called(texts));
    link.setOnAction(event -> model.select(card.id()));
    return link;
  }

  private CompletionStage<?> written(Function<ProcessStep, CompletionStage<?>> act) {
    return step.<CompletionStage<?>>map(act::apply)
        .orElseGet(() -> CompletableFuture.failedStage(new CancellationException()));
  }

  private void with(Consumer<ProcessStep> act) {
    step.ifPresent(act);
  }
}
