package app.entregent.screen.listening;

import app.entregent.model.account.NeedKind;
import app.entregent.model.engage.Piece;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueSubject;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The panel in which the open clue is completed, and made a need or an idea. */
final class ClueDetails extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final ListeningViewModel model;
  private final ReadOnlyObjectProperty<Optional<Clue>> clue;
  private final EditableText words = text(4, ClueEdits::setWords);
  private final EditableText need = text(2, ClueEdits::setNeed);
  private final EditableText source = text(1, ClueEdits::setSource);
  private final EditableText about = text(1, ClueEdits::setAbout);
  private final DatePicker day = new DatePicker();
  private final StringProperty dayTrouble = new SimpleStringProperty("");
  private final Finder who;
  private final Finder whichAccount;

  /** What stands in the fields: it is what is written, whatever is selected by then. */
  private OptionalLong shown = OptionalLong.empty();

  private Optional<LocalDate> shownDay = Optional.empty();

  ClueDetails(Controls controls, ListeningViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.clue = model.selectedProperty();
    who =
        new Finder(
            controls,
            "clue-who",
            "listening.detail.who.prompt",
            (typed, found) -> model.find(typed, Mention.Kind.PERSON, found),
            model.edits()::setMention);
    whichAccount =
        new Finder(
            controls,
            "clue-account",
            "listening.detail.account.prompt",
            (typed, found) -> model.find(typed, Mention.Kind.ACCOUNT, found),
            model.edits()::setMention);
    words.field().setId("clue-words");
    need.field().setId("clue-need");
    source.field().setId("clue-source");
    about.field().setId("clue-about");
    need.field().promptTextProperty().bind(texts.text("listening.detail.need.prompt"));
    source.field().promptTextProperty().bind(texts.text("listening.detail.source.prompt"));
    VBox page =
        new VBox(
            became(),
            FieldRow.editing(controls, "listening.detail.words", words),
            FieldRow.editing(controls, "listening.detail.need", need),
            acts(),
            whose(),
            place(),
            FieldRow.editing(controls, "listening.detail.source", source),
            subject(),
            account(),
            aboutRow(),
            day());
    page.getStyleClass().add("listening-details");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    clue.subscribe(this::show);
  }

  void focusFirst() {
    words.field().requestFocus();
  }

  /** Where one says whose need it is. */
  void focusWho() {
    who.field().requestFocus();
  }

  private EditableText text(int lines, SaveText save) {
    return lines == 1
        ? EditableText.keptLine(typed -> saved(save, typed))
        : EditableText.keptLines(lines, typed -> saved(save, typed));
  }

  /** Writes a text of a clue. */
  private interface SaveText {
    CompletionStage<?> save(ClueEdits edits, long id, String typed);
  }

  private CompletionStage<?> saved(SaveText save, String typed) {
    return shown.isEmpty()
        ? CompletableFuture.completedStage(false)
        : save.save(model.edits(), shown.getAsLong(), typed);
  }

  private void show(Optional<Clue> now) {
    if (now.isEmpty()) {
      return;
    }
    Clue read = now.get();
    if (!shown.equals(OptionalLong.of(read.id()))) {
      leave();
      setVvalue(0);
    }
    shown = OptionalLong.of(read.id());
    words.show(read.words());
    need.show(read.need());
    source.show(read.source());
    about.show(read.about());
    dayTrouble.set("");
    shownDay = Optional.of(read.heardOn());
    day.setValue(read.heardOn());
  }

  /**
   * What was typed belongs to the clue that is left, though the focus is still here; a name that
   * was not taken belongs to none.
   */
  private void leave() {
    List.of(words, need, source, about).forEach(EditableText::leave);
    if (shown.isPresent()) {
      try {
        day.commitValue();
      } catch (DateTimeException noDay) {
        day.cancelEdit();
      }
    }
    who.clear();
    whichAccount.clear();
  }

  private ObservableValue<Boolean> is(Predicate<Clue> what) {
    return clue.map(now -> now.filter(what).isPresent());
  }

  private static void showIf(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }

  /** What became of the clue, each with the way there. */
  private Node became() {
    Hyperlink toNeed = controls.link("listening.became.need", model.acts()::openOwner);
    toNeed.setId("clue-became-need");
    showIf(toNeed, is(now -> now.madeNeed().isPresent()));
    Hyperlink toPiece = new Hyperlink();
    toPiece.setId("clue-became-piece");
    toPiece
        .textProperty()
        .bind(
            texts.text(
                model
                    .madePieceProperty()
                    .map(
                        piece ->
                            piece
                                .map(ClueDetails::planned)
                                .orElse(Message.of("listening.became.piece.some")))));
    toPiece.setOnAction(event -> model.acts().openWeek());
    Wrapping.of(toPiece);
    showIf(toPiece, is(now -> now.madePiece().isPresent()));
    Node dismissed =
        controls.prose(
            texts.text(
                clue.map(
                    now ->
                        now.flatMap(Clue::dismissedOn)
                            .map(on -> Message.of("listening.became.dismissed", on))
                            .orElse(Message.of("listening.own", "")))),
            "muted");
    showIf(dismissed, is(now -> now.dismissedOn().isPresent()));
    VBox box = new VBox(toNeed, toPiece, dismissed);
    showIf(
        box,
        is(
            now ->
                now.madeNeed().isPresent()
                    || now.madePiece().isPresent()
                    || now.dismissedOn().isPresent()));
    return box;
  }

  private static Message planned(Piece piece) {
    return Message.of(
        piece.done() ? "listening.became.piece.done" : "listening.became.piece",
        piece.subject(),
        piece.doneOn().orElse(piece.plannedOn()));
  }

  private Node acts() {
    Button stated =
        controls.button("listening.act.stated", () -> model.acts().makeNeed(NeedKind.STATED));
    stated.setId("clue-make-need");
    Button latent =
        controls.button("listening.act.latent", () -> model.acts().makeNeed(NeedKind.LATENT));
    latent.setId("clue-make-latent");
    Button piece =
        controls.button(Material2AL.EMOJI_OBJECTS, "listening.act.piece", model.acts()::makePiece);
    piece.setId("clue-make-piece");
    showIf(stated, is(now -> now.madeNeed().isEmpty()));
    showIf(latent, is(now -> now.madeNeed().isEmpty()));
    showIf(piece, is(now -> now.madePiece().isEmpty()));
    Button dismiss = controls.quiet("listening.act.dismiss", model.acts()::toggleDismissed);
    dismiss.setId("clue-dismiss");
    dismiss
        .textProperty()
        .bind(
            texts.text(
                is(now -> now.dismissedOn().isPresent())
                    .map(
                        was -> Message.of(was ? "listening.act.again" : "listening.act.dismiss"))));
    Button delete = controls.quiet("listening.act.delete", model.acts()::delete);
    FlowPane row = new FlowPane(stated, latent, piece, dismiss, delete);
    row.getStyleClass().add("listening-acts");
    return row;
  }

  private Node whose() {
    Hyperlink name = new Hyperlink();
    name.setId("clue-person");
    name.textProperty().bind(clue.map(now -> now.map(Clue::saidBy).orElse("")));
    name.setOnAction(event -> model.acts().openOwner());
    Wrapping.of(name);
    name.disableProperty().bind(is(now -> now.person().isEmpty()));
    Button forget =
        controls.icon(Material2AL.CLOSE, "listening.forget", model.edits()::forgetPerson);
    Button make = controls.quiet("listening.act.person", model.acts()::makePerson);
    make.setId("clue-make-person");
    showIf(make, is(now -> now.person().isEmpty() && !now.saidBy().isBlank()));
    FlowPane row = new FlowPane(name, forget, make);
    row.getStyleClass().add("listening-acts");
    showIf(row, is(now -> !now.saidBy().isBlank()));
    return new VBox(new FieldRow(controls, "listening.detail.who", who), row);
  }

  private Node place() {
    Choice<CluePlace> choice =
        Choice.of(
            List.of(CluePlace.values()),
            place -> texts.text(ClueWords.place(place)),
            clue.map(now -> now.map(Clue::place).orElse(CluePlace.OTHER)),
            model.edits()::setPlace);
    choice.setId("clue-place");
    return new FieldRow(controls, "listening.detail.place", choice);
  }

  private Node subject() {
    Choice<ClueSubject> choice =
        Choice.of(
            List.of(ClueSubject.values()),
            subject -> texts.text(ClueWords.subject(subject)),
            clue.map(now -> now.map(Clue::subject).orElse(ClueSubject.NONE)),
            model.edits()::setSubject);
    choice.setId("clue-subject");
    return new FieldRow(controls, "listening.detail.subject", choice);
  }

  private Node account() {
    Hyperlink name = new Hyperlink();
    name.textProperty().bind(clue.map(now -> now.map(Clue::accountName).orElse("")));
    name.setOnAction(event -> model.acts().openAccount());
    Wrapping.of(name);
    Button forget =
        controls.icon(Material2AL.CLOSE, "listening.forget", model.edits()::forgetAccount);
    FlowPane row = new FlowPane(name, forget);
    row.getStyleClass().add("listening-acts");
    showIf(row, is(now -> now.account().isPresent()));
    VBox box = new VBox(new FieldRow(controls, "listening.detail.account", whichAccount), row);
    showIf(
        box,
        is(
            now ->
                now.subject() == ClueSubject.ACCOUNT
                    || now.subject() == ClueSubject.NONE
                    || now.account().isPresent()));
    return box;
  }

  private Node aboutRow() {
    FieldRow row = FieldRow.editing(controls, "listening.detail.about", about);
    showIf(
        row,
        is(
            now ->
                now.subject() != ClueSubject.NONE
                    && (now.subject() != ClueSubject.ACCOUNT || !now.about().isBlank())));
    return row;
  }

  private Node day() {
    day.setId("clue-day");
    day.setMaxWidth(Double.MAX_VALUE);
    day.setOnAction(event -> setDay(Optional.ofNullable(day.getValue())));
    return new FieldRow(controls, "listening.detail.day", day).error(dayTrouble);
  }

  private void setDay(Optional<LocalDate> wanted) {
    Optional<LocalDate> was = shownDay;
    if (shown.isEmpty() || wanted.isEmpty() || wanted.equals(was)) {
      return;
    }
    boolean taken = model.edits().setDay(shown.getAsLong(), wanted.get());
    dayTrouble.set(taken ? "" : texts.texts().say("listening.detail.day.future"));
    if (!taken) {
      was.ifPresent(day::setValue);
    }
  }
}
