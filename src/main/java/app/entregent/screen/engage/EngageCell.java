package app.entregent.screen.engage;

import app.entregent.model.engage.Piece;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A line of the week: a day, or a piece with its hour, what it is and where it goes. */
final class EngageCell extends ListCell<EngageRow> {
  private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");

  private final Controls controls;
  private final EngageViewModel model;

  EngageCell(Controls controls, EngageViewModel model, PieceDrag drag) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("engage-cell");
    setPrefWidth(0);
    setText(null);
    drag.from(
        this,
        () ->
            getItem() instanceof EngageRow.Line line
                ? OptionalLong.of(line.piece().id())
                : OptionalLong.empty());
    drag.onto(this, this::drop);
  }

  @Override
  protected void updateItem(EngageRow row, boolean empty) {
    super.updateItem(row, empty);
    accessibleTextProperty().unbind();
    pseudoClassStateChanged(DAY, !empty && row instanceof EngageRow.Day);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (row) {
          case EngageRow.Day(LocalDate day, boolean today) -> day(day, today);
          case EngageRow.Line line -> line(line);
        });
  }

  private Node day(LocalDate day, boolean today) {
    ObservableValue<String> name = name(controls.texts(), day, today);
    Label label = controls.label(name, "engage-day");
    label.pseudoClassStateChanged(PseudoClass.getPseudoClass("today"), today);
    accessibleTextProperty().bind(name);
    return Controls.row(label);
  }

  /** A day by its name; today is said to be today. */
  static ObservableValue<String> name(LiveTexts texts, LocalDate day, boolean today) {
    return texts
        .languageProperty()
        .map(
            language -> {
              String name = language.weekday(day);
              return today ? texts.texts().say("engage.day.today", name) : name;
            });
  }

  private Node line(EngageRow.Line line) {
    LiveTexts texts = controls.texts();
    Piece piece = line.piece();
    Label hour =
        controls.label(
            texts.text(
                piece.hour().isPresent()
                    ? Message.of("engage.hour", piece.hour().getAsInt())
                    : Message.of("engage.own", "")),
            "small",
            "muted",
            "engage-hour");
    Label subject = controls.label(texts.text(Message.of("engage.own", piece.subject())));
    subject.getStyleClass().add("engage-subject");
    subject.pseudoClassStateChanged(DONE, piece.done());
    subject.pseudoClassStateChanged(DROPPED, piece.droppedOn().isPresent());
    Wrapping.of(subject);
    Label kind = controls.label(texts.text(PieceWords.meta(line)), "small", "muted");
    kind.setGraphic(Icons.styled(PieceWords.icon(piece.channel()), "week-icon"));
    Wrapping.of(kind);
    VBox words = new VBox(subject, kind);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    List<Node> parts = new ArrayList<>(List.of(tick(piece), hour, words));
    if (line.late()) {
      parts.add(chip("engage.row.late", "chip-warning"));
    } else if (piece.droppedOn().isPresent()) {
      parts.add(chip("engage.row.dropped", "chip-quiet"));
    }
    accessibleTextProperty().bind(PieceWords.told(texts, line));
    HBox box = Controls.row(parts.toArray(Node[]::new));
    box.getStyleClass().add("engage-line");
    return box;
  }

  private Chip chip(String key, String styleClass) {
    Chip chip = new Chip(controls.texts().text(key), styleClass);
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  /** On a day the piece keeps its hour, on a piece it gets the hour of that piece. */
  private void drop(long id) {
    switch (getItem()) {
      case null -> {}
      case EngageRow.Day(LocalDate day, boolean today) -> model.move(id, day);
      case EngageRow.Line line ->
          model.move(
              id,
              line.day(),
              line.piece().id() == id ? Optional.empty() : Optional.of(line.piece().hour()));
    }
  }

  private Node tick(Piece piece) {
    Button tick =
        controls.icon(
            piece.done() ? Material2AL.CHECK_CIRCLE : Material2MZ.RADIO_BUTTON_UNCHECKED,
            piece.done() ? "engage.detail.notDone" : "engage.detail.done",
            () -> {
              model.select(piece.id());
              model.toggleDone();
            });
    tick.setFocusTraversable(false);
    tick.getStyleClass().add("engage-tick");
    tick.pseudoClassStateChanged(DONE, piece.done());
    if (piece.done()) {
      Node icon = Icons.of(Material2AL.CHECK_CIRCLE);
      icon.getStyleClass().add("engage-done");
      tick.setGraphic(icon);
    }
    return tick;
  }
}
