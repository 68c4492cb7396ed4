package app.entregent.screen.paste;

import app.entregent.model.people.ProfileLink;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The sheet of what was pasted: people, messages, note. Tab goes through what can be corrected, the
 * space bar takes a message or leaves it out, Enter saves.
 */
public final class PasteView {
  private static final int ROWS_OF_NOTE = 2;

  private final Controls controls;
  private final LiveTexts texts;
  private final PasteViewModel model;
  private final Runnable close;
  private final ListView<PasteLine> list = new ListView<>();
  private final TextField when = new TextField();
  private final TextArea note = new TextArea();
  private final VBox people = new VBox();
  private final VBox sheet = new VBox();
  private final StackPane root = new StackPane(sheet);
  private Optional<PasteLine> shown = Optional.empty();

  /**
   * @param close takes the sheet away
   */
  public PasteView(Controls controls, PasteViewModel model, Runnable close) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.close = close;
    sheet.getStyleClass().addAll("over-sheet", "paste-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    root.setPickOnBounds(false);
    people.getStyleClass().add("paste-people");
    sheet.getChildren().setAll(header(), people, messages(), noteRow(), footer());
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.parties().addListener((ListChangeListener<PasteParty>) change -> showPeople());
    model.savedProperty().subscribe(saved -> closeIf(saved));
    root.sceneProperty().subscribe(scene -> leaveIf(scene == null));
  }

  public Node root() {
    return root;
  }

  public Node firstFocus() {
    return list;
  }

  private void closeIf(boolean saved) {
    if (saved) {
      close.run();
    }
  }

  private void leaveIf(boolean gone) {
    if (gone) {
      model.deactivate();
    }
  }

  private Node header() {
    Label title = controls.label("paste.title", "screen-title");
    Button away = controls.icon(Material2AL.CLOSE, "paste.close", close);
    away.setFocusTraversable(false);
    Label taken = controls.prose(said(model.takenProperty(), "paste.reading"), "muted");
    VBox words = new VBox(title, taken);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox header = Controls.row(words, away);
    header.getStyleClass().add("log-header");
    return header;
  }

  private void showPeople() {
    people.getChildren().setAll(model.parties().stream().map(this::person).toList());
  }

  private Node person(PasteParty party) {
    Label name =
        PasteViewModel.called(party).isEmpty()
            ? controls.label("paste.sender.unknown", "paste-name")
            : new Label(PasteViewModel.called(party));
    name.getStyleClass().add("paste-name");
    Choice<Who> choice =
        Choice.of(
            party.choices(), this::words, party.whoProperty(), who -> party.whoProperty().set(who));
    choice.setAccessibleText(name.getText());
    choice.getStyleClass().add("paste-who");
    name.setLabelFor(choice);
    HBox row = Controls.row(name, choice);
    HBox.setHgrow(choice, Priority.ALWAYS);
    VBox all = new VBox(row);
    told(party)
        .ifPresent(
            said -> {
              Label facts = new Label(said);
              Wrapping.of(facts);
              facts.getStyleClass().addAll("muted", "small");
              all.getChildren().add(facts);
            });
    return all;
  }

  /** What the text tells about somebody besides the name. */
  private static Optional<String> told(PasteParty party) {
    return party
        .contact()
        .map(
            contact ->
                Stream.of(
                        contact.title(),
                        contact.company(),
                        contact.email(),
                        contact.phone(),
                        contact.link().map(ProfileLink::url).orElse(""))
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(" · ")))
        .filter(facts -> !facts.isEmpty());
  }

  private ObservableValue<String> words(Who who) {
    return switch (who) {
      case Who.Undecided() -> texts.text("paste.who.undecided");
      case Who.Me() -> texts.text("paste.who.me");
      case Who.Fresh(String name) -> texts.text(Message.of("paste.who.fresh", name));
      case Who.LeftOut() -> texts.text("paste.who.left_out");
      case Who.Known(var card) ->
          texts.text(
              Message.of(
                  "paste.who.known",
                  card.name(),
                  (card.title() + card.company()).isEmpty() ? 0 : 1,
                  card.title(),
                  card.company()));
    };
  }

  private Node messages() {
    list.setItems(model.lines());
    list.setCellFactory(view -> new PasteCell(texts));
    list.setId("paste-lines");
    list.getStyleClass().add("paste-lines");
    controls.onLanguage(list, () -> list.setAccessibleText(texts.texts().say("paste.messages")));
    list.getSelectionModel().selectedItemProperty().subscribe(line -> detail(line));
    model
        .lines()
        .addListener(
            (ListChangeListener<PasteLine>)
                change -> {
                  list.getSelectionModel().selectFirst();
                  list.requestFocus();
                });
    TextArea words = new TextArea();
    words.setEditable(false);
    Wrapping.of(words);
    words.setPrefRowCount(ROWS_OF_NOTE);
    words.getStyleClass().add("paste-words");
    words
        .textProperty()
        .bind(
            list.getSelectionModel()
                .selectedItemProperty()
                .map(line -> line.message().text())
                .orElse(""));
    controls.onLanguage(words, () -> words.setAccessibleText(texts.texts().say("paste.words")));
    FieldRow moment = new FieldRow(controls, "paste.when", when);
    HBox detail = new HBox(moment, words);
    HBox.setHgrow(words, Priority.ALWAYS);
    detail.getStyleClass().add("paste-detail");
    VBox box = new VBox(controls.label("paste.messages", "field-name"), list, detail);
    box.getStyleClass().add("paste-messages");
    box.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void detail(PasteLine line) {
    shown.ifPresent(before -> when.textProperty().unbindBidirectional(before.whenProperty()));
    shown = Optional.ofNullable(line);
    shown.ifPresent(now -> when.textProperty().bindBidirectional(now.whenProperty()));
  }

  private Node noteRow() {
    note.setPrefRowCount(ROWS_OF_NOTE);
    Wrapping.of(note);
    note.setId("paste-note");
    note.textProperty().bindBidirectional(model.noteProperty());
    return new FieldRow(controls, "paste.note", note);
  }

  private Node footer() {
    Label keys = controls.prose("paste.keys", "muted", "small");
    Label problem = controls.prose(said(model.problemProperty(), ""), "paste-problem");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.setId("paste-problem");
    VBox words = new VBox(problem, keys);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button save = controls.primary("paste.save", model::save);
    save.setId("paste-save");
    save.disableProperty().bind(model.readyProperty().not());
    HBox footer = Controls.row(words, save);
    footer.getStyleClass().add("log-footer");
    return footer;
  }

  private ObservableValue<String> said(
      ObservableValue<Optional<Message>> message, String otherwise) {
    return Bindings.createStringBinding(
        () ->
            message
                .getValue()
                .map(texts::now)
                .orElseGet(() -> otherwise.isEmpty() ? "" : texts.texts().say(otherwise)),
        message,
        texts.languageProperty());
  }

  private void press(KeyEvent event) {
    Node owner = sheet.getScene().getFocusOwner();
    boolean inNote = owner == note;
    if (event.getCode() == KeyCode.ENTER
        && (event.isShortcutDown() || !inNote && !(owner instanceof Button))) {
      model.save();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && owner == list) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem())
          .ifPresent(line -> line.takenProperty().set(!line.takenProperty().get()));
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && owner == note && !event.isShortcutDown()) {
      // In a text Tab would be a letter; here it goes on.
      List<Node> next = List.of(when, sheet.lookup("#paste-save"));
      next.get(event.isShiftDown() ? 0 : 1).requestFocus();
      event.consume();
    }
  }
}
