package app.entregent.shell;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.KeyNames;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Place;
import app.entregent.ui.Ring;
import app.entregent.ui.RingReading;
import app.entregent.ui.StepRings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The rail that is the method: Today, the four steps with their rings, Measure, Settings. Up and
 * Down go from row to row; where the window is narrow only the rings and icons are left.
 */
final class Rail extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /**
   * A row of the rail.
   *
   * @param step 1 to 4 for a step with a ring, else 0
   */
  record Row(Place place, String nameKey, Ikon ikon, int step) {}

  /** The rows from top to bottom; Ctrl+1 to Ctrl+7 open them in this order. */
  static final List<Row> ROWS =
      List.of(
          new Row(new Place.Today(), "today.title", Material2OutlinedMZ.WB_SUNNY, 0),
          new Row(new Place.Brand(), "brand.title", Material2OutlinedAL.ASSIGNMENT_IND, 1),
          new Row(new Place.People(), "people.title", Material2OutlinedMZ.PEOPLE, 2),
          new Row(new Place.Engage(), "engage.title", Material2OutlinedAL.FORUM, 3),
          new Row(
              new Place.Relationships(),
              "relationship.title",
              Material2OutlinedAL.FAVORITE_BORDER,
              4),
          new Row(new Place.Measure(), "measure.title", Material2OutlinedAL.INSIGHTS, 0),
          new Row(new Place.Settings(), "settings.title", Material2OutlinedMZ.SETTINGS, 0));

  private final Controls controls;
  private final StepRings rings;
  private final Consumer<Place> open;
  private final List<Button> buttons = new ArrayList<>();
  private boolean opening;

  Rail(
      Controls controls,
      StepRings rings,
      ObservableValue<Optional<Place>> here,
      Consumer<Place> open) {
    this.controls = controls;
    this.rings = rings;
    this.open = open;
    getStyleClass().add("rail");
    Label name = controls.label("shell.name", "rail-name");
    HBox head = new HBox(Icons.styled(Material2OutlinedAL.DEVICE_HUB, "rail-mark"), name);
    head.getStyleClass().add("rail-head");
    getChildren().add(head);
    for (Row row : ROWS) {
      if (row.place() instanceof Place.Settings) {
        getChildren().add(Controls.spring());
      }
      Button button = button(row);
      buttons.add(button);
      getChildren().add(button);
    }
    here.subscribe(this::mark);
    addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** Leaves only rings and icons, or shows the names too. */
  void setNarrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
  }

  /** Whether the place that comes into sight now was chosen here. */
  boolean isOpening() {
    return opening;
  }

  private void open(Row row) {
    opening = true;
    open.accept(row.place());
    opening = false;
  }

  /** Puts the focus on the row of the place that is shown. */
  void focusHere() {
    buttons.stream()
        .filter(button -> button.getPseudoClassStates().contains(HERE))
        .findFirst()
        .ifPresent(Button::requestFocus);
  }

  private Button button(Row row) {
    LiveTexts texts = controls.texts();
    Label name = controls.label(row.nameKey(), "rail-row-name");
    HBox content = new HBox(sign(row), name);
    content.getStyleClass().add("rail-row-content");
    Button button = new Button();
    button.setGraphic(content);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("rail-row");
    button.setOnAction(event -> open(row));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(told(row));
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(name.textProperty());
    button.accessibleHelpProperty().bind(tooltip.textProperty());
    button.setId("rail-" + row.nameKey().substring(0, row.nameKey().indexOf('.')));
    if (row.step() > 0) {
      button.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
              event.consume();
              rings.openReasons(row.step());
            }
          });
    }
    texts.languageProperty().subscribe(language -> requestLayout());
    return button;
  }

  private Node sign(Row row) {
    if (row.step() == 0) {
      StackPane frame = new StackPane(Icons.styled(row.ikon(), "icon-large"));
      frame.getStyleClass().add("rail-icon");
      return frame;
    }
    Ring ring = new Ring();
    ring.numberProperty().set(Integer.toString(row.step()));
    ring.shareProperty().bind(rings.reading(row.step()).map(RingReading::share));
    ring.accessibleTextProperty()
        .bind(controls.texts().text(rings.reading(row.step()).map(RingReading::told)));
    return ring;
  }

  private ObservableValue<String> told(Row row) {
    LiveTexts texts = controls.texts();
    KeyCombination keys = key(ROWS.indexOf(row));
    ObservableValue<String> key =
        texts.languageProperty().map(l -> KeyNames.of(keys, texts.texts()));
    if (row.step() == 0) {
      return texts.text("shell.rail.told", texts.text(row.nameKey()), key);
    }
    ObservableValue<Message> told = rings.reading(row.step()).map(RingReading::told);
    return Bindings.createStringBinding(
        () ->
            texts.texts().say("shell.rail.told", texts.texts().say(row.nameKey()), key.getValue())
                + "\n"
                + texts.now(told.getValue()),
        told,
        key);
  }

  static KeyCombination key(int index) {
    return KeyCombination.valueOf("Shortcut+" + (index + 1));
  }

  private void mark(Optional<Place> here) {
    Optional<Place> step = here.map(Rail::step);
    for (int i = 0; i < ROWS.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(HERE, step.equals(Optional.of(ROWS.get(i).place())));
    }
  }

  /** The row to which a place belongs: a person, an account and a map belong to step 2. */
  private static Place step(Place place) {
    return switch (place) {
      case Place.Person _,
          Place.Account _,
          Place.Erasure _,
          Place.Map _,
          Place.Campaign _,
          Place.Workshops _,
          Place.Workshop _ ->
          new Place.People();
      case Place.NextActions _, Place.FridayReview _ -> new Place.Today();
      case Place.Listening _ -> new Place.Engage();
      case Place.Import _, Place.MapFile _ -> new Place.Settings();
      default -> place;
    };
  }

  private void walk(KeyEvent event) {
    int way =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    Node owner = getScene().getFocusOwner();
    int from = owner instanceof Button button ? buttons.indexOf(button) : -1;
    if (way != 0 && from >= 0) {
      buttons.get(Math.floorMod(from + way, buttons.size())).requestFocus();
      event.consume();
    }
  }
}
