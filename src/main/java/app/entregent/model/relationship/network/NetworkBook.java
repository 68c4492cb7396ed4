package app.entregent.model.relationship.network;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondFacts;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.KnownTieStore;
import app.entregent.model.decision.KnownTies;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is known around an account, with a few queries and none for each person. */
public final class NetworkBook {
  /** A change of any of these may change what is read. */
  public static final Set<Topic> TOPICS =
      Stream.of(
              MapReadings.TOPICS,
              MapAnalyses.TOPICS,
              Set.of(
                  NetworkWordStore.WORDS,
                  IntroductionStore.INTRODUCTIONS,
                  FavourStore.FAVOURS,
                  ColleagueStore.COLLEAGUES,
                  AccountStore.SPELLINGS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final BondStore bonds = new BondStore();
  private final TouchStore touches = new TouchStore();
  private final NextActionStore actions = new NextActionStore();
  private final MapReadings readings = new MapReadings();
  private final MapAnalyses analyses = new MapAnalyses();
  private final KnownTieStore known = new KnownTieStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final IntroductionStore introductions = new IntroductionStore();
  private final FavourStore favours = new FavourStore();
  private final NetworkWordStore words = new NetworkWordStore();
  private final NetworkPeopleStore people = new NetworkPeopleStore();

  /** Where people work and worked, as far as it matters here. */
  private record Places(
      Map<Long, Account> accounts,
      Map<Long, LocalDate> clientsSince,
      Map<Long, Long> atClients,
      Set<Long> here,
      Set<Long> own,
      Set<Long> formerly) {
    Optional<Account> account(long personId, Account at) {
      return here.contains(personId)
          ? Optional.of(at)
          : Optional.ofNullable(atClients.get(personId)).map(accounts::get);
    }
  }

  /**
   * What is known around an account.
   *
   * @param decisionId the decision at hand; without one, what can be said without
   */
  public Optional<NetworkFacts> of(
      Reader reader, long accountId, Optional<Long> decisionId, LocalDate today) {
    return accounts
        .find(reader, accountId)
        .map(account -> facts(reader, account, decisionId, today));
  }

  private NetworkFacts facts(
      Reader reader, Account account, Optional<Long> decisionId, LocalDate today) {
    Optional<MapReading> reading = decisionId.flatMap(id -> readings.of(reader, id, today));
    MapAnalysis analysis =
        reading.map(found -> analyses.of(reader, found, today)).orElseGet(() -> withoutMap(reader));
    KnownTies ties =
        reading.map(found -> known.of(reader, found.map(), today)).orElse(KnownTies.NONE);
    Map<Long, Account> all =
        accounts.all(reader).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    Places places =
        new Places(
            all,
            people.clientsSince(reader),
            people.atClients(reader),
            Set.copyOf(accounts.people(reader, account.id())),
            people.ofOwnFirm(reader),
            people.formerly(reader, account.id()));
    Map<Long, NetworkWord> said = words.ofAccount(reader, account.id());
    Set<Long> there = new HashSet<>(places.here());
    reading.ifPresent(found -> there.addAll(found.map().people()));
    List<Introduction> to =
        introductions.openFirst(reader, Integer.MAX_VALUE).stream()
            .filter(one -> there.contains(one.toPersonId()))
            .toList();
    Set<Long> everybody = new HashSet<>(there);
    everybody.addAll(places.atClients().keySet());
    everybody.addAll(places.own());
    everybody.addAll(places.formerly());
    everybody.addAll(said.keySet());
    everybody.addAll(near(ties, there));
    analysis.routes().stream()
        .flatMap(route -> route.between().stream())
        .forEach(stop -> everybody.add(stop.personId()));
    to.forEach(one -> everybody.add(one.throughPersonId()));
    return new NetworkFacts(
        account,
        reading,
        analysis,
        someones(reader, everybody, places, account, knows(reading, ties), today),
        said,
        to,
        owed(reader),
        actions.ofAccount(reader, account.id()).stream()
            .filter(action -> action.doneOn().isEmpty())
            .toList(),
        people.won(reader),
        all.values().stream().anyMatch(one -> one.ladder().compareTo(LadderStep.CLIENT) >= 0));
  }

  /** Who knows somebody of the account, as another map says. */
  private static Set<Long> near(KnownTies ties, Set<Long> there) {
    Set<Long> near = new HashSet<>();
    for (KnownTies.Known tie : ties.ties()) {
      if (there.contains(tie.one()) || there.contains(tie.other())) {
        near.add(tie.one());
        near.add(tie.other());
      }
    }
    return near;
  }

  private MapAnalysis withoutMap(Reader reader) {
    return new MapAnalysis(
        List.of(), List.of(), colleagues.all(reader), List.of(), List.of(), List.of(), false);
  }

  private List<Favour> owed(Reader reader) {
    return favours.openFirst(reader, Integer.MAX_VALUE).stream()
        .filter(favour -> !favour.settled() && favour.direction() == FavourDirection.RECEIVED)
        .toList();
  }

  /** Whom on the map each person is said to know. */
  private static Map<Long, List<String>> knows(Optional<MapReading> reading, KnownTies ties) {
    Map<Long, List<String>> knows = new HashMap<>();
    Map<Long, String> seated = reading.map(found -> found.facts().names()).orElse(Map.of());
    for (KnownTies.Known tie : ties.ties()) {
      if (tie.stated()) {
        add(knows, tie.one(), seated.getOrDefault(tie.other(), ""));
        add(knows, tie.other(), seated.getOrDefault(tie.one(), ""));
      }
    }
    return knows;
  }

  private static void add(Map<Long, List<String>> knows, long who, String whom) {
    List<String> names = knows.computeIfAbsent(who, id -> new ArrayList<>());
    if (!whom.isEmpty() && !names.contains(whom)) {
      names.add(whom);
    }
  }

  private Map<Long, Someone> someones(
      Reader reader,
      Set<Long> ids,
      Places places,
      Account account,
      Map<Long, List<String>> knows,
      LocalDate today) {
    Map<Long, PersonCard> cards = persons.cards(reader, ids);
    Map<Long, Bond> firm = bonds.bonds(reader, cards.keySet(), today);
    Map<Long, BondFacts> did = bonds.facts(reader, cards.keySet(), today);
    Map<Long, Touch> last = touches.lastTwoWay(reader, cards.keySet());
    Map<Long, Someone> found = new HashMap<>();
    cards.forEach(
        (id, card) -> {
          Optional<Account> at = places.account(id, account);
          found.put(
              id,
              new Someone(
                  card,
                  firm.getOrDefault(id, Bond.NONE).level(),
                  Optional.ofNullable(last.get(id)).map(Touch::on),
                  did.getOrDefault(id, BondFacts.NONE).cost(),
                  at,
                  at.map(one -> places.clientsSince().get(one.id())),
                  places.own().contains(id),
                  places.formerly().contains(id),
                  knows.getOrDefault(id, List.of())));
        });
    return found;
  }
}
