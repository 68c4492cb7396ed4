package app.entregent.screen.map;

import app.entregent.model.decision.Role;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the map: what the colours tell, how often, and by a click only those. */
final class Legend extends HBox {
  private final LiveTexts texts;
  private final LensViewModel model;
  private final MenuButton lenses = new MenuButton();
  private final FlowPane entries = new FlowPane();

  /** With large type the entries take no more than two rows; the map is what one came for. */
  private final ScrollPane scroll = new ScrollPane();

  private final Map<String, ToggleButton> buttons = new HashMap<>();
  private List<SeatCard> cards = List.of();
  private Optional<Told> told = Optional.empty();

  /** What the entries say; the same is not built anew, since a new entry knows of no press. */
  private record Told(Map<Band, Long> counts, Language in) {}

  Legend(Controls controls, LensViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("legend");
    lenses.setId("map-lens");
    lenses.getStyleClass().add("legend-lens");
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.text("map.lens"));
    lenses.setTooltip(tooltip);
    lenses.setMinWidth(Region.USE_PREF_SIZE);
    for (Lens lens : Lens.values()) {
      MenuItem item = new MenuItem();
      item.textProperty().bind(texts.text(lens.word()));
      item.setOnAction(event -> model.choose(lens));
      lenses.getItems().add(item);
    }
    entries.prefWrapLengthProperty().bind(scroll.widthProperty());
    entries.getStyleClass().add("legend-entries");
    scroll.setContent(entries);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("legend-scroll");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(lenses, scroll);
    model.lensProperty().subscribe(lens -> show(cards));
    model.chosenProperty().subscribe(this::mark);
    controls.onLanguage(this, () -> show(cards));
  }

  /** Counts these cards. */
  void show(List<SeatCard> shown) {
    cards = shown;
    String lens = texts.now(model.lensProperty().get().word());
    lenses.setText(lens);
    lenses.setAccessibleText(texts.now(Message.of("map.lens.now", lens)));
    Map<Band, Long> counts = model.counts(cards);
    Told now = new Told(counts, texts.language());
    if (told.filter(now::equals).isPresent()) {
      return;
    }
    told = Optional.of(now);
    Optional<String> focused =
        entries.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
    buttons.clear();
    entries.getChildren().clear();
    counts.forEach(
        (band, count) -> {
          ToggleButton entry = entry(band, count);
          buttons.put(band.code(), entry);
          entries.getChildren().add(entry);
        });
    mark(model.chosenProperty().get());
    // The focus stays with its entry: the next key means that one, not another.
    focused.ifPresent(
        id ->
            entries.getChildren().stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElse(entries.getChildren().getFirst())
                .requestFocus());
  }

  private ToggleButton entry(Band band, long count) {
    Label swatch = new Label(sign(band));
    swatch.getStyleClass().addAll("legend-swatch", "band", band.code());
    Label number = new Label(Long.toString(count));
    number.getStyleClass().add("legend-count");
    HBox inside = new HBox(swatch, new Label(texts.now(band.word())), number);
    inside.getStyleClass().add("legend-inside");
    ToggleButton entry = new ToggleButton();
    entry.setGraphic(inside);
    entry.setId("legend-" + band.code());
    entry.getStyleClass().add("legend-entry");
    entry.setMinWidth(Region.USE_PREF_SIZE);
    entry.setAccessibleText(
        texts.now(Message.of("map.legend.entry", texts.now(band.word()), count)));
    entry.setOnAction(event -> model.toggle(band));
    entry.focusedProperty().subscribe(focused -> reveal(entry, focused));
    return entry;
  }

  private void reveal(Node entry, boolean focused) {
    double hidden = entries.getHeight() - scroll.getViewportBounds().getHeight();
    if (focused && hidden > 0) {
      scroll.setVvalue(Math.clamp(entry.getBoundsInParent().getMinY() / hidden, 0, 1));
    }
  }

  private String sign(Band band) {
    return band.sign().isEmpty()
        ? Arrays.stream(Role.values())
            .filter(role -> band.code().equals("role-" + role.code()))
            .map(role -> texts.now(role.sign()))
            .findFirst()
            .orElse("")
        : band.sign();
  }

  private void mark(Set<String> chosen) {
    buttons.forEach((code, button) -> button.setSelected(chosen.contains(code)));
  }
}
