package app.entregent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class NamedTest {
  private final Pane first = new Pane();
  private final Pane second = new Pane();
  private final VBox list = new VBox(new HBox(first), new HBox(second));

  @Test
  void oneOfManyIsFoundByItsNameAndHasNoId() {
    Named.as(first, "goal-1");
    Named.as(second, "goal-2");
    assertThat(Named.find(list, "goal-2")).containsSame(second);
    assertThat(Named.find(list, "goal-3")).isEmpty();
    assertThat(second.getId()).isNull();
  }

  @Test
  void whatThereIsOneOfIsFoundByItsId() {
    first.setId("goal-new");
    assertThat(Named.of(first)).contains("goal-new");
    assertThat(Named.of(second)).isEmpty();
    assertThat(Named.find(list, "goal-new")).containsSame(first);
  }
}
