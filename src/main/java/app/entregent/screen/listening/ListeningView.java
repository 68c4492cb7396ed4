package app.entregent.screen.listening;

import app.entregent.model.account.NeedKind;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueState;
import app.entregent.model.listening.ClueSubject;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FilterField;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The listening notebook: the line, the clues, and the open one beside them. */
public final class ListeningView implements Screen {
  private static final Message GROUP = Message.of("listening.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final ListeningViewModel model;
  private final ListView<Clue> list = new ListView<>();
  private final ClueLineField line;
  private final ClueDetails details;
  private final NeedsPane needs;
  private final FilterField words;
  private final ScreenFrame frame;
  private final ListKeys listKeys;
  private boolean updating;
  private Subscription ownKeys = Subscription.EMPTY;

  public ListeningView(Controls controls, Keys keys, ListeningViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    line = new ClueLineField(controls, model.line());
    details = new ClueDetails(controls, model);
    needs = new NeedsPane(controls, model.needs());
    words = new FilterField(controls, "listening.filter.prompt").atOnce();
    words.setId("listening-filter");
    words.wordsProperty().subscribe(model::setWordsShown);
    model.filterProperty().subscribe(filter -> showWords(filter.words()));
    buildList();
    frame =
        new ScreenFrame(texts, "listening.title", "listening.purpose")
            .primary(newClue())
            .toolbar(parts(), states(), places(), subjects(), words)
            .content(content());
    frame.getStyleClass().add("listening-screen");
    Node side = side();
    model.partProperty().subscribe(part -> frame.showSide(side, part == ListeningPart.NOTEBOOK));
    frame.hintWhile(model.selectedProperty().map(Optional::isEmpty));
    listKeys =
        new ListKeys(list, GROUP)
            .on("Enter", "listening.key.edit", details::focusFirst)
            .on("N", "listening.key.stated", () -> makeNeed(NeedKind.STATED))
            .on("Shift+N", "listening.key.latent", () -> makeNeed(NeedKind.LATENT))
            .on("I", "listening.act.piece", model.acts()::makePiece)
            .on("D", "listening.key.dismiss", model.acts()::toggleDismissed)
            .on("P", "listening.act.person", model.acts()::makePerson)
            .on("O", "listening.key.owner", model.acts()::openOwner)
            .on("Delete", "listening.act.delete", model.acts()::delete);
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(line.field());
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        Subscription.combine(
            listKeys.show(keys),
            needs.show(keys),
            keys.add(
                Shortcut.of(
                    "Shortcut+Shift+O",
                    Message.of("listening.new"),
                    GROUP,
                    () -> line.field().requestFocus()),
                Shortcut.of(
                    "Alt+1",
                    Message.of("listening.part.notebook"),
                    GROUP,
                    () -> show(ListeningPart.NOTEBOOK)),
                Shortcut.of(
                    "Alt+2",
                    Message.of("listening.part.needs"),
                    GROUP,
                    () -> show(ListeningPart.NEEDS)),
                Shortcut.of(
                    "Shortcut+E",
                    Message.of("listening.filter.prompt"),
                    GROUP,
                    words::requestFocus)));
    if (model.partProperty().get() == ListeningPart.NEEDS) {
      focus(ListeningPart.NEEDS);
    }
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private Button newClue() {
    Button add = controls.primary("listening.new", () -> line.field().requestFocus());
    add.setId("listening-new");
    return add;
  }

  private void show(ListeningPart part) {
    model.showPart(part);
    focus(part);
  }

  private void focus(ListeningPart part) {
    Platform.runLater(() -> (part == ListeningPart.NEEDS ? needs.list() : list).requestFocus());
  }

  private Node parts() {
    Segments<ListeningPart> parts =
        new Segments<>(
            List.of(ListeningPart.values()),
            part -> texts.text("listening.part." + part.code()),
            model.partProperty(),
            model::showPart);
    parts.setId("listening-parts");
    return parts;
  }

  private Node states() {
    List<Optional<ClueState>> all = withAll(ClueState.values());
    Segments<Optional<ClueState>> states =
        new Segments<>(
            all, this::stateName, model.filterProperty().map(ClueFilter::state), model::setState);
    states.setId("listening-states");
    return inNotebook(states);
  }

  private ObservableValue<String> stateName(Optional<ClueState> state) {
    return texts.text(
        model
            .countsProperty()
            .map(
                counts ->
                    state
                        .map(
                            one ->
                                Message.of(
                                    "listening.count",
                                    ClueWords.state(one),
                                    counts.getOrDefault(one, 0)))
                        .orElse(
                            Message.of(
                                "listening.count",
                                Message.of("listening.state.all"),
                                counts.values().stream().mapToInt(Integer::intValue).sum()))));
  }

  private Node places() {
    return inNotebook(
        choice(
            "listening-places",
            withAll(CluePlace.values()),
            place -> place.map(ClueWords::place).orElse(Message.of("listening.place.any")),
            model.filterProperty().map(ClueFilter::place),
            model::setPlaceShown,
            "listening.detail.place"));
  }

  private Node subjects() {
    return inNotebook(
        choice(
            "listening-subjects",
            withAll(ClueSubject.values()),
            subject -> subject.map(ClueWords::subject).orElse(Message.of("listening.subject.any")),
            model.filterProperty().map(ClueFilter::subject),
            model::setSubjectShown,
            "listening.detail.subject"));
  }

  private <T> Node choice(
      String id,
      List<Optional<T>> all,
      Function<Optional<T>, Message> name,
      ObservableValue<Optional<T>> value,
      Consumer<Optional<T>> choose,
      String nameKey) {
    Choice<Optional<T>> choice = Choice.of(all, one -> texts.text(name.apply(one)), value, choose);
    choice.setId(id);
    choice.accessibleTextProperty().bind(texts.text(nameKey));
    return choice;
  }

  private static <T> List<Optional<T>> withAll(T[] values) {
    return Stream.concat(Stream.of(Optional.<T>empty()), Arrays.stream(values).map(Optional::of))
        .toList();
  }

  /** Filters have nothing to filter among the needs. */
  private Node inNotebook(Node node) {
    node.visibleProperty().bind(model.partProperty().isEqualTo(ListeningPart.NOTEBOOK));
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private Node content() {
    inNotebook(words);
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.HEARING,
            "listening.empty.title",
            "listening.empty.sentence");
    none.visibleProperty()
        .bind(
            Bindings.isEmpty(model.rows())
                .and(Bindings.createBooleanBinding(this::isEmpty, model.countsProperty())));
    EmptyState nothing =
        new EmptyState(
                controls,
                Material2OutlinedAL.HEARING,
                "listening.nothing.title",
                "listening.nothing.sentence")
            .offer(controls.button("ui.filter.clear", this::clearFilters));
    nothing
        .visibleProperty()
        .bind(
            Bindings.isEmpty(model.rows())
                .and(Bindings.createBooleanBinding(() -> !isEmpty(), model.countsProperty())));
    list.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
    StackPane pane = new StackPane(none, nothing, list);
    VBox notebook = new VBox(line, pane);
    notebook.getStyleClass().add("listening-notebook");
    VBox.setVgrow(pane, Priority.ALWAYS);
    inNotebook(notebook);
    needs.visibleProperty().bind(notebook.visibleProperty().not());
    return new StackPane(notebook, needs);
  }

  private boolean isEmpty() {
    return model.countsProperty().get().isEmpty();
  }

  private void clearFilters() {
    words.clear();
    model.setState(Optional.empty());
    model.setPlaceShown(Optional.empty());
    model.setSubjectShown(Optional.empty());
  }

  private void showWords(String typed) {
    if (!words.getText().strip().equals(typed)) {
      words.setText(typed);
    }
  }

  private void buildList() {
    list.setId("listening-list");
    list.getStyleClass().add("listening-list");
    list.accessibleTextProperty().bind(texts.text("listening.title"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new ClueCell(controls));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            clue -> {
              if (!updating && clue != null) {
                model.select(Optional.of(clue));
              }
            });
    model.rows().addListener((ListChangeListener<Clue>) change -> follow());
    model.selectedProperty().subscribe(clue -> follow());
    list.setContextMenu(menu());
  }

  /** The open clue stays chosen when the list is read anew. */
  private void follow() {
    updating = true;
    Optional<Clue> open = model.selectedProperty().get();
    int at = open.map(model.rows()::indexOf).orElse(-1);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 2));
    }
    updating = false;
  }

  private ContextMenu menu() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("listening.key.edit", details::focusFirst));
    items.add(item("listening.key.stated", () -> makeNeed(NeedKind.STATED)));
    items.add(item("listening.key.latent", () -> makeNeed(NeedKind.LATENT)));
    items.add(item("listening.act.piece", model.acts()::makePiece));
    items.add(item("listening.key.dismiss", model.acts()::toggleDismissed));
    items.add(item("listening.act.person", model.acts()::makePerson));
    items.add(item("listening.key.owner", model.acts()::openOwner));
    items.add(item("listening.act.delete", model.acts()::delete));
    return new ContextMenu(items.toArray(MenuItem[]::new));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  /** A need is somebody's: if nobody is named, that is asked first. */
  private void makeNeed(NeedKind kind) {
    model.acts().makeNeed(kind);
    if (model.selectedProperty().get().filter(clue -> !clue.hasOwner()).isPresent()) {
      details.focusWho();
    }
  }

  private Node side() {
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.HEARING,
            "listening.detail.none.title",
            "listening.detail.none.sentence");
    none.visibleProperty().bind(model.selectedProperty().map(Optional::isEmpty));
    details.visibleProperty().bind(none.visibleProperty().not());
    return new StackPane(none, details);
  }

  private void back(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !list.isFocused()) {
      list.requestFocus();
      event.consume();
    }
  }
}
