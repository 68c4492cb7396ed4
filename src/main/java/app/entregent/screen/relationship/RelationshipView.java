package app.entregent.screen.relationship;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FilterField;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Notifier;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The screen of relationships. */
public final class RelationshipView implements Screen {
  /** So wide, in the size of the type, is a list whose rows have room for their act. */
  private static final double ROOM_FOR_ACTS_EMS = 32;

  private static final Message GROUP = Message.of("relationship.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final RelationshipViewModel model;
  private final ScreenFrame frame;
  private final Em em = new Em();
  private final ListView<RelationshipRow> list = new ListView<>();
  private final NewFavourForm favourForm;
  private final NewIntroductionForm introductionForm;
  private final RelationshipDetails details;
  private boolean updating;
  private final ListKeys listKeys;
  private Subscription ownKeys = Subscription.EMPTY;

  public RelationshipView(
      Controls controls, Keys keys, Notifier notifier, RelationshipViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    favourForm = new NewFavourForm(controls, model);
    introductionForm = new NewIntroductionForm(controls, model);
    details = new RelationshipDetails(controls, model, notifier);
    FilterField words = new FilterField(controls, "relationship.filter.prompt");
    words.wordsProperty().subscribe(model::setWords);
    frame =
        new ScreenFrame(texts, "relationship.title", "relationship.purpose")
            .primary(addButton())
            .toolbar(filters(), Controls.spring(), words)
            .content(new StackPane(list, em));
    frame.getStyleClass().add("relationship-screen");
    listKeys = listKeys();
    buildList();
    model.chosenProperty().subscribe(this::showDetails);
    model.addingProperty().subscribe(this::showForm);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    if (model.addingProperty().get()) {
      Platform.runLater(() -> showForm(true)); // the form takes the keyboard, it was asked for
    } else {
      Platform.runLater(list::requestFocus); // the list takes the keyboard
    }
    ownKeys =
        listKeys
            .show(keys)
            .and(keys.add(filterKeys()))
            .and(
                keys.addWhile(
                    model::canAdd,
                    Shortcut.of(
                        "Shortcut+Shift+N",
                        Message.of("relationship.key.new"),
                        GROUP,
                        () -> model.setAdding(true))))
            .and(
                keys.add(
                    Shortcut.of(
                        "Shortcut+Enter",
                        Message.of("relationship.key.act"),
                        GROUP,
                        () -> withChosen(model::actOn)),
                    Shortcut.of(
                        "Shortcut+Shift+C",
                        Message.of("relationship.act.copy"),
                        GROUP,
                        () -> withChosen(this::copy))));
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** Alt and a digit for each part of the list. */
  private Shortcut[] filterKeys() {
    return Arrays.stream(RelationshipFilter.values())
        .map(
            part ->
                Shortcut.of(
                    "Alt+" + (part.ordinal() + 1),
                    Message.of("relationship.key.part." + part.code()),
                    GROUP,
                    () -> show(part)))
        .toArray(Shortcut[]::new);
  }

  private void show(RelationshipFilter part) {
    model.setFilter(part);
    list.requestFocus();
  }

  /**
   * @param of the dates of an account
   */
  public RelationshipView dates(LongFunction<Node> of) {
    details.dates(of);
    return this;
  }

  private Button addButton() {
    Button add = controls.primary("relationship.favour.new", () -> model.setAdding(true));
    add.setId("relationship-new");
    add.textProperty().unbind();
    add.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    texts
                        .texts()
                        .say(
                            model.filterProperty().get() == RelationshipFilter.INTRODUCTIONS
                                ? "relationship.introduction.new"
                                : "relationship.favour.new"),
                model.filterProperty(),
                texts.languageProperty()));
    add.visibleProperty()
        .bind(
            model
                .filterProperty()
                .map(
                    part ->
                        part == RelationshipFilter.OWED
                            || part == RelationshipFilter.INTRODUCTIONS));
    return add;
  }

  private Node filters() {
    Segments<RelationshipFilter> filters =
        new Segments<>(
            List.of(RelationshipFilter.values()),
            part ->
                texts.text(
                    "relationship.filter." + part.code(),
                    model
                        .countsProperty()
                        .map(
                            (Map<RelationshipFilter, Integer> counts) ->
                                counts.getOrDefault(part, 0))),
            model.filterProperty(),
            model::setFilter);
    filters.setId("relationship-filters");
    filters.accessibleTextProperty().bind(texts.text("relationship.filter.name"));
    return filters;
  }

  private void buildList() {
    list.setId("relationship-list");
    list.getStyleClass().add("relationship-list");
    list.accessibleTextProperty().bind(texts.text("relationship.title"));
    list.setItems(model.rows());
    BooleanBinding roomy = list.widthProperty().greaterThan(em.size().multiply(ROOM_FOR_ACTS_EMS));
    list.setCellFactory(view -> new RelationshipCell(controls, model, roomy));
    model.filterProperty().subscribe(part -> list.setPlaceholder(empty(part)));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!updating && row != null) {
                model.choose(Optional.of(row));
              }
            });
    model.rows().addListener((ListChangeListener<RelationshipRow>) change -> select());
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            withChosen(model::open);
          }
        });
    list.setContextMenu(menu());
  }

  /** The chosen row stays chosen when the list is read anew. */
  private void select() {
    Platform.runLater(
        () -> {
          updating = true;
          model
              .chosenProperty()
              .get()
              .ifPresentOrElse(
                  row -> list.getSelectionModel().select(row),
                  () -> list.getSelectionModel().clearSelection());
          updating = false;
        });
  }

  private Node empty(RelationshipFilter part) {
    EmptyState state =
        new EmptyState(
            controls,
            Material2OutlinedAL.FAVORITE_BORDER,
            "relationship.empty." + part.code() + ".title",
            "relationship.empty." + part.code() + ".sentence");
    return switch (part) {
      case OWED ->
          state.offer(controls.button("relationship.favour.new", () -> model.setAdding(true)));
      case INTRODUCTIONS ->
          state.offer(
              controls.button("relationship.introduction.new", () -> model.setAdding(true)));
      case COLD, CLIENTS, COUNTERPARTS -> state;
    };
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("relationship.act.open", "ui.key.ENTER", model::open),
        item("relationship.key.act", "relationship.key.space", model::actOn),
        item("relationship.act.log", "relationship.key.l", model::log),
        item("relationship.act.copy", "relationship.key.c", this::copy),
        item("relationship.act.delete", "ui.key.DELETE", model::delete));
  }

  private MenuItem item(String key, String keyName, Consumer<RelationshipRow> act) {
    MenuItem item = new MenuItem();
    item.textProperty()
        .bind(texts.text("relationship.menu.item", texts.text(key), texts.text(keyName)));
    item.setOnAction(event -> withChosen(act));
    return item;
  }

  private ListKeys listKeys() {
    return new ListKeys(list, GROUP)
        .on("Enter", "relationship.act.open", () -> withChosen(model::open))
        .on("Space", "relationship.key.act", () -> withChosen(model::actOn))
        .on("L", "relationship.act.log", () -> withChosen(model::log))
        .on("C", "relationship.act.copy", () -> withChosen(this::copy))
        .on("Delete", "relationship.act.delete", () -> withChosen(model::delete));
  }

  private void withChosen(Consumer<RelationshipRow> act) {
    model.chosenProperty().get().ifPresent(act);
  }

  private void showDetails(Optional<RelationshipRow> row) {
    if (row.isPresent()) {
      showSide(details.of(row.get()));
    } else if (!model.addingProperty().get()) {
      frame.hideSide();
    }
  }

  private void showForm(boolean open) {
    if (open && model.filterProperty().get() == RelationshipFilter.INTRODUCTIONS) {
      showSide(introductionForm);
      introductionForm.begin();
    } else if (open) {
      showSide(favourForm);
      favourForm.begin();
    } else {
      showDetails(model.chosenProperty().get());
      list.requestFocus();
    }
  }

  /** Shows a panel; where the focus was in the one before, it goes to the same field of this. */
  private void showSide(Node node) {
    Node before = frame.getRight();
    Node focused = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
    boolean within = before != null && focused != null && isWithin(focused, before);
    ScrollPane scroll = new ScrollPane(node);
    scroll.setFitToWidth(true);
    frame.showSide(scroll);
    scroll.applyCss(); // its content is in the window only now, and can take the focus
    if (within && focused != null) {
      Named.of(focused).flatMap(name -> Named.find(scroll, name)).orElse(list).requestFocus();
    }
  }

  private static boolean isWithin(Node node, Node parent) {
    return node == parent || (node.getParent() != null && isWithin(node.getParent(), parent));
  }

  private void copy(RelationshipRow row) {
    if (row instanceof RelationshipRow.Wish) {
      details.copy();
    }
  }
}
