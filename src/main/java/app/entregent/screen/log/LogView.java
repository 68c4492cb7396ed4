package app.entregent.screen.log;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The sheet itself: the quick line, and the form that it fills. Enter in the line saves, in the
 * form it goes from field to field; Shift+Enter breaks a line, Ctrl+Enter saves.
 */
public final class LogView {
  private final Controls controls;
  private final LiveTexts texts;
  private final LogViewModel model;
  private final LogForm form;
  private final LineField line;
  private final PeopleField people;
  private final LogFields fields;
  private final VBox sheet = new VBox();
  private final StackPane root = new StackPane(sheet);
  private final Runnable close;

  /**
   * @param close takes the sheet away; it is told to leave by that
   */
  public LogView(Controls controls, LogViewModel model, FilesViewModel files, Runnable close) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.form = model.form();
    this.close = close;
    line = new LineField(controls, model.line(), form);
    people = new PeopleField(controls, model);
    people.floatOver(root);
    line.floatOver(root);
    fields = new LogFields(controls, model, files, people);
    fields.firstFrom(line.field());
    sheet.getStyleClass().addAll("over-sheet", "log-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    root.getStyleClass().add("log");
    root.setPickOnBounds(false);
    sheet
        .getChildren()
        .setAll(header(), notes(), lineRow(), scrolled(fields.columns(sheet)), footer());
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.meetingProperty().subscribe(meeting -> focusIf(meeting));
    model.savedProperty().subscribe(saved -> closeIf(saved));
    root.sceneProperty().subscribe(scene -> leaveIf(scene == null));
  }

  public Node root() {
    return root;
  }

  public Node firstFocus() {
    return line.field();
  }

  /** A meeting begins where one says how each of them was, unless one types already. */
  private void focusMeeting() {
    Scene scene = sheet.getScene();
    boolean idle = scene != null && scene.getFocusOwner() == line.field();
    if (idle && line.field().getText().isEmpty() && !model.plannedProperty().get()) {
      fields.firstFelt().ifPresent(Node::requestFocus);
    }
  }

  private void focusIf(boolean meeting) {
    if (meeting) {
      Platform.runLater(this::focusMeeting);
    }
  }

  private void closeIf(boolean saved) {
    if (saved) {
      close.run();
    }
  }

  private void leaveIf(boolean gone) {
    if (gone) {
      model.leave();
    }
  }

  private Node header() {
    Label title =
        controls.label(
            Bindings.createStringBinding(
                () ->
                    texts
                        .texts()
                        .say(
                            model.plannedProperty().get()
                                ? "conversation.title.planned"
                                : "conversation.title"),
                model.plannedProperty(),
                texts.languageProperty()),
            "screen-title");
    Segments<Boolean> tense =
        new Segments<>(
            List.of(false, true),
            toCome -> texts.text(toCome ? "conversation.tense.to_come" : "conversation.tense.held"),
            model.plannedProperty(),
            model::chooseTense);
    tense.setId("log-tense");
    Button away = controls.icon(Material2AL.CLOSE, "conversation.close", close);
    away.setFocusTraversable(false);
    HBox header = Controls.row(title, Controls.spring(), tense, away);
    header.getStyleClass().add("log-header");
    return header;
  }

  private Node notes() {
    Label kept = controls.prose(said(model.draftNoteProperty()), "small");
    HBox draft = Controls.row(kept, controls.link("conversation.draft.afresh", () -> afresh()));
    draft.getStyleClass().add("log-note");
    LogFields.showWhen(draft, model.draftNoteProperty().map(Optional::isPresent));
    Label answered =
        controls.prose(texts.text("conversation.answers", model.questionProperty()), "small");
    HBox answer = new HBox(answered);
    answer.getStyleClass().add("log-note");
    LogFields.showWhen(answer, model.questionProperty().isNotEmpty());
    HBox meeting =
        Controls.row(
            controls.prose("conversation.meeting.this", "small"),
            controls.link("conversation.meeting.other", () -> other()));
    meeting.getStyleClass().add("log-note");
    LogFields.showWhen(meeting, model.meetingProperty());
    return new VBox(draft, answer, meeting);
  }

  private Node lineRow() {
    FieldRow row =
        new FieldRow(controls, "conversation.field.line", line)
            .error(said(form.problem(LogField.LINE)));
    row.getStyleClass().add("log-line");
    return row;
  }

  private void other() {
    model.startAnother();
    line.field().requestFocus();
  }

  private void afresh() {
    model.startAfresh();
    line.field().requestFocus();
  }

  /** As high as its content, so that it scrolls only where the window is too small. */
  private static ScrollPane scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.prefViewportHeightProperty().bind(content.heightProperty().add(1));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("log-scroll");
    scroll.setFocusTraversable(false);
    // With its skin the content is part of the window at once and can take the focus.
    scroll.setSkin(new ScrollPaneSkin(scroll));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node footer() {
    Label account =
        controls.label(
            texts.text("conversation.account", model.people().accountProperty()), "muted");
    account.visibleProperty().bind(model.people().accountProperty().isNotEmpty());
    account.managedProperty().bind(account.visibleProperty());
    Label keys = controls.prose("conversation.keys", "muted", "small");
    Button save = controls.primary("conversation.save", model::save);
    save.setId("log-save");
    fields.thenTo(save);
    VBox words = new VBox(account, keys);
    words.getStyleClass().add("log-foot");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox footer = Controls.row(words, save);
    footer.getStyleClass().add("log-footer");
    return footer;
  }

  private ObservableValue<String> said(ObservableValue<Optional<Message>> message) {
    return Bindings.createStringBinding(
        () -> message.getValue().map(texts::now).orElse(""), message, texts.languageProperty());
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    Node owner = sheet.getScene().getFocusOwner();
    if (event.isShortcutDown()) {
      save();
      event.consume();
    } else if (event.isShiftDown() && owner instanceof TextArea area) {
      area.replaceSelection("\n");
      event.consume();
    } else if (owner == line.field() && model.line().isCompleting()) {
      return;
    } else if (owner == line.field() && !line.field().getText().isBlank()) {
      save();
      event.consume();
    } else if (owner == people.field() && !people.field().getText().isBlank()) {
      return;
    } else if (!(owner instanceof ButtonBase)) {
      fields.goOnFrom(owner);
      event.consume();
    }
  }

  private void save() {
    model.save();
    form.firstProblem().ifPresent(fields::goTo);
  }
}
