package app.entregent.shell;

import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.count;

import app.entregent.exchange.ArchiveImport;
import app.entregent.exchange.ImportProgress;
import app.entregent.exchange.archive.BigArchive;
import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How the long lists open, filter and scroll in the real window, over a workspace into which 30,000
 * connections and 100,000 messages were imported. It asserts nothing and is not part of the tests;
 * the figures are printed; the workspace is kept where {@code -Dbig=workspace.entregent} says:
 *
 * <pre>mvn -Dtest=ListsBenchmark test</pre>
 */
class ListsBenchmark extends WindowTest {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int FILTERS = 5;

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);

  @TempDir Path home;

  private record Busiest(long person, long account) {}

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  @Test
  void openFilterScroll() throws IOException {
    Path file = home.resolve("big.entregent");
    Busiest busiest = fill(file);
    if (System.getProperty("big") instanceof String kept) {
      Files.copy(file, Path.of(kept), StandardCopyOption.REPLACE_EXISTING);
    }
    Wiring wiring = open(file);
    until(() -> wiring.journey().placeProperty().get().isPresent());
    accounts();
    palette();
    story("a person", wiring, new Place.Person(busiest.person()));
    story("an account", wiring, new Place.Account(busiest.account()));
    relationships();
    onWindow(wiring::close);
  }

  private Busiest fill(Path file) throws IOException {
    Path zip = BigArchive.write(home.resolve("Complete_LinkedInDataExport_06-08-2026.zip"));
    try (Workspace workspace =
        Workspace.create(file, TestWorkspace.setup(WorkspaceThreads.direct()))) {
      new ArchiveImport(workspace, TestWorkspace.CLOCK).run(List.of(zip), ImportProgress.NONE);
      return TestWorkspace.now(
          workspace.change(
              Label.of("account.change.target"),
              tx -> {
                long person =
                    tx.sql()
                        .select(PARTICIPANT.PERSON_ID)
                        .from(PARTICIPANT)
                        .groupBy(PARTICIPANT.PERSON_ID)
                        .orderBy(count().desc())
                        .offset(1) // the first is the owner
                        .limit(1)
                        .fetchSingle(PARTICIPANT.PERSON_ID);
                AccountStore accounts = new AccountStore();
                String company =
                    new PersonStore()
                        .cards(tx, List.of(person)).values().stream()
                            .findFirst()
                            .orElseThrow()
                            .company();
                long account = accounts.add(tx, company);
                accounts.setTarget(tx, account, true);
                return new Busiest(person, account);
              }));
    }
  }

  private Wiring open(Path file) {
    return onWindow(
        () -> {
          Wiring built =
              new Wiring(
                  stage(),
                  new Outside(
                      new PlatformFolders(home.resolve("config"), home.resolve("data")),
                      background,
                      Language.EN,
                      Optional.empty(),
                      TestWorkspace.CLOCK,
                      opened -> {}));
          built.show(Optional.of(file));
          return built;
        });
  }

  private void accounts() {
    push(KeyCode.CONTROL, KeyCode.DIGIT3);
    TableView<?> people = lookup("#people-table").queryAs(TableView.class);
    soon(() -> !people.getItems().isEmpty());
    TableView<?> table = lookup("#account-table").queryAs(TableView.class);
    long began = System.nanoTime();
    push(KeyCode.ALT, KeyCode.A);
    soon(() -> !table.getItems().isEmpty());
    tell("accounts, first opening", List.of(System.nanoTime() - began));
    int all = table.getItems().size();
    TextField field = lookup("#people-filter").queryAs(TextField.class);
    List<Long> took = new ArrayList<>();
    for (int turn = 0; turn < 20; turn++) {
      took.add(timed(() -> field.setText("riad"), () -> table.getItems().size() < all));
      took.add(timed(field::clear, () -> table.getItems().size() == all));
    }
    tell("accounts (" + all + "), filter with the pause after the last key", took);
    int[] row = {0};
    scroll("accounts", table, () -> table.scrollTo(row[0]++ * 7_919 % all));
  }

  private void palette() {
    List<Long> took = new ArrayList<>();
    for (String words : List.of("ami", "brenner zo", "dune", "karima p", "nordhaven")) {
      push(KeyCode.CONTROL, KeyCode.K);
      ListView<?> list = lookup(".palette-list").queryAs(ListView.class);
      TextField field = lookup(".palette .text-field").queryAs(TextField.class);
      soon(() -> !list.getItems().isEmpty());
      List<?> before = List.copyOf(list.getItems());
      took.add(timed(() -> field.setText(words), () -> !before.equals(list.getItems())));
      push(KeyCode.ESCAPE);
    }
    tell("palette, from the words to what fits", took);
  }

  private void story(String what, Wiring wiring, Place place) {
    took(what + " with its story", () -> wiring.journey().open(place), ".timeline-entry");
  }

  private void took(String what, Runnable act, String shown) {
    tell(what, List.of(timed(act, () -> !lookup(shown).queryAll().isEmpty())));
  }

  private void relationships() {
    long began = System.nanoTime();
    push(KeyCode.CONTROL, KeyCode.DIGIT5);
    soon(
        () -> lookup("#relationship-filters .toggle-button").<Labeled>queryAll().size() == FILTERS);
    tell("relationships", List.of(System.nanoTime() - began));
  }

  private void scroll(String what, Parent list, Runnable step) {
    List<Long> took = new ArrayList<>();
    for (int turn = 0; turn < 300; turn++) {
      took.add(
          onWindow(
              () -> {
                long began = System.nanoTime();
                step.run();
                list.getScene().getRoot().applyCss();
                list.getScene().getRoot().layout();
                return System.nanoTime() - began;
              }));
    }
    tell(what + ", one step of scrolling", took);
  }

  private long timed(Runnable act, BooleanSupplier shown) {
    long began = System.nanoTime();
    onWindow(act);
    soon(shown);
    return System.nanoTime() - began;
  }

  private static void soon(BooleanSupplier expected) {
    try {
      WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, () -> onWindow(() -> expected.getAsBoolean()));
    } catch (TimeoutException e) {
      throw new AssertionError("The window did not show what was expected", e);
    }
  }

  private static void tell(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
        sorted.get(sorted.size() * 95 / 100) / NANOS_IN_MILLI,
        sorted.getLast() / NANOS_IN_MILLI);
  }
}
