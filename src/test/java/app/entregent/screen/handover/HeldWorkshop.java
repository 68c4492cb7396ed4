package app.entregent.screen.handover;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace.Spot;
import app.entregent.model.account.space.WhiteSpaceStore;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A workshop that was held at an invented account, with everything that may be found in one. */
final class HeldWorkshop implements AutoCloseable {
  /** What nobody outside may read. */
  static final List<String> PRIVATE =
      List.of(
          "Gaspard Lemoine",
          "Pricing and margins",
          "He stopped the last two projects",
          "Ask for the list of shortlisted firms",
          "She will bring her director along",
          "Their merger with the neighbours",
          "Only after the spring fair",
          "Learn who really decides",
          "Give the room a plan");

  final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  final Workspace workspace;
  final long id;
  private final List<Long> seats = new ArrayList<>();
  private final DecisionStore decisions = new DecisionStore();
  private final long account;
  private final long decision;

  /**
   * @param people how many there are on the map, 4 or more
   */
  HeldWorkshop(Path folder, int people) {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    account = change(tx -> new AccountStore().add(tx, "Riad & Palmes: Demeures / Marrakech"));
    decision = change(tx -> decisions.addDecision(tx, account, "A site in three languages"));
    inDecision(
        tx -> {
          for (int i = 0; i < people; i++) {
            seat(tx, i);
          }
          return true;
        });
    id =
        change(
            tx -> new WorkshopStore().add(tx, decision, "Give the room a plan", Optional.empty()));
    prepare();
    pass();
    long first = change(tx -> new AgendaItemStore().of(tx, id).getFirst().id());
    inDecision(
        tx -> {
          new WorkshopCourseStore().start(tx, id, Optional.of(first), "Start");
          return true;
        });
    pass();
    inDecision(this::hold);
    ask();
    agree();
    space();
    pass();
    inDecision(
        tx -> {
          new WorkshopCourseStore().close(tx, id, "End");
          return true;
        });
    pass();
  }

  private void seat(Transaction tx, int i) {
    String name =
        List.of("Salma Benkirane", "Yanis Lahlou", "Inès Tazi", "Hugo Perrault").get(i % 4)
            + (i < 4 ? "" : " " + i);
    long person = new PersonStore().add(tx, NewPerson.typed(name, "", "Head of part " + i));
    var spot = new app.entregent.model.decision.Spot(248 * (i % 6), 160 * (i / 6));
    long seat = decisions.addSeat(tx, NewSeat.of(decision, person, spot));
    decisions.setRoles(tx, seat, EnumSet.of(Role.values()[i % 5]));
    seats.add(seat);
    if (i > 0) {
      decisions.setBoss(tx, decision, seat, Optional.of(seats.get((i - 1) / 4)));
    }
  }

  private void prepare() {
    change(
        tx -> {
          new WorkshopStore().setPurpose(tx, id, "Learn who really decides before the fair");
          new GuestStore()
              .add(tx, id, "Gaspard Lemoine", Guest.Side.OURS, "Pricing and margins here");
          new GuestStore().add(tx, id, "Oriane Vasseur", Guest.Side.OURS, "");
          new AgendaItemStore().use(tx, id, AgendaTemplate.MINUTES_45);
          return true;
        });
  }

  private boolean hold(Transaction tx) {
    decisions.setStance(tx, seats.get(0), Stance.CHAMPION);
    decisions.setInfluence(tx, seats.get(1), Influence.DECISIVE);
    decisions.setRoles(tx, seats.get(2), EnumSet.of(Role.DECIDER));
    decisions.setText(
        tx, seats.get(3), SeatText.GAIN, "Their merger with the neighbours costs him");
    long person = new PersonStore().addProvisional(tx, "Nadia Cherif");
    decisions.addSeat(
        tx, NewSeat.of(decision, person, new app.entregent.model.decision.Spot(248 * 6, 0)));
    new WorkshopNoteStore()
        .add(
            tx,
            id,
            Kind.PARKED,
            "Their merger with the neighbours",
            Optional.empty(),
            Optional.empty());
    long guest = new GuestStore().of(tx, id).getFirst().id();
    new WorkshopNoteStore()
        .add(
            tx,
            id,
            Kind.COMMITMENT,
            "She will bring her director along",
            Optional.empty(),
            Optional.of(guest));
    return true;
  }

  private void ask() {
    change(
        tx -> {
          RoomQuestionStore questions = new RoomQuestionStore();
          long stance = questions.ask(tx, id, seats.get(0), About.STANCE, 12, Optional.empty());
          questions.setOpinion(tx, stance, new Opinion("CHAMPION", 5, ""));
          questions.setOpinion(
              tx, stance, new Opinion("SCEPTIC", 3, "He stopped the last two projects of ours"));
          questions.setOpinion(tx, stance, new Opinion(Opinion.NO_IDEA, 2, ""));
          questions.settle(tx, stance, "CHAMPION");
          long influence =
              questions.ask(tx, id, seats.get(1), About.INFLUENCE, 12, Optional.empty());
          questions.setOpinion(tx, influence, new Opinion("DECISIVE", 7, ""));
          questions.setOpinion(tx, influence, new Opinion("LOW", 5, "He asks before each invoice"));
          return true;
        });
  }

  private void agree() {
    change(
        tx -> {
          NextActionStore actions = new NextActionStore();
          long ours = new ColleagueStore().findOrAdd(tx, "Gaspard Lemoine").id();
          long mine =
              actions.add(
                  tx,
                  Optional.of(account),
                  Optional.empty(),
                  ActionPlan.mine(
                          "Ask for the list of shortlisted firms",
                          Optional.of(tx.today().plusDays(9)))
                      .withOwner(ActionOwner.COLLEAGUE, Optional.of(ours)));
          long formula =
              actions.add(
                  tx,
                  Optional.of(account),
                  Optional.empty(),
                  ActionPlan.mine("=1+1 as a price", Optional.empty()));
          new WorkshopActionStore().add(tx, id, mine);
          new WorkshopActionStore().add(tx, id, formula);
          return true;
        });
  }

  private void space() {
    WhiteSpaceStore space = new WhiteSpaceStore();
    change(
        tx -> {
          long site = space.addOffering(tx, "Site").orElseThrow();
          long films = space.addOffering(tx, "Photos and films").orElseThrow();
          long sales = space.addCentre(tx, account, "Sales").orElseThrow();
          long rentals = space.addCentre(tx, account, "Rentals").orElseThrow();
          space.setState(tx, new Spot(site, sales), CrossingState.RUNNING);
          space.setState(tx, new Spot(films, sales), CrossingState.SOLD);
          space.setState(tx, new Spot(films, rentals), CrossingState.POSSIBLE);
          space.setNote(tx, new Spot(films, rentals), "Only after the spring fair");
          return true;
        });
  }

  private void pass() {
    clock.pass(Duration.ofMinutes(10));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("x"), work));
  }

  private void inDecision(Function<Transaction, Boolean> work) {
    now(workspace.change(Label.of("x").inDecision(decision), work));
  }

  @Override
  public void close() {
    workspace.close();
  }
}
