package app.entregent.screen.engage;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.library.PieceSide;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel in which the piece that is open is planned, written, judged and followed. */
final class PieceDetails extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final PieceViewModel model;
  private final BiConsumer<Long, LocalDate> move;
  private final ObservableValue<Optional<PieceShown>> shownPiece;
  private final ObservableValue<Optional<Piece>> piece;
  private final EditableText subject = EditableText.keptLine(this::saveSubject);
  private final PieceJudging judging;
  private final PieceWording wording;
  private final PieceReaders readers;

  /** What stands in the fields: it is what is written, whatever is selected by then. */
  private OptionalLong shown = OptionalLong.empty();

  private String shownSubject = "";

  /** What was asked of a piece that is still being read. */
  private Optional<Runnable> waiting = Optional.empty();

  /**
   * @param move plans a piece for a day
   * @param back gives the keyboard back to the list
   */
  PieceDetails(
      Controls controls,
      PieceViewModel model,
      ReadersViewModel files,
      BiConsumer<Long, LocalDate> move,
      Runnable back) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.move = move;
    shownPiece = model.shownProperty();
    piece = model.shownProperty().map(now -> now.map(PieceShown::piece));
    judging = new PieceJudging(controls, model);
    wording = new PieceWording(controls, model, back);
    readers = new PieceReaders(controls, model, files);
    subject.field().setId("engage-subject");
    VBox page =
        new VBox(
            FieldRow.editing(controls, "engage.detail.subject", subject),
            origin(),
            acts(),
            wording,
            choices(),
            judging.brief(),
            judging,
            readers);
    page.getStyleClass().add("engage-details");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.shownProperty().subscribe(this::show);
  }

  /** Does something with the piece that is selected, as soon as it stands here. */
  void whenShown(Runnable act) {
    if (model.isShown()) {
      applyCss();
      act.run();
    } else {
      waiting = Optional.of(act);
    }
  }

  void focusFirst() {
    whenShown(
        () -> {
          subject.field().requestFocus();
          subject.field().selectAll();
        });
  }

  void copy() {
    whenShown(wording::copy);
  }

  void toggleReady() {
    whenShown(judging::toggleReady);
  }

  void focusReaders() {
    whenShown(readers::focusFirst);
  }

  private void show(Optional<PieceShown> now) {
    if (now.isEmpty()) {
      return;
    }
    Piece shownPiece = now.get().piece();
    boolean other = !shown.equals(OptionalLong.of(shownPiece.id()));
    if (other) {
      subject.leave();
      judging.leave();
      wording.leave();
      setVvalue(0);
    }
    shown = OptionalLong.of(shownPiece.id());
    shownSubject = shownPiece.subject();
    subject.show(shownSubject);
    judging.show(now.get());
    wording.show(now.get());
    readers.show(now.get());
    if (waiting.isPresent() && model.isShown()) {
      Runnable act = waiting.get();
      waiting = Optional.empty();
      // The panel comes into sight after what is shown has changed.
      Platform.runLater(() -> whenShown(act));
    }
  }

  /** From which piece it was made, and that it was given up. */
  private Node origin() {
    Label words =
        controls.prose(
            Bindings.createStringBinding(
                () ->
                    shownPiece
                        .getValue()
                        .map(PieceShown::madeFrom)
                        .filter(from -> !from.isEmpty())
                        .map(from -> texts.now(Message.of("engage.detail.madeFrom", from)))
                        .orElse(""),
                shownPiece,
                texts.languageProperty()),
            "muted");
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }

  private Node choices() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("engage-choices");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    grid.add(day(), 0, 0);
    grid.add(hour(), 1, 0);
    List<Node> wide = List.of(format(), channel(), persona(), stage(), side());
    for (int i = 0; i < wide.size(); i++) {
      grid.add(wide.get(i), 0, i + 1, 2, 1);
    }
    return grid;
  }

  private Node format() {
    return row(
        "format",
        Choice.of(
            List.of(PieceFormat.values()),
            format -> texts.text("engage.format." + format),
            piece.map(now -> now.map(Piece::format).orElse(PieceFormat.POST)),
            value -> now(id -> model.edits().setFormat(id, value))));
  }

  private Node channel() {
    return row(
        "channel",
        Choice.of(
            List.of(PieceChannel.values()),
            channel -> texts.text("engage.channel." + channel),
            piece.map(now -> now.map(Piece::channel).orElse(PieceChannel.PROFILE)),
            value -> now(id -> model.edits().setChannel(id, value))));
  }

  private Node day() {
    ObservableValue<LocalDate> planned =
        piece.map(now -> now.map(Piece::plannedOn).orElse(model.today()));
    return row(
        "day",
        new Choice<>(
            planned.map(day -> IsoWeek.of(day).days()),
            day -> EngageCell.name(texts, day, false),
            planned,
            day -> now(id -> move.accept(id, day))));
  }

  private Node hour() {
    List<OptionalInt> hours =
        Stream.concat(
                Stream.of(OptionalInt.empty()), IntStream.range(0, 24).mapToObj(OptionalInt::of))
            .toList();
    return row(
        "hour",
        Choice.of(
            hours,
            hour ->
                texts.text(
                    hour.isPresent()
                        ? Message.of("engage.hour", hour.getAsInt())
                        : Message.of("engage.hour.none")),
            piece.map(now -> now.map(Piece::hour).orElse(OptionalInt.empty())),
            value -> now(id -> model.edits().setHour(id, value))));
  }

  private Node persona() {
    ObservableValue<List<Optional<Long>>> choices =
        model
            .personaNamesProperty()
            .map(
                names -> {
                  List<Optional<Long>> all = new ArrayList<>();
                  all.add(Optional.empty());
                  names.keySet().forEach(id -> all.add(Optional.of(id)));
                  return all;
                });
    FieldRow row =
        row(
            "persona",
            new Choice<>(
                choices,
                this::personaName,
                piece.map(now -> now.flatMap(Piece::persona)),
                value -> now(id -> model.edits().setPersona(id, value))));
    ObservableValue<String> hint = texts.text("engage.detail.persona.hint");
    return row.hint(
        Bindings.createStringBinding(
            () -> model.personaNamesProperty().get().isEmpty() ? hint.getValue() : "",
            model.personaNamesProperty(),
            hint));
  }

  private Node stage() {
    return row(
        "stage",
        Choice.of(
            List.of(PathStage.values()),
            stage -> texts.text(stage.word()),
            shownPiece.map(now -> now.map(one -> one.sheet().stage()).orElse(PathStage.UNKNOWN)),
            model::setStage));
  }

  private Node side() {
    return row(
        "side",
        Choice.of(
            List.of(PieceSide.values()),
            side -> texts.text("engage.side." + side),
            shownPiece.map(now -> now.map(one -> one.sheet().side()).orElse(PieceSide.UNKNOWN)),
            model::setSide));
  }

  private FieldRow row(String name, Choice<?> choice) {
    choice.setId("engage-" + name);
    return new FieldRow(controls, "engage.detail." + name, choice);
  }

  private ObservableValue<String> personaName(Optional<Long> id) {
    return id.isEmpty()
        ? texts.text("engage.detail.persona.none")
        : model.personaNamesProperty().map(names -> names.getOrDefault(id.get(), ""));
  }

  private Node acts() {
    Label doneOn =
        controls.label(
            Bindings.createStringBinding(
                () ->
                    piece
                        .getValue()
                        .flatMap(Piece::doneOn)
                        .map(on -> texts.now(Message.of("engage.detail.doneOn", on)))
                        .orElse(""),
                piece,
                texts.languageProperty()),
            "muted");
    doneOn.visibleProperty().bind(doneOn.textProperty().isNotEmpty());
    doneOn.managedProperty().bind(doneOn.visibleProperty());
    Button toggle = controls.button(Material2AL.CHECK, "engage.detail.done", model::toggleDone);
    toggle.setId("engage-toggle");
    rename(toggle, piece.map(now -> now.filter(Piece::done).isPresent()), "done", "notDone");
    Button reuse = controls.button("engage.detail.reuse", model::reuse);
    reuse.setId("engage-reuse");
    Button drop = controls.quiet("engage.detail.drop", model::toggleDropped);
    drop.setId("engage-drop");
    rename(drop, piece.map(now -> now.flatMap(Piece::droppedOn).isPresent()), "drop", "notDropped");
    Button delete = controls.quiet("engage.detail.delete", model::delete);
    delete.setGraphic(Icons.of(Material2OutlinedAL.DELETE));
    FlowPane acts = new FlowPane(toggle, doneOn, reuse, drop, delete);
    acts.getStyleClass().add("engage-acts");
    return acts;
  }

  private void rename(Button button, ObservableValue<Boolean> on, String verb, String back) {
    button.textProperty().unbind();
    button
        .textProperty()
        .bind(texts.text(on.map(is -> Message.of("engage.detail." + (is ? back : verb)))));
  }

  private void now(LongConsumer edit) {
    piece.getValue().map(Piece::id).ifPresent(edit::accept);
  }

  private CompletionStage<?> saveSubject(String words) {
    if (words.isBlank() || shown.isEmpty()) {
      Platform.runLater(this::showSubjectAgain);
      return CompletableFuture.completedStage(false);
    }
    return model.edits().setSubject(shown.getAsLong(), words);
  }

  /** A piece is never without a subject. */
  private void showSubjectAgain() {
    subject.turn();
    subject.show(shownSubject);
  }
}
