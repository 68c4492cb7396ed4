package app.entregent.screen.people;

import app.entregent.model.people.SearchWords;
import app.entregent.ui.Controls;
import app.entregent.ui.FilterField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A card over the list in which one finds by typing and ticks by Enter: filters, columns, views and
 * tags are all chosen in the same way. Escape closes it, and the focus goes back to where it was.
 */
final class Chooser {
  /** Whether something is chosen, by some only, or is nothing to be ticked at all. */
  enum Tick {
    OFF,
    ON,
    SOME,
    NONE
  }

  /**
   * Something to choose.
   *
   * @param group what stands before the text; may be empty
   * @param detail what stands behind it, such as a number; may be empty
   */
  record Option(String id, String group, String text, String detail, Tick tick) {
    String key() {
      return SearchWords.key(group, text);
    }
  }

  /** What is chosen from, and what choosing does. */
  interface Subject {
    /** The key of the heading. */
    String titleKey();

    /** The key of what the field asks for. */
    String promptKey();

    /** The key of the line that tells the keys. */
    String hintKey();

    /** The key of what is said while there is nothing to choose yet. */
    default String emptyKey() {
      return "people.chooser.nothing";
    }

    /** All there is to choose; asked for again after each choice. */
    List<Option> options();

    /** Takes an option, or takes it back. */
    void pick(Option option);

    /** Whether choosing one thing is all one wants. */
    default boolean once() {
      return false;
    }

    /** The text of the option that adds what was typed, if that is possible. */
    default Optional<String> adding(String typed) {
      return Optional.empty();
    }

    default void add(String typed) {}

    /** Whether an option can get another name. */
    default boolean renames() {
      return false;
    }

    default void rename(Option option, String name) {}

    default void delete(Option option) {}

    /** Moves an option up or down. */
    default void move(Option option, int places) {}
  }

  private static final String ADD = "+";

  private final FilterField field;
  private final Label title;
  private final Label hint;
  private final ObservableList<Option> shown = FXCollections.observableArrayList();
  private final ListView<Option> list = new ListView<>(shown);
  private final VBox card;
  private final Controls controls;
  private @Nullable Subject subject;
  private @Nullable Option renamed;
  private @Nullable Node before;

  Chooser(Controls controls) {
    this.controls = controls;
    field = new FilterField(controls, "people.chooser.find").atOnce();
    field.setId("chooser-field");
    field.textProperty().subscribe(typed -> refresh());
    field.setOnAction(event -> enter());
    title = new Label();
    title.getStyleClass().add("heading");
    hint = new Label();
    hint.getStyleClass().addAll("muted", "small");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    list.setId("chooser-list");
    list.getStyleClass().add("chooser-list");
    list.setFocusTraversable(false);
    list.setCellFactory(made -> new OptionCell());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pickChosen());
    card = new VBox(title, field, list, hint);
    card.setId("chooser");
    card.getStyleClass().add("chooser");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    card.setVisible(false);
    card.managedProperty().bind(card.visibleProperty());
    list.accessibleTextProperty().bind(title.textProperty());
    controls.onLanguage(card, this::refresh);
  }

  Node node() {
    return card;
  }

  boolean isOpen() {
    return card.isVisible();
  }

  /** Opens the card, or closes it if it is open about the same. */
  void open(Subject about) {
    if (card.isVisible() && subject != null && subject.titleKey().equals(about.titleKey())) {
      close();
      return;
    }
    if (!card.isVisible() && card.getScene() != null) {
      before = card.getScene().getFocusOwner();
    }
    subject = about;
    renamed = null;
    bind(about.titleKey(), about.promptKey(), about.hintKey());
    card.setVisible(true);
    field.clear();
    refresh();
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    field.requestFocus();
  }

  /** Shows what there is to choose as it is now. */
  void refresh() {
    if (subject == null || !card.isVisible() || renamed != null) {
      return;
    }
    int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
    SearchWords typed = SearchWords.of(field.getText());
    List<Option> fitting =
        new ArrayList<>(
            subject.options().stream().filter(option -> typed.fit(option.key())).toList());
    subject
        .adding(field.getText().strip())
        .filter(text -> !field.getText().isBlank())
        .ifPresent(text -> fitting.add(new Option(ADD, "", text, "", Tick.NONE)));
    shown.setAll(fitting);
    String empty = subject.options().isEmpty() ? subject.emptyKey() : "people.chooser.nothing";
    list.setPlaceholder(controls.prose(empty, "muted", "small"));
    list.getSelectionModel().select(Math.min(place, shown.size() - 1));
  }

  void close() {
    if (card.isVisible()) {
      boolean inside = card.getScene() != null && isInside(card.getScene().getFocusOwner());
      card.setVisible(false);
      subject = null;
      renamed = null;
      if (inside && before != null) {
        before.requestFocus();
      }
      before = null;
    }
  }

  private boolean isInside(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == card) {
        return true;
      }
    }
    return false;
  }

  private void bind(String titleKey, String promptKey, String hintKey) {
    title.textProperty().bind(controls.texts().text(titleKey));
    field.promptTextProperty().bind(controls.texts().text(promptKey));
    hint.textProperty().bind(controls.texts().text(hintKey));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (renamed != null) {
        endRenaming();
      } else {
        close();
      }
      return;
    }
    boolean moves = event.isAltDown();
    switch (event.getCode()) {
      case DOWN -> step(event, moves, 1);
      case UP -> step(event, moves, -1);
      case F2 -> on(event, this::beginRenaming);
      case DELETE -> {
        if (field.getText().isEmpty()) {
          on(event, option -> subject().delete(option));
        }
      }
      default -> {}
    }
  }

  private Subject subject() {
    if (subject == null) {
      throw new IllegalStateException("Nothing to choose from");
    }
    return subject;
  }

  private void on(Event event, Consumer<Option> act) {
    event.consume();
    Option option = list.getSelectionModel().getSelectedItem();
    if (option != null && !option.id().equals(ADD) && renamed == null) {
      act.accept(option);
      refresh();
    }
  }

  private void step(Event event, boolean moves, int places) {
    if (moves) {
      Option moved = list.getSelectionModel().getSelectedItem();
      on(event, option -> subject().move(option, places));
      shown.stream()
          .filter(option -> moved != null && option.id().equals(moved.id()))
          .findFirst()
          .ifPresent(option -> list.getSelectionModel().select(option));
    } else {
      event.consume();
      int to = list.getSelectionModel().getSelectedIndex() + places;
      if (to >= 0 && to < shown.size()) {
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - 4));
      }
    }
  }

  private void beginRenaming(Option option) {
    if (subject().renames()) {
      renamed = option;
      field.setText(option.text());
      field.selectAll();
    }
  }

  private void endRenaming() {
    renamed = null;
    field.clear();
    refresh();
  }

  private void enter() {
    Option from = renamed;
    if (from != null) {
      subject().rename(from, field.getText());
      endRenaming();
    } else {
      pickChosen();
    }
  }

  private void pickChosen() {
    Option option = list.getSelectionModel().getSelectedItem();
    if (option == null || subject == null || renamed != null) {
      return;
    }
    if (option.id().equals(ADD)) {
      subject.add(field.getText().strip());
      field.clear();
    } else {
      subject.pick(option);
    }
    if (subject != null && subject.once()) {
      close();
    } else {
      refresh();
      field.requestFocus();
    }
  }

  private static final class OptionCell extends ListCell<Option> {
    private final OptionRow row = new OptionRow();

    @Override
    protected void updateItem(@Nullable Option item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText("");
      } else {
        row.show(item);
        setGraphic(row);
        setAccessibleText(item.group() + " " + item.text() + " " + item.detail());
      }
    }
  }
}
