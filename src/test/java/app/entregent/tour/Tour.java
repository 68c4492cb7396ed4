package app.entregent.tour;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/** Walks through the sample in each language and takes pictures of what it sees. */
public final class Tour {
  private static final int BACKGROUND_THREADS = 2;

  /** A Tuesday morning: the same pictures whenever they are taken. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-17T08:10:00Z"), ZoneId.of("Africa/Casablanca"));

  private final Path folder;
  private final Path home;
  private final ScheduledExecutorService background =
      Executors.newScheduledThreadPool(
          BACKGROUND_THREADS, Thread.ofPlatform().daemon().name("background-", 0).factory());

  /** Where the richest decision of the sample is, who stands out in it, and the workshop held. */
  private record Sights(long account, long decision, long champion, long workshop) {}

  private Tour(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /**
   * @param args the folder for the pictures
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory("entregent-tour");
    Tour tour = new Tour(folder, home);
    for (Language language : Language.values()) {
      tour.firstSteps(language);
      tour.sample(language);
    }
    Platform.exit();
  }

  private void firstSteps(Language language) {
    Path alone = home.resolve("first-" + language.code());
    try (TourWindow window =
        TourWindow.open(language, Optional.empty(), alone, folder, CLOCK, background)) {
      window.picture("01-start");
      window.press("#start-map");
      window.picture("02-start-map");
      window.key(KeyCode.ESCAPE, false);
      window.press("#start-import");
      window.picture("03-start-import");
    }
  }

  private void sample(Language language) {
    Path own = home.resolve("sample-" + language.code());
    Path file = own.resolve("data").resolve("sample.entregent");
    SampleWorkspace.create(file, CLOCK, UuidCreator::getTimeOrderedEpoch, language, Progress.NONE);
    Sights sights = sights(file);
    try (TourWindow window =
        TourWindow.open(language, Optional.of(file), own, folder, CLOCK, background)) {
      window.awaitWork();
      steps(window, sights);
      days(window, sights);
      relationships(window);
      workshop(window, sights);
      overAll(window);
      window.go(new Place.Import(List.of(TourArchive.write(own.resolve("archive")))));
      window.picture("40-import-report");
    }
  }

  private static void steps(TourWindow window, Sights sights) {
    window.picture("10-today");
    window.go(new Place.Brand());
    window.picture("11-brand");
    window.press("#brand-parts", 1);
    window.picture("11-brand-drafts");
    window.press("#brand-parts", 2);
    window.picture("11-brand-readings");
    window.press("#brand-parts", 3);
    window.picture("11-brand-progress");
    window.press("#brand-parts", 0);
    window.go(new Place.People());
    window.picture("12-people");
    window.press(".segments", 1);
    window.picture("12-people-accounts");
    window.press(".segments", 0);
    window.go(new Place.Person(sights.champion()));
    window.picture("13-person");
    window.go(new Place.Account(sights.account()));
    window.picture("14-account");
    window.press(".segments", 1);
    window.picture("14-account-story");
    window.press(".segments", 2);
    window.picture("14-account-facts");
    window.press(".segments", 3);
    window.picture("14-account-stages");
    window.press(".segments", 4);
    window.picture("14-account-networks");
    window.press(".segments", 5);
    window.picture("14-account-space");
    window.go(new Place.Map(sights.decision()));
    Optional<String> fit = Optional.of("map.do.fit");
    window.picture("15-map", fit);
    window.press(".map-pages", 1);
    window.picture("15-map-ways", fit);
    window.press(".map-pages", 2);
    window.picture("15-map-coverage", fit);
    window.press(".map-pages", 3);
    window.picture("15-map-decision", fit);
    window.press(".map-pages", 0);
    window.press("#map-history");
    window.picture("15-map-past", fit);
    window.press("#map-history");
    window.key(KeyCode.F9, false);
    window.picture("15-map-discreet", fit);
    window.key(KeyCode.F9, false);
    window.go(new Place.Engage());
    window.picture("16-engage");
    window.press("#engage-parts", 1);
    window.picture("16-engage-library");
    window.go(Place.Listening.NOTEBOOK);
    window.picture("16-listening");
    window.go(new Place.Campaign());
    window.picture("16-campaign");
  }

  /** What belongs to a day: meetings, next actions, the week's end, and a whole story. */
  private static void days(TourWindow window, Sights sights) {
    window.go(Place.Meetings.next());
    window.picture("17-meetings");
    window.go(new Place.Evening());
    window.picture("17-meetings-tonight");
    window.go(Place.NextActions.ALL);
    window.picture("18-next-actions");
    window.go(new Place.FridayReview());
    window.picture("18-friday");
    window.go(new Place.Story(Place.Story.Of.ACCOUNT, sights.account(), Optional.empty()));
    window.picture("19-story");
  }

  private static void relationships(TourWindow window) {
    window.go(new Place.Relationships());
    window.choose("#relationship-list", 0);
    window.picture("20-relationships-cold");
    window.press("#relationship-filters", 1);
    window.choose("#relationship-list", 0);
    window.picture("21-relationships-owed");
    window.press("#relationship-filters", 2);
    window.choose("#relationship-list", 0);
    window.picture("22-relationships-introductions");
    window.press("#relationship-filters", 3);
    window.choose("#relationship-list", 0);
    window.picture("23-relationships-clients");
    window.press("#relationship-filters", 4);
    window.choose("#relationship-list", 0);
    window.picture("24-relationships-counterparts");
  }

  /** The finished workshop of the sample. */
  private static void workshop(TourWindow window, Sights sights) {
    window.go(Place.Workshops.ALL);
    window.picture("25-workshops");
    window.go(new Place.Workshop(sights.workshop(), Place.Workshop.Page.CLOSE));
    window.picture("26-workshop-close");
    window.go(new Place.Erasure(Place.Erasure.Of.ACCOUNT, sights.account()));
    window.picture("27-erasure");
  }

  private static void overAll(TourWindow window) {
    window.go(new Place.Measure());
    window.picture("30-measure");
    List<String> pages = List.of("kpis", "funnel", "goals", "chain", "evidence");
    for (int page = 0; page < pages.size(); page++) {
      window.press("#measure-parts", page + 1);
      window.picture("30-measure-" + pages.get(page));
    }
    window.go(new Place.Settings());
    window.picture("31-settings");
    window.go(new Place.Today());
    window.key(KeyCode.K, true);
    window.picture("32-palette");
    window.key(KeyCode.ESCAPE, false);
    window.key(KeyCode.L, true);
    window.picture("33-log");
    window.key(KeyCode.ESCAPE, false);
    window.key(KeyCode.F1, false);
    window.picture("34-keys");
    window.key(KeyCode.ESCAPE, false);
  }

  private static Sights sights(Path file) {
    WorkspaceSetup setup = WorkspaceSetup.standard(WorkspaceThreads.direct());
    try (Workspace workspace = Workspace.open(file, setup)) {
      return workspace.fetch(Tour::sights);
    }
  }

  private static Sights sights(Reader reader) {
    DecisionStore decisions = new DecisionStore();
    DecisionMap richest =
        decisions.open(reader).stream()
            .map(decision -> decisions.map(reader, decision.id()))
            .max(Comparator.comparingInt(map -> map.seats().size()))
            .orElseThrow();
    Decision decision = richest.decision();
    Account account = new AccountStore().find(reader, decision.accountId()).orElseThrow();
    long champion =
        richest.seats().stream()
            .filter(seat -> seat.stance() == Stance.CHAMPION)
            .flatMap(seat -> seat.personId().stream())
            .findFirst()
            .orElseThrow();
    long workshop = new WorkshopStore().all(reader).getFirst().id();
    return new Sights(account.id(), decision.id(), champion, workshop);
  }
}
