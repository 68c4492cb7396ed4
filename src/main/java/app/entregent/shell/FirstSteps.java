package app.entregent.shell;

import app.entregent.screen.start.StartActions;
import app.entregent.text.Language;
import app.entregent.ui.Workspaces;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What the first steps do: make or open a file. */
final class FirstSteps implements StartActions {
  private static final String FIRST_FILE = "entregent.entregent";

  private final Workspaces workspaces;

  FirstSteps(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  @Override
  public CompletionStage<Void> mapAccount(FirstAccount first) {
    return workspaces.create(workspaces.usualFolder().resolve(FIRST_FILE));
  }

  @Override
  public CompletionStage<Void> importArchive(List<Path> files) {
    return workspaces.create(workspaces.usualFolder().resolve(FIRST_FILE));
  }

  @Override
  public CompletionStage<Void> openSample(Language language) {
    return workspaces.openSample(language);
  }

  @Override
  public CompletionStage<Void> openWorkspace(Path file) {
    return workspaces.open(file);
  }
}
