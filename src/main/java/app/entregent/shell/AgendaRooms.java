package app.entregent.shell;

import app.entregent.model.brand.BrandStore;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.report.Paper;
import app.entregent.screen.action.NextActionsView;
import app.entregent.screen.action.NextActionsViewModel;
import app.entregent.screen.campaign.CampaignRooms;
import app.entregent.screen.campaign.CampaignView;
import app.entregent.screen.campaign.CampaignViewModel;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.screen.engage.EngageRooms;
import app.entregent.screen.engage.EngageView;
import app.entregent.screen.engage.EngageViewModel;
import app.entregent.screen.engage.FiguresViewModel;
import app.entregent.screen.engage.GroupCluesViewModel;
import app.entregent.screen.engage.LibraryViewModel;
import app.entregent.screen.engage.PieceViewModel;
import app.entregent.screen.engage.ReadersViewModel;
import app.entregent.screen.engage.RemindersViewModel;
import app.entregent.screen.exchange.CalendarDoor;
import app.entregent.screen.friday.FridayView;
import app.entregent.screen.friday.FridayViewModel;
import app.entregent.screen.listening.ListeningRooms;
import app.entregent.screen.listening.ListeningView;
import app.entregent.screen.listening.ListeningViewModel;
import app.entregent.screen.measure.ChainViewModel;
import app.entregent.screen.measure.FunnelViewModel;
import app.entregent.screen.measure.GoalsViewModel;
import app.entregent.screen.measure.KpiViewModel;
import app.entregent.screen.measure.MeasureRooms;
import app.entregent.screen.measure.ReviewViewModel;
import app.entregent.screen.today.TodayView;
import app.entregent.screen.today.TodayViewModel;
import app.entregent.text.Texts;
import app.entregent.ui.DateLines;
import app.entregent.ui.Screen;
import app.entregent.ui.TalkSheet;
import app.entregent.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.util.Subscription;

/** Builds the rooms of what is to be done: today, the week, all next actions, the review. */
final class AgendaRooms {
  private final Parts parts;
  private final Workspace workspace;
  private final Runnable undo;
  private final TalkSheet talks;

  AgendaRooms(Parts parts, Workspace workspace, Runnable undo, TalkSheet talks) {
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
    this.talks = talks;
  }

  Screen today() {
    return new TodayView(
        parts.controls(),
        parts.keys(),
        new TodayViewModel(
            workspace, parts.notices(), undo, parts.clock(), parts.navigator(), talks));
  }

  /** Looks each minute whether the hour of a piece has come, until it is unsubscribed. */
  Subscription reminders() {
    RemindersViewModel model = new RemindersViewModel(workspace, parts.notices(), parts.clock());
    model.look();
    // A timeline would draw sixty times a second for this.
    ScheduledFuture<?> minutes =
        parts
            .background()
            .scheduleAtFixedRate(() -> Platform.runLater(model::look), 1, 1, TimeUnit.MINUTES);
    return () -> {
      minutes.cancel(false);
      model.end();
    };
  }

  Screen engage() {
    PieceStore pieces = new PieceStore();
    PersonaStore personas = new PersonaStore();
    return new EngageView(
        parts.controls(),
        parts.keys(),
        new EngageRooms(
            new EngageViewModel(
                workspace, parts.notices(), pieces, new WeekStore(), personas, parts.clock(), undo),
            new LibraryViewModel(workspace, parts.notices(), pieces, personas),
            new PieceViewModel(workspace, parts.notices(), pieces, personas, parts.clock(), undo),
            new ReadersViewModel(workspace, parts.notices(), parts.dialogs(), parts.opener()),
            new FiguresViewModel(workspace, parts.notices(), parts.clock()),
            new GroupCluesViewModel(workspace, parts.notices(), undo)),
        parts.navigator());
  }

  Screen listening(Optional<Long> clue) {
    ListeningViewModel model =
        new ListeningViewModel(
            workspace,
            parts.notices(),
            ListeningRooms.usual(),
            parts.clock(),
            parts.navigator(),
            undo);
    clue.ifPresent(model::goTo);
    return new ListeningView(parts.controls(), parts.keys(), model);
  }

  Screen campaign(BrandStore brand) {
    return new CampaignView(
        parts.controls(),
        parts.keys(),
        new CampaignViewModel(
            workspace,
            parts.notices(),
            CampaignRooms.with(brand),
            parts.clock(),
            parts.navigator()));
  }

  Screen nextActions(Optional<Long> chosen) {
    return new NextActionsView(
        parts.controls(),
        parts.keys(),
        new NextActionsViewModel(
            workspace, parts.notices(), undo, parts.clock(), parts.navigator(), talks, chosen));
  }

  Screen fridayReview() {
    return new FridayView(
        parts.controls(),
        parts.keys(),
        new FridayViewModel(workspace, parts.notices(), parts.clock(), parts.navigator()));
  }

  /** The review of the week or the quarter, to be written from anywhere. */
  ReviewViewModel review(BiConsumer<Paper, Texts> papers) {
    return new ReviewViewModel(
        workspace,
        parts.notices(),
        parts.controls().texts(),
        parts.clock(),
        parts.discreet()::on,
        papers);
  }

  /** What the pages of Measure show beside the rings. */
  MeasureRooms measure(ReviewViewModel review) {
    return new MeasureRooms(
        new KpiViewModel(workspace, parts.notices(), parts.clock(), parts.navigator()),
        new FunnelViewModel(workspace, parts.notices(), parts.clock(), parts.navigator()),
        new GoalsViewModel(
            workspace, parts.notices(), new GoalStore(), parts.clock(), parts.navigator()),
        new ChainViewModel(workspace, parts.notices(), parts.clock(), parts.navigator()),
        review);
  }

  /** The dates of a person or an account, for their page. */
  DateLines<?> dates(DatesViewModel.Of of) {
    return new DatesPart(
            parts.controls(), new DatesViewModel(workspace, parts.notices(), parts.clock(), of))
        .lines();
  }

  CalendarDoor calendar() {
    return new CalendarDoor(
        workspace,
        parts.controls(),
        parts.notices(),
        parts.tasks(),
        parts.dialogs(),
        parts.clock(),
        parts.discreet());
  }
}
