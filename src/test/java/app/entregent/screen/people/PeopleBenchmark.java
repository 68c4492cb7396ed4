package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.PersonaFacts;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Look;
import app.entregent.ui.Screen;
import app.entregent.ui.Theme;
import app.entregent.workspace.Label;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How the list of 30,000 people opens, filters and scrolls, in the real window over a real file,
 * scrolling beside a bare table of the same rows; and how long it takes to compare everybody with
 * five personas. It asserts nothing and is not part of the tests; the figures are printed:
 *
 * <pre>mvn -Dtest=PeopleBenchmark test</pre>
 */
class PeopleBenchmark extends ScreenTest {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int PEOPLE = 30_000;
  private static final int TURNS = 15;
  private static final int MOST_MILLIS = 60_000;

  /** Keys, steps and fits are told in time of the processor: others may use the machine. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  private final StackPane room = new StackPane();
  private @Nullable Screen shown;

  @Test
  void openFilterScroll() {
    SomePeople.many(workspace, PEOPLE);
    addPersonas();
    showRoom();
    tell("first rows, first time in the process", List.of(open()));
    List<Long> again = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      again.add(open());
    }
    tell("first rows, a new screen each time", again);
    TableView<?> table = lookup("#people-table").queryAs(TableView.class);
    untilAtLast(() -> table.getItems().size() == PEOPLE);
    filter(table);
    scroll("the list", table);
    List<String> names =
        away(() -> workspace.fetch(reader -> new PeopleListStore().rows(reader))).stream()
            .map(PersonRow::name)
            .toList();
    scroll("a bare table", bare(names));
    fit();
  }

  private void addPersonas() {
    PersonaStore personas = new PersonaStore();
    now(
        workspace.change(
            Label.of("people.change.persona_added"),
            tx -> {
              for (int i = 0; i < 5; i++) {
                long id = personas.add(tx, "Persona " + i);
                personas.addCriterion(tx, id, CriterionKind.TITLE, "director, head of, ceo", 5);
                personas.addCriterion(tx, id, CriterionKind.COMPANY, "maison " + i, 3);
                personas.addCriterion(tx, id, CriterionKind.SECTOR, "property", 3);
                personas.addCriterion(tx, id, CriterionKind.LOCATION, "marrakech", 2);
              }
              return 0;
            }));
  }

  /**
   * From the request for a new screen in a window that stands to the pulse that has laid out its
   * first rows; the screen before has ended its work.
   */
  private long open() {
    PeopleViewModel model =
        new PeopleViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK);
    CompletableFuture<Long> rows = new CompletableFuture<>();
    long began =
        WaitForAsyncUtils.waitForAsyncFx(
            MOST_MILLIS,
            () -> {
              long wished = System.nanoTime();
              Screen screen = new PeopleView(controls, keys, model);
              room.getChildren().setAll(screen.root());
              screen.activate();
              onceRowsStand(rows);
              Optional.ofNullable(shown).ifPresent(Screen::deactivate);
              shown = screen;
              return wished;
            });
    long took = rows.orTimeout(MOST_MILLIS, TimeUnit.MILLISECONDS).join() - began;
    TableView<?> table = lookup("#people-table").queryAs(TableView.class);
    untilAtLast(() -> model.people().wholeProperty().get());
    untilAtLast(() -> table.getItems().size() == PEOPLE);
    return took;
  }

  /** The window in which screens come and go, as in the program. */
  private void showRoom() {
    show(
        () -> {
          theme = new Theme(Look.LIGHT, 100);
          Scene scene = new Scene(room, WIDTH, HEIGHT);
          theme.dress(scene);
          keys.listen(scene);
          return scene;
        });
  }

  private void onceRowsStand(CompletableFuture<Long> when) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        boolean stand =
            room.lookupAll("#people-table .table-row-cell").stream()
                .anyMatch(
                    row ->
                        row.isVisible() && row instanceof IndexedCell<?> cell && !cell.isEmpty());
        if (stand) {
          stop();
          when.complete(System.nanoTime());
        }
      }
    }.start();
  }

  /** The work of the window from a key to the new rows, laid out. */
  private void filter(TableView<?> table) {
    TextField field = lookup("#people-filter").queryAs(TextField.class);
    List<Long> took = new ArrayList<>();
    for (int number = 1; number <= 20; number++) {
      String words = "maison " + (1_000 + number * 37);
      for (int letters = 1; letters <= words.length(); letters++) {
        String typed = words.substring(0, letters);
        took.add(step(table, () -> field.setText(typed)));
      }
      onWindow(field::clear);
    }
    tell("one key in the filter", took);
  }

  private TableView<String> bare(List<String> names) {
    return onWindow(
        () -> {
          TableView<String> table = new TableView<>(FXCollections.observableArrayList(names));
          for (int i = 0; i < 4; i++) {
            TableColumn<String, String> column = new TableColumn<>("Column");
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()));
            table.getColumns().add(column);
          }
          Scene scene = new Scene(table, WIDTH, HEIGHT);
          theme.dress(scene);
          stage().setScene(scene);
          return table;
        });
  }

  /** The work of the window for one step of scrolling, without the drawing itself. */
  private void scroll(String what, TableView<?> table) {
    List<Long> took = new ArrayList<>();
    for (int step = 0; step < 500; step++) {
      int row = step % 2 == 0 ? step * 3 : step * 7_919 % PEOPLE;
      took.add(step(table, () -> table.scrollTo(row)));
    }
    tell(what + ", one step of scrolling", took);
  }

  private static long step(TableView<?> table, Runnable act) {
    return onWindow(
        () -> {
          long began = PROCESSOR.getCurrentThreadCpuTime();
          act.run();
          Parent root = table.getScene().getRoot();
          root.applyCss();
          root.layout();
          return PROCESSOR.getCurrentThreadCpuTime() - began;
        });
  }

  private void fit() {
    List<Long> took = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      took.add(
          away(
              () ->
                  workspace.fetch(
                      reader -> {
                        List<PersonRow> people = new PeopleListStore().rows(reader);
                        PersonaFacts.Known known = new PersonaFacts().all(reader);
                        long began = PROCESSOR.getCurrentThreadCpuTime();
                        PeopleTraits.fits(people, new PersonaStore().all(reader), known);
                        return PROCESSOR.getCurrentThreadCpuTime() - began;
                      })));
    }
    tell("fit of " + PEOPLE + " people to five personas", took);
  }

  private static void tell(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        "%s: first %.1f ms, median %.1f ms, p95 %.1f ms, most %.1f ms%n",
        what,
        nanos.getFirst() / NANOS_IN_MILLI,
        sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
        sorted.get(sorted.size() * 95 / 100) / NANOS_IN_MILLI,
        sorted.getLast() / NANOS_IN_MILLI);
  }
}
