package app.entregent.shell;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.screen.start.StartActions;
import app.entregent.text.Language;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Workspaces;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/** What the first steps do: make or open a file, and put the first things into it. */
final class FirstSteps implements StartActions {
  private static final String FIRST_FILE = "entregent";
  private static final String ENDING = ".entregent";

  private final Workspaces workspaces;
  private final OpenWorkspace door;
  private final Navigator navigator;
  private final Runnable endWork;
  private final Executor background;
  private final Executor screen;
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();

  /**
   * @param endWork wishes the long work that is under way to end
   * @param background where the disk is asked
   * @param screen runs on the thread that draws the window
   */
  FirstSteps(
      Workspaces workspaces,
      OpenWorkspace door,
      Navigator navigator,
      Runnable endWork,
      Executor background,
      Executor screen) {
    this.background = background;
    this.screen = screen;
    this.workspaces = workspaces;
    this.door = door;
    this.navigator = navigator;
    this.endWork = endWork;
  }

  @Override
  public CompletionStage<Void> mapAccount(FirstAccount first) {
    return inFreeFile()
        .thenCompose(made -> open().change(Label.of("start.change.mapped"), tx -> map(tx, first)))
        .thenAccept(decision -> navigator.open(new Place.Map(decision)));
  }

  @Override
  public CompletionStage<Void> importArchive(List<Path> files) {
    return inFreeFile().thenRun(() -> navigator.open(new Place.Import(files)));
  }

  @Override
  public CompletionStage<Void> openSample(Language language) {
    return workspaces.openSample(language);
  }

  @Override
  public CompletionStage<Void> openWorkspace(Path file) {
    return workspaces.open(file);
  }

  @Override
  public void end() {
    endWork.run();
  }

  /** The account becomes a target with one decision, and its people get seats side by side. */
  private long map(Transaction tx, FirstAccount first) {
    long account = accounts.add(tx, first.account());
    accounts.setTarget(tx, account, true);
    long decision = decisions.addDecision(tx, account, first.offer());
    List<Spot> taken = new ArrayList<>();
    for (String name : first.people()) {
      long person = persons.addProvisional(tx, name);
      accounts.addPerson(tx, account, person, "");
      Spot spot = SeatLayout.next(taken, Set.of(), Optional.empty());
      taken.add(spot);
      decisions.addSeat(tx, NewSeat.of(decision, person, spot));
    }
    return decision;
  }

  private Workspace open() {
    return door.workspace().orElseThrow();
  }

  /** Whether a file is there is asked away from the window: the folder may be on a slow disk. */
  private CompletionStage<Void> inFreeFile() {
    return CompletableFuture.supplyAsync(this::freeFile, background)
        .thenComposeAsync(workspaces::create, screen);
  }

  /** The first file is called after the program; a later one gets a number. */
  private Path freeFile() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> FIRST_FILE + (number == 1 ? "" : "-" + number) + ENDING)
        .map(workspaces.usualFolder()::resolve)
        .filter(file -> !Files.exists(file))
        .findFirst()
        .orElseThrow();
  }
}
