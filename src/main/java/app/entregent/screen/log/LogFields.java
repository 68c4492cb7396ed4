package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The fields of the sheet in two columns, and the way of the Enter key from one to the next. Some
 * stand there only for a talk that took place, others only for a meeting to come. What is rarely
 * filled is folded ({@link DetailFields}).
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
  private final EnterWay way = new EnterWay();
  private final FieldMaker maker;
  private final DetailFields details;
  private final SpeakerFields speakers;

  LogFields(Controls controls, LogViewModel model, FilesViewModel files, PeopleField people) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.form = model.form();
    this.people = people;
    maker = new FieldMaker(controls, form, way, this::goOnFrom);
    details = new DetailFields(controls, model, files, maker, way);
    speakers = new SpeakerFields(controls, form, maker, way);
    feltRows.getStyleClass().add("felt-rows");
  }

  /** Where the Enter key begins. */
  void firstFrom(Node stop) {
    way.addFirst(stop);
  }

  /** Where the Enter key goes last. */
  void thenTo(Node stop) {
    way.add(stop);
  }

  /**
   * Both columns.
   *
   * @param sheet on which files can be dropped; where it is wide the columns stand beside each
   *     other
   */
  Region columns(Region sheet) {
    VBox talk = new VBox(peopleRow(), held(feltRows), channelRow(), whenRow());
    talk.getChildren().addAll(planned(maker.line(LogField.MINUTES)), directionRow(), saidRow());
    talk.getChildren()
        .addAll(
            planned(maker.line(LogField.GOAL)), planned(maker.line(LogField.PLACE)), folds(sheet));
    form.people().addListener((Observable changed) -> showFelt());
    model.meetingProperty().subscribe(this::showFelt);
    talk.getStyleClass().add("log-column");
    VBox outcome =
        new VBox(
            details.before(),
            needRow(),
            held(speakers.line(LogField.OBJECTION)),
            held(speakers.line(LogField.QUESTION)),
            speakers.also(model.plannedProperty().not()),
            held(pair(LogField.PROMISE, LogField.PROMISE_DUE, model.promiseDueProperty())),
            pair(LogField.NEXT, LogField.NEXT_DUE, model.nextDueProperty()),
            held(details.shown()));
    outcome.getStyleClass().add("log-column");
    FlowPane columns = new FlowPane(talk, outcome);
    columns.getStyleClass().add("log-columns");
    columns.prefWrapLengthProperty().bind(sheet.widthProperty());
    return columns;
  }

  private Node folds(Region sheet) {
    VBox folds =
        new VBox(
            held(details.exchange()),
            held(details.content()),
            details.files(sheet),
            held(details.norms()));
    folds.getStyleClass().add("folds");
    return folds;
  }

  private Node peopleRow() {
    way.add(people.field());
    return new FieldRow(controls, "conversation.people", people)
        .hint(texts.text("conversation.people.hint"))
        .error(maker.problem(LogField.PERSON));
  }

  private Node channelRow() {
    return maker.pick(
        "conversation.channel",
        "log-channel",
        List.of(Channel.values()),
        channel -> Message.of("conversation.channel." + FieldMaker.code(channel)),
        form.channelProperty());
  }

  private Node directionRow() {
    return held(
        maker.pick(
            "conversation.direction",
            "log-direction",
            List.of(Direction.values()),
            direction -> Message.of("conversation.direction." + FieldMaker.code(direction)),
            form.directionProperty()));
  }

  private Node whenRow() {
    return new FieldRow(controls, "conversation.field.when", maker.field(LogField.WHEN))
        .hint(maker.said(model.whenProperty()))
        .error(maker.problem(LogField.WHEN));
  }

  private Node saidRow() {
    TextArea area = new TextArea();
    Wrapping.of(area);
    area.setPrefRowCount(5);
    maker.join(area, LogField.SAID);
    return held(
        new FieldRow(controls, "conversation.field.said", area)
            .error(maker.problem(LogField.SAID)));
  }

  private Node needRow() {
    FieldRow need = maker.line(LogField.NEED);
    Picker<NeedKind> kind =
        maker.picker(
            "log-need-kind",
            List.of(NeedKind.values()),
            which -> Message.of("conversation.need." + FieldMaker.code(which)),
            form.needKindProperty());
    kind.accessibleTextProperty().bind(texts.text("conversation.need.kind"));
    way.add(kind);
    FieldRow theirs = maker.line(LogField.THEIR_WORDS);
    ObservableValue<Boolean> typed = form.words(LogField.NEED).isNotEmpty();
    showWhen(kind, typed);
    showWhen(theirs, typed);
    need.getChildren().add(2, kind);
    VBox row = speakers.with(LogField.NEED, new VBox(need, theirs), kind);
    row.getStyleClass().add("log-need");
    return held(row);
  }

  /** After a meeting, one key for each person: how he was, against the time before. */
  private void showFelt() {
    List<Node> before = List.copyOf(feltStops);
    feltStops.clear();
    List<Node> rows = new ArrayList<>();
    List<TalkPartner> met = model.meetingProperty().get() ? form.people() : List.of();
    for (TalkPartner partner : met) {
      Picker<Optional<Felt>> picker =
          maker.picker(
              "log-felt-" + feltStops.size(),
              Arrays.stream(Felt.values()).map(Optional::of).toList(),
              how -> Message.of("conversation.felt." + how.map(Felt::code).orElse("none")),
              form.feltProperty(partner));
      picker.accessibleTextProperty().bind(texts.text("conversation.felt.of", partner.name()));
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
    way.replace(before, people.field(), feltStops);
  }

  /** Where the focus begins when a meeting is written down. */
  Optional<Node> firstFelt() {
    return feltStops.stream().findFirst();
  }

  /** What is to be done, and by when beside it. */
  private Node pair(LogField words, LogField due, ObservableValue<Optional<Message>> taken) {
    FieldRow what = maker.line(words);
    FieldRow day =
        new FieldRow(controls, "conversation.field." + due.code(), maker.field(due))
            .hint(maker.said(taken))
            .error(maker.problem(due));
    HBox.setHgrow(what, Priority.ALWAYS);
    day.getStyleClass().add("log-due");
    HBox pair = new HBox(what, day);
    pair.getStyleClass().add("log-pair");
    return pair;
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

  /** Puts the focus on a field. */
  void goTo(LogField field) {
    way.find(FieldMaker.id(field)).ifPresent(Node::requestFocus);
  }

  /**
   * Goes to the next field in sight. After a meeting the way is short: how each of them was, one
   * sentence, the next action.
   */
  void goOnFrom(Node stop) {
    boolean brief = model.meetingProperty().get() && !model.plannedProperty().get();
    way.goOnFrom(
        stop,
        one -> !brief || feltStops.contains(one) || SHORT.contains(String.valueOf(one.getId())));
  }
}
