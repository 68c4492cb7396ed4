package app.entregent.shell;

import app.entregent.screen.map.MapView;
import app.entregent.screen.map.MapViewModel;
import app.entregent.screen.workshop.CloseView;
import app.entregent.screen.workshop.PrepareView;
import app.entregent.screen.workshop.RunView;
import app.entregent.screen.workshop.RunViewModel;
import app.entregent.ui.Screen;
import app.entregent.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;

/** Builds the rooms of workshops. */
final class WorkshopRooms {
  /** Which decision it is, is read with the workshop. */
  private static final long NO_DECISION = 0;

  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;
  private final Map<Long, RunView> running = new HashMap<>();

  WorkshopRooms(Parts parts, Workspace workspace, Runnable undo) {
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
  }

  /**
   * All workshops.
   *
   * @param chosen the one to show at once
   */
  Screen prepare(Optional<Long> chosen) {
    return new PrepareView(parts.controls());
  }

  /** The window of the facilitator; it stays as long as the workspace, for the room's sake. */
  Screen run(long id) {
    return running.computeIfAbsent(id, this::newRun);
  }

  private RunView newRun(long id) {
    MapViewModel map =
        new MapViewModel(
            workspace, parts.notices(), parts.controls().texts(), parts.clock(), NO_DECISION);
    map.sight().obey(parts.discreet());
    return new RunView(
        parts.controls(),
        parts.keys(),
        parts.navigator(),
        new RunViewModel(workspace, parts.notices(), parts.controls().texts(), parts.clock(), id),
        new LentMap(
            parts.controls(),
            map,
            new MapView(parts.controls(), parts.keys(), parts.navigator(), map)),
        parts.discreet(),
        parts.screens(),
        this::everySecond);
  }

  private Subscription everySecond(Runnable tick) {
    ScheduledFuture<?> ticking =
        parts
            .background()
            .scheduleAtFixedRate(() -> Platform.runLater(tick), 1, 1, TimeUnit.SECONDS);
    return () -> ticking.cancel(false);
  }

  /** The workspace is closed: no room stays behind. */
  void close() {
    running.values().forEach(RunView::close);
  }

  /** The end of a workshop. */
  Screen close(long id) {
    return new CloseView(parts.controls());
  }
}
