package app.entregent.screen.account;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Need;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.decision.MapFacts;
import app.entregent.model.decision.StageStore;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the page of an account from the rooms that know something of it. */
final class AccountPages {
  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final TouchStore touches = new TouchStore();
  private final DecisionStore decisions = new DecisionStore();
  private final StageStore stages = new StageStore();
  private final NeedStore needs = new NeedStore();
  private final ClueStore clues = new ClueStore();
  private final NextActionStore actions = new NextActionStore();

  /** The page, unless there is no such account (an undo may have taken it back). */
  Optional<AccountPage> find(Reader reader, long id) {
    return accounts.find(reader, id).map(account -> page(reader, account));
  }

  private AccountPage page(Reader reader, Account account) {
    List<Long> peopleIds = accounts.people(reader, account.id());
    List<Decision> all = decisions.ofAccount(reader, account.id());
    Map<Long, DecisionMap> maps = decisions.maps(reader, all.stream().map(Decision::id).toList());
    Set<Long> known = new HashSet<>(peopleIds);
    maps.values().forEach(map -> known.addAll(map.people()));
    Map<Long, PersonCard> cards = persons.cards(reader, known);
    Map<Long, Touch> lastTouch = touches.lastTwoWay(reader, known);
    MapFacts facts = facts(reader, account, cards, lastTouch);
    List<Need> found = needs.ofAccount(reader, account.id());
    return new AccountPage(
        account,
        accounts.spellings(reader, account.id()),
        people(peopleIds, cards),
        lastTouch,
        all.stream()
            .flatMap(
                decision ->
                    Stream.ofNullable(maps.get(decision.id()))
                        .map(map -> Map.entry(decision, MapCompleteness.of(map, facts))))
            .toList(),
        found,
        clues.ofNeeds(reader, found.stream().map(Need::id).toList()),
        actions.ofAccount(reader, account.id()),
        accounts.ladderMoves(reader, account.id()),
        accounts.pursuit(reader, account.id()),
        stages.moves(reader, maps.keySet()),
        stages.clocks(reader),
        !touches.lastFaceToFace(reader, known).isEmpty());
  }

  private MapFacts facts(
      Reader reader, Account account, Map<Long, PersonCard> cards, Map<Long, Touch> lastTouch) {
    Map<Long, String> names = new HashMap<>();
    cards.forEach((id, card) -> names.put(id, card.name()));
    return new MapFacts(
        names,
        days(lastTouch),
        days(touches.lastLive(reader, cards.keySet())),
        Map.of(),
        Map.of(),
        account.smallFirm(),
        Map.of());
  }

  private static List<PersonCard> people(List<Long> ids, Map<Long, PersonCard> cards) {
    return ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList();
  }

  private static Map<Long, LocalDate> days(Map<Long, Touch> touches) {
    Map<Long, LocalDate> days = new HashMap<>();
    touches.forEach((id, touch) -> days.put(id, touch.on()));
    return days;
  }
}
