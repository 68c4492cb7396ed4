package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
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
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel in which the selected piece is written. */
final class EngageDetails extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final EngageViewModel model;
  private final ReadOnlyObjectProperty<Optional<Piece>> piece;
  private final EditableText subject = EditableText.keptLine(this::saveSubject);
  private final EditableText text = EditableText.keptLines(8, this::saveText);

  /** What stands in the fields: it is what is written, whatever is selected by then. */
  private OptionalLong shown = OptionalLong.empty();

  private String shownSubject = "";

  /**
   * @param copy puts the text on the clipboard
   */
  EngageDetails(Controls controls, EngageViewModel model, Runnable copy) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.piece = model.selectedProperty();
    subject.field().setId("engage-subject");
    text.field().setId("engage-text");
    text.field().promptTextProperty().bind(texts.text("engage.detail.text.prompt"));
    Button copyButton = controls.button(Material2AL.CONTENT_COPY, "engage.detail.copy", copy);
    copyButton.setId("engage-copy");
    Button delete = controls.quiet("engage.detail.delete", model::delete);
    delete.setGraphic(Icons.of(Material2OutlinedAL.DELETE));
    VBox page =
        new VBox(
            FieldRow.editing(controls, "engage.detail.subject", subject),
            choices(),
            persona(),
            brief(),
            new VBox(FieldRow.editing(controls, "engage.detail.text", text), copyButton),
            done(),
            delete);
    page.getChildren().get(4).getStyleClass().add("engage-part");
    page.getStyleClass().add("engage-details");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    piece.subscribe(this::show);
  }

  void focusFirst() {
    subject.field().requestFocus();
    subject.field().selectAll();
  }

  private void show(Optional<Piece> now) {
    if (now.isEmpty()) {
      return;
    }
    Piece shownPiece = now.get();
    boolean other = !shown.equals(OptionalLong.of(shownPiece.id()));
    if (other) {
      subject.leave();
      text.leave();
      setVvalue(0);
    }
    shown = OptionalLong.of(shownPiece.id());
    shownSubject = shownPiece.subject();
    subject.show(shownSubject);
    text.show(shownPiece.text());
  }

  private Node choices() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("engage-choices");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    grid.add(format(), 0, 0);
    grid.add(channel(), 1, 0);
    grid.add(day(), 0, 1);
    grid.add(hour(), 1, 1);
    return grid;
  }

  private Node format() {
    Choice<PieceFormat> choice =
        Choice.of(
            List.of(PieceFormat.values()),
            format -> texts.text("engage.format." + format),
            piece.map(now -> now.map(Piece::format).orElse(PieceFormat.POST)),
            value -> now(id -> model.edits().setFormat(id, value)));
    choice.setId("engage-format");
    return new FieldRow(controls, "engage.detail.format", choice);
  }

  private Node channel() {
    Choice<PieceChannel> choice =
        Choice.of(
            List.of(PieceChannel.values()),
            channel -> texts.text("engage.channel." + channel),
            piece.map(now -> now.map(Piece::channel).orElse(PieceChannel.PROFILE)),
            value -> now(id -> model.edits().setChannel(id, value)));
    choice.setId("engage-channel");
    return new FieldRow(controls, "engage.detail.channel", choice);
  }

  private Node day() {
    Choice<LocalDate> choice =
        new Choice<>(
            model.weekProperty().map(IsoWeek::days),
            day -> EngageCell.name(texts, day, false),
            model.dayProperty(),
            model::move);
    choice.setId("engage-day");
    return new FieldRow(controls, "engage.detail.day", choice);
  }

  private Node hour() {
    List<OptionalInt> hours =
        Stream.concat(
                Stream.of(OptionalInt.empty()), IntStream.range(0, 24).mapToObj(OptionalInt::of))
            .toList();
    Choice<OptionalInt> choice =
        Choice.of(
            hours,
            hour ->
                texts.text(
                    hour.isPresent()
                        ? Message.of("engage.hour", hour.getAsInt())
                        : Message.of("engage.hour.none")),
            piece.map(now -> now.map(Piece::hour).orElse(OptionalInt.empty())),
            value -> now(id -> model.edits().setHour(id, value)));
    choice.setId("engage-hour");
    return new FieldRow(controls, "engage.detail.hour", choice);
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
    Choice<Optional<Long>> choice =
        new Choice<>(
            choices,
            this::personaName,
            piece.map(now -> now.flatMap(Piece::persona)),
            value -> now(id -> model.edits().setPersona(id, value)));
    choice.setId("engage-persona");
    FieldRow row = new FieldRow(controls, "engage.detail.persona", choice);
    ObservableValue<String> hint = texts.text("engage.detail.persona.hint");
    return row.hint(
        Bindings.createStringBinding(
            () -> model.personaNamesProperty().get().isEmpty() ? hint.getValue() : "",
            model.personaNamesProperty(),
            hint));
  }

  /** The answers to the five questions, a line for each; nothing while there are none. */
  private Node brief() {
    Label words =
        controls.prose(
            Bindings.createStringBinding(
                () ->
                    Stream.of(
                            answer("speaker", model.brief().getValue().speaker()),
                            answer("matter", model.brief().getValue().matter()),
                            answer("audience", model.brief().getValue().audience()),
                            answer("purpose", model.brief().getValue().purpose()),
                            answer("means", model.brief().getValue().means()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")),
                model.brief(),
                texts.languageProperty()));
    words.setId("engage-brief");
    FieldRow row = new FieldRow(controls, "engage.brief", words);
    row.visibleProperty().bind(words.textProperty().isNotEmpty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private String answer(String question, String words) {
    return words.isBlank() ? "" : texts.now(Message.of("engage.brief." + question, words));
  }

  private ObservableValue<String> personaName(Optional<Long> id) {
    return id.isEmpty()
        ? texts.text("engage.detail.persona.none")
        : model.personaNamesProperty().map(names -> names.getOrDefault(id.get(), ""));
  }

  private Node done() {
    Label doneOn =
        controls.label(
            Bindings.createStringBinding(
                () ->
                    piece
                        .get()
                        .flatMap(Piece::doneOn)
                        .map(on -> texts.now(Message.of("engage.detail.doneOn", on)))
                        .orElse(""),
                piece,
                texts.languageProperty()),
            "muted");
    doneOn.visibleProperty().bind(doneOn.textProperty().isNotEmpty());
    doneOn.managedProperty().bind(doneOn.visibleProperty());
    Button toggle = new Button();
    toggle.setId("engage-toggle");
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setGraphic(Icons.of(Material2AL.CHECK));
    toggle
        .textProperty()
        .bind(
            texts.text(
                piece.map(
                    now ->
                        Message.of(
                            now.filter(Piece::done).isPresent()
                                ? "engage.detail.notDone"
                                : "engage.detail.done"))));
    toggle.setOnAction(event -> model.toggleDone());
    return Controls.row(toggle, doneOn);
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

  private void now(LongConsumer edit) {
    piece.get().map(Piece::id).ifPresent(edit::accept);
  }

  private CompletionStage<?> saveText(String words) {
    return shown.isEmpty()
        ? CompletableFuture.completedStage(false)
        : model.edits().setText(shown.getAsLong(), words);
  }
}
