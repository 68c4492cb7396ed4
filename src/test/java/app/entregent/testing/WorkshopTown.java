package app.entregent.testing;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.AgendaTemplate;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An invented account with a map, and a workshop on it that runs. */
public final class WorkshopTown {
  public static final List<String> ROOM =
      List.of(
          "Samira Tazi",
          "Paul Mercier",
          "Karim Alaoui",
          "Karim Bennis",
          "Lea Fontaine",
          "Hugo Perrault",
          "Nadia Slimani",
          "Jonas Weber",
          "Ines Haddad");

  private static final Label LABEL = Label.of("map.change.added");

  public final Workspace workspace;
  public final long account;
  public final long decision;
  public final long workshop;
  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();
  private final Map<String, Long> seats = new HashMap<>();

  /** With five seats and nine in the room; the agenda of 45 minutes is at its first item. */
  public WorkshopTown(Workspace workspace) {
    this(workspace, true);
  }

  /**
   * @param running whether it runs, or is only prepared
   */
  public WorkshopTown(Workspace workspace, boolean running) {
    this.workspace = workspace;
    account = change(tx -> new AccountStore().add(tx, "Villas Atlas"));
    decision = change(tx -> decisions.addDecision(tx, account, "A new website with bookings"));
    seat("Meryem Idrissi", "Managing director", Stance.UNKNOWN, Influence.DECISIVE, Role.DECIDER);
    seat("Omar Kettani", "Head of marketing", Stance.SUPPORTER, Influence.HIGH, Role.INFLUENCER);
    seat("Claire Roussel", "Buyer", Stance.SCEPTIC, Influence.MEDIUM, Role.BUYER);
    seat("Youssef Amrani", "Agent", Stance.NEUTRAL, Influence.LOW, Role.USER);
    seat("Sofia Lahlou", "Assistant", Stance.UNKNOWN, Influence.LOW, Role.GATEKEEPER);
    workshop =
        change(
            tx -> {
              long id =
                  new WorkshopStore().add(tx, decision, "Map of Villas Atlas", Optional.empty());
              new AgendaItemStore().use(tx, id, AgendaTemplate.MINUTES_45);
              for (String name : ROOM) {
                Guest.Side side = name.startsWith("Karim") ? Guest.Side.CLIENT : Guest.Side.OURS;
                new GuestStore().add(tx, id, name, side, "");
              }
              return id;
            });
    if (running) {
      change(
          tx -> {
            new WorkshopCourseStore()
                .start(tx, workshop, Optional.of(agenda(tx).getFirst().id()), "At the start");
            return true;
          });
    }
  }

  /** Does something in one change. */
  public <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(LABEL, work));
  }

  private static List<AgendaItem> agenda(Transaction tx) {
    WorkshopStore workshops = new WorkshopStore();
    return new AgendaItemStore().of(tx, workshops.all(tx).getFirst().id());
  }

  /** Adds a seat. */
  public long seat(String name, String title, Stance stance, Influence influence, Role... roles) {
    long seat =
        change(
            tx -> {
              long person = persons.add(tx, NewPerson.typed(name, "Villas Atlas", title));
              Set<Role> all = EnumSet.noneOf(Role.class);
              all.addAll(List.of(roles));
              List<Spot> taken =
                  decisions.map(tx, decision).seats().stream().map(Seat::spot).toList();
              long id =
                  decisions.addSeat(
                      tx,
                      NewSeat.of(decision, person, SeatLayout.next(taken, all, Optional.empty())));
              decisions.setRoles(tx, id, all);
              if (stance != Stance.UNKNOWN) {
                decisions.setStance(tx, id, stance);
              }
              decisions.setInfluence(tx, id, influence);
              return id;
            });
    seats.put(name, seat);
    return seat;
  }

  /** The id of a seat by the name of who sits there. */
  public long seat(String name) {
    return Optional.ofNullable(seats.get(name)).orElseThrow();
  }

  /** The map as it is now. */
  public DecisionMap map() {
    return workspace.fetch(reader -> decisions.map(reader, decision));
  }

  /** A seat as it is now. */
  public Seat seatNow(String name) {
    return map().seat(seat(name)).orElseThrow();
  }
}
