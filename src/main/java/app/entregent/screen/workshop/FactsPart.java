package app.entregent.screen.workshop;

import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.ToolRow;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Title, day, length and purpose of a workshop, edited in place. */
final class FactsPart extends VBox {
  private static final int PURPOSE_ROWS = 2;
  private static final int DAY_COLUMNS = 15;
  private static final int MINUTES_COLUMNS = 9;

  private final LiveTexts texts;
  private final PrepareViewModel model;
  private final EditableText title;
  private final EditableText day;
  private final EditableText minutes;
  private final EditableText purpose;
  private final ReadOnlyObjectWrapper<Message> dayTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> minutesTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);

  /** Of which workshop the fields tell: it is written to, whatever is chosen by then. */
  private OptionalLong shown = OptionalLong.empty();

  FactsPart(Controls controls, PrepareViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("prepare-part");
    title = EditableText.keptLine(typed -> save(typed, model::setTitle));
    title.field().setId("prepare-title");
    day = EditableText.keptLine(this::saveDay);
    day.field().setId("prepare-day");
    day.field().promptTextProperty().bind(texts.text("ui.day.prompt"));
    minutes = EditableText.keptLine(this::saveMinutes);
    minutes.field().setId("prepare-minutes");
    purpose = EditableText.keptLines(PURPOSE_ROWS, typed -> save(typed, model::setPurpose));
    purpose.field().setId("prepare-purpose");
    purpose.field().promptTextProperty().bind(texts.text("prepare.purpose.prompt"));
    FieldRow titleRow = FieldRow.editing(controls, "prepare.title.field", title);
    FieldRow dayRow =
        new FieldRow(controls, "prepare.day.field", day).error(texts.text(dayTrouble));
    FieldRow minutesRow =
        new FieldRow(controls, "prepare.length.field", minutes).error(texts.text(minutesTrouble));
    // What is not understood is told by a sentence of its own, and stays in the field.
    day.field().accessibleTextProperty().bind(day.accessibleTextProperty());
    minutes.field().accessibleTextProperty().bind(minutes.accessibleTextProperty());
    HBox.setHgrow(titleRow, Priority.ALWAYS);
    shorten(day, DAY_COLUMNS);
    shorten(minutes, MINUTES_COLUMNS);
    titleRow.setMaxWidth(Double.MAX_VALUE);
    titleRow.getStyleClass().add("prepare-title");
    ToolRow row = new ToolRow(titleRow, dayRow, minutesRow);
    row.getStyleClass().add("prepare-facts");
    getChildren().addAll(row, FieldRow.editing(controls, "prepare.purpose.field", purpose));
  }

  private static void shorten(EditableText text, int columns) {
    if (text.field() instanceof TextField field) {
      field.setPrefColumnCount(columns);
    }
  }

  void goTo() {
    title.field().requestFocus();
    title.field().selectAll();
  }

  /** Writes down what is typed before another workshop comes into the fields. */
  void leave() {
    title.leave();
    day.leave();
    minutes.leave();
    purpose.leave();
    dayTrouble.set(Message.NOTHING);
    minutesTrouble.set(Message.NOTHING);
  }

  void show(Prepared prepared) {
    Workshop workshop = prepared.workshop();
    if (!shown.equals(OptionalLong.of(workshop.id()))) {
      leave();
    }
    shown = OptionalLong.of(workshop.id());
    boolean open = workshop.state() != WorkshopState.CLOSED;
    for (EditableText text : List.of(title, day, minutes, purpose)) {
      text.field().setEditable(open);
    }
    title.field().setPromptText(texts.now(prepared.title()));
    title.show(workshop.title());
    day.show(workshop.heldOn().map(texts.language()::date).orElse(""));
    minutes.show(workshop.plannedMinutes() == 0 ? "" : String.valueOf(workshop.plannedMinutes()));
    purpose.show(workshop.purpose());
  }

  private CompletionStage<?> saveDay(String typed) {
    dayTrouble.set(model.dayTrouble(typed));
    return save(typed, model::setDay);
  }

  private CompletionStage<?> saveMinutes(String typed) {
    minutesTrouble.set(model.minutesTrouble(typed));
    return save(typed, model::setMinutes);
  }

  private CompletionStage<?> save(
      String typed, BiFunction<Long, String, CompletionStage<?>> write) {
    return shown.isPresent()
        ? write.apply(shown.getAsLong(), typed)
        : CompletableFuture.completedStage(true);
  }
}
