package app.entregent.screen.workshop;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.AgendaTopic;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.report.Paper;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // set before each test
class PrepareViewModelTest {
  private static final Texts ENGLISH = Texts.of(Language.EN);

  @TempDir Path folder;

  private final List<Place> opened = new ArrayList<>();
  private final Told told = new Told();
  private Workspace workspace;
  private PrepareViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    model = at(Place.Workshops.ALL);
    model.activate();
  }

  private PrepareViewModel at(Place.Workshops place) {
    return new PrepareViewModel(
        workspace,
        told,
        () -> {},
        TestWorkspace.CLOCK,
        new Navigator() {
          @Override
          public void open(Place place) {
            opened.add(place);
          }

          @Override
          public void back() {
            opened.clear();
          }
        },
        place);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aNewAccountBringsItsDecisionAndTheUsualAgenda() {
    begin("Brindille");
    Prepared prepared = chosen();
    assertThat(prepared.place().orElseThrow().account()).isEqualTo("Brindille");
    assertThat(prepared.minutes()).isEqualTo(90);
    assertThat(said(prepared.title())).isEqualTo("Workshop on Brindille");
    assertThat(said(prepared.length())).isEqualTo("90 minutes in all.");
    assertThat(subjects("brind"))
        .containsExactly("Brindille", "Brindille, a new decision", "New account “brind”");
    assertThat(subjects("brindille")).doesNotContain("New account “brindille”");
  }

  @Test
  void anAgendaOfNoMinutesGetsASentenceAndOneThatIsTooLongToo() {
    begin("Brindille");
    for (AgendaItem item : chosen().agenda()) {
      model.agenda().delete(item);
    }
    assertThat(said(chosen().length())).startsWith("The agenda has no minutes yet");
    assertThat(chosen().lengthOff()).isTrue();
    now(model.agenda().keep(Optional.empty(), AgendaTopic.OWN, "Lunch", 95));
    assertThat(said(chosen().length()))
        .isEqualTo("95 minutes in all, 90 planned: 5 minutes too many.");
    now(model.setMinutes(chosen().id(), "96 min"));
    assertThat(said(chosen().length()))
        .isEqualTo("95 minutes in all, 96 planned: one minute is free.");
    assertThat(chosen().lengthOff()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "480,true", "481,false", "-5,false", "ten,false", "5.5,false"})
  void anItemTakesFromOneToFourHundredEightyMinutes(String typed, boolean fits) {
    assertThat(model.agenda().trouble(AgendaTopic.OWN, "Lunch", typed).equals(Message.NOTHING))
        .isEqualTo(fits);
    assertThat(model.agenda().trouble(AgendaTopic.OWN, " ", "5")).isNotEqualTo(Message.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(AgendaTemplate.class)
  void aTemplateSetsTheLengthToo(AgendaTemplate template) {
    begin("Brindille");
    model.agenda().use(template);
    assertThat(chosen().minutes()).isEqualTo(template.minutes());
    assertThat(chosen().workshop().plannedMinutes()).isEqualTo(template.minutes());
  }

  @Test
  void itemsAreMovedAndStretchedWithinBounds() {
    begin("Brindille");
    AgendaItem first = chosen().agenda().getFirst();
    model.agenda().move(first, -1);
    model.agenda().move(first, 1);
    assertThat(chosen().agenda().get(1).id()).isEqualTo(first.id());
    model.agenda().lengthen(chosen().agenda().get(1), -9);
    assertThat(chosen().agenda().get(1).minutes()).isEqualTo(1);
    model.agenda().lengthen(chosen().agenda().get(1), 1);
    assertThat(chosen().agenda().get(1).minutes()).isEqualTo(6);
  }

  @Test
  void fortyPeopleComeAndTwoOfOneNameAreToldApart() {
    begin("Brindille");
    for (int i = 0; i < 38; i++) {
      guest("Guest " + i, "");
    }
    guest("Nadia Corvane", "");
    guest("nadia corvane", "IT");
    assertThat(chosen().guests()).hasSize(40);
    assertThat(said(GuestActs.alike(chosen().guests()))).startsWith("Two have the same name");
    assertThat(chosen().names().values()).contains("Nadia Corvane (1)", "nadia corvane (2)");
    Guest first = chosen().guests().get(38);
    now(
        model
            .guests()
            .keep(Optional.of(first), first.name(), Side.OURS, "Finance", Optional.empty()));
    assertThat(chosen().names().values()).contains("Nadia Corvane (Finance)", "nadia corvane (IT)");
    assertThat(GuestNames.of(List.of())).isEmpty();
  }

  @Test
  void aPersonOrAColleagueIsLinkedUntilTheNameBecomesAnother() {
    begin("Brindille");
    change(tx -> new PersonStore().addProvisional(tx, "Theo Larch"));
    change(tx -> new ColleagueStore().findOrAdd(tx, "Thea Moor").id());
    List<KnownGuest> found = new ArrayList<>();
    model.guests().find("the", found::addAll);
    assertThat(found).extracting(KnownGuest::name).containsExactly("Thea Moor", "Theo Larch");
    now(
        model
            .guests()
            .keep(Optional.empty(), "Theo Larch", Side.CLIENT, "", Optional.of(found.get(1))));
    Guest guest = chosen().guests().getFirst();
    assertThat(guest.personId()).isPresent();
    now(model.guests().keep(Optional.of(guest), "Theo Larch", Side.OURS, "x", Optional.empty()));
    assertThat(chosen().guests().getFirst().personId()).isPresent();
    now(model.guests().keep(Optional.of(guest), "Somebody", Side.OURS, "", Optional.empty()));
    assertThat(chosen().guests().getFirst().personId()).isEmpty();
  }

  @Test
  void oneThatIsOverIsReadAgainAndOneOnAMapIsFoundAgain() {
    begin("Brindille");
    long decision = chosen().place().orElseThrow().decisionId();
    assertThat(onMap(decision)).isEqualTo(chosen().id());
    change(
        tx -> {
          WorkshopCourseStore course = new WorkshopCourseStore();
          course.start(tx, chosen().id(), Optional.empty(), "");
          course.close(tx, chosen().id(), "");
          return true;
        });
    model.start();
    assertThat(opened)
        .containsExactly(new Place.Workshop(chosen().id(), Place.Workshop.Page.CLOSE));
    assertThat(onMap(decision)).isNotEqualTo(chosen().id());
    model.delete();
    assertThat(told.sentences()).hasSize(1);
  }

  @Test
  void anAccountLeadsToItsOwnWorkshopsAndItsDecisionsStandReady() {
    begin("Brindille");
    long account = chosen().place().orElseThrow().accountId();
    begin("Corvane");
    long other = chosen().place().orElseThrow().accountId();
    change(tx -> new DecisionStore().addDecision(tx, account, "A portal"));
    model.delete();
    PrepareViewModel ofOne = at(Place.Workshops.of(account));
    ofOne.activate();
    assertThat(ofOne.linesProperty().get()).hasSize(1);
    PrepareViewModel ofOther = at(Place.Workshops.of(other));
    ofOther.activate();
    assertThat(ofOther.linesProperty().get()).isEmpty();
    assertThat(ofOther.onlyProperty().get().orElseThrow().name()).isEqualTo("Corvane");
    List<Subject> found = new ArrayList<>();
    ofOne.findSubjects("", found::addAll);
    assertThat(found)
        .extracting(one -> said(one.word()))
        .contains("Brindille · A portal")
        .endsWith("Brindille, a new decision")
        .allMatch(word -> word.startsWith("Brindille"));
    ofOther.showAll();
    assertThat(ofOther.linesProperty().get()).hasSize(1);
    assertThat(subjects("")).isEmpty();
  }

  @Test
  void whatWasPreparedForOneThatIsOverStaysUntilItIsOpenedAgain() {
    begin("Brindille");
    long id = chosen().id();
    guest("Nadia Corvane", "");
    change(
        tx -> {
          WorkshopCourseStore course = new WorkshopCourseStore();
          course.start(tx, id, Optional.empty(), "");
          course.close(tx, id, "");
          return true;
        });
    Prepared before = chosen();
    assertThat(model.setTitle(id, "Another")).isCompletedExceptionally();
    assertThat(model.setMinutes(id, "45")).isCompletedExceptionally();
    model.agenda().delete(before.agenda().getFirst());
    model.agenda().use(AgendaTemplate.MINUTES_45);
    model.guests().delete(before.guests().getFirst());
    assertThat(chosen()).isEqualTo(before);
    assertThat(told.sentences())
        .hasSize(5)
        .containsOnly("This workshop is over. Open it again to change what was prepared.");
    model.reopen();
    assertThat(chosen().workshop().state()).isEqualTo(WorkshopState.RUNNING);
    assertThat(chosen().workshop().paused()).isTrue();
    now(model.setTitle(id, "Another"));
    assertThat(chosen().workshop().title()).isEqualTo("Another");
  }

  @Test
  void whatIsReadBeforeTellsKnownFromAssumedFromUnknownAndHidesWhatIsNotForAll() {
    begin("Brindille");
    guest("Nadia Corvane", "Finance");
    long decision = chosen().place().orElseThrow().decisionId();
    change(
        tx -> {
          DecisionStore decisions = new DecisionStore();
          long seat =
              decisions.addSeat(
                  tx,
                  new NewSeat(
                      decision,
                      Optional.of(new PersonStore().addProvisional(tx, "Greta Lind")),
                      EnumSet.of(Role.BUYER),
                      new Spot(0, 0)));
          decisions.setStance(tx, seat, Stance.OPPONENT);
          return decisions.addSeat(
              tx, NewSeat.ghost(decision, EnumSet.of(Role.DECIDER), new Spot(0, 160)));
        });
    String full = words(false);
    assertThat(full)
        .contains(
            "Assumed, to be checked in the room (1)",
            "Opponent (as of 17 Nov 2026); influence not known");
    assertThat(full).contains("Not known yet (", "Client (1)");
    assertThat(full).contains("Agenda: 90 minutes", "Nadia Corvane (Finance)");
    String open = words(true);
    assertThat(open)
        .contains("Greta Lind")
        .doesNotContain("Opponent")
        .doesNotContain("influence not");
    PaperActs papers = new PaperActs(model, new PaperDoor((p, t) -> {}, (p, t) -> {}));
    assertThat(papers.discreetProperty().get()).isTrue();
  }

  private String words(boolean discreet) {
    LocalDate today = LocalDate.now(TestWorkspace.CLOCK);
    Paper paper = workspace.fetch(r -> PaperActs.preRead(r, chosen(), ENGLISH, today, discreet));
    StringBuilder words = new StringBuilder(paper.title());
    for (Paper.Block block : paper.blocks()) {
      if (!(block instanceof Paper.Drawn)) {
        words.append('\n').append(block);
      }
    }
    return words.toString();
  }

  private List<String> subjects(String typed) {
    List<String> words = new ArrayList<>();
    model.findSubjects(typed, found -> found.forEach(one -> words.add(said(one.word()))));
    return words;
  }

  private void begin(String account) {
    now(model.begin(new Subject(Optional.empty(), Optional.empty(), account, "")));
  }

  private void guest(String name, String expertise) {
    now(model.guests().keep(Optional.empty(), name, Side.CLIENT, expertise, Optional.empty()));
  }

  private long onMap(long decision) {
    long id = change(tx -> PrepareViewModel.ofDecision(tx, decision));
    return id;
  }

  private Prepared chosen() {
    return model.chosenProperty().get().orElseThrow();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }

  private static String said(Message message) {
    return ENGLISH.say(message);
  }
}
