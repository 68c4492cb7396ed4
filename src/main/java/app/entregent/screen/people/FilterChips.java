package app.entregent.screen.people;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What narrows the list, as chips that go when one clicks on them or presses Delete. Without any
 * filter they take no room.
 */
final class FilterChips {
  private final Controls controls;
  private final Supplier<List<Narrowing>> narrowings;
  private final Runnable clear;
  private final FlowPane row = new FlowPane();

  /**
   * Something that narrows the list.
   *
   * @param remove ends it
   */
  record Narrowing(String text, Runnable remove) {}

  /**
   * @param narrowings all that narrows the list now
   * @param clear ends all of it
   */
  FilterChips(Controls controls, Supplier<List<Narrowing>> narrowings, Runnable clear) {
    this.controls = controls;
    this.narrowings = narrowings;
    this.clear = clear;
    row.setId("filter-chips");
    row.getStyleClass().add("filter-chips");
    row.managedProperty().bind(row.visibleProperty());
    controls.onLanguage(row, this::show);
  }

  Node node() {
    return row;
  }

  /** What narrows the list, or its names, may have changed. */
  void show() {
    List<Node> chips = new ArrayList<>();
    narrowings.get().forEach(one -> chips.add(chip(one.text(), one.remove())));
    if (!chips.isEmpty()) {
      chips.add(controls.link("people.filters.clear", clear));
    }
    row.setVisible(!chips.isEmpty());
    row.getChildren().setAll(chips);
  }

  private Node chip(String text, Runnable remove) {
    Button chip = new Button(text);
    chip.getStyleClass().add("filter-chip");
    chip.setGraphic(Icons.of(Material2AL.CLOSE));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(controls.texts().now(Message.of("people.filters.remove", text)));
    chip.setOnAction(event -> remove.run());
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (List.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.ENTER)
              .contains(event.getCode())) {
            event.consume();
            remove.run();
          }
        });
    return chip;
  }
}
