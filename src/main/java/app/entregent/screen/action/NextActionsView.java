package app.entregent.screen.action;

import app.entregent.model.agenda.ActionLine;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.DayAsk;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FilterField;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.PastDayQuestion;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The list of all next actions, with the chosen one beside it. */
public final class NextActionsView implements Screen {
  private static final Message GROUP = Message.of("action.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final NextActionsViewModel model;
  private final ListView<ActionLine> list = new ListView<>();
  private final ListKeys listKeys;
  private final ActionDetails details;
  private final ScrollPane side;
  private final PastDayQuestion past;
  private final DayAsk day;
  private final TextField words = new TextField();
  private final TextField due = new TextField();
  private final ScreenFrame frame;
  private boolean updating;
  private Subscription ownKeys = Subscription.EMPTY;

  public NextActionsView(Controls controls, Keys keys, NextActionsViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    details = new ActionDetails(controls, model);
    side = new ScrollPane(details);
    side.setFitToWidth(true);
    past = new PastDayQuestion(controls);
    day = new DayAsk(controls, "action.until", model::day, list);
    FilterField filter = new FilterField(controls, "action.filter");
    filter.setId("action-filter");
    filter.wordsProperty().subscribe(model::setWords);
    VBox page = new VBox(adder(), past, list, day);
    page.getStyleClass().add("action-page");
    VBox.setVgrow(list, Priority.ALWAYS);
    frame =
        new ScreenFrame(texts, "action.title", "action.purpose")
            .primary(newButton(), backButton())
            .toolbar(parts(), owners(), accounts(), Controls.spring(), filter)
            .content(page);
    listKeys = listKeys();
    buildList();
    model.chosenProperty().subscribe(this::show);
    model.askedProperty().subscribe(this::ask);
    controls.onLanguage(frame, () -> show(model.chosenProperty().get()));
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
    ownKeys = listKeys.show(keys);
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private Button newButton() {
    Button add = controls.primary("action.new", words::requestFocus);
    add.setId("action-new");
    return add;
  }

  private Node backButton() {
    return controls.button(Material2AL.ARROW_BACK, "action.back", model::back);
  }

  private Node adder() {
    name(words, "action-new-words", "action.new.words");
    name(due, "action-new-due", "action.new.due");
    words.setOnAction(event -> add());
    due.setOnAction(event -> add());
    HBox.setHgrow(words, Priority.ALWAYS);
    return Controls.row(words, due);
  }

  private void name(TextField field, String id, String key) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(field.promptTextProperty());
  }

  private void add() {
    if (!due.getText().isBlank() && model.day(due.getText()).isEmpty()) {
      due.requestFocus();
      due.selectAll();
      return;
    }
    model.add(words.getText(), due.getText());
    words.clear();
    due.clear();
    if (model.askedProperty().get().isEmpty()) {
      words.requestFocus();
    }
  }

  private Node parts() {
    Segments<ActionPart> parts =
        new Segments<>(
            List.of(ActionPart.values()),
            part ->
                texts.text(
                    "action.part." + part.code(),
                    model
                        .countsProperty()
                        .map((Map<ActionPart, Integer> counts) -> counts.getOrDefault(part, 0))),
            model.partProperty(),
            model::show);
    parts.setId("action-parts");
    parts.accessibleTextProperty().bind(texts.text("action.part"));
    return parts;
  }

  private Node owners() {
    Choice<OwnerFilter> owners =
        Choice.of(
            List.of(OwnerFilter.values()),
            owner -> texts.text("action.whose." + owner.code()),
            model.ownerProperty(),
            model::show);
    owners.setId("action-whose");
    owners.accessibleTextProperty().bind(texts.text("action.whose"));
    return owners;
  }

  private Node accounts() {
    Choice<AccountFilter> accounts =
        new Choice<>(
            model.accountsProperty(),
            account ->
                account.id() == 0
                    ? texts.text("action.account.all")
                    : texts.text("action.account.one", account.name()),
            model.accountProperty(),
            model::show);
    accounts.setId("action-account");
    accounts.accessibleTextProperty().bind(texts.text("action.account"));
    return accounts;
  }

  private ListKeys listKeys() {
    return new ListKeys(list, GROUP)
        .on("Enter", "action.act.edit", () -> details.first().requestFocus())
        .on("Space", "action.act.done", () -> with(model::toggleDone))
        .on("D", "action.act.done", () -> with(model::toggleDone))
        .on("S", "today.snooze", () -> with(model::snoozeTomorrow))
        .on("W", "today.snooze.week", () -> with(model::snoozeWeek))
        .on("P", "action.act.until", () -> with(this::askDay))
        .on("L", "today.log", () -> with(model::log))
        .on("O", "action.act.open", () -> with(model::open))
        .on("N", "action.new", words::requestFocus)
        .on("Delete", "action.act.delete", () -> with(model::delete));
  }

  private void askDay(ActionLine line) {
    day.ask(until -> model.snooze(line, until));
  }

  private void buildList() {
    list.setId("action-list");
    list.getStyleClass().add("action-list");
    list.accessibleTextProperty().bind(texts.text("action.title"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new ActionCell(controls, model));
    list.setPlaceholder(
        new EmptyState(
                controls, Material2OutlinedAL.FLAG, "action.empty.title", "action.empty.sentence")
            .offer(controls.button("action.new", words::requestFocus)));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (!updating && line != null) {
                model.choose(Optional.of(line));
              }
            });
    model.rows().addListener((ListChangeListener<ActionLine>) change -> selectLater());
    model.chosenProperty().subscribe(line -> selectLater());
    list.setContextMenu(menu());
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("action.act.done", model::toggleDone),
        item("today.snooze", model::snoozeTomorrow),
        item("today.snooze.week", model::snoozeWeek),
        item("action.act.until", this::askDay),
        item("today.log", model::log),
        item("action.act.open", model::open),
        item("action.act.delete", model::delete));
  }

  private MenuItem item(String key, Consumer<ActionLine> act) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> with(act));
    return item;
  }

  private void with(Consumer<ActionLine> act) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
  }

  /** After the list itself has followed the change. */
  private void selectLater() {
    updating = true;
    Platform.runLater(
        () -> {
          int at = model.chosenProperty().get().map(model.rows()::indexOf).orElse(-1);
          if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 3));
          }
          updating = false;
        });
  }

  private void show(Optional<ActionLine> line) {
    line.ifPresent(details::show);
    frame.showSide(side, line.isPresent());
  }

  private void ask(Optional<PastDay> asked) {
    asked.ifPresentOrElse(
        pastDay -> past.ask(pastDay.day(), model::wasDoneThen, model::isOverdue, model::isForToday),
        past::close);
  }
}
