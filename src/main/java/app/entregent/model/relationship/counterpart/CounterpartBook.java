package app.entregent.model.relationship.counterpart;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.counterpart.Theirs.Hold;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers our people against theirs; a handful of queries for all accounts. */
public final class CounterpartBook {
  /** What moves it. */
  public static final Set<Topic> TOPICS =
      Set.of(
          ColleagueStore.COLLEAGUES,
          CoverageStore.COVERAGES,
          DecisionStore.DECISIONS,
          DecisionStore.SEATS,
          AccountStore.ACCOUNTS,
          PersonStore.PERSONS);

  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();
  private final ColleagueStore colleagues = new ColleagueStore();

  /** The accounts with a purchase under way in which somebody is named, most bare first. */
  public List<Counterparts> all(Reader reader) {
    Map<Long, Decision> open = new LinkedHashMap<>();
    decisions.open(reader).forEach(decision -> open.put(decision.id(), decision));
    Map<Long, DecisionMap> maps = decisions.maps(reader, open.keySet());
    Set<Long> people = new HashSet<>();
    maps.values().forEach(map -> people.addAll(map.people()));
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    Map<Long, Map<Long, Theirs>> byAccount = new LinkedHashMap<>();
    for (DecisionMap map : maps.values()) {
      Map<Long, Theirs> there =
          byAccount.computeIfAbsent(map.decision().accountId(), id -> new LinkedHashMap<>());
      for (Seat seat : map.seats()) {
        seat.personId()
            .flatMap(id -> Optional.ofNullable(cards.get(id)))
            .ifPresent(card -> add(there, seat, card));
      }
    }
    List<Ours> ours =
        colleagues.experts(reader).stream()
            .map(one -> new Ours(one.colleague().id(), one.colleague().name(), one.expertise()))
            .toList();
    Map<Long, Account> known = accounts.byId(reader, byAccount.keySet());
    List<Counterparts> all = new ArrayList<>();
    byAccount.forEach(
        (id, there) -> {
          Account account = known.get(id);
          if (account != null && !there.isEmpty()) {
            List<Theirs> sorted =
                there.values().stream()
                    .sorted(
                        Comparator.comparingInt((Theirs one) -> -one.influence().weight())
                            .thenComparing(Theirs::name))
                    .toList();
            all.add(new Counterparts(account, ours, sorted, NextMatch.of(ours, sorted)));
          }
        });
    all.sort(
        Comparator.comparingInt((Counterparts one) -> -one.bare())
            .thenComparing(one -> one.account().name()));
    return all;
  }

  private static void add(Map<Long, Theirs> there, Seat seat, PersonCard card) {
    Map<Long, Hold> held = new HashMap<>();
    for (Coverage one : seat.coverage()) {
      held.put(one.colleague().id(), new Hold(one.strength(), one.desired()));
    }
    Theirs now =
        new Theirs(
            card.id(),
            card.name(),
            seat.decisionId(),
            String.join(
                " ",
                card.title(),
                seat.orgUnit(),
                seat.texts().getOrDefault(SeatText.PROBLEM, ""),
                seat.texts().getOrDefault(SeatText.WORRY, "")),
            seat.influence(),
            held);
    there.merge(card.id(), now, CounterpartBook::both);
  }

  /** The same person on two maps. */
  private static Theirs both(Theirs one, Theirs other) {
    return new Theirs(
        one.personId(),
        one.name(),
        Math.max(one.decisionId(), other.decisionId()),
        one.about() + " " + other.about(),
        one.influence().weight() >= other.influence().weight()
            ? one.influence()
            : other.influence(),
        NextMatch.merged(one.held(), other.held()));
  }
}
