package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.AgendaTopic;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The agenda of a workshop: its items, how long they are together, and a line for the next. */
final class AgendaPart extends VBox {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final int FEW = 5;

  private final LiveTexts texts;
  private final AgendaActs acts;
  private final FittedList<AgendaItem> list;
  private final TextField title = new TextField();
  private final TextField minutes = new TextField();
  private final Label length;
  private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> trouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ListKeys keys;
  private final Node templates;
  private final Node adder;
  private Optional<AgendaItem> changed = Optional.empty();

  AgendaPart(Controls controls, Em em, AgendaActs acts) {
    this.texts = controls.texts();
    this.acts = acts;
    getStyleClass().add("prepare-part");
    list = new FittedList<>(em, AgendaItem::id, this::words);
    list.setId("prepare-agenda");
    list.accessibleTextProperty().bind(texts.text("prepare.agenda"));
    list.setPlaceholder(controls.prose("prepare.agenda.none", "muted"));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            edit();
          }
        });
    keys = keys();
    length = controls.prose(texts.text(said), "small", "prepare-length");
    length.setId("prepare-total");
    templates = templates(controls);
    adder = adder(controls);
    getChildren()
        .addAll(
            controls.heading("prepare.agenda"), templates, list, length, adder, trouble(controls));
  }

  private ListKeys keys() {
    ListKeys of = new ListKeys(list, PrepareView.AGENDA);
    of.on("Enter", "prepare.item.edit", this::edit)
        .on("Delete", "prepare.item.delete", () -> list.chosen().ifPresent(acts::delete))
        .on("Alt+Up", "prepare.item.up", () -> move(-1))
        .on("Alt+Down", "prepare.item.down", () -> move(1))
        .on("Right", "prepare.item.longer", () -> lengthen(1))
        .on("Left", "prepare.item.shorter", () -> lengthen(-1));
    for (AgendaTemplate template : AgendaTemplate.values()) {
      of.on(
          String.valueOf(template.ordinal() + 1),
          "prepare.template." + template.minutes(),
          () -> acts.use(template));
    }
    return of;
  }

  ListKeys listKeys() {
    return keys;
  }

  /** Goes to the items. */
  void goTo() {
    list.requestFocus();
    if (list.chosen().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Goes to the line for a new item. */
  void add() {
    leave();
    title.requestFocus();
  }

  void show(Prepared prepared) {
    if (changed.filter(item -> item.workshopId() != prepared.id()).isPresent()) {
      leave();
    }
    boolean open = prepared.workshop().state() != WorkshopState.CLOSED;
    for (Node part : List.of(templates, adder)) {
      part.setVisible(open);
      part.setManaged(open);
    }
    list.show(prepared.agenda());
    said.set(prepared.length());
    length.pseudoClassStateChanged(OFF, prepared.lengthOff());
  }

  void translate() {
    list.refresh();
  }

  private String words(AgendaItem item) {
    return texts.now(Message.of("prepare.item", item.minutes(), item.word()));
  }

  private FlowPane templates(Controls controls) {
    FlowPane row = new FlowPane(controls.label("prepare.template", "muted"));
    for (AgendaTemplate template : AgendaTemplate.values()) {
      Button use =
          controls.quiet("prepare.template." + template.minutes(), () -> acts.use(template));
      use.setId("prepare-template-" + template.minutes());
      row.getChildren().add(use);
    }
    row.getStyleClass().add("prepare-row");
    return row;
  }

  private HBox adder(Controls controls) {
    field(title, "prepare-item-title", "prepare.item.title");
    field(minutes, "prepare-item-minutes", "prepare.item.length");
    minutes.setPrefColumnCount(FEW);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button keep = controls.button("prepare.keep", this::keep);
    HBox row = Controls.row(title, minutes, keep);
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    return row;
  }

  private Label trouble(Controls controls) {
    Label label = controls.prose(texts.text(trouble), "caution", "small");
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private void field(TextField field, String id, String key) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.setOnAction(event -> keep());
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && changed.isPresent()) {
      event.consume();
      leave();
      list.requestFocus();
    }
  }

  private void edit() {
    changed = list.chosen();
    changed.ifPresent(
        item -> {
          title.setText(texts.now(item.word()));
          minutes.setText(String.valueOf(item.minutes()));
          title.requestFocus();
          title.selectAll();
        });
  }

  private void keep() {
    AgendaTopic topic = changed.map(AgendaItem::topic).orElse(AgendaTopic.OWN);
    String typed = title.getText().strip();
    String words = topic != AgendaTopic.OWN && typed.equals(texts.now(topic.word())) ? "" : typed;
    trouble.set(acts.trouble(topic, words, minutes.getText()));
    if (!trouble.get().equals(Message.NOTHING)) {
      TextField wrong = topic == AgendaTopic.OWN && words.isEmpty() ? title : minutes;
      wrong.requestFocus();
      wrong.selectAll();
    } else {
      write(topic, words);
    }
  }

  private void write(AgendaTopic topic, String words) {
    boolean edited = changed.isPresent();
    acts.keep(changed, topic, words, PrepareViewModel.minutes(minutes.getText()).orElse(1))
        .thenRun(
            () -> {
              leave();
              if (edited) {
                list.requestFocus();
              } else {
                title.requestFocus();
              }
            });
  }

  private void leave() {
    changed = Optional.empty();
    title.clear();
    minutes.clear();
    trouble.set(Message.NOTHING);
  }

  private void move(int by) {
    list.chosen().ifPresent(item -> acts.move(item, by));
  }

  private void lengthen(int steps) {
    list.chosen().ifPresent(item -> acts.lengthen(item, steps));
  }
}
