package app.entregent.screen.start;

import app.entregent.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;

/**
 * What the first steps lead to. Each ends with a workspace open, on the place that comes next; the
 * stages complete on the JavaFX thread.
 */
public interface StartActions {
  /**
   * The first account.
   *
   * @param account the name of the company
   * @param offer what the user would sell there; may be empty
   * @param people names of people there, none of them blank
   */
  record FirstAccount(String account, String offer, List<String> people) {
    public FirstAccount {
      people = List.copyOf(people);
    }
  }

  CompletionStage<Void> mapAccount(FirstAccount first);

  /**
   * @param files a zip, CSV files, or an unzipped folder
   */
  CompletionStage<Void> importArchive(List<Path> files);

  CompletionStage<Void> openSample(Language language);

  /** Opens a workspace or a backup of one. */
  CompletionStage<Void> openWorkspace(Path file);

  /**
   * Wishes what is under way to end, where it can be ended without a trace; its stage then fails
   * with a {@link CancellationException}.
   */
  void end();
}
