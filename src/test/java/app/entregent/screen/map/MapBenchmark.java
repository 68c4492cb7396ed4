package app.entregent.screen.map;

import app.entregent.model.decision.Arrangement;
import app.entregent.model.decision.ArrangementFigures;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Look;
import app.entregent.ui.Theme;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * Moves and zooms maps of 50, 200 and 500 seats on every frame, and the same number of bare
 * rectangles and lines on a canvas in the same run, and prints the time of one frame at the 95th
 * percentile; then the arrangement of 500 seats with 700 lines beside ELK alone, and how long an
 * added card takes to be on the screen. With numbers of seats behind it, maps of these sizes; with
 * the word {@code open} before them, their opening only. Not part of the tests:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   "-Dexec.args=-Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true -cp %classpath app.entregent.screen.map.MapBenchmark"
 * </pre>
 */
public final class MapBenchmark {
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 760;
  private static final int WARM = 40;
  private static final int FRAMES = 160;

  /** A beat shorter than this shows that the window has nothing left to do, in milliseconds. */
  private static final double QUIET = 150;

  /** By turns, so that what else the machine does falls on both. */
  private static final int ROUNDS = 5;

  private final PrintStream out;

  private MapBenchmark(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    MapBenchmark benchmark = new MapBenchmark(System.out);
    boolean opening = args.length > 0 && args[0].equals("open");
    List<String> sizes =
        args.length == 0
            ? List.of("50", "200", "500")
            : List.of(args).subList(opening ? 1 : 0, args.length);
    for (String seats : sizes) {
      benchmark.frames(Integer.parseInt(seats), opening);
    }
    if (args.length == 0) {
      ArrangementFigures.print(System.out);
    }
    Platform.exit();
  }

  private void frames(int seats, boolean opening) throws IOException {
    Path folder = Files.createTempDirectory("entregent-map");
    // With threads as in the program: a card is drawn while it is written.
    WorkspaceThreads threads =
        WorkspaceThreads.background(Platform::runLater, Platform::isFxApplicationThread);
    try (Workspace workspace =
        Workspace.open(TestWorkspace.createFile(folder), TestWorkspace.setup(threads))) {
      MapTown town = town(workspace, seats);
      Stage stage = onScreen(Stage::new);
      MapWindow window = onScreen(() -> new MapWindow(workspace, town.decision));
      opened(stage, window, seats);
      if (!opening) {
        MapCanvas canvas = onScreen(() -> alone(stage));
        byTurns(stage, canvas, seats);
        dragged(canvas, seats);
        added(town, window, canvas, seats);
      }
      onScreen(
          () -> {
            window.model.deactivate();
            stage.close();
            return true;
          });
    }
  }

  /** The paper alone, as large as the bare canvas. */
  private static MapCanvas alone(Stage stage) {
    MapCanvas shown = (MapCanvas) stage.getScene().lookup("#map-canvas");
    ((Pane) shown.getParent()).getChildren().remove(shown);
    Scene alone = new Scene(new StackPane(shown), WIDTH, HEIGHT);
    new Theme(Look.LIGHT, 100).dress(alone);
    show(stage, alone);
    shown.keepAsItIs();
    return shown;
  }

  private void byTurns(Stage stage, MapCanvas canvas, int seats) {
    double[] bares = new double[ROUNDS];
    double[] maps = new double[ROUNDS];
    Scene alone = canvas.getScene();
    for (int round = 0; round < ROUNDS; round++) {
      bares[round] = bare(stage, seats);
      onScreen(
          () -> {
            show(stage, alone);
            return true;
          });
      maps[round] =
          p95(
              step -> {
                canvas.viewport().pan(Math.sin(step / 9) * 6, Math.cos(step / 11) * 4);
                canvas.viewport().zoomAtMiddle(1 + Math.sin(step / 13) * 0.01);
              });
    }
    Arrays.sort(bares);
    Arrays.sort(maps);
    double bare = bares[ROUNDS / 2];
    double map = maps[ROUNDS / 2];
    out.printf(
        "%3d seats: bare canvas %.1f ms, map %.1f ms, %.2f times; in the least disturbed rounds"
            + " %.1f and %.1f ms, %.2f times%n",
        seats, bare, map, map / bare, bares[0], maps[0], maps[0] / bares[0]);
  }

  /** Whether the map is there with all its cards. */
  private static boolean complete(Stage stage, int seats) {
    return stage.getScene().lookup("#map-canvas") instanceof MapCanvas canvas
        && canvas.views().size() == seats
        && canvas.views().stream().allMatch(view -> view.getScene() == stage.getScene());
  }

  /**
   * How long the window stands still while the map opens: the longest pause between two beats, by
   * the clock and, since other programs may run beside, of the processor; and what the first pause
   * took, in which the window itself is built.
   */
  private void opened(Stage stage, MapWindow window, int seats) {
    CompletableFuture<double[]> done = new CompletableFuture<>();
    onScreen(
        () -> {
          long start = System.nanoTime();
          long cpu = cpu();
          show(stage, window.scene());
          double built = (cpu() - cpu) / 1e6;
          new AnimationTimer() {
            private final double[] taken = {0, 0, 0, built, 0};
            private long last = System.nanoTime();
            private long lastCpu = cpu();
            private int quiet;

            @Override
            public void handle(long now) {
              long here = System.nanoTime();
              double pause = (here - last) / 1e6;
              taken[1] = Math.max(taken[1], pause);
              taken[2] = Math.max(taken[2], (cpu() - lastCpu) / 1e6);
              last = here;
              lastCpu = cpu();
              quiet = complete(stage, seats) && pause < QUIET ? quiet + 1 : 0;
              if (quiet > 5 || here - start > 60_000_000_000L) {
                stop();
                taken[0] = (here - start) / 1e6;
                taken[4] = (cpu() - cpu) / 1e6;
                done.complete(taken);
              }
            }
          }.start();
          return true;
        });
    double[] taken = done.join();
    out.printf(
        "%3d seats: opened after %.0f ms, longest pause %.0f ms, %.0f of the processor (before it"
            + " the window itself was built in %.0f), in all %.0f ms of the processor on the"
            + " window's thread%n",
        seats, taken[0], taken[1], taken[2], taken[3], taken[4]);
  }

  /** What the processor has done for this thread so far, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What one movement of the mouse costs the window's thread while a card is dragged. */
  private void dragged(MapCanvas canvas, int seats) {
    double[] steps =
        onScreen(
            () -> {
              SeatCardView card = canvas.views().stream().skip(seats / 2).findFirst().orElseThrow();
              Spot from = card.card().seat().spot();
              double[] taken = new double[FRAMES];
              for (int step = 0; step < FRAMES; step++) {
                long start = System.nanoTime();
                canvas.drag(Map.of(card.card().id(), from.plus(step * 5.0, step * 3.0)));
                taken[step] = (System.nanoTime() - start) / 1e6;
              }
              return taken;
            });
    Arrays.sort(steps);
    out.printf(
        "%3d seats: a step of a drag median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
        seats, steps[FRAMES / 2], steps[FRAMES * 95 / 100], steps[FRAMES - 1]);
  }

  /** From the Enter key until the frame in which the card is there has been drawn. */
  private void added(MapTown town, MapWindow window, MapCanvas canvas, int seats) {
    int before = onScreen(() -> canvas.views().size());
    CompletableFuture<Double> seen = new CompletableFuture<>();
    long[] start = {System.nanoTime()};
    onScreen(
        () -> {
          window.model.ask().wordsProperty().set("Somebody New");
          start[0] = System.nanoTime();
          window.model.ask().accept();
          new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
              // The first tick comes before the frame is drawn, the second after it.
              if (canvas.views().size() > before && ++frames == 2) {
                stop();
                seen.complete((System.nanoTime() - start[0]) / 1e6);
              }
            }
          }.start();
          return true;
        });
    out.printf(
        "%3d seats: added card drawn after %.0f ms (%d seats now)%n",
        seats, seen.join(), town.map().seats().size());
  }

  private static MapTown town(Workspace workspace, int seats) {
    MapTown town = new MapTown(workspace);
    List<Long> ids = town.crowd(seats);
    town.change(
        tx -> {
          for (int i = 0; i < seats * 7 / 5; i++) {
            long from = ids.get(i % seats);
            long to = ids.get((i * 3 + 1) % seats);
            TieKind kind = i < seats ? TieKind.REPORTS_TO : TieKind.INFLUENCES;
            if (from != to) {
              town.decisions.addTie(tx, town.decision, new Tie(0, from, to, kind, 2, ""));
            }
          }
          return true;
        });
    town.change(
        tx -> {
          town.decisions.arrange(tx, Arrangement.anew(town.decisions.map(tx, town.decision)));
          return true;
        });
    return town;
  }

  private double bare(Stage stage, int seats) {
    Canvas canvas = onScreen(() -> new Canvas(WIDTH, HEIGHT));
    onScreen(
        () -> {
          show(stage, new Scene(new Pane(canvas), WIDTH, HEIGHT));
          return true;
        });
    int columns = (int) Math.ceil(Math.sqrt(seats));
    double scale = Math.min(WIDTH / (columns * 240.0), HEIGHT / (columns * 152.0));
    return p95(
        step -> {
          GraphicsContext pen = canvas.getGraphicsContext2D();
          pen.setTransform(1, 0, 0, 1, 0, 0);
          pen.clearRect(0, 0, WIDTH, HEIGHT);
          pen.setTransform(scale, 0, 0, scale, Math.sin(step / 9) * 6, Math.cos(step / 11) * 4);
          pen.setStroke(Color.GRAY);
          for (int i = 0; i < seats * 7 / 5; i++) {
            int from = i % seats;
            int to = (i * 3 + 1) % seats;
            pen.strokeLine(
                from % columns * 240,
                Math.floorDiv(from, columns) * 152,
                to % columns * 240,
                Math.floorDiv(to, columns) * 152);
          }
          pen.setFill(Color.WHITE);
          for (int i = 0; i < seats; i++) {
            pen.fillRect(i % columns * 240, Math.floorDiv(i, columns) * 152, 208, 88);
            pen.strokeRect(i % columns * 240, Math.floorDiv(i, columns) * 152, 208, 88);
          }
        });
  }

  /** The time between two frames at the 95th percentile, in milliseconds. */
  private static double p95(DoubleConsumer step) {
    CompletableFuture<List<Double>> times = new CompletableFuture<>();
    onScreen(
        () -> {
          new AnimationTimer() {
            private final List<Double> taken = new ArrayList<>();
            private long last = System.nanoTime();
            private int frame;

            @Override
            public void handle(long now) {
              long here = System.nanoTime();
              if (frame++ > WARM) {
                taken.add((here - last) / 1e6);
              }
              last = here;
              if (taken.size() == FRAMES) {
                stop();
                times.complete(taken);
                return;
              }
              step.accept(frame);
            }
          }.start();
          return true;
        });
    double[] sorted = times.join().stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
    return Arrays.stream(sorted).skip((long) (sorted.length * 0.95)).findFirst().orElse(0);
  }

  private static void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
  }

  private static <T> T onScreen(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }
}
