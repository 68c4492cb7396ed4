package app.entregent.model.relationship.visit;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.LastWords;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Objection;
import app.entregent.model.conversation.ObjectionStore;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.StoryStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.capital.AccountWordStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the sheet of a meeting from the rooms that know something of it. */
public final class VisitSheets {
  /** A change of any of these may change a sheet. */
  public static final Set<Topic> TOPICS =
      Stream.of(
              DecisionStore.MAPS,
              Set.of(
                  ConversationStore.CONVERSATIONS,
                  ObjectionStore.OBJECTIONS,
                  QuestionStore.QUESTIONS,
                  NextActionStore.NEXT_ACTIONS,
                  PersonStore.PERSONS,
                  PersonStore.POSTS,
                  AccountStore.ACCOUNTS,
                  AccountWordStore.WORDS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final ConversationStore conversations = new ConversationStore();
  private final StoryStore stories = new StoryStore();
  private final ObjectionStore objections = new ObjectionStore();
  private final QuestionStore questions = new QuestionStore();
  private final NextActionStore actions = new NextActionStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();
  private final AccountWordStore vocabulary = new AccountWordStore();
  private final AccountStore accounts = new AccountStore();

  /** The sheet of a meeting; empty if it is gone. */
  public Optional<VisitSheet> of(Reader reader, long meetingId) {
    return conversations.find(reader, meetingId).map(meeting -> sheet(reader, meeting));
  }

  private VisitSheet sheet(Reader reader, Conversation meeting) {
    List<Long> ids = meeting.personIds();
    Map<Long, PersonCard> cards = persons.cards(reader, ids);
    Optional<DecisionMap> map = map(reader, meeting);
    Map<Long, Seat> seats = seats(reader, map, ids);
    Map<Long, LastWords> words = stories.lastWords(reader, ids);
    Map<Long, String> against = new HashMap<>();
    objections.ofPeople(reader, ids).stream()
        .filter(objection -> !objection.answered())
        .sorted(Comparator.comparing(Objection::heardOn))
        .forEach(one -> one.personId().ifPresent(who -> against.put(who, one.words())));
    Map<Long, String> asked = new HashMap<>();
    questions.open(reader).stream()
        .sorted(Comparator.comparing(Question::askedOn).reversed())
        .forEach(one -> one.personId().ifPresent(who -> asked.put(who, one.words())));
    List<VisitPerson> people =
        ids.stream()
            .flatMap(id -> Stream.ofNullable(cards.get(id)))
            .map(card -> person(card, seats, words, against, asked))
            .toList();
    return new VisitSheet(
        meeting,
        meeting.accountId().flatMap(id -> accounts.find(reader, id)).map(Account::name).orElse(""),
        map.map(DecisionMap::decision),
        people,
        promises(reader, meeting),
        meeting.accountId().map(id -> vocabulary.ofAccount(reader, id)).orElse(List.of()),
        content(people));
  }

  private static VisitPerson person(
      PersonCard card,
      Map<Long, Seat> seats,
      Map<Long, LastWords> words,
      Map<Long, String> against,
      Map<Long, String> asked) {
    Optional<Seat> seat = Optional.ofNullable(seats.get(card.id()));
    String objection =
        seat.map(one -> one.text(SeatText.OBJECTION))
            .filter(text -> !text.isBlank())
            .orElse(against.getOrDefault(card.id(), ""));
    return new VisitPerson(
        card,
        seat,
        Optional.ofNullable(words.get(card.id())),
        objection,
        asked.getOrDefault(card.id(), ""));
  }

  /** The decision that the meeting names; else the first one under way of its account. */
  private Optional<DecisionMap> map(Reader reader, Conversation meeting) {
    return meeting
        .decisionId()
        .flatMap(id -> decisions.find(reader, id))
        .or(() -> meeting.accountId().flatMap(id -> first(reader, id)))
        .map(decision -> decisions.map(reader, decision.id()));
  }

  private Optional<Decision> first(Reader reader, long accountId) {
    return decisions.ofAccount(reader, accountId).stream().filter(Decision::live).findFirst();
  }

  /** Who sits on no seat of that map may sit on the newest of another. */
  private Map<Long, Seat> seats(Reader reader, Optional<DecisionMap> map, List<Long> people) {
    Map<Long, Seat> seats = new HashMap<>();
    Set<Long> others = new HashSet<>();
    decisions.decisionsOfPeople(reader, people).values().forEach(ids -> others.addAll(ids));
    map.ifPresent(one -> others.remove(one.decision().id()));
    decisions.maps(reader, others).values().stream()
        .filter(other -> other.decision().live())
        .sorted(Comparator.comparing(other -> other.decision().id()))
        .forEach(other -> seat(seats, other));
    map.ifPresent(own -> seat(seats, own));
    return seats;
  }

  private static void seat(Map<Long, Seat> seats, DecisionMap map) {
    map.seats().forEach(seat -> seat.personId().ifPresent(person -> seats.put(person, seat)));
  }

  private List<NextAction> promises(Reader reader, Conversation meeting) {
    return actions.open(reader).stream()
        .filter(NextAction::promised)
        .filter(
            action ->
                action.personId().filter(meeting.personIds()::contains).isPresent()
                    || action.accountId().isPresent()
                        && action.accountId().equals(meeting.accountId()))
        .toList();
  }

  private static List<String> content(List<VisitPerson> people) {
    return people.stream()
        .map(person -> person.text(SeatText.HELPFUL_CONTENT))
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }
}
