package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.decision.Arrangement;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An invented account with a purchase under way, for tests and pictures of the map. */
final class MapTown {
  static final Label LABEL = Label.of("map.change.added");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  final Workspace workspace;
  final DecisionStore decisions = new DecisionStore();
  final JudgementStore judgements = new JudgementStore();
  final PersonStore persons = new PersonStore();
  final AccountStore accounts = new AccountStore();
  final ConversationStore talks = new ConversationStore();
  final long account;
  final long decision;

  MapTown(Workspace workspace) {
    this.workspace = workspace;
    account = change(tx -> accounts.add(tx, "Villas Atlas"));
    decision = change(tx -> decisions.addDecision(tx, account, "A new website with bookings"));
  }

  <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(LABEL, work));
  }

  DecisionMap map() {
    return workspace.fetch(reader -> decisions.map(reader, decision));
  }

  Seat seat(String name) {
    return workspace.fetch(
        reader -> {
          DecisionMap map = decisions.map(reader, decision);
          var cards = persons.cards(reader, map.people());
          return map.seats().stream()
              .filter(
                  s ->
                      s.personId()
                          .map(cards::get)
                          .filter(card -> card.name().equals(name))
                          .isPresent())
              .findFirst()
              .orElseThrow(() -> new AssertionError("Nobody called " + name + " on the map"));
        });
  }

  List<String> names() {
    return workspace.fetch(
        reader -> {
          DecisionMap map = decisions.map(reader, decision);
          var cards = persons.cards(reader, map.people());
          List<String> names = new ArrayList<>();
          for (Seat seat : map.seats()) {
            names.add(
                seat.personId()
                    .flatMap(id -> Optional.ofNullable(cards.get(id)))
                    .map(card -> card.name())
                    .orElse(""));
          }
          return names;
        });
  }

  long person(String name, String title) {
    return change(tx -> persons.add(tx, NewPerson.typed(name, "Villas Atlas", title)));
  }

  long seat(String name, String title, Role... roles) {
    long person = person(name, title);
    return change(
        tx -> {
          List<Spot> taken = decisions.map(tx, decision).seats().stream().map(Seat::spot).toList();
          EnumSet<Role> all = EnumSet.noneOf(Role.class);
          all.addAll(List.of(roles));
          long seat =
              decisions.addSeat(
                  tx, NewSeat.of(decision, person, SeatLayout.next(taken, all, Optional.empty())));
          decisions.setRoles(tx, seat, all);
          return seat;
        });
  }

  /** Many people in rows, in one change. */
  List<Long> crowd(int size) {
    return change(
        tx -> {
          List<Long> seats = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            long person = persons.addProvisional(tx, "Person Number" + i);
            Spot spot = new Spot(248.0 * (i % 20), 144.0 * (i / 20));
            seats.add(decisions.addSeat(tx, NewSeat.of(decision, person, spot)));
          }
          return seats;
        });
  }

  void judge(long seat, Stance stance, boolean confirmed, Influence influence) {
    change(
        tx -> {
          decisions.setStance(tx, seat, stance);
          if (confirmed) {
            confirm(tx, seat, TODAY.minusDays(9));
          }
          decisions.setInfluence(tx, seat, influence);
          return true;
        });
  }

  /** Somebody showed on this day where who sits there stands. */
  void confirm(Transaction tx, long seat, LocalDate on) {
    judgements.judge(tx, seat, new Judgement(About.STANCE, Confidence.CONFIRMED, "", on));
  }

  void talk(long seat, Channel channel, int daysAgo) {
    change(
        tx -> {
          Seat held =
              decisions.map(tx, decision).seats().stream()
                  .filter(s -> s.id() == seat)
                  .findFirst()
                  .orElseThrow();
          LocalDate day = TODAY.minusDays(daysAgo);
          return talks.add(
              tx,
              NewConversation.held(
                  List.of(held.personId().orElseThrow()),
                  Optional.of(account),
                  Moment.on(day),
                  ZONE,
                  channel,
                  Direction.BOTH,
                  ""));
        });
  }

  void tie(TieKind kind, long from, long to, int weight) {
    change(tx -> decisions.addTie(tx, decision, new Tie(0, from, to, kind, weight, "")));
  }

  /** Twelve people, as a seller would have them after some weeks. */
  static MapTown twelve(Workspace workspace) {
    MapTown town = new MapTown(workspace);
    long salma = town.seat("Salma Benkirane", "Managing director", Role.DECIDER);
    long yanis = town.seat("Yanis Lahlou", "Head of finance", Role.BUYER);
    long ines = town.seat("Inès Tazi", "Marketing manager", Role.INITIATOR, Role.INFLUENCER);
    long karim = town.seat("Karim Ouazzani", "Sales director", Role.USER);
    long hugo = town.seat("Hugo Perrault", "IT consultant", Role.INFLUENCER);
    long nora = town.seat("Nora El Fassi", "Assistant to the director", Role.GATEKEEPER);
    long omar = town.seat("Omar Skalli", "Property manager", Role.USER);
    long leila = town.seat("Leïla Chraibi", "Photographer", Role.INFLUENCER);
    long adam = town.seat("Adam Berrada", "Sales, Marrakech", Role.USER);
    long rita = town.seat("Rita Mansouri", "Sales, Agadir", Role.USER);
    long paul = town.seat("Paul Vasseur", "Partner", Role.DECIDER, Role.BUYER);
    town.judge(salma, Stance.SCEPTIC, false, Influence.DECISIVE);
    town.judge(yanis, Stance.NEUTRAL, true, Influence.HIGH);
    town.judge(ines, Stance.CHAMPION, true, Influence.MEDIUM);
    town.judge(karim, Stance.SUPPORTER, true, Influence.HIGH);
    town.judge(hugo, Stance.OPPONENT, false, Influence.HIGH);
    town.judge(nora, Stance.SUPPORTER, false, Influence.LOW);
    town.judge(omar, Stance.NEUTRAL, false, Influence.LOW);
    town.judge(adam, Stance.SUPPORTER, false, Influence.UNKNOWN);
    town.talk(ines, Channel.FACE_TO_FACE, 5);
    town.talk(karim, Channel.VIDEO, 12);
    town.talk(yanis, Channel.PHONE, 47);
    town.talk(nora, Channel.PHONE, 3);
    town.talk(hugo, Channel.EMAIL, 40);
    town.tie(TieKind.REPORTS_TO, yanis, salma, 1);
    town.tie(TieKind.REPORTS_TO, ines, salma, 1);
    town.tie(TieKind.REPORTS_TO, karim, salma, 1);
    town.tie(TieKind.REPORTS_TO, nora, salma, 1);
    town.tie(TieKind.REPORTS_TO, adam, karim, 1);
    town.tie(TieKind.REPORTS_TO, rita, karim, 1);
    town.tie(TieKind.REPORTS_TO, omar, yanis, 1);
    town.tie(TieKind.REPORTS_TO, leila, ines, 1);
    town.tie(TieKind.INFLUENCES, hugo, salma, 4);
    town.tie(TieKind.INFLUENCES, ines, karim, 2);
    town.tie(TieKind.CONFLICT, hugo, ines, 1);
    town.tie(TieKind.KNOWS, paul, hugo, 1);
    town.change(
        tx -> {
          town.decisions.addSeat(
              tx,
              NewSeat.ghost(town.decision, EnumSet.of(Role.USER, Role.GATEKEEPER), new Spot(0, 0)));
          town.decisions.arrange(tx, Arrangement.anew(town.decisions.map(tx, town.decision)));
          town.decisions.describe(
              tx,
              town.decision,
              "A new website with bookings",
              Optional.of(new BigDecimal("45000")),
              "EUR",
              Optional.of(LocalDate.of(2027, 1, 15)));
          return true;
        });
    return town;
  }
}
