package app.entregent.shell;

import app.entregent.exchange.decision.DecisionFile;
import app.entregent.exchange.decision.DecisionFiles;
import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.screen.handover.Extra;
import app.entregent.screen.map.MapView;
import app.entregent.screen.map.MapViewModel;
import app.entregent.screen.map.StillMap;
import app.entregent.screen.meeting.PaperExport;
import app.entregent.screen.workshop.CloseView;
import app.entregent.screen.workshop.CloseViewModel;
import app.entregent.screen.workshop.PaperDoor;
import app.entregent.screen.workshop.PrepareView;
import app.entregent.screen.workshop.PrepareViewModel;
import app.entregent.screen.workshop.RunView;
import app.entregent.screen.workshop.RunViewModel;
import app.entregent.screen.workshop.ShownMap;
import app.entregent.text.Message;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Builds the rooms of workshops. */
final class WorkshopRooms {
  /** Which decision it is, is read with the workshop. */
  private static final long NO_DECISION = 0;

  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;
  private final Map<Long, RunView> running = new HashMap<>();
  private final PaperExport papers;
  private final HandOver handOver;
  private final LentMap.Spaces spaces;

  /**
   * @param spaces makes the white space of an account
   */
  WorkshopRooms(
      Parts parts, Workspace workspace, Runnable undo, PaperExport papers, LentMap.Spaces spaces) {
    this.spaces = spaces;
    this.papers = papers;
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
    DecisionFiles decisions = new DecisionFiles(workspace, parts.clock());
    handOver =
        new HandOver(
            parts,
            workspace,
            List.of(
                Extra.decision(
                    DecisionFile.ENDING,
                    (decision, out) -> decisions.write(decision, false, out))));
  }

  /** All workshops, or those of one account. */
  Screen prepare(Place.Workshops wanted) {
    return new PrepareView(
        parts.controls(),
        parts.keys(),
        new PrepareViewModel(
            workspace, parts.notices(), undo, parts.clock(), parts.navigator(), wanted),
        new PaperDoor(papers::pages, papers::printPages));
  }

  /** Goes to the workshop on this map that is not over yet; makes one if there is none. */
  void onMap(long decisionId) {
    workspace
        .change(Label.of("prepare.change.added"), tx -> PrepareViewModel.ofDecision(tx, decisionId))
        .whenComplete(
            (id, cause) -> {
              if (cause == null) {
                parts.navigator().open(new Place.Workshops(Optional.of(id)));
              } else {
                parts.notices().trouble(Message.of("ui.trouble.change"), cause);
              }
            });
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
            new MapView(parts.controls(), parts.keys(), parts.navigator(), map),
            spaces),
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
    return new CloseView(
            parts.controls(),
            parts.keys(),
            new CloseViewModel(
                workspace,
                parts.notices(),
                parts.controls().texts(),
                undo,
                parts.clock(),
                parts.navigator(),
                id),
            () -> new LookedAt(new StillMap(parts.controls())),
            new LabelWords(new NameStore()))
        .with(handOver.of(id));
  }

  /** A map of the maps' room, for those who only look at it. */
  private record LookedAt(StillMap map) implements ShownMap {
    @Override
    public Node node() {
      return map.node();
    }

    @Override
    public void show(MapReading reading, LocalDate day, Map<Long, MapDifference.Kind> marks) {
      map.show(reading, day, marks);
    }
  }
}
