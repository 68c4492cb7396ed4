package app.entregent.model.relationship.network;

import app.entregent.model.account.Account;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.IntroductionRoute;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.model.relationship.Introduction;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to mobilise in a phase: a few people in order, each with the reasons. People of the network
 * that belongs to the phase come first; where too few of them can help, those stand behind them who
 * open a way to somebody never met.
 *
 * @param others whether some of them are of another network than that of the phase
 */
public record Mobilisation(SalesPhase phase, List<Mobilised> people, boolean others) {
  /** More than this nobody mobilises at once. */
  static final int MOST = 5;

  public Mobilisation {
    people = List.copyOf(people);
  }

  /** Somebody with a weight that orders; it is not shown, its reasons are. */
  private record Weighed(Mobilised who, int weight, Optional<Long> client) {}

  public static Mobilisation of(NetworkFacts facts, SalesPhase phase) {
    List<Weighed> found = new ArrayList<>();
    if (phase == SalesPhase.BUILD_SOLUTION) {
      facts.analysis().colleagues().stream()
          .flatMap(colleague -> colleague(colleague, facts).stream())
          .forEach(found::add);
    }
    for (Someone someone : facts.people().values()) {
      NetworkSorting.of(someone, facts)
          .filter(member -> member.network() == phase.network())
          .flatMap(member -> weigh(someone, member, facts))
          .ifPresent(found::add);
    }
    List<Mobilised> people = new ArrayList<>(ordered(found));
    int own = people.size();
    if (own < MOST) {
      doors(facts).stream()
          .filter(door -> people.stream().noneMatch(one -> same(one, door)))
          .limit(MOST - own)
          .forEach(people::add);
    }
    return new Mobilisation(phase, people, people.size() > own);
  }

  private static boolean same(Mobilised one, Mobilised other) {
    return one.personId().isPresent() && one.personId().equals(other.personId());
  }

  private static List<Mobilised> ordered(List<Weighed> found) {
    Map<Long, Integer> ofClient = new HashMap<>();
    return found.stream()
        .sorted(
            Comparator.comparingInt(Weighed::weight)
                .reversed()
                .thenComparing(one -> one.who().name()))
        .filter(
            one ->
                one.client().stream()
                    .allMatch(id -> ofClient.merge(id, 1, Integer::sum) <= References.OF_ONE))
        .limit(MOST)
        .map(Weighed::who)
        .toList();
  }

  /** Those of any network who stand first on a way to somebody never met. */
  private static List<Mobilised> doors(NetworkFacts facts) {
    List<Weighed> found = new ArrayList<>();
    for (Someone someone : facts.people().values()) {
      if (opens(someone, facts).isPresent() && helps(someone, facts)) {
        NetworkSorting.of(someone, facts)
            .flatMap(member -> weigh(someone, member, facts))
            .ifPresent(found::add);
      }
    }
    return ordered(found);
  }

  /** Somebody who stands against us opens no doors. */
  private static boolean helps(Someone someone, NetworkFacts facts) {
    return facts
        .seat(someone.id())
        .map(Seat::stance)
        .filter(stance -> stance == Stance.OPPONENT || stance == Stance.SCEPTIC)
        .isEmpty();
  }

  private static Optional<Weighed> weigh(
      Someone someone, NetworkMember member, NetworkFacts facts) {
    if (!someone.mayBeAsked() && member.word().isEmpty()) {
      return Optional.empty();
    }
    Map<NetworkFact, Integer> why = new LinkedHashMap<>();
    Optional<Mobilised.Goal> goal = opens(someone, facts);
    goal.filter(to -> facts.underWay(someone.id()).isEmpty())
        .ifPresent(
            to ->
                why.put(
                    NetworkFact.person(to.personId(), "account.network.help.opens", to.name()),
                    40));
    switch (member.network()) {
      case PROSPECT -> seatReasons(someone, facts, why);
      case CLIENTS -> why.putAll(clientReasons(someone, facts));
      case SELLER, OWN_FIRM -> {}
    }
    ties(someone, facts, why);
    member.word().ifPresent(word -> why.put(member.why(), 15));
    if (why.isEmpty() || !helps(someone, facts)) {
      return Optional.empty();
    }
    why.put(talked(someone), someone.bond());
    return Optional.of(weighed(someone, member, why, goal, facts));
  }

  private static Weighed weighed(
      Someone someone,
      NetworkMember member,
      Map<NetworkFact, Integer> why,
      Optional<Mobilised.Goal> goal,
      NetworkFacts facts) {
    List<NetworkFact> reasons =
        why.entrySet().stream()
            .sorted(Map.Entry.<NetworkFact, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    Mobilised who =
        new Mobilised(
            Optional.of(someone.id()),
            Optional.empty(),
            someone.card().name(),
            someone.card().title(),
            member.network(),
            reasons,
            goal,
            facts.planned(someone.id()));
    return new Weighed(
        who,
        why.values().stream().mapToInt(Integer::intValue).sum(),
        someone.account().map(Account::id).filter(id -> member.network() == TieNetwork.CLIENTS));
  }

  /** What every tie may have: who is known, where one worked, what one did for us. */
  private static void ties(Someone someone, NetworkFacts facts, Map<NetworkFact, Integer> why) {
    facts
        .underWay(someone.id())
        .filter(one -> !facts.name(one.toPersonId()).isEmpty())
        .ifPresent(
            one ->
                why.put(
                    NetworkFact.person(
                        one.toPersonId(),
                        "account.network.help.introducing",
                        facts.name(one.toPersonId()),
                        References.word(one.state()),
                        one.since()),
                    35));
    if (!someone.knows().isEmpty()) {
      why.put(
          NetworkFact.person(
              someone.id(), "account.network.help.knows", String.join(", ", someone.knows())),
          25);
    }
    if (someone.formerly()) {
      why.put(
          NetworkFact.person(someone.id(), "account.network.help.formerly", facts.account().name()),
          20);
    }
  }

  private static NetworkFact talked(Someone someone) {
    return someone
        .lastTouch()
        .map(
            day ->
                NetworkFact.person(
                    someone.id(), "account.network.help.talked", someone.bond(), day))
        .orElseGet(
            () -> NetworkFact.person(someone.id(), "account.network.why.bond", someone.bond()));
  }

  /** Where somebody stands and what his word weighs. */
  private static void seatReasons(
      Someone someone, NetworkFacts facts, Map<NetworkFact, Integer> why) {
    facts
        .seat(someone.id())
        .ifPresent(
            seat -> {
              int stands =
                  switch (seat.stance()) {
                    case CHAMPION -> 30;
                    case SUPPORTER -> 20;
                    case NEUTRAL -> 8;
                    case UNKNOWN -> 2;
                    case SCEPTIC, OPPONENT -> 0;
                  };
              why.put(
                  NetworkFact.map(
                      seat.decisionId(),
                      seat.confirmed()
                          ? "account.network.help.stance"
                          : "account.network.help.stance_assumed",
                      seat.stance().word(),
                      seat.influence().word()),
                  stands + 3 * seat.influence().bars());
            });
  }

  /** Why somebody at a client can vouch. */
  private static Map<NetworkFact, Integer> clientReasons(Someone someone, NetworkFacts facts) {
    Map<NetworkFact, Integer> why = new LinkedHashMap<>();
    why.put(NetworkSorting.client(someone), 5);
    someone
        .account()
        .filter(account -> References.sameSector(account, facts.account()))
        .ifPresent(
            account ->
                why.put(
                    NetworkFact.account(
                        account.id(), "account.network.help.sector", account.sector()),
                    20));
    someone
        .lastCost()
        .ifPresent(
            day ->
                why.put(NetworkFact.person(someone.id(), "account.network.help.vouched", day), 10));
    return why;
  }

  /** The most influential person never met to whom this one stands first on the way. */
  static Optional<Mobilised.Goal> opens(Someone someone, NetworkFacts facts) {
    Optional<Introduction> begun = facts.underWay(someone.id());
    if (begun.isPresent()) {
      long to = begun.get().toPersonId();
      return Optional.of(new Mobilised.Goal(to, facts.name(to), true));
    }
    return facts.analysis().routes().stream()
        .filter(route -> !route.question())
        .filter(route -> first(route).filter(id -> id == someone.id()).isPresent())
        .flatMap(
            route -> facts.reading().flatMap(found -> found.map().seat(route.toSeatId())).stream())
        .max(Comparator.comparingInt((Seat seat) -> seat.influence().weight()))
        .flatMap(seat -> goal(someone, seat, facts));
  }

  private static Optional<Mobilised.Goal> goal(Someone someone, Seat seat, NetworkFacts facts) {
    return seat.personId()
        .filter(person -> person != someone.id() && !facts.name(seat).isEmpty())
        .map(
            person ->
                new Mobilised.Goal(
                    person,
                    facts.name(seat),
                    facts.introductions().stream()
                        .anyMatch(
                            one ->
                                one.toPersonId() == person
                                    && one.throughPersonId() == someone.id())));
  }

  private static Optional<Long> first(IntroductionRoute route) {
    return route.between().stream().findFirst().map(IntroductionRoute.Stop::personId);
  }

  /** A colleague who holds ties on the map, or ought to. */
  private static Optional<Weighed> colleague(Colleague colleague, NetworkFacts facts) {
    Map<NetworkFact, Integer> why = new LinkedHashMap<>();
    facts.reading().stream()
        .flatMap(reading -> reading.map().seats().stream())
        .forEach(
            seat ->
                covers(colleague, seat)
                    .forEach(
                        one ->
                            why.put(
                                covered(facts, seat, one),
                                one.strength() * seat.influence().weight()
                                    + (one.lacking() ? 5 : 0))));
    if (why.isEmpty()) {
      return Optional.empty();
    }
    List<NetworkFact> reasons =
        why.entrySet().stream()
            .sorted(Map.Entry.<NetworkFact, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    return Optional.of(
        new Weighed(
            new Mobilised(
                Optional.empty(),
                Optional.of(colleague.id()),
                colleague.name(),
                "",
                TieNetwork.OWN_FIRM,
                reasons,
                Optional.empty(),
                facts.actions().stream()
                    .filter(
                        action ->
                            action.colleagueId().filter(id -> id == colleague.id()).isPresent())
                    .findFirst()),
            why.values().stream().mapToInt(Integer::intValue).sum(),
            Optional.empty()));
  }

  private static Stream<Coverage> covers(Colleague colleague, Seat seat) {
    return seat.coverage().stream().filter(one -> one.colleague().id() == colleague.id());
  }

  private static NetworkFact covered(NetworkFacts facts, Seat seat, Coverage one) {
    String name = facts.name(seat);
    Object who = name.isEmpty() ? Message.of("map.card.nameless") : name;
    return NetworkFact.map(
        seat.decisionId(),
        one.lacking() ? "account.network.help.lacking" : "account.network.help.covers",
        who,
        one.strength(),
        one.desired());
  }
}
