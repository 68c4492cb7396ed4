package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map of twelve people with bosses, roles, stances and influences, drawn by keyboard alone. */
class KeyboardSessionTest extends WindowTest {
  private static final int MOST = 150;

  @TempDir Path folder;
  private int keystrokes;

  private void key(KeyCode... keys) {
    keystrokes++;
    push(keys);
  }

  /** Adds a person with a role, a stance and so much influence, and says to whom they report. */
  private void person(
      String name, KeyCode role, KeyCode stance, int influence, Optional<String> boss) {
    write(name);
    key(KeyCode.ENTER);
    key(KeyCode.ESCAPE);
    key(role);
    key(KeyCode.SHIFT, stance);
    for (int i = 0; i < influence; i++) {
      key(KeyCode.PLUS);
    }
    boss.ifPresent(
        other -> {
          key(KeyCode.R);
          write(other);
          key(KeyCode.ENTER);
        });
    key(KeyCode.N);
  }

  private void influence(String who, String whom) {
    key(KeyCode.I);
    write(whom);
    key(KeyCode.ENTER);
    assertThat(who).isNotEqualTo(whom);
  }

  @Test
  void twelvePeopleInUnderAHundredAndFiftyKeystrokes() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      MapTown town = new MapTown(workspace);
      MapWindow window = onWindow(() -> new MapWindow(workspace, town.decision));
      show(window::scene);
      Optional<String> salma = Optional.of("salma");
      Optional<String> karim = Optional.of("karim");
      person("Salma Benkirane, Director", KeyCode.DIGIT4, KeyCode.DIGIT4, 4, Optional.empty());
      person("Yanis Lahlou", KeyCode.DIGIT3, KeyCode.DIGIT3, 3, salma);
      person("Ines Tazi", KeyCode.DIGIT1, KeyCode.DIGIT1, 2, salma);
      person("Karim Ouazzani", KeyCode.DIGIT2, KeyCode.DIGIT2, 3, salma);
      person("Nora El Fassi", KeyCode.DIGIT6, KeyCode.DIGIT2, 1, salma);
      person("Omar Skalli", KeyCode.DIGIT2, KeyCode.DIGIT3, 1, Optional.of("yanis"));
      person("Leila Chraibi", KeyCode.DIGIT5, KeyCode.DIGIT2, 1, Optional.of("ines"));
      person("Adam Berrada", KeyCode.DIGIT2, KeyCode.DIGIT2, 1, karim);
      person("Rita Mansouri", KeyCode.DIGIT2, KeyCode.DIGIT3, 1, karim);
      person("Paul Vasseur", KeyCode.DIGIT5, KeyCode.DIGIT6, 2, Optional.empty());
      person("Zoe Marchand", KeyCode.DIGIT2, KeyCode.DIGIT2, 1, karim);
      person("Hugo Perrault", KeyCode.DIGIT5, KeyCode.DIGIT5, 3, Optional.empty());
      key(KeyCode.ESCAPE);
      influence("Hugo Perrault", "salma");
      influence("Hugo Perrault", "paul");
      key(KeyCode.E);
      key(KeyCode.PLUS);
      key(KeyCode.T);

      assertThat(keystrokes).isLessThan(MOST);
      assertThat(town.map().seats()).hasSize(12);
      assertThat(town.map().bosses()).hasSize(9);
      assertThat(town.map().ties().stream().filter(t -> t.kind() == TieKind.INFLUENCES))
          .extracting(Tie::weight)
          .containsExactly(2, 1);
      Seat hugo = town.seat("Hugo Perrault");
      assertThat(hugo.roles()).containsExactly(Role.INFLUENCER);
      assertThat(hugo.stance()).isEqualTo(Stance.OPPONENT);
      assertThat(hugo.influence()).isEqualTo(Influence.HIGH);
      assertThat(town.seat("Salma Benkirane").spot().y())
          .isLessThan(town.seat("Karim Ouazzani").spot().y());
      onWindow(() -> window.model.deactivate());
      assertThat(window.troubles).isEmpty();
    }
  }
}
