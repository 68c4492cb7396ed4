package app.entregent.screen.listening;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The needs that are heard most often, by persona. */
final class NeedsPane extends VBox {
  private final NeedsViewModel model;
  private final ListView<NeedRow> list = new ListView<>();
  private final ListKeys listKeys;

  NeedsPane(Controls controls, NeedsViewModel model) {
    this.model = model;
    getStyleClass().add("listening-needs");
    list.setId("listening-needs");
    list.getStyleClass().add("listening-list");
    list.setItems(model.rows());
    list.accessibleTextProperty().bind(controls.texts().text("listening.part.needs"));
    list.setCellFactory(view -> new NeedCell(controls, this::choose));
    listKeys =
        new ListKeys(list, Message.of("listening.title"))
            .on("Enter", "listening.key.open", this::choose);
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.HEARING,
            "listening.needs.empty.title",
            "listening.needs.empty.sentence");
    list.setPlaceholder(none); // the list stays in sight, so that it can take the focus
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(controls.prose("listening.needs.why", "muted", "small"), list);
  }

  ListView<NeedRow> list() {
    return list;
  }

  Subscription show(Keys keys) {
    return listKeys.show(keys);
  }

  private void choose() {
    int at = list.getSelectionModel().getSelectedIndex();
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::choose);
    if (at >= 0 && at < model.rows().size()) {
      list.getSelectionModel().clearAndSelect(at);
    }
  }
}
