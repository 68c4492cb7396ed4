package app.entregent.screen.map;

import app.entregent.model.decision.DifferenceWords;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapDifference.Line;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.Snapshot;
import app.entregent.screen.map.PastActs.Against;
import app.entregent.screen.map.PastActs.Told;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Beside a map as it was: the marks in its past, what is different between then and another moment,
 * and a new mark.
 */
final class PastPanel extends VBox {
  private static final int MOST_LINES = 200;
  private static final int NAME_COLUMNS = 19;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapCanvas canvas;
  private final PastActs acts;
  private final Label title = new Label();
  private final FlowPane marks = new FlowPane();
  private final VBox lines = new VBox();
  private final SimpleObjectProperty<List<Against>> others =
      new SimpleObjectProperty<>(List.of(Against.TODAY));
  private final SimpleObjectProperty<Against> against = new SimpleObjectProperty<>(Against.TODAY);

  PastPanel(Controls controls, MapCanvas canvas, PastActs acts) {
    this.controls = controls;
    this.texts = controls.texts();
    this.canvas = canvas;
    this.acts = acts;
    getStyleClass().add("past-panel");
    setId("map-past-panel");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    build();
    acts.openProperty().subscribe(this::setVisible);
    acts.pastProperty().subscribe(this::show);
    acts.toldProperty().subscribe(this::show);
    controls.onLanguage(this, () -> show(acts.toldProperty().getValue()));
  }

  private void build() {
    title.getStyleClass().add("panel-title");
    Choice<Against> other =
        new Choice<>(others, one -> texts.text(one.word()), against, this::compare);
    other.accessibleTextProperty().bind(title.textProperty());
    other.setId("map-past-other");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("past-lines");
    TextField name = new TextField();
    name.promptTextProperty().bind(texts.text("map.past.name"));
    name.accessibleTextProperty().bind(texts.text("map.past.name"));
    name.setId("map-past-name");
    name.setPrefColumnCount(NAME_COLUMNS);
    Runnable mark =
        () -> {
          acts.close();
          acts.mark(name.getText());
          name.clear();
        };
    name.setOnAction(event -> mark.run());
    Button set = controls.button("map.past.mark", mark);
    set.setId("map-past-mark");
    other.setMinWidth(0);
    other.setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    FlowPane marking = new FlowPane(name, set);
    marks.getStyleClass().add("past-row");
    marks.managedProperty().bind(Bindings.isNotEmpty(marks.getChildren()));
    marking.getStyleClass().add("past-row");
    getChildren().addAll(marks, title, other, scroll, marking);
  }

  private void compare(Against other) {
    against.set(other);
    acts.compare(other);
  }

  private void show(Optional<MapPast> past) {
    marks.getChildren().clear();
    List<Against> choices = new ArrayList<>(List.of(Against.TODAY));
    for (Snapshot mark : past.map(MapPast::marks).orElse(List.of())) {
      Button button = new Button();
      button.textProperty().bind(texts.text(mark.word()));
      button.getStyleClass().addAll("small", "past-mark");
      button.setOnAction(event -> acts.show(mark));
      MenuItem remove = new MenuItem();
      remove.textProperty().bind(texts.text("map.past.unmark"));
      remove.setOnAction(event -> acts.unmark(mark));
      button.setContextMenu(new ContextMenu(remove));
      button.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.DELETE) {
              event.consume();
              acts.unmark(mark);
            }
          });
      marks.getChildren().add(button);
      choices.add(new Against(Optional.of(mark)));
    }
    against.set(Against.TODAY);
    others.set(choices);
  }

  private void show(Told told) {
    List<Line> all = told.difference().lines();
    title.setText(texts.now(Message.of("map.diff.title", all.size())));
    lines.getChildren().clear();
    if (all.isEmpty()) {
      lines.getChildren().add(controls.label("map.diff.none", "muted"));
    }
    DifferenceWords said = new DifferenceWords(told.names());
    for (Line line : all.stream().limit(MOST_LINES).toList()) {
      Label words = new Label(texts.now(said.of(line)));
      Wrapping.of(words);
      words.getStyleClass().addAll("small", "diff-line", style(line.kind()));
      lines.getChildren().add(words);
    }
    mark(told.difference());
  }

  /** The same on the cards. */
  private void mark(MapDifference difference) {
    var byCard = difference.marks();
    for (SeatCardView view : canvas.views()) {
      for (MapDifference.Kind kind : MapDifference.Kind.values()) {
        view.pseudoClassStateChanged(
            PseudoClass.getPseudoClass(style(kind)), byCard.get(view.card().id()) == kind);
      }
    }
  }

  private static String style(MapDifference.Kind kind) {
    return "diff-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
