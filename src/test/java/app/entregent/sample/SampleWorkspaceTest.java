package app.entregent.sample;

import static app.entregent.testing.TestWorkspace.CLOCK;
import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.TalkSummary;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.PastMap;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Snapshot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.network.Mobilisation;
import app.entregent.model.relationship.network.NetworkBook;
import app.entregent.model.relationship.network.NetworkFacts;
import app.entregent.model.relationship.network.References;
import app.entregent.model.relationship.network.SalesPhase;
import app.entregent.model.relationship.network.Worry;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.PastChange;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceException;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Workspace workspace;

  @BeforeAll
  static void build() {
    workspace = open(folder.resolve("exemple.entregent"), Language.FR);
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @Test
  void isAsLargeAsPromised() {
    List<Account> accounts = workspace.fetch(new AccountStore()::all);
    assertThat(accounts).hasSizeBetween(20, 25);
    assertThat(accounts.stream().filter(Account::target)).hasSizeGreaterThanOrEqualTo(10);
    assertThat(workspace.fetch(new PeopleListStore()::rows)).hasSizeBetween(110, 130);
    List<TalkSummary> talks =
        workspace.fetch(
            reader -> new ConversationStore().between(reader, TODAY.minusYears(1), TODAY));
    assertThat(talks)
        .hasSizeGreaterThanOrEqualTo(300)
        .allSatisfy(talk -> assertThat(talk.on()).isBefore(TODAY));
  }

  @Test
  void oneMapHasTwelveSeatsWithAGhostAChampionAndAnOpponent() {
    DecisionMap map = richest();
    assertThat(map.seats()).hasSize(12);
    assertThat(map.seats().stream().filter(Seat::ghost)).hasSize(1);
    assertThat(map.seats()).extracting(Seat::stance).contains(Stance.CHAMPION, Stance.OPPONENT);
    assertThat(map.ties()).hasSizeGreaterThan(10);
    assertThat(map.decision().openedOn()).isBefore(TODAY.minusDays(30));
    assertThat(map.decision().expectedOn())
        .hasValueSatisfying(day -> assertThat(day).isAfter(TODAY));
  }

  @Test
  void thatMapShowsStepsRivalsJudgementsOfEachConfidenceCoverageAndWaysIn() {
    long id = richest().decision().id();
    MapReading reading =
        workspace.fetch(reader -> new MapReadings().of(reader, id, TODAY)).orElseThrow();
    MapAnalysis analysis = workspace.fetch(reader -> new MapAnalyses().of(reader, reading, TODAY));
    assertThat(analysis.steps()).hasSize(5).anyMatch(step -> step.doneOn().isPresent());
    assertThat(analysis.rivals()).extracting(Rival::kind).contains(Rival.Kind.values());
    assertThat(analysis.colleagues()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(analysis.routes()).anyMatch(route -> !route.question());
    assertThat(analysis.quiet()).isNotEmpty();
    assertThat(analysis.guarantors()).isNotEmpty();
    assertThat(analysis.ripe()).isTrue();
    assertThat(reading.gaps())
        .extracting(Gap::kind)
        .contains(GapKind.OPEN_OBJECTION, GapKind.BUYER_AHEAD, GapKind.ASSUMED);
    assertThat(
            reading.map().seats().stream()
                .flatMap(seat -> seat.judgements().values().stream())
                .map(Judgement::confidence))
        .contains(Judgement.Confidence.values());
  }

  @Test
  void thatAccountHasSomebodyToMobiliseInEachPhaseAndReferences() {
    Decision decision = richest().decision();
    NetworkFacts facts =
        workspace.fetch(
            reader ->
                new NetworkBook()
                    .of(reader, decision.accountId(), Optional.of(decision.id()), TODAY)
                    .orElseThrow());
    for (SalesPhase phase : SalesPhase.values()) {
      assertThat(Mobilisation.of(facts, phase).people().getFirst().network())
          .isEqualTo(phase.network());
    }
    assertThat(References.of(facts, Worry.QUALITY).people().getFirst().tells()).isPresent();
    assertThat(facts.words()).isNotEmpty();
    assertThat(workspace.fetch(new InterestStore()::ofAll)).hasSizeGreaterThan(4);
  }

  @Test
  void thatMapHasAPastOfMonthsInWhichPeopleCameWentAndChanged() {
    long id = richest().decision().id();
    MapPast past = workspace.fetch(reader -> new MapPastStore().read(reader, id));
    assertThat(past.steps()).hasSizeGreaterThan(60);
    assertThat(past.marks()).extracting(Snapshot::name).contains("Les trois offres sont remises");
    Instant first = past.steps().getFirst().what().at();
    assertThat(Duration.between(first, CLOCK.instant()).toDays()).isGreaterThan(100);
    int mark = past.stepAt(past.marks().getFirst().takenAt());
    PastMap then = past.whole(mark).orElseThrow();
    assertThat(then.map().seats()).hasSizeBetween(5, 9);
    assertThat(past.at(past.steps().size() - 1)).contains(richest());
    MapDifference since = MapDifference.between(then.map(), richest());
    assertThat(since.lines())
        .extracting(MapDifference.Line::kind)
        .contains(MapDifference.Kind.values());
    LocalDate day = LocalDate.ofInstant(past.marks().getFirst().takenAt(), CLOCK.getZone());
    MapReading before =
        workspace.fetch(reader -> new MapReadings().asOf(reader, then, day)).orElseThrow();
    MapReading now =
        workspace.fetch(reader -> new MapReadings().of(reader, id, TODAY)).orElseThrow();
    assertThat(before.completeness().percent()).isLessThan(now.completeness().percent());
    assertThat(before.gaps()).extracting(Gap::kind).contains(GapKind.NO_CHAMPION);
    assertThat(before.facts().lastTouch()).hasSizeLessThan(now.facts().lastTouch().size());
  }

  @Test
  void aWorkshopOnThatMapIsFinishedWithItsSpreadActionsAndSpentTime() {
    Workshop held = workspace.fetch(r -> new WorkshopStore().all(r)).getFirst();
    assertThat(held.state()).isEqualTo(WorkshopState.CLOSED);
    assertThat(held.decisionId()).isEqualTo(richest().decision().id());
    assertThat(held.lastSnapshotId()).isPresent();
    List<RoomQuestion> asked = workspace.fetch(r -> new RoomQuestionStore().of(r, held.id()));
    assertThat(asked).hasSize(3).allMatch(one -> one.votes() == 5);
    assertThat(asked.getFirst().opinions()).anyMatch(one -> !one.reason().isBlank());
    List<Long> agreed = workspace.fetch(r -> new WorkshopActionStore().of(r, held.id()));
    assertThat(agreed).hasSize(5);
    List<AgendaItem> agenda = workspace.fetch(r -> new AgendaItemStore().of(r, held.id()));
    assertThat(agenda).hasSize(6).allMatch(item -> item.spentSeconds() > 0);
  }

  @Test
  void noTwoCardsOfAMapLieOnEachOther() {
    for (DecisionMap map : maps()) {
      for (Seat one : map.seats()) {
        for (Seat other : map.seats()) {
          assertThat(
                  one == other
                      || Math.abs(one.spot().x() - other.spot().x()) >= 208
                      || Math.abs(one.spot().y() - other.spot().y()) >= 88)
              .as("%s and %s", one.spot(), other.spot())
              .isTrue();
        }
      }
    }
  }

  @Test
  void aVisitIsWithinTheHour() {
    List<Conversation> planned = workspace.fetch(new ConversationStore()::planned);
    Conversation first =
        planned.stream().min(Comparator.comparing(Conversation::startedAt)).orElseThrow();
    assertThat(Duration.between(CLOCK.instant(), first.startedAt()))
        .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(60));
    assertThat(first.goal()).startsWith("Que Nour choisisse");
    assertThat(planned).hasSizeGreaterThan(2);
  }

  @Test
  void theOwnerIsKnownAndNobodyElseIsThem() {
    assertThat(workspace.fetch(new PersonStore()::self))
        .map(PersonCard::company)
        .contains("Atelier Safran");
  }

  @Test
  void itsHistoryIsDatedBackAndSpeaksTheLanguage() {
    List<PastChange> history = now(workspace.history(500));
    assertThat(history).hasSizeBetween(150, 500);
    assertThat(history)
        .extracting(PastChange::at)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allSatisfy(at -> assertThat(at).isBeforeOrEqualTo(CLOCK.instant()));
    Texts french = Texts.of(Language.FR);
    LabelWords words = new LabelWords(new NameStore());
    Message oldest = workspace.fetch(reader -> words.say(reader, history.getLast().label()));
    assertThat(french.say(oldest)).isEqualTo("Mise en place de l’exemple");
  }

  @Test
  void theSameDayGivesTheSameSampleInEitherLanguage() {
    try (Workspace english = open(folder.resolve("sample.entregent"), Language.EN)) {
      assertThat(english.fetch(new PeopleListStore()::rows))
          .hasSameSizeAs(workspace.fetch(new PeopleListStore()::rows));
      assertThat(english.fetch(new DecisionStore()::open))
          .extracting(Decision::object)
          .contains("A site in three languages and a year of content");
      assertThat(now(english.history(500))).hasSameSizeAs(now(workspace.history(500)));
    }
  }

  @Test
  void whereAFileIsAlreadyItIsLeftAlone() {
    assertThatThrownBy(
            () ->
                SampleWorkspace.create(
                    workspace.file(), CLOCK, UUID::randomUUID, Language.FR, Progress.NONE))
        .isInstanceOf(WorkspaceException.class);
  }

  @Test
  void endedInTheMiddleItLeavesNothing() throws IOException {
    Path home = Files.createDirectory(folder.resolve("ended"));
    AtomicLong far = new AtomicLong();
    Progress twenty =
        new Progress() {
          @Override
          public void at(long done, long total) {
            assertThat(done).isBetween(far.get(), total);
            far.set(done);
          }

          @Override
          public boolean endWished() {
            return far.get() > 20;
          }
        };
    assertThatThrownBy(
            () ->
                SampleWorkspace.create(
                    home.resolve("sample.entregent"), CLOCK, UUID::randomUUID, Language.FR, twenty))
        .isInstanceOf(CancellationException.class);
    assertThat(far.get()).isGreaterThan(20);
    assertThat(home).isEmptyDirectory();
  }

  private static DecisionMap richest() {
    return maps().stream().max(Comparator.comparingInt(map -> map.seats().size())).orElseThrow();
  }

  private static List<DecisionMap> maps() {
    DecisionStore decisions = new DecisionStore();
    return workspace.fetch(
        reader ->
            decisions.open(reader).stream()
                .map(decision -> decisions.map(reader, decision.id()))
                .toList());
  }

  private static Workspace open(Path file, Language language) {
    AtomicLong uid = new AtomicLong();
    SampleWorkspace.create(
        file, CLOCK, () -> new UUID(3, uid.incrementAndGet()), language, Progress.NONE);
    return Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }
}
