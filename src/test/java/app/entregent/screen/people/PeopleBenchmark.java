package app.entregent.screen.people;

import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/**
 * How the list of 30,000 people opens, filters and scrolls, in the real window over a real file. It
 * asserts nothing and is not part of the tests; the figures are printed:
 *
 * <pre>mvn -Dtest=PeopleBenchmark test</pre>
 */
class PeopleBenchmark extends ScreenTest {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int PEOPLE = 30_000;

  @Test
  void openFilterScroll() {
    SomePeople.many(workspace, PEOPLE);
    long began = System.nanoTime();
    showScreen(
        () ->
            new PeopleView(
                controls,
                keys,
                new PeopleViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK)));
    TableView<?> table = lookup("#people-table").queryAs(TableView.class);
    untilAtLast(() -> table.getItems().size() == PEOPLE);
    tell("first opening", List.of(System.nanoTime() - began));
    filter(table);
    scroll(table);
  }

  /** From the key to the new rows in the window. */
  private void filter(TableView<?> table) {
    TextField field = lookup("#people-filter").queryAs(TextField.class);
    List<Long> took = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      String words = "maison " + (1_000 + number * 37);
      took.add(timed(() -> field.setText(words), () -> table.getItems().size() < PEOPLE));
      took.add(timed(field::clear, () -> table.getItems().size() == PEOPLE));
    }
    tell("filter (with the pause after the last key)", took);
  }

  private long timed(Runnable key, BooleanSupplier shown) {
    long began = System.nanoTime();
    onWindow(key);
    untilAtLast(shown);
    return System.nanoTime() - began;
  }

  /** The work of the window for one step of scrolling, without the drawing itself. */
  private void scroll(TableView<?> table) {
    List<Long> took = new ArrayList<>();
    for (int step = 0; step < 500; step++) {
      int row = step % 2 == 0 ? step * 3 : step * 7_919 % PEOPLE;
      took.add(
          onWindow(
              () -> {
                long began = System.nanoTime();
                table.scrollTo(row);
                Parent root = table.getScene().getRoot();
                root.applyCss();
                root.layout();
                return System.nanoTime() - began;
              }));
    }
    tell("one step of scrolling", took);
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
