package app.entregent.screen.friday;

import app.entregent.model.agenda.FridayReview.Reading;
import app.entregent.model.agenda.ReviewLine;
import app.entregent.model.agenda.ReviewLine.Section;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** The review of the week: one list from top to bottom, the objective, and the end. */
public final class FridayView implements Screen {
  private static final Message GROUP = Message.of("friday.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final FridayViewModel model;
  private final ObservableList<FridayRow> rows = FXCollections.observableArrayList();
  private final ListView<FridayRow> list = new ListView<>(rows);
  private final ListKeys listKeys;
  private final EditableText objective;
  private final VBox end = new VBox();
  private final ScreenFrame frame;
  private Subscription ownKeys = Subscription.EMPTY;

  public FridayView(Controls controls, Keys keys, FridayViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    objective = EditableText.keptLine(model::setObjective);
    objective.field().setId("friday-objective");
    list.setId("friday-list");
    list.getStyleClass().add("friday-list");
    list.accessibleTextProperty().bind(texts.text("friday.title"));
    list.setCellFactory(view -> new FridayCell(controls, model));
    VBox.setVgrow(list, Priority.ALWAYS);
    end.getStyleClass().add("friday-end");
    Label done = controls.label("friday.done", "strong");
    done.setId("friday-done");
    end.getChildren().add(done);
    VBox page =
        new VBox(
            list,
            FieldRow.editing(controls, "friday.objective", objective)
                .hint(texts.text("friday.objective.hint")),
            end);
    page.getStyleClass().add("friday-page");
    Button finish = controls.primary("friday.finish", model::finish);
    finish.setId("friday-finish");
    frame =
        new ScreenFrame(texts.text("friday.title"), texts.text("friday.purpose"))
            .primary(finish, controls.button(Material2AL.ARROW_BACK, "action.back", model::back))
            .content(page);
    listKeys =
        new ListKeys(list, GROUP)
            .on("Enter", "friday.act.open", () -> with(model::open))
            .on("Space", "friday.act.seen", () -> with(this::seen))
            .on("N", "friday.act.carry", () -> with(model::carry))
            .on("X", "friday.act.drop", () -> with(model::drop));
    list.setContextMenu(
        new ContextMenu(
            item("friday.act.carry", model::carry), item("friday.act.drop", model::drop)));
    model.readingProperty().subscribe(this::show);
    finish
        .disableProperty()
        .bind(model.readingProperty().map(reading -> reading.doneOn().isPresent()));
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(list);
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        listKeys
            .show(keys)
            .and(
                keys.add(
                    Shortcut.of(
                        "Alt+O",
                        Message.of("friday.objective"),
                        GROUP,
                        () -> objective.field().requestFocus()),
                    Shortcut.of(
                        "Shortcut+Enter", Message.of("friday.finish"), GROUP, model::finish)));
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** Marks the line and goes to the next, so that Space goes through all of them. */
  private void seen(ReviewLine line) {
    int at = list.getSelectionModel().getSelectedIndex();
    model.toggleSeen(line);
    for (int next = at + 1; next < rows.size(); next++) {
      if (rows.get(next).line().isPresent()) {
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 3));
        return;
      }
    }
    objective.field().requestFocus();
  }

  private void with(Consumer<ReviewLine> act) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(FridayRow::line)
        .ifPresent(act);
  }

  private MenuItem item(String key, Consumer<ReviewLine> act) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(texts.text(key));
    item.setOnAction(event -> with(act));
    return item;
  }

  private void show(Reading reading) {
    int before = list.getSelectionModel().getSelectedIndex();
    ObservableList<FridayRow> wanted = FXCollections.observableArrayList();
    for (Section section : Section.values()) {
      var lines = reading.lines().stream().filter(line -> line.section() == section).toList();
      wanted.add(new FridayRow(section, lines.size(), Optional.empty()));
      lines.forEach(line -> wanted.add(new FridayRow(section, 0, Optional.of(line))));
    }
    if (!rows.equals(wanted)) {
      rows.setAll(wanted);
      list.getSelectionModel().clearAndSelect(Math.clamp(before, 1, rows.size() - 1));
    }
    objective.show(reading.objective());
    end.setVisible(reading.doneOn().isPresent());
    end.setManaged(reading.doneOn().isPresent());
  }
}
