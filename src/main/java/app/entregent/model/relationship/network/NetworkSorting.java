package app.entregent.model.relationship.network;

import app.entregent.model.account.LadderStep;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts everybody around an account into the four networks. The seller's word comes first; then a
 * person belongs to the firm that is to buy, to the own firm, to the clients, and last, by a bond
 * with the seller, to the seller. Who fits none stands in none.
 */
public final class NetworkSorting {
  private NetworkSorting() {}

  /** The network of a person with what says so; empty if nothing does. */
  public static Optional<NetworkMember> of(Someone someone, NetworkFacts facts) {
    Optional<NetworkWord> word = Optional.ofNullable(facts.words().get(someone.id()));
    if (word.isPresent()) {
      return Optional.of(member(someone, word.get().network(), said(word.get()), word));
    }
    return fact(someone, facts)
        .map(found -> member(someone, found.getKey(), found.getValue(), Optional.empty()));
  }

  /**
   * The networks with their people: colleagues, then whom the seller's word puts there, then the
   * firmest ties.
   */
  public static Map<TieNetwork, List<NetworkMember>> all(NetworkFacts facts) {
    Map<TieNetwork, List<NetworkMember>> sorted = new EnumMap<>(TieNetwork.class);
    for (TieNetwork network : TieNetwork.values()) {
      sorted.put(network, new ArrayList<>());
    }
    Set<String> colleagues = new HashSet<>();
    for (Colleague colleague : facts.analysis().colleagues()) {
      sorted
          .getOrDefault(TieNetwork.OWN_FIRM, List.of())
          .add(own(colleague, covered(colleague, facts)));
      colleagues.add(colleague.name().toLowerCase(Locale.ROOT));
    }
    facts.people().values().stream()
        .sorted(
            Comparator.comparing((Someone someone) -> facts.words().containsKey(someone.id()))
                .thenComparingInt(Someone::bond)
                .reversed()
                .thenComparing(someone -> someone.card().name())
                .thenComparing(Someone::id))
        .flatMap(someone -> of(someone, facts).stream())
        .filter(member -> !isTold(member, colleagues))
        .forEach(member -> sorted.getOrDefault(member.network(), List.of()).add(member));
    return sorted;
  }

  /** A colleague who is among the people too is told once, with what he covers. */
  private static boolean isTold(NetworkMember member, Set<String> colleagues) {
    return member.network() == TieNetwork.OWN_FIRM
        && member.word().isEmpty()
        && colleagues.contains(member.name().toLowerCase(Locale.ROOT));
  }

  private static NetworkMember own(Colleague colleague, NetworkFact why) {
    return new NetworkMember(
        Optional.empty(), colleague.name(), "", TieNetwork.OWN_FIRM, why, Optional.empty());
  }

  private static NetworkMember member(
      Someone someone, TieNetwork network, NetworkFact why, Optional<NetworkWord> word) {
    return new NetworkMember(
        Optional.of(someone.id()),
        someone.card().name(),
        someone.card().title(),
        network,
        why,
        word);
  }

  private static NetworkFact said(NetworkWord word) {
    return word.reason().isEmpty()
        ? NetworkFact.plain("account.network.why.said", word.saidOn())
        : NetworkFact.plain("account.network.why.said_because", word.saidOn(), word.reason());
  }

  private static Optional<Map.Entry<TieNetwork, NetworkFact>> fact(
      Someone someone, NetworkFacts facts) {
    long accountId = facts.account().id();
    Optional<Seat> seat = facts.seat(someone.id());
    if (seat.isPresent()) {
      return entry(
          TieNetwork.PROSPECT,
          NetworkFact.map(seat.get().decisionId(), "account.network.why.seat"));
    }
    if (someone.worksAt(accountId)) {
      return entry(
          TieNetwork.PROSPECT,
          NetworkFact.person(
              someone.id(), "account.network.why.works_here", facts.account().name()));
    }
    if (someone.ownFirm()) {
      return entry(
          TieNetwork.OWN_FIRM,
          NetworkFact.person(someone.id(), "account.network.why.own", someone.card().company()));
    }
    if (isAtClient(someone)) {
      return entry(TieNetwork.CLIENTS, client(someone));
    }
    return someone.bond() > 0
        ? entry(
            TieNetwork.SELLER,
            NetworkFact.person(someone.id(), "account.network.why.bond", someone.bond()))
        : Optional.empty();
  }

  static boolean isAtClient(Someone someone) {
    return someone
        .account()
        .filter(account -> account.ladder().compareTo(LadderStep.CLIENT) >= 0)
        .isPresent();
  }

  /** That the person works for a client, and since when it is one. */
  static NetworkFact client(Someone someone) {
    String name = someone.account().map(account -> account.name()).orElse("");
    long id = someone.account().map(account -> account.id()).orElse(0L);
    return someone
        .clientSince()
        .map(day -> NetworkFact.account(id, "account.network.why.client_since", name, day))
        .orElseGet(() -> NetworkFact.account(id, "account.network.why.client", name));
  }

  private static Optional<Map.Entry<TieNetwork, NetworkFact>> entry(
      TieNetwork network, NetworkFact fact) {
    return Optional.of(Map.entry(network, fact));
  }

  /** Which seats of the map a colleague covers. */
  private static NetworkFact covered(Colleague colleague, NetworkFacts facts) {
    Optional<MapReading> reading = facts.reading();
    if (reading.isEmpty()) {
      return NetworkFact.plain("account.network.why.colleague", 0);
    }
    long seats =
        reading.get().map().seats().stream()
            .flatMap(seat -> seat.coverage().stream())
            .filter(one -> one.colleague().id() == colleague.id())
            .filter(one -> one.strength() > 0)
            .map(Coverage::seatId)
            .distinct()
            .count();
    return NetworkFact.map(
        reading.get().map().decision().id(), "account.network.why.colleague", seats);
  }
}
