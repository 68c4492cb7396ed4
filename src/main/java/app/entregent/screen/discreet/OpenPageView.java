package app.entregent.screen.discreet;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FilterField;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows an open page as a list; Enter or a double click goes where a line leads. */
public final class OpenPageView implements Screen {
  private final Controls controls;
  private final OpenPageViewModel model;
  private final ScreenFrame frame;

  public OpenPageView(Controls controls, OpenPageViewModel model) {
    this.controls = controls;
    this.model = model;
    ListView<OpenLine> list = new ListView<>(model.lines());
    list.getStyleClass().add("open-lines");
    list.setId("open-lines");
    list.accessibleTextProperty().bind(controls.texts().text("people.discreet.list"));
    list.setPlaceholder(controls.label("people.discreet.nothing", "muted"));
    list.setCellFactory(view -> new Line());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(list);
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open(list);
          }
        });
    frame = new ScreenFrame(title(), controls.texts().text("people.discreet.purpose"));
    frame.getStyleClass().add("open-page");
    if (model.place() instanceof Place.People) {
      FilterField filter = new FilterField(controls, "people.discreet.filter");
      filter.wordsProperty().subscribe(model::narrow);
      VBox.setVgrow(list, Priority.ALWAYS);
      VBox column = new VBox(filter, list);
      column.getStyleClass().add("column");
      frame.content(column);
    } else {
      frame.content(list);
    }
  }

  private ObservableValue<String> title() {
    ObservableValue<String> own =
        controls
            .texts()
            .text(
                switch (model.place()) {
                  case Place.Today() -> "today.title";
                  case Place.Meetings(var _) -> "meeting.title";
                  default -> "people.title";
                });
    return Bindings.createStringBinding(
        () -> {
          String named = model.pageProperty().get().title();
          return named.isEmpty() ? own.getValue() : named;
        },
        model.pageProperty(),
        own);
  }

  private void open(ListView<OpenLine> list) {
    OpenLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.open(line);
    }
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
  }

  /** One line: a heading, or a name with what may be known of it. */
  private final class Line extends ListCell<OpenLine> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox both = new VBox(name, detail);

    Line() {
      name.getStyleClass().add("open-name");
      detail.getStyleClass().addAll("small", "muted");
    }

    @Override
    protected void updateItem(@Nullable OpenLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("open-heading");
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String words = line.heading() ? controls.texts().now(Message.of(line.name())) : line.name();
      if (line.heading()) {
        getStyleClass().add("open-heading");
      }
      name.setText(words);
      detail.setText(line.detail());
      detail.setVisible(!line.detail().isEmpty());
      detail.setManaged(!line.detail().isEmpty());
      setAccessibleText(OpenLine.joined(words, line.detail()));
      setGraphic(both);
    }
  }
}
