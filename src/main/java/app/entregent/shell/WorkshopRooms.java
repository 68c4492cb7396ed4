package app.entregent.shell;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.screen.map.StillMap;
import app.entregent.screen.meeting.MeetingExport;
import app.entregent.screen.workshop.CloseView;
import app.entregent.screen.workshop.CloseViewModel;
import app.entregent.screen.workshop.PaperDoor;
import app.entregent.screen.workshop.PrepareView;
import app.entregent.screen.workshop.PrepareViewModel;
import app.entregent.screen.workshop.RunView;
import app.entregent.screen.workshop.ShownMap;
import app.entregent.text.Message;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** Builds the rooms of workshops. */
final class WorkshopRooms {
  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;
  private final MeetingExport papers;

  WorkshopRooms(Parts parts, Workspace workspace, Runnable undo, MeetingExport papers) {
    this.papers = papers;
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
    return new PrepareView(
        parts.controls(),
        parts.keys(),
        new PrepareViewModel(
            workspace, parts.notices(), undo, parts.clock(), parts.navigator(), chosen),
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

  /** The window of the facilitator. */
  Screen run(long id) {
    return new RunView(parts.controls());
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
        new LabelWords(new NameStore()));
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
