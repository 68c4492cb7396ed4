package app.entregent.screen.space;

import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.Crossing;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpace.Found;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Offerings below each other, buying centres side by side. One walks in it with the arrows, also
 * over the names, and says a state by its digit or letter; the whole is one stop of the keyboard.
 */
final class SpaceGrid extends StackPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");

  /** So many centres that a room needs them smaller. */
  private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");

  private static final int MANY_CENTRES = 6;

  /** What the keys of the digits 0 to 4 give without Shift on a French keyboard. */
  private static final String FRENCH_DIGITS = "à&é\"'";

  private final LiveTexts texts;
  private final WhiteSpaceViewModel model;
  private final Consumer<SpaceKey> other;
  private final GridPane grid = new GridPane();
  private final Sideways sideways;
  private final Map<Here, Node> cells = new HashMap<>();

  /** What the keys do beside the grid. */
  enum SpaceKey {
    /** Writes a note, or another name. */
    WRITE,
    OFFERING,
    CENTRE
  }

  /**
   * @param other is told of the keys whose work is beside the grid
   */
  SpaceGrid(Controls controls, WhiteSpaceViewModel model, Consumer<SpaceKey> other) {
    this.texts = controls.texts();
    this.model = model;
    this.other = other;
    setId("white-space");
    getStyleClass().add("space-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.getStyleClass().add("space-grid");
    grid.setMinWidth(Region.USE_COMPUTED_SIZE);
    sideways = new Sideways(grid);
    getChildren().add(sideways);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    addEventHandler(KeyEvent.KEY_TYPED, this::say);
    model.shownProperty().subscribe(this::build);
    model.hereProperty().subscribe(this::mark);
    controls.onLanguage(this, this::build);
  }

  private void build() {
    WhiteSpace space = model.space();
    cells.clear();
    List<Node> all = new ArrayList<>();
    List<Node> names = new ArrayList<>();
    Region corner = new Region();
    GridPane.setConstraints(corner, 0, 0);
    names.add(corner);
    for (int column = 0; column < space.centres().size(); column++) {
      all.add(at(head(space.centres().get(column)), Here.HEAD, column));
    }
    for (int row = 0; row < space.offerings().size(); row++) {
      Offering offering = space.offerings().get(row);
      names.add(at(name(offering.name(), "space-offering"), row, Here.HEAD));
      for (int column = 0; column < space.centres().size(); column++) {
        all.add(at(cell(space.at(offering, space.centres().get(column))), row, column));
      }
    }
    grid.getColumnConstraints().setAll(columns(space.centres().size()));
    // The names come last: they stand above what is scrolled below them.
    all.addAll(names);
    grid.getChildren().setAll(all);
    sideways.keep(names);
    pseudoClassStateChanged(MANY, space.centres().size() > MANY_CENTRES);
    mark();
  }

  private static List<ColumnConstraints> columns(int centres) {
    List<ColumnConstraints> columns = new ArrayList<>();
    for (int i = 0; i <= centres; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      column.setHalignment(HPos.CENTER);
      columns.add(column);
    }
    return columns;
  }

  private <N extends Node> N at(N node, int row, int column) {
    Here here = new Here(row, column);
    GridPane.setConstraints(node, column + 1, row + 1);
    node.setOnMouseClicked(
        event -> {
          model.goTo(row, column);
          requestFocus();
          if (event.getClickCount() == 2) {
            other.accept(SpaceKey.WRITE);
          }
        });
    cells.put(here, node);
    return node;
  }

  private static Label name(String words, String style) {
    Label name = new Label(words);
    Wrapping.of(name);
    name.getStyleClass().add(style);
    name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    name.setMinHeight(Region.USE_PREF_SIZE);
    return name;
  }

  private Node head(BuyingCentre centre) {
    VBox head = new VBox(name(centre.name(), "space-centre-name"));
    head.getStyleClass().add("space-centre");
    model
        .decision(centre)
        .filter(decision -> !decision.object().isBlank())
        .ifPresent(decision -> head.getChildren().add(name(decision.object(), "space-decision")));
    return head;
  }

  private Node cell(Crossing crossing) {
    CrossingState state = crossing.state();
    Label sign = new Label(state.sign());
    sign.getStyleClass().add("space-sign");
    Label word = new Label(state == CrossingState.UNKNOWN ? "" : texts.now(state.word()));
    Wrapping.of(word);
    word.setMinHeight(Region.USE_PREF_SIZE);
    word.getStyleClass().add("space-word");
    VBox cell = new VBox(sign, word);
    cell.getStyleClass().addAll("space-cell", "space-" + state.code());
    cell.pseudoClassStateChanged(NOTED, !crossing.note().isEmpty());
    if (!crossing.note().isEmpty()) {
      Tooltip.install(cell, new Tooltip(crossing.note()));
    }
    return cell;
  }

  private void mark() {
    Here here = model.hereProperty().get();
    cells.forEach((place, node) -> node.pseudoClassStateChanged(CURRENT, place.equals(here)));
    Optional.ofNullable(cells.get(here)).ifPresent(sideways::bring);
    setAccessibleText(texts.now(aloud()));
  }

  private Message aloud() {
    Optional<Found> found = model.found();
    if (found.isPresent()) {
      return aloud(found.get());
    }
    return model
        .offering()
        .map(offering -> Message.of("space.aloud.offering", offering.name()))
        .or(() -> model.centre().map(centre -> Message.of("space.aloud.centre", centre.name())))
        .orElse(Message.of("space.title"));
  }

  /** What is known of a crossing. */
  private static Message aloud(Found found) {
    Crossing crossing = found.crossing();
    return Message.of(
        "space.aloud",
        found.offering().name(),
        found.centre().name(),
        crossing.state().word(),
        crossing.note().isEmpty() ? 0 : 1,
        crossing.note());
  }

  private void walk(KeyEvent event) {
    if (event.isAltDown()) {
      return;
    }
    boolean carry = event.isShortcutDown();
    switch (event.getCode()) {
      case LEFT -> sideways(-1, carry);
      case RIGHT -> sideways(1, carry);
      case UP -> upOrDown(-1, carry);
      case DOWN -> upOrDown(1, carry);
      case HOME -> model.move(0, -WhiteSpace.MOST);
      case END -> model.move(0, WhiteSpace.MOST);
      case ENTER, F2 -> other.accept(SpaceKey.WRITE);
      case DELETE, BACK_SPACE -> model.delete();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void sideways(int by, boolean carry) {
    if (carry) {
      model.moveCentre(by);
    } else {
      model.move(0, by);
    }
  }

  private void upOrDown(int by, boolean carry) {
    if (carry) {
      model.moveOffering(by);
    } else {
      model.move(by, 0);
    }
  }

  /** A digit or a letter says the state at once. */
  private void say(KeyEvent event) {
    String typed = event.getCharacter().toUpperCase(Locale.ROOT);
    if (typed.isBlank() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Optional<CrossingState> state = state(typed);
    if (state.isPresent()) {
      model.say(state.get());
    } else if (typed.equals(letter("offering"))) {
      other.accept(SpaceKey.OFFERING);
    } else if (typed.equals(letter("centre"))) {
      other.accept(SpaceKey.CENTRE);
    } else {
      return;
    }
    event.consume();
  }

  private Optional<CrossingState> state(String typed) {
    int french = FRENCH_DIGITS.indexOf(typed.toLowerCase(Locale.ROOT));
    for (CrossingState state : CrossingState.values()) {
      boolean digit = typed.equals(Integer.toString(state.digit())) || french == state.digit();
      if (digit || state != CrossingState.UNKNOWN && typed.equals(letter(state.code()))) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** The letter of a key in the language of the window. */
  private String letter(String code) {
    return texts.now(Message.of("space.key." + code));
  }
}
