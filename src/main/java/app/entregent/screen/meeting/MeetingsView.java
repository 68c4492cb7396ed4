package app.entregent.screen.meeting;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.relationship.visit.VisitSheet;
import app.entregent.report.Paper;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rows;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The meetings at the left, the sheet of the chosen one beside them. */
public final class MeetingsView implements Screen {
  private static final Message GROUP = Message.of("meeting.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final MeetingsViewModel model;
  private final PaperExport export;
  private final ObservableList<MeetingRow> rows = FXCollections.observableArrayList();
  private final ListView<MeetingRow> list = new ListView<>(rows);
  private final PaperNode paper;
  private final EditableText goal;
  private final TextField asked = new TextField();
  private final FieldRow askedRow;
  private final FieldRow goalRow;
  private final ReadOnlyObjectWrapper<Message> goalTrouble =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final VBox sheet = new VBox();
  private final ScreenFrame frame;
  private final ListKeys listKeys;
  private Optional<Paper> shown = Optional.empty();

  /** Of which meeting the goal stands in the field, whatever is chosen in the list by then. */
  private OptionalLong shownId = OptionalLong.empty();

  private boolean cancelling;
  private boolean updating;
  private Subscription ownKeys = Subscription.EMPTY;

  public MeetingsView(Controls controls, Keys keys, MeetingsViewModel model, PaperExport export) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.export = export;
    paper = new PaperNode(model::open);
    goal = EditableText.keptLine(this::saveGoal);
    goalRow = new FieldRow(controls, "meeting.part.goal", goal).error(texts.text(goalTrouble));
    goal.field().setId("meeting-goal");
    goal.field().promptTextProperty().bind(texts.text("conversation.prompt.goal"));
    askedRow = new FieldRow(controls, "meeting.move", asked);
    listKeys = listKeys();
    buildList();
    buildSheet();
    ScrollPane scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox content = new HBox(list, scroll);
    content.getStyleClass().add("meeting-content");
    Button plan = controls.primary("meeting.plan", model::plan);
    plan.setId("meeting-plan");
    frame =
        new ScreenFrame(texts, "meeting.title", "meeting.purpose")
            .primary(plan)
            .toolbar(parts())
            .content(content);
    model.bothProperty().subscribe(both -> showRows());
    model.partProperty().subscribe(part -> showRows());
    model.sheetProperty().subscribe(found -> showSheet());
    model.chosenProperty().subscribe(id -> select());
    controls.onLanguage(frame, this::showAgain);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(list);
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        listKeys
            .show(keys)
            .and(
                keys.add(
                    key("Ctrl+P", "meeting.print", this::print),
                    key("Alt+P", "meeting.paper", this::writePdf),
                    key("Alt+G", "meeting.goal.key", () -> goal.field().requestFocus()),
                    key("Alt+O", "meeting.map", model::openMap)));
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private static Shortcut key(String keys, String what, Runnable action) {
    return Shortcut.of(keys, Message.of(what), GROUP, action);
  }

  private ListKeys listKeys() {
    return new ListKeys(list, GROUP)
        .on("Enter", "meeting.log", model::log)
        .on("M", "meeting.move", () -> ask(false))
        .on("X", "meeting.cancel", () -> ask(true))
        .on(
            "D",
            "meeting.complete",
            () -> model.partProperty().get() == MeetingPart.EVENING,
            model::complete)
        .on("N", "meeting.plan", model::plan);
  }

  private Node parts() {
    Segments<MeetingPart> parts =
        new Segments<>(
            List.of(MeetingPart.values()),
            part ->
                texts.text(
                    part == MeetingPart.TO_COME ? "meeting.part.to_come" : "meeting.part.evening",
                    model.bothProperty().map(both -> both.of(part).size())),
            model.partProperty(),
            model::show);
    parts.setId("meeting-parts");
    return parts;
  }

  private void buildList() {
    list.setId("meeting-list");
    list.getStyleClass().add("meeting-list");
    list.accessibleTextProperty().bind(texts.text("meeting.title"));
    list.setCellFactory(view -> new MeetingCell(texts));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!updating && row != null) {
                model.choose(row.id());
              }
            });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            model.log();
          }
        });
    MenuItem complete = item("meeting.complete", model::complete);
    complete.visibleProperty().bind(model.partProperty().map(part -> part == MeetingPart.EVENING));
    list.setContextMenu(
        new ContextMenu(
            item("meeting.log", model::log),
            item("meeting.move", () -> ask(false)),
            item("meeting.cancel", () -> ask(true)),
            complete,
            item("meeting.paper", this::writePdf)));
    model
        .partProperty()
        .subscribe(
            part ->
                list.setPlaceholder(
                    controls.prose(
                        part == MeetingPart.TO_COME ? "meeting.none" : "meeting.none.evening",
                        "muted")));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void buildSheet() {
    asked.setId("meeting-asked");
    asked.textProperty().subscribe(words -> readAsked(words));
    asked.addEventFilter(KeyEvent.KEY_PRESSED, this::pressAsked);
    askedRow.hint(said(model.moveNoteProperty())).error(said(model.troubleProperty()));
    showAsked(false);
    sheet.getStyleClass().add("meeting-sheet");
  }

  private ObservableValue<String> said(ObservableValue<Optional<Message>> message) {
    return Bindings.createStringBinding(
        () -> message.getValue().map(texts::now).orElse(""), message, texts.languageProperty());
  }

  private void showRows() {
    updating = true;
    Rows.update(rows, model.rows());
    updating = false;
    select();
  }

  private void select() {
    updating = true;
    rows.stream()
        .filter(row -> model.chosenProperty().get().equals(Optional.of(row.id())))
        .findFirst()
        .ifPresentOrElse(
            row -> list.getSelectionModel().select(row),
            () -> list.getSelectionModel().clearSelection());
    updating = false;
  }

  private void showAgain() {
    list.refresh();
    showSheet();
  }

  private void showSheet() {
    Optional<VisitSheet> found = model.sheetProperty().get();
    shown = found.map(one -> new VisitPaper(texts.texts(), model.now()).of(one));
    if (found.isEmpty() || shown.isEmpty()) {
      sheet.getChildren().setAll(empty());
      return;
    }
    Conversation meeting = found.get().meeting();
    if (!shownId.equals(OptionalLong.of(meeting.id()))) {
      goal.leave();
      goalTrouble.set(Message.NOTHING);
    }
    shownId = OptionalLong.of(meeting.id());
    goal.show(meeting.goal());
    paper.show(withoutGoal(shown.get()));
    sheet
        .getChildren()
        .setAll(title(shown.get()), state(meeting), buttons(meeting), askedRow, goalRow, paper);
  }

  /** The goal can be typed here, and need not be read twice. */
  private static Paper withoutGoal(Paper page) {
    return new Paper(page.title(), page.subtitle(), page.blocks().subList(1, page.blocks().size()));
  }

  private Node title(Paper page) {
    VBox words = new VBox(label(page.title(), "meeting-title"), label(page.subtitle(), "muted"));
    words.getStyleClass().add("meeting-words");
    return words;
  }

  private static Node label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    return label;
  }

  /** A meeting that was held or called off says so. */
  private Node state(Conversation meeting) {
    String key =
        switch (meeting.state()) {
          case PLANNED -> "";
          case HELD -> "meeting.state.held";
          case CANCELLED ->
              meeting.summary().isBlank() ? "meeting.state.cancelled" : "meeting.state.why";
        };
    if (key.isEmpty()) {
      return new HBox();
    }
    return controls.prose(texts.text(Message.of(key, meeting.summary())), "muted");
  }

  private Node buttons(Conversation meeting) {
    boolean planned = meeting.state() == ConversationState.PLANNED;
    FlowPane row =
        new FlowPane(
            controls.button("meeting.log", model::log),
            controls.quiet("meeting.print", this::print),
            controls.quiet("meeting.paper", this::writePdf),
            controls.quiet("meeting.move", () -> ask(false)));
    if (planned) {
      row.getChildren().add(controls.quiet("meeting.cancel", () -> ask(true)));
    }
    row.getChildren().add(controls.quiet("meeting.map", model::openMap));
    row.getStyleClass().add("meeting-buttons");
    return row;
  }

  private Node empty() {
    EmptyState state =
        new EmptyState(
            controls, Material2OutlinedAL.EVENT_AVAILABLE, "meeting.empty", "meeting.empty.how");
    return state.offer(controls.button("meeting.plan", model::plan));
  }

  /** Asks in place: for another moment, or why it is called off. */
  private void ask(boolean cancel) {
    if (model.chosenProperty().get().isEmpty()) {
      return;
    }
    cancelling = cancel;
    asked.clear();
    showAsked(true);
    asked
        .promptTextProperty()
        .bind(texts.text(cancel ? "meeting.cancel.prompt" : "meeting.move.prompt"));
    asked.accessibleTextProperty().bind(texts.text(cancel ? "meeting.cancel.why" : "meeting.move"));
    asked.requestFocus();
  }

  private void showAsked(boolean visible) {
    askedRow.setVisible(visible);
    askedRow.setManaged(visible);
  }

  private CompletionStage<?> saveGoal(String typed) {
    Optional<Message> trouble = model.troubleOf(typed);
    goalTrouble.set(trouble.orElse(Message.NOTHING));
    return trouble.isEmpty() && shownId.isPresent()
        ? model.setGoal(shownId.getAsLong(), typed)
        : CompletableFuture.completedStage(false);
  }

  private void readAsked(String words) {
    if (!cancelling) {
      model.readMove(words);
    }
  }

  private void pressAsked(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leaveAsked();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      String words = asked.getText();
      if (cancelling ? model.cancel(words) : model.move(words)) {
        leaveAsked();
      }
    }
  }

  private void leaveAsked() {
    showAsked(false);
    list.requestFocus();
  }

  private void writePdf() {
    shown.ifPresent(page -> export.onePage(page, texts.texts()));
  }

  private void print() {
    shown.ifPresent(page -> export.print(page, texts.texts()));
  }
}
