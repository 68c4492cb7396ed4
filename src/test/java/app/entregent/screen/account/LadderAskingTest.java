package app.entregent.screen.account;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class LadderAskingTest {
  private final List<String> moves = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void aClientNeverMetIsAskedAboutAndMovesForAReason() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      long id =
          now(workspace.change(Label.of("x"), tx -> new AccountStore().add(tx, "Villas Atlas")));
      Optional<AccountPage> page = workspace.fetch(reader -> new AccountPages().find(reader, id));
      LadderAsking ladder =
          new LadderAsking(() -> page, (step, reason) -> moves.add(step + " " + reason));
      ladder.set(LadderStep.CLIENT);
      assertThat(ladder.askedProperty().get()).contains(LadderStep.CLIENT);
      ladder.giveReason(" ");
      ladder.drop();
      ladder.giveReason("Bought by phone");
      assertThat(moves).isEmpty();
      ladder.set(LadderStep.CLIENT);
      ladder.giveReason(" Bought by phone ");
      assertThat(ladder.askedProperty().get()).isEmpty();
      assertThat(moves).containsExactly("CLIENT Bought by phone");
    }
  }
}
