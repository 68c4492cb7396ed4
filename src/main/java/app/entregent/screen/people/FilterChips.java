package app.entregent.screen.people;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final FacetWords words;
  private final PersonListViewModel model;
  private final FlowPane row = new FlowPane();

  FilterChips(Controls controls, FacetWords words, PersonListViewModel model) {
    this.controls = controls;
    this.words = words;
    this.model = model;
    row.setId("filter-chips");
    row.getStyleClass().add("filter-chips");
    row.managedProperty().bind(row.visibleProperty());
    model.filterProperty().subscribe(filter -> show(filter));
    controls.texts().languageProperty().subscribe(language -> show());
  }

  Node node() {
    return row;
  }

  /** Names may have changed. */
  void show() {
    show(model.filterProperty().get());
  }

  private void show(PeopleFilter filter) {
    List<Node> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!filter.of(facet).isEmpty()) {
        chips.add(chip(facet, filter.of(facet)));
      }
    }
    if (!chips.isEmpty()) {
      chips.add(controls.link("people.filters.clear", this::clear));
    }
    row.setVisible(!chips.isEmpty());
    row.getChildren().setAll(chips);
  }

  private void clear() {
    model.filter(model.filterProperty().get().withoutFacets());
  }

  private Node chip(Facet facet, Set<String> codes) {
    String text =
        controls
            .texts()
            .now(Message.of("people.filters.chip", words.name(facet), words.values(facet, codes)));
    Button chip = new Button(text);
    chip.getStyleClass().add("filter-chip");
    chip.setGraphic(Icons.of(Material2AL.CLOSE));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(controls.texts().now(Message.of("people.filters.remove", text)));
    Runnable remove = () -> model.filter(model.filterProperty().get().with(facet, Set.of()));
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
