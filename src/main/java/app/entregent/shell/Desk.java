package app.entregent.shell;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.DraftStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.StepBoardStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.screen.account.AccountBoard;
import app.entregent.screen.account.AccountView;
import app.entregent.screen.account.AccountViewModel;
import app.entregent.screen.brand.BrandRooms;
import app.entregent.screen.brand.BrandView;
import app.entregent.screen.brand.BrandViewModel;
import app.entregent.screen.brand.DraftsViewModel;
import app.entregent.screen.brand.PostsViewModel;
import app.entregent.screen.brand.ProgressViewModel;
import app.entregent.screen.brand.ReadingsViewModel;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.screen.discreet.OpenPageView;
import app.entregent.screen.discreet.OpenPageViewModel;
import app.entregent.screen.exchange.ImportDoor;
import app.entregent.screen.history.HistoryView;
import app.entregent.screen.history.HistoryViewModel;
import app.entregent.screen.map.ExportActs;
import app.entregent.screen.map.MapExtras;
import app.entregent.screen.map.MapView;
import app.entregent.screen.map.MapViewModel;
import app.entregent.screen.map.PastActs;
import app.entregent.screen.measure.MeasureView;
import app.entregent.screen.measure.ReviewViewModel;
import app.entregent.screen.measure.RingsViewModel;
import app.entregent.screen.meeting.MeetingPart;
import app.entregent.screen.meeting.ProposalsViewModel.Of;
import app.entregent.screen.merge.MergeDoor;
import app.entregent.screen.people.PeopleView;
import app.entregent.screen.people.PeopleViewModel;
import app.entregent.screen.people.PersonView;
import app.entregent.screen.people.PersonViewModel;
import app.entregent.screen.people.SensitiveSwitch;
import app.entregent.screen.people.SensitiveSwitchViewModel;
import app.entregent.screen.search.SearchUpkeep;
import app.entregent.screen.search.SearchView;
import app.entregent.screen.search.SearchViewModel;
import app.entregent.search.SearchKeeper;
import app.entregent.text.Message;
import app.entregent.ui.Place;
import app.entregent.ui.Place.Workshop.Page;
import app.entregent.ui.Screen;
import app.entregent.ui.StepRings;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * Everything of the window that belongs to one open workspace: its screens, its undo, its rings,
 * the sheet for talks and what the palette finds in it.
 */
final class Desk implements AutoCloseable {
  private final Parts parts;
  private final Workspace workspace;
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final TouchStore touches = new TouchStore();
  private final DecisionStore decisions = new DecisionStore();
  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
  private final LabelWords words = new LabelWords(new NameStore());
  private final JournalUndo undo;
  private final RingsViewModel rings;
  private final MeetingDesk talks;
  private final AgendaRooms agenda;
  private final TieRooms ties;
  private final WorkshopRooms workshops;
  private final ReviewViewModel review;
  private final SearchUpkeep search;
  private final SearchView searchSheet;
  private final Subscription keys;
  private final Runnable stopListening;
  private CompletionStage<Void> kept = CompletableFuture.completedFuture(null);

  Desk(Parts parts, Workspace workspace) {
    this.parts = parts;
    this.workspace = workspace;
    stopListening = workspace.listen(notice -> changed());
    undo = new JournalUndo(workspace, parts.notices(), parts.tasks(), words);
    rings =
        new RingsViewModel(
            workspace,
            parts.notices(),
            new RingFactsStore(),
            new PlanStore(),
            parts.clock(),
            parts.navigator());
    rings.activate();
    talks = new MeetingDesk(parts, workspace, undo);
    agenda = new AgendaRooms(parts, workspace, undo::undo, talks);
    ties = new TieRooms(parts, workspace, undo::undo, talks, agenda);
    workshops = new WorkshopRooms(parts, workspace, undo::undo, talks.papers(), ties.spaces());
    review = agenda.review(talks.papers()::pages);
    search =
        new SearchUpkeep(
            workspace, SearchKeeper.background(workspace, Platform::runLater), parts.tasks());
    searchSheet =
        new SearchView(
            parts.controls(),
            new SearchViewModel(search, parts.notices(), parts.clock(), parts.navigator()),
            parts.overlay()::close);
    search.begin();
    keys =
        Commands.addPlaces(parts.keys(), parts.navigator())
            .and(
                Commands.addWork(
                    parts.keys(), undo, talks::openHere, talks::paste, this::openSearch))
            .and(
                Commands.addMeetings(
                    parts.keys(), parts.navigator(), talks::planHere, talks::storyHere))
            .and(Commands.addCalendar(parts.keys(), agenda.calendar()::write))
            .and(Commands.addReviews(parts.keys(), review))
            .and(agenda.reminders());
  }

  private void changed() {
    parts.notices().withdrawUndo();
    talks.changed();
  }

  /** The rings of the four steps. */
  StepRings rings() {
    return rings;
  }

  /** What the palette finds in this workspace. */
  WorkspaceEntries entries() {
    return new WorkspaceEntries(workspace, parts.navigator(), persons, accounts, decisions);
  }

  /** The page that stands in the discreet view at a place; nothing if the whole is hidden. */
  Optional<Screen> openScreen(Place place) {
    return place instanceof Place.Open open ? Optional.of(openPage(open)) : Optional.empty();
  }

  private Screen openPage(Place.Open place) {
    return new OpenPageView(
        parts.controls(),
        new OpenPageViewModel(
            workspace,
            parts.notices(),
            parts.controls().texts(),
            parts.clock(),
            parts.navigator(),
            place));
  }

  /** The screen of a place; the settings are not the workspace's and come from elsewhere. */
  Screen screen(Place place, Supplier<Screen> settings) {
    return switch (place) {
      case Place.Today() -> agenda.today();
      case Place.Brand() -> brandScreen();
      case Place.People() -> people();
      case Place.Person(long id) -> person(id);
      case Place.Account(long id) -> account(id);
      case Place.Map(long decisionId) -> map(decisionId);
      case Place.Meetings(Optional<Long> id) -> talks.meetings(MeetingPart.TO_COME, id);
      case Place.Evening() -> talks.meetings(MeetingPart.EVENING, Optional.empty());
      case Place.Story story -> talks.story(story);
      case Place.Engage() -> agenda.engage();
      case Place.Listening(Optional<Long> clue) -> agenda.listening(clue);
      case Place.Campaign() -> agenda.campaign(brand);
      case Place.Relationships(Optional<Long> toMeet) -> ties.relationships(toMeet);
      case Place.NextActions(Optional<Long> chosen) -> agenda.nextActions(chosen);
      case Place.FridayReview() -> agenda.fridayReview();
      case Place.Measure() ->
          new MeasureView(parts.controls(), parts.keys(), rings, agenda.measure(review));
      case Place.Workshops wanted -> workshops.prepare(wanted);
      case Place.Workshop(long id, Page page) ->
          switch (page) {
            case RUN -> workshops.run(id);
            case CLOSE -> workshops.close(id);
          };
      case Place.Import(List<Path> files) -> exchange().importing(files);
      case Place.Erasure erasure -> exchange().erasure(erasure);
      case Place.MapFile(Optional<Path> file) -> exchange().merging(file);
      case Place.Settings() -> settings.get();
    };
  }

  /** What the settings show of this workspace. */
  List<Screen> forSettings() {
    return List.of(
        new ImportDoor(parts.controls(), parts.navigator()),
        new MergeDoor(parts.controls(), parts.navigator()),
        agenda.calendar(),
        new SensitiveSwitch(
            parts.controls(), new SensitiveSwitchViewModel(workspace, parts.notices())),
        history());
  }

  private Screen history() {
    HistoryViewModel model =
        new HistoryViewModel(workspace, parts.notices(), words, parts.clock().getZone());
    HistoryView view = new HistoryView(parts.controls(), model);
    return new Screen() {
      @Override
      public Node root() {
        return view;
      }

      @Override
      public void activate() {
        model.activate();
      }

      @Override
      public void deactivate() {
        model.deactivate();
      }
    };
  }

  @Override
  public void close() {
    keys.unsubscribe();
    stopListening.run();
    workshops.close();
    rings.deactivate();
    talks.close();
    undo.close();
    kept = search.close();
  }

  /** After closing: completes when all that is kept beside the workspace is written. */
  CompletionStage<Void> kept() {
    return kept;
  }

  private Screen brandScreen() {
    return new BrandView(parts.controls(), parts.keys(), brandRooms(), talks.papers()::pages);
  }

  private BrandRooms brandRooms() {
    ReadingStore readings = new ReadingStore();
    BrandPostStore posts = new BrandPostStore(persons);
    return new BrandRooms(
        new BrandViewModel(workspace, parts.notices(), brand, parts.clock(), undo::undo),
        new DraftsViewModel(
            workspace,
            parts.notices(),
            brand,
            new DraftStore(brand),
            posts,
            new PersonaStore(),
            undo::undo),
        new PostsViewModel(workspace, parts.notices(), brand, posts, undo::undo),
        new ReadingsViewModel(workspace, parts.notices(), readings, parts.clock(), undo::undo),
        new ProgressViewModel(
            workspace,
            parts.notices(),
            brand,
            posts,
            new ProfileFactStore(),
            readings,
            parts.clock()));
  }

  private Screen people() {
    return new PeopleView(
        parts.controls(),
        parts.keys(),
        new PeopleViewModel(workspace, parts.notices(), parts.navigator(), parts.clock()));
  }

  private Screen person(long id) {
    return new PersonView(
            parts.controls(),
            parts.keys(),
            new PersonViewModel(workspace, parts.notices(), parts.navigator(), parts.clock(), id),
            talks,
            agenda.dates(new DatesViewModel.Of.Person(id)))
        .above(talks.proposals(new Of.Person(id)))
        .below(ties.tie(id));
  }

  private Screen account(long id) {
    AccountBoard board =
        new AccountBoard(
            workspace,
            parts.notices(),
            new StepBoardStore(brand, touches, new BondStore()),
            parts.clock(),
            id);
    return new AccountView(
            parts.controls(),
            parts.keys(),
            new AccountViewModel(workspace, parts.notices(), parts.navigator(), parts.clock(), id),
            talks,
            agenda.dates(new DatesViewModel.Of.Account(id)),
            board,
            ties.whiteSpace(id))
        .above(talks.proposals(new Of.Account(id)))
        .withWorkshops(workshops::onMap);
  }

  private Screen map(long decisionId) {
    MapViewModel model =
        new MapViewModel(
            workspace, parts.notices(), parts.controls().texts(), parts.clock(), decisionId);
    model.sight().obey(parts.discreet());
    ExportActs exports = new ExportActs(workspace, parts.tasks(), parts.dialogs(), parts.clock());
    return talks.withMoved(
        decisionId,
        new MapView(parts.controls(), parts.keys(), parts.navigator(), model)
            .with(
                new MapExtras(
                        parts.controls(),
                        parts.keys(),
                        model,
                        exports,
                        new PastActs(model, words, parts.clock()),
                        parts.screens())
                    .withWorkshops(workshops::onMap)));
  }

  private ExchangeRooms exchange() {
    return new ExchangeRooms(parts, workspace);
  }

  private void openSearch() {
    if (parts.discreet().on()) {
      parts.notices().done(Message.of("shell.discreet.refused"));
    } else {
      parts.overlay().open(searchSheet.root(), searchSheet.firstFocus());
      searchSheet.opened();
    }
  }
}
