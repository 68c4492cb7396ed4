package app.entregent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.WindowTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class RebuildingTest extends WindowTest {
  private final List<String> pressed = new ArrayList<>();
  private int built;

  @Test
  void aClickIsNotLostWhereTheFieldThatItLeavesRebuildsTheList() {
    VBox list = new VBox();
    TextField field = new TextField();
    field.setId("beside");
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                Rebuilding.of(list, () -> build(list));
                Rebuilding.of(list, () -> build(list));
              }
            });
    show(
        () -> {
          Rebuilding.of(list, () -> build(list));
          return new Scene(new VBox(field, list), WIDTH, HEIGHT);
        });
    clickOn("#beside");
    clickOn("#go");
    until(() -> built == 2);
    assertThat(pressed).containsExactly("built 1");
    assertThat(lookup("#go").queryButton().isFocused()).isTrue();
    onWindow(() -> Rebuilding.of(list, () -> build(list)));
    assertThat(built).as("at once where nothing is pressed").isEqualTo(3);
  }

  private void build(VBox list) {
    built++;
    String name = "built " + built;
    Button go = new Button(name);
    go.setId("go");
    go.setOnAction(event -> pressed.add(name));
    list.getChildren().setAll(go);
  }
}
