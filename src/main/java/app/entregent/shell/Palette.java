package app.entregent.shell;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.PaletteEntry;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Finds any person, account, talk, screen or command by a few letters: type, Up and Down, Enter.
 */
final class Palette extends VBox {
  private final Controls controls;
  private final PaletteViewModel model;
  private final Overlay overlay;
  private final CustomTextField field = new CustomTextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private boolean wanted;

  Palette(Controls controls, PaletteViewModel model, Overlay overlay) {
    this.controls = controls;
    this.model = model;
    this.overlay = overlay;
    getStyleClass().addAll("over-sheet", "palette");
    setMaxHeight(Region.USE_PREF_SIZE);
    field.getStyleClass().add("palette-field");
    field.setLeft(Icons.styled(Material2MZ.SEARCH, "icon-large"));
    field.promptTextProperty().bind(controls.texts().text("shell.palette.prompt"));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    field.textProperty().subscribe(model::ask);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setItems(model.found());
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
    list.getStyleClass().add("palette-list");
    list.accessibleTextProperty().bind(controls.texts().text("shell.palette.found"));
    Label nothing = controls.label("shell.palette.nothing", "muted");
    nothing.visibleProperty().bind(model.answeredProperty());
    list.setPlaceholder(nothing);
    model.found().subscribe(this::selectFirst);
    model.answeredProperty().subscribe(this::openIfWanted);
    field.textProperty().subscribe(typed -> wanted = false);
    getChildren().addAll(field, list, controls.label("shell.palette.keys", "muted", "small"));
  }

  void open() {
    field.clear();
    model.ask("");
    overlay.open(this, field);
  }

  /** The list may hear of what was found after this, so an empty answer is not left to it. */
  private void selectFirst() {
    if (model.found().isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().selectFirst();
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(8);
      case PAGE_UP -> move(-8);
      case ENTER -> openAnswered();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, size - 1);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 4));
    }
  }

  /** What is chosen may still be of the words before: Enter waits for the answer. */
  private void openAnswered() {
    wanted = true;
    openIfWanted(model.answeredProperty().get());
  }

  private void openIfWanted(boolean answered) {
    if (answered && wanted) {
      wanted = false;
      openSelected();
    }
  }

  private void openSelected() {
    PaletteEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      overlay.close();
      entry.open().run();
    }
  }

  /** A row; the first of a group carries the heading of the group. */
  private final class Cell extends ListCell<PaletteEntry> {
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox();
    private final VBox whole = new VBox();

    Cell() {
      getStyleClass().add("palette-cell");
      heading.getStyleClass().add("palette-heading");
      row.getStyleClass().add("palette-row");
      detail.getStyleClass().add("muted");
      name.setTextOverrun(OverrunStyle.ELLIPSIS);
      HBox.setHgrow(detail, Priority.ALWAYS);
      name.setMinWidth(Region.USE_PREF_SIZE);
      setOnMouseClicked(
          event -> {
            if (!isEmpty()) {
              openSelected();
            }
          });
    }

    @Override
    protected void updateItem(PaletteEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      int index = getIndex();
      boolean first =
          index == 0 || getListView().getItems().get(index - 1).group() != entry.group();
      heading.setText(controls.texts().now(entry.group().heading()));
      name.setText(entry.name());
      detail.setText(entry.detail());
      row.getChildren().setAll(Icons.of(sign(entry.group())), name, detail);
      setAccessibleText(entry.name() + " " + entry.detail());
      whole.getChildren().setAll(first ? List.of(heading, row) : List.of(row));
      setGraphic(whole);
    }
  }

  private static Ikon sign(PaletteEntry.Group group) {
    return switch (group) {
      case PERSON -> Material2OutlinedMZ.PERSON;
      case ACCOUNT -> Material2OutlinedAL.BUSINESS;
      case MAP -> Material2OutlinedAL.DEVICE_HUB;
      case TALK -> Material2OutlinedAL.FORUM;
      case SCREEN -> Material2AL.ARROW_FORWARD;
      case COMMAND -> Material2OutlinedAL.KEYBOARD;
    };
  }
}
