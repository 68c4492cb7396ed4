package app.entregent.screen.engage;

import app.entregent.model.library.Reaction;
import app.entregent.model.library.Reception;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The files of a piece, who got it, and how they reacted. */
final class PieceReaders extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final PieceViewModel model;
  private final ReadersViewModel readers;
  private final VBox files = new VBox();
  private final VBox people = new VBox();
  private final TextField name = new TextField();
  private final VBox offers = new VBox();
  private final DatePicker day = new DatePicker();
  private final ReadOnlyObjectWrapper<Reaction> reaction =
      new ReadOnlyObjectWrapper<>(this, "reaction", Reaction.NONE);

  /** The person that was picked from the offers; another letter takes it back. */
  private Optional<Long> chosen = Optional.empty();

  private Optional<PieceShown> now = Optional.empty();
  private boolean adding;

  PieceReaders(Controls controls, PieceViewModel model, ReadersViewModel readers) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.readers = readers;
    getStyleClass().add("engage-readers");
    files.getStyleClass().add("engage-lines");
    people.getStyleClass().add("engage-lines");
    people.setId("engage-receptions");
    Button add =
        controls.button(
            Material2AL.ATTACH_FILE,
            "engage.file.add",
            () -> now.map(PieceShown::id).ifPresent(readers::chooseFiles));
    add.setId("engage-file-add");
    getChildren()
        .setAll(
            part("engage.file.heading", files, add),
            part("engage.received.heading", people, adder()));
    controls.onLanguage(this, this::rebuild);
  }

  private VBox part(String heading, Node... nodes) {
    VBox part = new VBox(controls.label(heading, "strong"));
    part.getChildren().addAll(nodes);
    part.getStyleClass().add("engage-part");
    return part;
  }

  void focusFirst() {
    name.requestFocus();
  }

  private Node adder() {
    name.setId("engage-received-name");
    name.promptTextProperty().bind(texts.text("engage.received.prompt"));
    name.accessibleTextProperty().bind(name.promptTextProperty());
    name.textProperty().subscribe(this::offer);
    name.setOnAction(event -> add());
    day.setId("engage-received-day");
    day.setValue(model.today());
    day.accessibleTextProperty().bind(texts.text("engage.received.day"));
    Choice<Reaction> choice = reactions();
    choice.setId("engage-received-reaction");
    Button add = controls.button("engage.received.add", this::add);
    add.setId("engage-received-add");
    FlowPane row = new FlowPane(day, choice, add);
    row.getStyleClass().add("engage-acts");
    return new VBox(name, offers, row);
  }

  private Choice<Reaction> reactions() {
    Choice<Reaction> choice =
        Choice.of(
            List.of(Reaction.values()),
            one -> texts.text("engage.reaction." + one),
            reaction.getReadOnlyProperty(),
            reaction::set);
    choice.accessibleTextProperty().bind(texts.text("engage.received.reaction"));
    choice.setMaxWidth(USE_PREF_SIZE);
    return choice;
  }

  private void offer(String typed) {
    chosen = Optional.empty();
    if (typed.isBlank()) {
      offers.getChildren().clear();
      return;
    }
    readers.find(typed.strip(), found -> showOffers(typed, found));
  }

  private void showOffers(String typed, List<PersonCard> found) {
    if (name.getText().equals(typed)) {
      offers
          .getChildren()
          .setAll(
              found.stream()
                  .filter(card -> !card.name().equals(typed.strip()) || several(found, card))
                  .map(this::offered)
                  .toList());
    }
  }

  /** Whether more than one of them bears this name: then one has to be picked. */
  private static boolean several(List<PersonCard> found, PersonCard card) {
    return found.stream().filter(one -> one.name().equals(card.name())).count() > 1;
  }

  private Node offered(PersonCard card) {
    String where = card.post();
    Hyperlink link = new Hyperlink(where.isBlank() ? card.name() : card.name() + " · " + where);
    Wrapping.of(link);
    link.setOnAction(
        event -> {
          name.setText(card.name());
          chosen = Optional.of(card.id());
          offers.getChildren().clear();
          name.requestFocus();
          name.end();
        });
    return link;
  }

  /** The field is emptied only once it is written; a second press meanwhile adds nothing. */
  private void add() {
    String typed = name.getText();
    LocalDate on = Optional.ofNullable(day.getValue()).orElse(model.today());
    if (typed.isBlank() || adding || now.isEmpty()) {
      return;
    }
    adding = true;
    readers
        .received(now.get().id(), typed, chosen, on, reaction.get())
        .whenComplete(
            (id, cause) -> {
              adding = false;
              if (cause == null && name.getText().equals(typed)) {
                name.clear();
                reaction.set(Reaction.NONE);
              }
            });
  }

  void show(PieceShown piece) {
    boolean other = now.map(PieceShown::id).filter(id -> id == piece.id()).isEmpty();
    now = Optional.of(piece);
    if (other) {
      name.clear();
      reaction.set(Reaction.NONE);
      day.setValue(model.today());
    }
    rebuild();
  }

  /** Each list by itself: the fields beside them keep what they have, the keyboard included. */
  private void rebuild() {
    now.ifPresent(
        piece -> {
          Rebuilding.of(
              files,
              () -> files.getChildren().setAll(piece.files().stream().map(this::file).toList()));
          List<Node> lines = new ArrayList<>();
          if (piece.receptions().isEmpty()) {
            lines.add(controls.prose("engage.received.none", "muted"));
          }
          piece.receptions().forEach(one -> lines.add(reception(one)));
          Rebuilding.of(people, () -> people.getChildren().setAll(lines));
        });
  }

  private Node file(PieceFileRow row) {
    Label title = new Label(row.file().name());
    Label note = controls.prose(texts.text(row.note()), "muted", "small");
    if (row.vanished()) {
      note.getStyleClass().add("engage-warning");
    }
    HBox line = line(title, note);
    if (!row.vanished()) {
      line.getChildren()
          .add(
              named(
                  controls.quiet("conversation.file.open", () -> readers.openFile(row.file())),
                  Message.of("conversation.file.open_which", row.file().name())));
    }
    line.getChildren()
        .add(
            named(
                controls.icon(
                    Material2AL.CLOSE,
                    "conversation.file.remove",
                    () -> readers.removeFile(row.file())),
                Message.of("conversation.file.remove_which", row.file().name())));
    return line;
  }

  private Node reception(Reception one) {
    Label who = new Label(one.name());
    Wrapping.of(who);
    Label note =
        controls.prose(
            texts.text(
                one.reaction().isPresent()
                    ? Message.of("engage.received.line", one.on())
                    : Message.of("engage.received.talk", one.on())),
            "muted",
            "small");
    HBox line = line(who, note);
    one.id()
        .ifPresent(
            id ->
                line.getChildren()
                    .addAll(
                        reacted(id, one),
                        named(
                            controls.icon(
                                Material2AL.CLOSE,
                                "engage.received.remove",
                                () -> readers.removeReception(id)),
                            Message.of("engage.received.remove_who", one.name()))));
    return line;
  }

  private Node reacted(long id, Reception one) {
    Choice<Reaction> choice =
        Choice.of(
            List.of(Reaction.values()),
            each -> texts.text("engage.reaction." + each),
            new ReadOnlyObjectWrapper<>(one.reaction().orElse(Reaction.NONE)),
            wanted -> readers.setReaction(id, wanted));
    choice
        .accessibleTextProperty()
        .bind(texts.text(Message.of("engage.received.reaction_who", one.name())));
    choice.setMaxWidth(USE_PREF_SIZE);
    return choice;
  }

  private Button named(Button button, Message said) {
    button.accessibleTextProperty().unbind();
    button.accessibleTextProperty().bind(texts.text(said));
    return button;
  }

  private static HBox line(Label first, Label second) {
    VBox words = new VBox(first, second);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = Controls.row(words);
    line.getStyleClass().add("engage-file-line");
    return line;
  }
}
