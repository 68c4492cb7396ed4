package app.entregent.screen.engage;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.PieceReminder;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;

/** Tells of each piece once that its hour has come, as long as the program runs. */
public final class RemindersViewModel extends ViewModel {
  private final PieceStore pieces = new PieceStore();
  private final PieceReminder reminder = new PieceReminder();
  private final Clock clock;
  private boolean ended;

  public RemindersViewModel(Workspace workspace, Notifier notifier, Clock clock) {
    super(workspace, notifier, Set.of());
    this.clock = clock;
  }

  /** Looks at the clock. */
  public void look() {
    if (!ended) {
      load();
    }
  }

  /** The workspace closes: nothing is asked of it any more. */
  public void end() {
    ended = true;
  }

  @Override
  protected void load() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    show(
        "due",
        reader -> pieces.ofWeek(reader, IsoWeek.of(now.toLocalDate())),
        week ->
            reminder
                .due(week, now)
                .forEach(
                    piece ->
                        notifier.done(
                            Message.of(
                                "engage.remind",
                                piece.subject(),
                                Message.of("engage.channel." + piece.channel())))));
  }
}
