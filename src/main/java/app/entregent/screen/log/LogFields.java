package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import app.entregent.model.conversation.TalkSign;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The fields of the sheet in two columns, and the way of the Enter key from one to the next. Some
 * stand there only for a talk that took place, others only for a meeting to come.
 */
final class LogFields {
  private static final Set<String> SHORT =
      Set.of("log-said", "log-next", "log-next-due", "log-save");

  private final Controls controls;
  private final LiveTexts texts;
  private final LogViewModel model;
  private final LogForm form;
  private final PeopleField people;
  private final VBox feltRows = new VBox();
  private final List<Node> feltStops = new ArrayList<>();
  private final List<Node> stops = new ArrayList<>();

  LogFields(Controls controls, LogViewModel model, PeopleField people) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.form = model.form();
    this.people = people;
    feltRows.getStyleClass().add("felt-rows");
  }

  /** Where the Enter key begins. */
  void firstFrom(Node stop) {
    stops.addFirst(stop);
  }

  /** Where the Enter key goes last. */
  void thenTo(Node stop) {
    stops.add(stop);
  }

  /**
   * Both columns.
   *
   * @param width of the sheet: beside each other where there is room
   */
  Region columns(ObservableValue<Number> width) {
    VBox talk = new VBox(peopleRow(), held(feltRows), channelRow(), whenRow(), directionRow());
    talk.getChildren().addAll(saidRow(), goalRow(), placeRow());
    form.people().addListener((Observable changed) -> showFelt());
    model.meetingProperty().subscribe(this::showFelt);
    talk.getStyleClass().add("log-column");
    VBox outcome =
        new VBox(
            needRow(),
            held(line(LogField.OBJECTION)),
            held(line(LogField.QUESTION)),
            held(pair(LogField.PROMISE, LogField.PROMISE_DUE, model.promiseDueProperty())),
            actRow(),
            pair(LogField.NEXT, LogField.NEXT_DUE, model.nextDueProperty()),
            signRow());
    outcome.getStyleClass().add("log-column");
    FlowPane columns = new FlowPane(talk, outcome);
    columns.getStyleClass().add("log-columns");
    columns.prefWrapLengthProperty().bind(width);
    return columns;
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

  private Node signRow() {
    return held(
        pick(
            "conversation.sign",
            "log-sign",
            List.of(TalkSign.values()),
            sign -> Message.of("conversation.sign." + code(sign)),
            form.signProperty()));
  }

  /** After a meeting, one key for each person: how he was, against the time before. */
  private void showFelt() {
    stops.removeAll(feltStops);
    feltStops.clear();
    List<Node> rows = new ArrayList<>();
    List<TalkPartner> met = model.meetingProperty().get() ? form.people() : List.of();
    for (TalkPartner partner : met) {
      Picker<Optional<Felt>> picker =
          new Picker<>(
              texts,
              Arrays.stream(Felt.values()).map(Optional::of).toList(),
              how -> Message.of("conversation.felt." + how.map(Felt::code).orElse("none")),
              form.feltProperty(partner));
      picker.setId("log-felt-" + feltStops.size());
      picker.accessibleTextProperty().bind(texts.text("conversation.felt.of", partner.name()));
      picker.onPicked(() -> goOnFrom(picker));
      Label name = new Label(partner.name());
      name.getStyleClass().add("felt-name");
      HBox row = new HBox(name, Controls.spring(), picker);
      row.getStyleClass().add("felt-row");
      rows.add(row);
      feltStops.add(picker);
    }
    feltRows.getChildren().setAll(rows);
    if (!rows.isEmpty()) {
      feltRows.getChildren().addFirst(controls.label("conversation.felt", "field-name"));
    }
    stops.addAll(stops.indexOf(people.field()) + 1, feltStops);
  }

  /** Where the focus begins when a meeting is written down. */
  Optional<Node> firstFelt() {
    return feltStops.stream().findFirst();
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

  static void showWhen(Node node, ObservableValue<Boolean> shown) {
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

  /** Puts the focus on a field. */
  void goTo(LogField field) {
    String id = "log-" + field.code().replace('_', '-');
    stops.stream()
        .filter(stop -> id.equals(stop.getId()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /**
   * Goes to the next field in sight. After a meeting the way is short: how each of them was, one
   * sentence, the next action.
   */
  void goOnFrom(Node stop) {
    List<Node> way = shortWay(stop);
    way.stream()
        .skip(way.indexOf(stop) + 1L)
        .filter(LogFields::isInSight)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private List<Node> shortWay(Node from) {
    if (!model.meetingProperty().get() || model.plannedProperty().get()) {
      return stops;
    }
    List<Node> way =
        stops.stream().filter(stop -> feltStops.contains(stop) || isShort(stop)).toList();
    return way.contains(from) ? way : stops;
  }

  private static boolean isShort(Node stop) {
    return SHORT.contains(stop.getId());
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
