package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The sheet itself. Enter goes from field to field, Shift+Enter breaks a line, Ctrl+Enter saves.
 */
public final class LogView {
  private final Controls controls;
  private final LiveTexts texts;
  private final LogViewModel model;
  private final LogForm form;
  private final PeopleField people;
  private final List<Node> stops = new ArrayList<>();
  private final VBox sheet = new VBox();
  private final StackPane root = new StackPane(sheet);
  private final Runnable close;

  /**
   * @param close takes the sheet away; it is told to leave by that
   */
  public LogView(Controls controls, LogViewModel model, Runnable close) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.form = model.form();
    this.close = close;
    people = new PeopleField(controls, model);
    people.floatOver(root);
    sheet.getStyleClass().addAll("over-sheet", "log-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    root.getStyleClass().add("log");
    root.setPickOnBounds(false);
    sheet.getChildren().setAll(header(), notes(), scrolled(fields()), footer());
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.savedProperty().subscribe(saved -> closeIf(saved));
    root.sceneProperty().subscribe(scene -> leaveIf(scene == null));
  }

  public Node root() {
    return root;
  }

  public Node firstFocus() {
    return people.field();
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
    showWhen(draft, model.draftNoteProperty().map(Optional::isPresent));
    Label answered =
        controls.prose(texts.text("conversation.answers", model.questionProperty()), "small");
    HBox answer = new HBox(answered);
    answer.getStyleClass().add("log-note");
    showWhen(answer, model.questionProperty().isNotEmpty());
    return new VBox(draft, answer);
  }

  private void afresh() {
    model.startAfresh();
    people.field().requestFocus();
  }

  private Region fields() {
    VBox talk = new VBox(peopleRow(), channelRow(), whenRow(), directionRow());
    talk.getChildren().addAll(saidRow(), goalRow(), placeRow());
    talk.getStyleClass().add("log-column");
    VBox outcome =
        new VBox(
            needRow(),
            held(line(LogField.OBJECTION)),
            held(line(LogField.QUESTION)),
            held(pair(LogField.PROMISE, LogField.PROMISE_DUE, model.promiseDueProperty())),
            actRow(),
            pair(LogField.NEXT, LogField.NEXT_DUE, model.nextDueProperty()));
    outcome.getStyleClass().add("log-column");
    FlowPane columns = new FlowPane(talk, outcome);
    columns.getStyleClass().add("log-columns");
    columns.prefWrapLengthProperty().bind(sheet.widthProperty());
    return columns;
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
        controls.label(texts.text("conversation.account", model.accountProperty()), "muted");
    account.visibleProperty().bind(model.accountProperty().isNotEmpty());
    account.managedProperty().bind(account.visibleProperty());
    Label keys = controls.prose("conversation.keys", "muted", "small");
    Button save = controls.primary("conversation.save", model::save);
    save.setId("log-save");
    stops.add(save);
    VBox words = new VBox(account, keys);
    words.getStyleClass().add("log-foot");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox footer = Controls.row(words, save);
    footer.getStyleClass().add("log-footer");
    return footer;
  }

  private Node peopleRow() {
    stops.add(people.field());
    return new FieldRow(controls, "conversation.people", people)
        .hint(texts.text("conversation.people.hint"))
        .error(problem(LogField.PERSON));
  }

  private Node channelRow() {
    return pick(
        "conversation.channel",
        "log-channel",
        List.of(Channel.values()),
        channel -> Message.of("conversation.channel." + code(channel)),
        form.channelProperty());
  }

  private Node directionRow() {
    return held(
        pick(
            "conversation.direction",
            "log-direction",
            List.of(Direction.values()),
            direction -> Message.of("conversation.direction." + code(direction)),
            form.directionProperty()));
  }

  private Node whenRow() {
    TextField field = field(LogField.WHEN);
    return new FieldRow(controls, "conversation.field.when", field)
        .hint(said(model.whenProperty()))
        .error(problem(LogField.WHEN));
  }

  private Node saidRow() {
    TextArea area = new TextArea();
    Wrapping.of(area);
    area.setPrefRowCount(5);
    join(area, LogField.SAID);
    return held(
        new FieldRow(controls, "conversation.field.said", area).error(problem(LogField.SAID)));
  }

  private Node goalRow() {
    return planned(line(LogField.GOAL));
  }

  private Node placeRow() {
    return planned(line(LogField.PLACE));
  }

  private Node needRow() {
    FieldRow need = line(LogField.NEED);
    Picker<NeedKind> kind =
        new Picker<>(
            texts,
            List.of(NeedKind.values()),
            which -> Message.of("conversation.need." + code(which)),
            form.needKindProperty());
    kind.setId("log-need-kind");
    kind.accessibleTextProperty().bind(texts.text("conversation.need.kind"));
    stops.add(kind);
    kind.onPicked(() -> goOnFrom(kind));
    ObservableValue<Boolean> typed = form.words(LogField.NEED).isNotEmpty();
    kind.visibleProperty().bind(typed);
    kind.managedProperty().bind(kind.visibleProperty());
    need.getChildren().add(2, kind);
    return held(need);
  }

  private Node actRow() {
    return held(
        pick(
            "conversation.act",
            "log-act",
            List.of(CostlyAct.values()),
            act -> Message.of("conversation.act." + code(act)),
            form.actProperty()));
  }

  private <T> FieldRow pick(
      String nameKey,
      String id,
      List<T> choices,
      Function<T, Message> name,
      ObjectProperty<T> value) {
    Picker<T> picker = new Picker<>(texts, choices, name, value);
    picker.setId(id);
    stops.add(picker);
    picker.onPicked(() -> goOnFrom(picker));
    return new FieldRow(controls, nameKey, picker);
  }

  private FieldRow line(LogField field) {
    return new FieldRow(controls, "conversation.field." + field.code(), field(field))
        .error(problem(field));
  }

  /** What is to be done, and by when beside it. */
  private Node pair(LogField words, LogField due, ObservableValue<Optional<Message>> taken) {
    FieldRow what = line(words);
    FieldRow day =
        new FieldRow(controls, "conversation.field." + due.code(), field(due))
            .hint(said(taken))
            .error(problem(due));
    HBox.setHgrow(what, Priority.ALWAYS);
    day.getStyleClass().add("log-due");
    HBox pair = new HBox(what, day);
    pair.getStyleClass().add("log-pair");
    return pair;
  }

  private TextField field(LogField which) {
    TextField field = new TextField();
    join(field, which);
    return field;
  }

  private void join(TextInputControl control, LogField which) {
    control.setId("log-" + which.code().replace('_', '-'));
    control.textProperty().bindBidirectional(form.words(which));
    control.promptTextProperty().bind(texts.text("conversation.prompt." + which.code()));
    stops.add(control);
  }

  /** Only for a talk that took place. */
  private <N extends Node> N held(N node) {
    showWhen(node, model.plannedProperty().not());
    return node;
  }

  /** Only for a meeting to come, or what was planned for it. */
  private <N extends Node> N planned(N node) {
    showWhen(node, model.plannedProperty());
    return node;
  }

  private static void showWhen(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(node.visibleProperty());
  }

  private ObservableValue<String> problem(LogField field) {
    return said(form.problem(field));
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
    } else if (owner == people.field() && !people.field().getText().isBlank()) {
      return;
    } else if (!(owner instanceof ButtonBase)) {
      goOnFrom(owner);
      event.consume();
    }
  }

  private void save() {
    model.save();
    form.firstProblem().ifPresent(this::goTo);
  }

  private void goTo(LogField field) {
    String id = "#log-" + field.code().replace('_', '-');
    Optional.ofNullable(sheet.lookup(id)).ifPresent(Node::requestFocus);
  }

  private void goOnFrom(Node stop) {
    stops.stream()
        .skip(stops.indexOf(stop) + 1L)
        .filter(LogView::isInSight)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static boolean isInSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
