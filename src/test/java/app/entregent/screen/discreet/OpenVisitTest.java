package app.entregent.screen.discreet;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class OpenVisitTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String PRIVATE = "hush";

  private final ConversationStore conversations = new ConversationStore();
  private final List<Place> opened = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private long amina;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = now(workspace.change(Label.of("people.change.added"), this::fill));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private long fill(Transaction tx) {
    long account = new AccountStore().add(tx, "Villa Atlas");
    long person =
        new PersonStore().add(tx, NewPerson.typed("Amina Idrissi", "Villa Atlas", "Director"));
    DecisionStore decisions = new DecisionStore();
    long decision = decisions.addDecision(tx, account, "A new site");
    long seat = decisions.addSeat(tx, NewSeat.of(decision, person, Spot.ORIGIN));
    decisions.setRoles(tx, seat, Set.of(Role.DECIDER));
    decisions.setStance(tx, seat, Stance.OPPONENT);
    decisions.setText(tx, seat, SeatText.WORRY, PRIVATE);
    conversations.add(
        tx,
        NewConversation.held(
            List.of(person),
            Optional.of(account),
            Moment.on(TODAY.minusDays(3)),
            PARIS,
            Channel.PHONE,
            Direction.BOTH,
            PRIVATE));
    new NextActionStore()
        .add(
            tx,
            new NewNextAction(
                Optional.of(account),
                Optional.of(person),
                Optional.empty(),
                PRIVATE,
                Optional.of(TODAY),
                true));
    for (int days = 1; days <= 2; days++) {
      conversations.add(
          tx,
          NewConversation.planned(
                  List.of(person),
                  Optional.of(account),
                  new Moment(TODAY.plusDays(days), Optional.of(LocalTime.of(10, 30))),
                  PARIS,
                  Channel.FACE_TO_FACE,
                  "Agree on the date")
              .inDecision(decision));
    }
    return person;
  }

  @Test
  void withWhomInWhichRoleWhenAndWhatForButNothingThatWasSaidOrJudged() {
    OpenPageViewModel model =
        new OpenPageViewModel(
            workspace,
            new HeardNotices(),
            new LiveTexts(Language.EN),
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
            Place.Meetings.next());
    model.activate();
    assertThat(model.pageProperty().get().title()).isEqualTo("Villa Atlas");
    assertThat(model.lines())
        .extracting(line -> OpenLine.joined(line.name(), line.detail()))
        .containsExactly(
            "18 Nov 2026, 10:30 · Face to face",
            "What you want from it · Agree on the date",
            "people.title",
            "Amina Idrissi · Decider · Director · Villa Atlas",
            "meeting.part.others",
            "Villa Atlas · 19 Nov 2026, 10:30")
        .noneMatch(line -> line.contains(PRIVATE) || line.contains("Opponent"));
    model.open(model.lines().get(3));
    assertThat(opened).containsExactly(new Place.Person(amina));
    model.deactivate();
  }
}
