package app.entregent.screen.engage;

import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.Benchmarks;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the library takes to be read and narrowed with 5,000 pieces, and to be right again after
 * one of them was done; time of the processor, everything on one thread. It asserts nothing and is
 * not part of the tests; the figures are printed:
 *
 * <pre>mvn -Dtest=LibraryBenchmark test</pre>
 */
class LibraryBenchmark {
  private static final int PIECES = 5_000;
  private static final int TURNS = 40;

  @TempDir Path folder;

  @Test
  void readNarrowChange() {
    LocalDate today = LocalDate.now(TestWorkspace.CLOCK);
    PieceStore pieces = new PieceStore();
    try (Workspace workspace = TestWorkspace.create(folder)) {
      long first =
          TestWorkspace.now(
              workspace.change(
                  Label.of("engage.change.add"),
                  tx -> {
                    long id = 0;
                    for (int i = 0; i < PIECES; i++) {
                      id = pieces.add(tx, NewPiece.post("Piece " + i, today.minusDays(i % 900)));
                    }
                    return id - PIECES;
                  }));
      LibraryViewModel model = new LibraryViewModel(workspace, quiet(), pieces, new PersonaStore());
      Benchmarks.tell("all pieces read and shown", TURNS, turn -> model.activate());
      Benchmarks.tell(
          "a letter more in the filter",
          TURNS,
          turn -> model.narrow(now -> now.withWords("piece " + turn)));
      model.narrow(now -> LibraryFilter.NOTHING);
      Benchmarks.tell(
          "one piece done, written and shown",
          TURNS,
          turn ->
              TestWorkspace.now(
                  workspace.change(
                      Label.of("engage.change.add"),
                      tx -> {
                        pieces.done(tx, first + 1 + turn);
                        return turn;
                      })));
      model.deactivate();
    }
  }

  private static Notifier quiet() {
    return new Notifier() {
      @Override
      public void done(Message what) {}

      @Override
      public void done(Message what, Runnable undo) {}

      @Override
      public void trouble(Message sentence, Throwable cause) {
        throw new IllegalStateException(sentence.key(), cause);
      }
    };
  }
}
