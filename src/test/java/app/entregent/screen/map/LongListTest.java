package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A long list builds its first rows, and the next ones when they are asked for. */
@SuppressWarnings("NullAway.Init") // set in the test
class LongListTest extends WindowTest {
  private LongList<Integer> list;

  @Test
  void theNextRowsComeByAKeyAndStayWhenTheListIsShownAgain() {
    List<Integer> many = IntStream.range(0, 25).boxed().toList();
    show(
        () -> {
          Controls controls = new Controls(new LiveTexts(Language.EN));
          list = new LongList<>(controls, 10, number -> new Button("row " + number));
          list.show(many);
          return new Scene(list);
        });
    Hyperlink more = lookup(".more").queryAs(Hyperlink.class);
    assertThat(more.getText()).isEqualTo("Show 15 more");
    assertThat(lookup(".button").queryAll()).hasSize(10);
    onWindow(more::requestFocus);
    push(KeyCode.ENTER);
    assertThat(lookup(".button").queryAll()).hasSize(20);
    assertThat(onWindow(() -> ((Button) list.getScene().getFocusOwner()).getText()))
        .isEqualTo("row 10");
    onWindow(() -> list.show(many));
    assertThat(lookup(".button").queryAll()).hasSize(20);
    onWindow(
        () -> {
          list.shorten();
          list.show(many);
        });
    assertThat(lookup(".button").queryAll()).hasSize(10);
  }
}
