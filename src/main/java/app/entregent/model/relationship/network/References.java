package app.entregent.model.relationship.network;

import app.entregent.model.account.Account;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who can vouch for the seller before an account: clients of the same sector, whoever knows
 * somebody on the map, and whoever worked there. Source: the blog of the sources on the network
 * that takes the place of the guarantor.
 *
 * @param people the strongest first: those who can tell of the worry before the others
 * @param worries what was heard on the map, to choose the worry by
 * @param missing what is not known yet and would find more
 */
public record References(
    Worry worry, List<Reference> people, List<NetworkFact> worries, List<NetworkFact> missing) {
  /** From this bond on a person is likely to say a word for us. */
  static final int BOND = 3;

  static final int MOST = 5;

  /** So many people of one client are enough to choose from. */
  static final int OF_ONE = 2;

  public References {
    people = List.copyOf(people);
    worries = List.copyOf(worries);
    missing = List.copyOf(missing);
  }

  private record Weighed(Reference reference, int weight, Optional<Long> client) {}

  public static References of(NetworkFacts facts, Worry worry) {
    Map<Long, Integer> ofClient = new HashMap<>();
    List<Reference> people =
        facts.people().values().stream()
            .flatMap(someone -> reference(someone, facts, worry).stream())
            .sorted(
                Comparator.comparingInt(Weighed::weight)
                    .reversed()
                    .thenComparing(one -> one.reference().name()))
            .filter(
                one ->
                    one.client().stream()
                        .allMatch(id -> ofClient.merge(id, 1, Integer::sum) <= OF_ONE))
            .limit(MOST)
            .map(Weighed::reference)
            .toList();
    return new References(worry, people, heard(facts), missing(facts, people));
  }

  /** Whether two accounts are of the same sector, as far as both are known. */
  static boolean sameSector(Account one, Account other) {
    String sector = one.sector().strip().toLowerCase(Locale.ROOT);
    return !sector.isEmpty() && sector.equals(other.sector().strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<Weighed> reference(Someone someone, NetworkFacts facts, Worry worry) {
    boolean inside = facts.seat(someone.id()).isPresent() || someone.worksAt(facts.account().id());
    boolean client = NetworkSorting.isAtClient(someone);
    if (inside || someone.ownFirm() || someone.bond() < (client ? Someone.BOND : BOND)) {
      return Optional.empty();
    }
    List<NetworkFact> why = new ArrayList<>();
    int weight = someone.bond();
    if (!someone.knows().isEmpty()) {
      why.add(
          NetworkFact.person(
              someone.id(), "account.network.help.knows", String.join(", ", someone.knows())));
      weight += 30;
    }
    Optional<Account> alike =
        someone.account().filter(account -> client && sameSector(account, facts.account()));
    if (alike.isPresent()) {
      why.add(
          NetworkFact.account(
              alike.get().id(),
              "account.reference.sector",
              alike.get().name(),
              alike.get().sector()));
      weight += 20;
    }
    if (someone.formerly()) {
      why.add(
          NetworkFact.person(
              someone.id(), "account.network.help.formerly", facts.account().name()));
      weight += 15;
    }
    if (why.isEmpty()) {
      return Optional.empty();
    }
    Optional<NetworkFact> tells = tells(someone, facts, worry);
    return Optional.of(
        new Weighed(
            new Reference(
                someone.id(),
                someone.card().name(),
                why,
                tells,
                facts.asked(someone.id()).map(References::asked),
                facts
                    .owed(someone.id())
                    .map(
                        favour ->
                            NetworkFact.person(
                                someone.id(), "account.reference.owed", favour.doneOn())),
                facts.planned(someone.id())),
            weight + (tells.isPresent() ? 40 : 0),
            someone.account().map(Account::id)));
  }

  private static NetworkFact asked(Introduction one) {
    return NetworkFact.person(
        one.toPersonId(), "account.reference.asked", word(one.state()), one.since());
  }

  static Message word(IntroductionState state) {
    return Message.of("relationship.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** What this person lived through with us that answers the worry. */
  private static Optional<NetworkFact> tells(Someone someone, NetworkFacts facts, Worry worry) {
    return switch (worry) {
      case QUALITY ->
          someone
              .lastCost()
              .map(day -> NetworkFact.person(someone.id(), "account.reference.quality", day));
      case PAYMENT ->
          someone
              .account()
              .filter(account -> NetworkSorting.isAtClient(someone))
              .flatMap(
                  account ->
                      someone
                          .clientSince()
                          .map(
                              day ->
                                  NetworkFact.account(
                                      account.id(), "account.reference.payment", day)));
      case DELIVERY ->
          someone
              .account()
              .flatMap(account -> Optional.ofNullable(facts.won().get(account.id())))
              .map(
                  won ->
                      NetworkFact.map(
                          won.decisionId(),
                          "account.reference.delivery",
                          won.object().isBlank()
                              ? Message.of("account.decision.unnamed")
                              : won.object()));
    };
  }

  /** The worries that were written down on the map, in the words that stand there. */
  private static List<NetworkFact> heard(NetworkFacts facts) {
    List<NetworkFact> heard = new ArrayList<>();
    for (Seat seat : facts.reading().map(found -> found.map().seats()).orElse(List.of())) {
      String worry = seat.text(SeatText.WORRY);
      String name = facts.name(seat);
      if (!worry.isBlank() && !name.isEmpty()) {
        heard.add(NetworkFact.map(seat.decisionId(), "account.reference.heard", name, worry));
      }
    }
    return heard;
  }

  private static List<NetworkFact> missing(NetworkFacts facts, List<Reference> people) {
    List<NetworkFact> missing = new ArrayList<>();
    if (facts.account().sector().isBlank()) {
      missing.add(NetworkFact.plain("account.reference.missing.sector"));
    }
    if (!facts.anyClient()) {
      missing.add(NetworkFact.plain("account.reference.missing.clients"));
    }
    if (facts.people().values().stream().allMatch(someone -> someone.knows().isEmpty())) {
      missing.add(NetworkFact.plain("account.reference.missing.knows"));
    }
    if (people.isEmpty()) {
      missing.addFirst(NetworkFact.plain("account.reference.missing.nobody"));
    }
    return missing;
  }
}
