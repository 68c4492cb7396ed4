package app.entregent.screen.search;

import app.entregent.search.Passage;
import app.entregent.search.SearchHit;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The sheet of the search. The focus stays in the field: Up and Down choose, Enter opens, and what
 * is chosen stands beside the list with all its words.
 */
public final class SearchView {
  private static final int PAGE = 6;

  private final Controls controls;
  private final SearchViewModel model;
  private final Runnable close;
  private final CustomTextField field = new CustomTextField();
  private final ListView<SearchHit> list = new ListView<>();
  private final MarkedText whole = new MarkedText("search-whole");
  private final ScrollPane beside = new ScrollPane(whole);
  private final FlowPane filters = new FlowPane();
  private final VBox sheet = new VBox();

  /**
   * @param close takes the sheet away
   */
  public SearchView(Controls controls, SearchViewModel model, Runnable close) {
    this.controls = controls;
    this.model = model;
    this.close = close;
    sheet.getStyleClass().addAll("over-sheet", "search-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    buildField();
    buildList();
    beside.setId("search-whole");
    beside.setFitToWidth(true);
    beside.setFocusTraversable(false);
    beside.getStyleClass().add("search-beside");
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox found = new HBox(list, beside);
    found.getStyleClass().add("search-found");
    filters.getStyleClass().add("search-filters");
    model.filters().addListener((Observable changed) -> showFilters());
    showFilters();
    model.wholeProperty().subscribe(this::showWhole);
    model.chosenProperty().subscribe(this::showChosen);
    sheet.getChildren().setAll(field, filters, found, stopped(), footer());
  }

  public Node root() {
    return sheet;
  }

  public Node firstFocus() {
    return field;
  }

  /** What was looked for last stands there still, and the next letter takes its place. */
  public void opened() {
    field.selectAll();
  }

  private void buildField() {
    field.setId("search-field");
    field.getStyleClass().add("palette-field");
    field.setLeft(Icons.styled(Material2MZ.SEARCH, "icon-large"));
    field.promptTextProperty().bind(controls.texts().text("search.prompt"));
    field.accessibleTextProperty().bind(controls.texts().text("search.title"));
    field.textProperty().bindBidirectional(model.typedProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void buildList() {
    list.setId("search-hits");
    list.setItems(model.hits());
    list.setCellFactory(view -> new SearchCell(controls));
    list.setFocusTraversable(false);
    list.getStyleClass().add("search-list");
    list.accessibleTextProperty().bind(controls.texts().text("search.found"));
    Label nothing = controls.prose(controls.texts().text(model.countProperty()), "muted");
    nothing.getStyleClass().add("search-nothing");
    list.setPlaceholder(nothing);
    list.setOnMouseClicked(
        event -> {
          Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::choose);
          if (event.getClickCount() > 1) {
            open();
          }
          field.requestFocus();
        });
    controls.onLanguage(list, list::refresh);
  }

  private Node stopped() {
    HBox note =
        Controls.row(
            controls.prose("search.stopped", "small"),
            controls.link("search.again", model::makeAnew));
    note.visibleProperty().bind(model.stateProperty().map(SearchUpkeep.State.STOPPED::equals));
    note.managedProperty().bind(note.visibleProperty());
    return note;
  }

  private Node footer() {
    Label count = controls.label(controls.texts().text(model.countProperty()), "muted", "small");
    count.setId("search-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.visibleProperty().bind(Bindings.isNotEmpty(model.hits()));
    count.managedProperty().bind(count.visibleProperty());
    Label reading = controls.label("search.reading", "muted", "small");
    reading.visibleProperty().bind(model.stateProperty().map(SearchUpkeep.State.READING::equals));
    reading.managedProperty().bind(reading.visibleProperty());
    return Controls.row(
        count, reading, Controls.spring(), controls.label("search.keys", "muted", "small"));
  }

  private void showFilters() {
    filters.getChildren().setAll(model.filters().stream().map(this::chip).toList());
    filters.setManaged(!model.filters().isEmpty());
  }

  private Node chip(Message said) {
    return new Chip(controls.texts().text(said), "search-filter");
  }

  private void showWhole(Optional<Passage> text) {
    whole.show(text.orElse(new Passage("", List.of())));
    beside.setVvalue(0);
  }

  private void showChosen(Optional<SearchHit> hit) {
    int at = hit.map(model.hits()::indexOf).orElse(-1);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 2));
    }
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(PAGE);
      case PAGE_UP -> model.move(-PAGE);
      case ENTER -> open();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void open() {
    model.open(close);
  }
}
