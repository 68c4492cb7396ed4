package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/** The checklist by groups, and the selected item beside it. */
public final class BrandView implements Screen {
  /** So wide, in the size of the type, is a list whose lines have room for figures. */
  private static final double ROOM_FOR_FIGURES_EMS = 28;

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final BrandViewModel model;
  private final ScreenFrame frame;
  private final ListView<BrandRow> list = new ListView<>();
  private final TextField add = new TextField();
  private final BrandDetails details;
  private final ListKeys listKeys;
  private Subscription ownKeys = Subscription.EMPTY;

  /** The item that was selected last, to tell in which direction the selection moves. */
  private int lastLine;

  public BrandView(Controls controls, Keys keys, BrandViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    details = new BrandDetails(controls, model);
    frame =
        new ScreenFrame(texts, "brand.title", "brand.purpose")
            .toolbar(filter(), Controls.spring(), progress())
            .content(new VBox(listOrEmpty(), addField()));
    frame.getStyleClass().add("brand-screen");
    frame.showSide(side());
    frame.hintWhile(model.selectedProperty().map(Optional::isEmpty));
    listKeys =
        new ListKeys(list, Message.of("brand.title"))
            .on("Space", "brand.key.next", model::toggleDone)
            .on("G", "brand.key.doing", () -> model.choose(BrandState.DOING))
            .on("X", "brand.key.aside", () -> model.choose(BrandState.NOT_FOR_ME))
            .on("R", "brand.key.review", model::review)
            .on("A", "brand.key.archive", model::takeBack)
            .on("N", "brand.add", add::requestFocus)
            .on("Enter", "brand.key.details", details::focusFirst)
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
    model.activate();
    ownKeys = listKeys.show(keys);
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    model.deactivate();
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
    Label progress = controls.label(texts.text(model.progressProperty()), "muted");
    progress.setId("brand-progress");
    return progress;
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
      list.requestFocus();
      event.consume();
    }
  }
}
