package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.report.Paper;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The checklist by groups with the selected item beside it, drafts, readings, and progress. */
public final class BrandView implements Screen {
  /** So wide, in the size of the type, is a list whose lines have room for figures. */
  private static final double ROOM_FOR_FIGURES_EMS = 28;

  /** From so wide a page on there is room beside drafts and readings. */
  private static final double ROOM_BESIDE_EMS = 62;

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final BrandViewModel model;
  private final ScreenFrame frame;
  private final ListView<BrandRow> list = new ListView<>();
  private final TextField add = new TextField();
  private final BrandRooms rooms;
  private final BiConsumer<Paper, Texts> print;
  private final BrandDetails details;
  private final DraftsPane drafts;
  private final VersionsPane versions;
  private final ReadingsPane readings;
  private final ReadingForm form;
  private final ProgressPane progress;
  private final Node side;
  private final Em em = new Em();
  private final BooleanBinding narrow;
  private final ListKeys listKeys;
  private Subscription ownKeys = Subscription.EMPTY;

  /** The item that was selected last, to tell in which direction the selection moves. */
  private int lastLine;

  /**
   * @param print puts a page into a file, in the language of these texts
   */
  public BrandView(Controls controls, Keys keys, BrandRooms rooms, BiConsumer<Paper, Texts> print) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.rooms = rooms;
    this.model = rooms.checklist();
    this.print = print;
    details = new BrandDetails(controls, model, this::writeDrafts);
    drafts = new DraftsPane(controls, rooms.drafts(), rooms.posts());
    versions = new VersionsPane(controls, rooms.drafts());
    form = new ReadingForm(controls, rooms.readings());
    progress = new ProgressPane(controls, rooms.progress());
    readings = new ReadingsPane(controls, rooms.readings(), form::begin, form::correct);
    frame =
        new ScreenFrame(texts, "brand.title", "brand.purpose")
            .toolbar(parts(), Controls.spring(), progress(), printButton())
            .content(content());
    frame.getStyleClass().add("brand-screen");
    side = side();
    frame.hintWhile(
        model
            .partProperty()
            .flatMap(
                part ->
                    model
                        .selectedProperty()
                        .map(item -> part == BrandPart.CHECKLIST && item.isEmpty())));
    narrow = frame.widthProperty().lessThan(em.size().multiply(ROOM_BESIDE_EMS));
    model.partProperty().subscribe(part -> showPart());
    narrow.subscribe(is -> showPart());
    listKeys =
        new ListKeys(list, Message.of("brand.title"))
            .on("Space", "brand.key.next", model::toggleDone)
            .on("G", "brand.key.doing", () -> model.choose(BrandState.DOING))
            .on("X", "brand.key.aside", () -> model.choose(BrandState.NOT_FOR_ME))
            .on("R", "brand.key.review", model::review)
            .on("A", "brand.key.archive", model::takeBack)
            .on("N", "brand.add", add::requestFocus)
            .on("Enter", "brand.key.details", details::focusFirst)
            .on("D", "brand.key.drafts", this::writeDrafts)
            .on("Delete", "brand.key.delete", model::delete);
    model.selectedProperty().subscribe(this::follow);
    model.rows().subscribe(() -> follow(model.selectedProperty().get()));
    frame.addEventHandler(KeyEvent.KEY_PRESSED, this::back);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    rooms.activate();
    ownKeys = listKeys.show(keys).and(versions.keys(keys)).and(pageKeys());
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    rooms.deactivate();
  }

  private Subscription pageKeys() {
    return keys.add(
        key("Alt+1", "brand.part.CHECKLIST", () -> go(BrandPart.CHECKLIST)),
        key("Alt+2", "brand.part.DRAFTS", () -> go(BrandPart.DRAFTS)),
        key("Alt+3", "brand.part.READINGS", () -> go(BrandPart.READINGS)),
        key("Alt+4", "brand.part.PROGRESS", () -> go(BrandPart.PROGRESS)),
        key("Alt+K", "brand.version.keep", () -> in(BrandPart.DRAFTS, drafts::keep)),
        key("Alt+C", "brand.draft.copy", () -> in(BrandPart.DRAFTS, drafts::copy)),
        key("Alt+N", "brand.reading.new", () -> begin(BrandPart.READINGS, form::begin)),
        key("Alt+T", "brand.reading.turn", () -> begin(BrandPart.READINGS, readings::turn)),
        key("Alt+P", "brand.print", () -> print(texts.language())),
        key("Alt+Shift+P", "brand.print.other", () -> print(other(texts.language()))));
  }

  private static Shortcut key(String keys, String what, Runnable action) {
    return Shortcut.of(keys, Message.of(what), Message.of("brand.title"), action);
  }

  private void in(BrandPart part, Runnable action) {
    if (model.partProperty().get() == part) {
      action.run();
    }
  }

  private void begin(BrandPart part, Runnable action) {
    model.showPart(part);
    action.run();
  }

  /** Shows a part and goes to where its work begins. */
  private void go(BrandPart part) {
    model.showPart(part);
    switch (part) {
      case CHECKLIST -> list.requestFocus();
      case DRAFTS -> drafts.focusFirst();
      case READINGS -> form.begin();
      case PROGRESS -> progress.requestFocus();
    }
  }

  /** Opens the drafts of the selected item. */
  private void writeDrafts() {
    model
        .selectedProperty()
        .get()
        .ifPresent(
            item -> {
              rooms.drafts().open(item.ref());
              go(BrandPart.DRAFTS);
            });
  }

  /** What stands beside a part stands below it where there is no room. */
  private void showPart() {
    boolean below = narrow.get();
    frame.hideSide();
    drafts.below(versions, below);
    readings.below(form, below);
    switch (model.partProperty().get()) {
      case CHECKLIST -> frame.showSide(side);
      case DRAFTS -> frame.showSide(versions, !below);
      case READINGS -> frame.showSide(form, !below);
      case PROGRESS -> {}
    }
  }

  private void print(Language language) {
    Texts wanted = Texts.of(language);
    rooms.progress().paper(wanted, paper -> print.accept(paper, wanted));
  }

  private static Language other(Language language) {
    return switch (language) {
      case EN -> Language.FR;
      case FR -> Language.EN;
    };
  }

  private MenuButton printButton() {
    MenuButton button = new MenuButton();
    button.textProperty().bind(texts.text("brand.print"));
    button.setId("brand-print");
    for (Language language : Language.values()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts.text(Message.of("brand.print.in." + language.code())));
      item.setOnAction(event -> print(language));
      button.getItems().add(item);
    }
    return button;
  }

  private Node parts() {
    Segments<BrandPart> parts =
        new Segments<>(
            List.of(BrandPart.values()),
            part -> texts.text("brand.part." + part),
            model.partProperty(),
            model::showPart);
    parts.setId("brand-parts");
    return parts;
  }

  private Node content() {
    VBox checklist = new VBox(filter(), listOrEmpty(), addField());
    checklist.getStyleClass().add("brand-checklist");
    StackPane content = new StackPane(em);
    Map<BrandPart, Node> nodes =
        Map.of(
            BrandPart.CHECKLIST, checklist,
            BrandPart.DRAFTS, drafts,
            BrandPart.READINGS, readings,
            BrandPart.PROGRESS, progress);
    nodes.forEach(
        (part, node) -> {
          BrandDetails.shownWhen(node, model.partProperty().map(now -> now == part));
          content.getChildren().add(node);
        });
    return content;
  }

  private Node filter() {
    Segments<BrandFilter> filter =
        new Segments<>(
            List.of(BrandFilter.values()),
            each -> texts.text("brand.filter." + each),
            model.filterProperty(),
            model::show);
    filter.setId("brand-filter");
    return filter;
  }

  private Label progress() {
    Label told = controls.label(texts.text(model.progressProperty()), "muted");
    told.setId("brand-progress");
    return told;
  }

  private Node listOrEmpty() {
    list.setItems(model.rows());
    list.setId("brand-list");
    list.getStyleClass().add("brand-list");
    list.accessibleTextProperty().bind(texts.text("brand.list.name"));
    Em em = new Em();
    BooleanBinding roomy =
        list.widthProperty().greaterThan(em.size().multiply(ROOM_FOR_FIGURES_EMS));
    list.setCellFactory(view -> new BrandCell(controls, roomy));
    list.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
    list.setContextMenu(menu());
    EmptyState empty =
        new EmptyState(
                controls,
                Material2OutlinedAL.FACT_CHECK,
                "brand.empty.title",
                "brand.empty.sentence")
            .offer(controls.button("brand.empty.all", () -> model.show(BrandFilter.ALL)));
    // The whole checklist is never empty, only not read yet.
    empty
        .visibleProperty()
        .bind(
            Bindings.isEmpty(model.rows())
                .and(Bindings.notEqual(model.filterProperty(), BrandFilter.ALL)));
    list.visibleProperty().bind(empty.visibleProperty().not());
    StackPane pane = new StackPane(list, empty, em);
    VBox.setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("brand.key.next", model::toggleDone),
        item("brand.key.doing", () -> model.choose(BrandState.DOING)),
        item("brand.key.aside", () -> model.choose(BrandState.NOT_FOR_ME)),
        item("brand.key.review", model::review),
        item("brand.key.drafts", this::writeDrafts),
        item("brand.key.archive", model::takeBack),
        item("brand.key.delete", model::delete));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private Node addField() {
    add.setId("brand-add");
    add.promptTextProperty()
        .bind(
            texts.text(
                model
                    .groupProperty()
                    .map(
                        group ->
                            Message.of("brand.add.prompt", Message.of("brand.group." + group)))));
    add.accessibleTextProperty().bind(texts.text("brand.add"));
    add.setOnAction(
        event -> {
          model.addOwn(add.getText());
          add.clear();
        });
    HBox.setHgrow(add, Priority.ALWAYS);
    HBox row = Controls.row(add);
    row.getStyleClass().add("brand-add");
    return row;
  }

  private Node side() {
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.FACT_CHECK,
            "brand.detail.none.title",
            "brand.detail.none.sentence");
    none.visibleProperty().bind(model.selectedProperty().map(Optional::isEmpty));
    details.visibleProperty().bind(none.visibleProperty().not());
    StackPane side = new StackPane(none, details);
    side.getStyleClass().add("brand-side");
    return side;
  }

  /** A heading cannot be selected: the selection goes on in the direction in which it went. */
  private void selected(Number index) {
    int at = index.intValue();
    if (at < 0 || at >= model.rows().size()) {
      return;
    }
    switch (model.rows().get(at)) {
      case BrandRow.Line(BrandItem item, boolean toReview) -> {
        lastLine = at;
        if (!model.selectedProperty().get().map(BrandItem::ref).equals(Optional.of(item.ref()))) {
          model.select(item.ref());
        }
      }
      case BrandRow.Heading heading -> {
        int next = at < lastLine && at > 0 ? at - 1 : at + 1;
        list.getSelectionModel().clearAndSelect(next);
        list.getFocusModel().focus(next);
      }
    }
  }

  private void follow(Optional<BrandItem> item) {
    for (int i = 0; item.isPresent() && i < model.rows().size(); i++) {
      if (model.rows().get(i) instanceof BrandRow.Line line
          && line.item().ref().equals(item.get().ref())) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          lastLine = i;
          list.getSelectionModel().clearAndSelect(i);
          list.getFocusModel().focus(i);
          list.scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
  }

  private void back(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !list.isFocused()) {
      go(BrandPart.CHECKLIST);
      event.consume();
    }
  }
}
