package app.entregent.model.relationship.signal;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.FAVOUR;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SIGNAL_RULE;
import static org.jooq.impl.DSL.max;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.ObjectionStore;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.StageStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.FavourRecord;
import app.entregent.workspace.schema.tables.records.SignalRuleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules look at in one account, and what the seller made of the rules. */
public final class SignalStore {
  /** A change of any of these may change a signal. */
  public static final Set<Topic> TOPICS =
      Stream.of(
              MapReadings.TOPICS,
              Set.of(
                  Topic.of(SIGNAL_RULE),
                  AccountStore.SPELLINGS,
                  NeedStore.NEEDS,
                  QuestionStore.QUESTIONS,
                  ObjectionStore.OBJECTIONS,
                  ImportantDateStore.DATES,
                  FavourStore.FAVOURS,
                  StageStore.MOVES,
                  StageStore.CLOCKS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final TouchStore touches = new TouchStore();
  private final NeedStore needs = new NeedStore();
  private final ObjectionStore objections = new ObjectionStore();
  private final NextActionStore actions = new NextActionStore();
  private final ImportantDateStore dates = new ImportantDateStore();
  private final DecisionStore decisions = new DecisionStore();
  private final MapReadings readings = new MapReadings();
  private final StageStore stages = new StageStore();

  /** The rules that the seller changed. */
  public Map<SignalRule, RuleSetting> settings(Reader reader) {
    Map<SignalRule, RuleSetting> settings = new EnumMap<>(SignalRule.class);
    for (SignalRuleRecord row : reader.sql().selectFrom(SIGNAL_RULE).fetch()) {
      SignalRule rule = SignalRule.valueOf(row.getRule());
      settings.put(rule, new RuleSetting(rule, row.getUsed(), row.getPoints()));
    }
    return settings;
  }

  /** Keeps what the seller makes of a rule; one that is as usual leaves no row behind. */
  public void set(Transaction tx, RuleSetting setting) {
    Optional<Long> before =
        tx.sql()
            .select(SIGNAL_RULE.ID)
            .from(SIGNAL_RULE)
            .where(SIGNAL_RULE.RULE.eq(setting.rule().name()))
            .fetchOptional(SIGNAL_RULE.ID);
    if (setting.isUsual()) {
      before.ifPresent(id -> tx.delete(SIGNAL_RULE, id));
      return;
    }
    SignalRuleRecord row = new SignalRuleRecord();
    row.setUsed(setting.used());
    row.setPoints(setting.points());
    if (before.isPresent()) {
      row.setId(before.get());
      tx.update(row);
    } else {
      row.setRule(setting.rule().name());
      tx.insert(row);
    }
  }

  /** All that the rules look at: so many queries, however much happened there. */
  public SignalFacts facts(
      Reader reader, long accountId, Optional<LoyaltyQuadrant> quadrant, LocalDate today) {
    List<Long> live =
        decisions.ofAccount(reader, accountId).stream()
            .filter(Decision::live)
            .map(Decision::id)
            .toList();
    List<MapReading> maps = readings.of(reader, live, today);
    Map<Long, LocalDate> leavers = leavers(reader, accountId);
    Set<Long> people = new HashSet<>(accounts.people(reader, accountId));
    maps.forEach(map -> people.addAll(map.map().people()));
    Map<Long, LocalDate> lastTwoWay = new HashMap<>();
    Map<Long, Touch> lastTouch = touches.lastTwoWay(reader, people);
    lastTouch.forEach((id, touch) -> lastTwoWay.put(id, touch.on()));
    List<Favour> favours = favours(reader, people);
    people.addAll(leavers.keySet());
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    Map<Long, String> names = new HashMap<>();
    cards.forEach((id, card) -> names.put(id, card.name()));
    return new SignalFacts(
        today,
        names,
        lastTwoWay,
        needs.ofAccount(reader, accountId),
        questions(reader, accountId),
        objections.ofAccount(reader, accountId),
        actions.ofAccount(reader, accountId),
        dates.ofAccount(reader, accountId),
        favours,
        maps,
        stages.moves(reader, live),
        stages.clocks(reader),
        leavers,
        quadrant);
  }

  private static List<Question> questions(Reader reader, long accountId) {
    return reader
        .sql()
        .select(QUESTION.ID, QUESTION.CONVERSATION_ID, QUESTION.PERSON_ID, QUESTION.WORDS)
        .select(QUESTION.ANSWERED_ON, CONVERSATION.HELD_ON)
        .from(QUESTION)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(QUESTION.CONVERSATION_ID))
        .where(CONVERSATION.ACCOUNT_ID.eq(accountId))
        .orderBy(CONVERSATION.HELD_ON.desc(), QUESTION.ID.desc())
        .fetch(
            row ->
                new Question(
                    row.get(QUESTION.ID),
                    row.get(QUESTION.CONVERSATION_ID),
                    Optional.of(accountId),
                    Optional.ofNullable(row.get(QUESTION.PERSON_ID)),
                    row.get(QUESTION.WORDS),
                    row.get(CONVERSATION.HELD_ON),
                    Optional.ofNullable(row.get(QUESTION.ANSWERED_ON))));
  }

  private static List<Favour> favours(Reader reader, Collection<Long> people) {
    List<Favour> found = new ArrayList<>();
    for (List<Long> some : Ids.inParts(people)) {
      for (FavourRecord row :
          reader.sql().selectFrom(FAVOUR).where(FAVOUR.PERSON_ID.in(some)).fetch()) {
        found.add(
            new Favour(
                row.getId(),
                row.getPersonId(),
                Optional.ofNullable(row.getIntroductionId()),
                FavourDirection.valueOf(row.getDirection()),
                row.getWords(),
                row.getDoneOn(),
                row.getSettled()));
      }
    }
    return found;
  }

  /** Who held a post there whose end no profile tells, and was then seen elsewhere. */
  private static Map<Long, LocalDate> leavers(Reader reader, long accountId) {
    var there = ACCOUNT_COMPANY.as("there");
    var now = POST.as("now");
    List<Long> stayed =
        reader
            .sql()
            .select(now.PERSON_ID)
            .from(now)
            .join(there)
            .on(there.COMPANY_ID.eq(now.COMPANY_ID))
            .where(there.ACCOUNT_ID.eq(accountId), now.HELD_NOW.isTrue())
            .fetch(now.PERSON_ID);
    Map<Long, LocalDate> left = new HashMap<>();
    reader
        .sql()
        .select(POST.PERSON_ID, max(now.SEEN_ON))
        .from(ACCOUNT_COMPANY)
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID))
        .join(now)
        .on(now.PERSON_ID.eq(POST.PERSON_ID))
        .where(
            ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId),
            POST.HELD_NOW.isFalse(),
            POST.UNTIL.eq(""),
            PERSON.SELF.isFalse(),
            now.HELD_NOW.isTrue(),
            now.SEEN_ON.gt(POST.SEEN_ON))
        .groupBy(POST.PERSON_ID)
        .forEach(row -> left.put(row.value1(), row.value2()));
    stayed.forEach(left::remove);
    return left;
  }
}
