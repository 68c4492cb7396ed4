package app.entregent.model.relationship.care;

import static app.entregent.workspace.schema.Tables.ACCOUNT_STRATEGY;
import static app.entregent.workspace.schema.Tables.CLIENT_WORD;
import static app.entregent.workspace.schema.Tables.LOYALTY_ACTION;
import static app.entregent.workspace.schema.Tables.LOYALTY_ANSWER;
import static app.entregent.workspace.schema.Tables.SERVICE_CONTACT;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AccountStrategyRecord;
import app.entregent.workspace.schema.tables.records.ClientWordRecord;
import app.entregent.workspace.schema.tables.records.LoyaltyActionRecord;
import app.entregent.workspace.schema.tables.records.LoyaltyAnswerRecord;
import app.entregent.workspace.schema.tables.records.ServiceContactRecord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the care for clients. Words that are blank are not written down. */
public final class CareStore {
  /** What moves it. */
  public static final Set<Topic> TOPICS =
      Set.of(
          Topic.of(SERVICE_CONTACT),
          Topic.of(CLIENT_WORD),
          Topic.of(LOYALTY_ACTION),
          Topic.of(LOYALTY_ANSWER),
          Topic.of(ACCOUNT_STRATEGY));

  /** Who serves an account, the next due first. */
  public List<ServiceContact> contacts(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(SERVICE_CONTACT)
        .where(SERVICE_CONTACT.ACCOUNT_ID.eq(accountId))
        .orderBy(SERVICE_CONTACT.NEXT_ON.asc().nullsLast(), SERVICE_CONTACT.ID)
        .fetch(
            row ->
                new ServiceContact(
                    row.getId(),
                    row.getAccountId(),
                    ServiceKind.valueOf(row.getKind()),
                    row.getName(),
                    Optional.ofNullable(row.getNextOn())));
  }

  public long addContact(
      Transaction tx, long accountId, ServiceKind kind, String name, Optional<LocalDate> next) {
    ServiceContactRecord row = new ServiceContactRecord();
    row.setAccountId(accountId);
    row.setKind(kind.name());
    row.setName(worded(name));
    row.setNextOn(next.orElse(null));
    return tx.insert(row);
  }

  public void setNext(Transaction tx, long id, Optional<LocalDate> next) {
    ServiceContactRecord row = new ServiceContactRecord();
    row.setId(id);
    row.setNextOn(next.orElse(null));
    tx.update(row);
  }

  public void deleteContact(Transaction tx, long id) {
    tx.delete(SERVICE_CONTACT, id);
  }

  /** Testimonials and references of an account, the newest first. */
  public List<ClientWord> words(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(CLIENT_WORD)
        .where(CLIENT_WORD.ACCOUNT_ID.eq(accountId))
        .orderBy(CLIENT_WORD.STATE_ON.desc(), CLIENT_WORD.ID.desc())
        .fetch(
            row ->
                new ClientWord(
                    row.getId(),
                    row.getAccountId(),
                    ClientWord.Kind.valueOf(row.getKind()),
                    row.getWho(),
                    ClientWord.State.valueOf(row.getState()),
                    row.getStateOn(),
                    row.getUsedFor()));
  }

  /** One that was asked for today. */
  public long addWord(Transaction tx, long accountId, ClientWord.Kind kind, String who) {
    ClientWordRecord row = new ClientWordRecord();
    row.setAccountId(accountId);
    row.setKind(kind.name());
    row.setWho(worded(who));
    row.setState(ClientWord.State.ASKED.name());
    row.setStateOn(tx.today());
    return tx.insert(row);
  }

  public void setState(Transaction tx, long id, ClientWord.State state, LocalDate day) {
    ClientWordRecord row = new ClientWordRecord();
    row.setId(id);
    row.setState(state.name());
    row.setStateOn(day);
    tx.update(row);
  }

  public void setUsedFor(Transaction tx, long id, String whom) {
    ClientWordRecord row = new ClientWordRecord();
    row.setId(id);
    row.setUsedFor(whom.strip());
    tx.update(row);
  }

  public void deleteWord(Transaction tx, long id) {
    tx.delete(CLIENT_WORD, id);
  }

  /** What is done to keep an account, the oldest first. */
  public List<LoyaltyAction> actions(Reader reader, long accountId) {
    Map<Long, Map<LoyaltyCriterion, Boolean>> answers = new HashMap<>();
    reader
        .sql()
        .select(LOYALTY_ANSWER.LOYALTY_ACTION_ID, LOYALTY_ANSWER.CRITERION, LOYALTY_ANSWER.MET)
        .from(LOYALTY_ANSWER)
        .join(LOYALTY_ACTION)
        .on(LOYALTY_ACTION.ID.eq(LOYALTY_ANSWER.LOYALTY_ACTION_ID))
        .where(LOYALTY_ACTION.ACCOUNT_ID.eq(accountId))
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.value1(), id -> new EnumMap<>(LoyaltyCriterion.class))
                    .put(LoyaltyCriterion.valueOf(row.value2()), row.value3()));
    return reader
        .sql()
        .selectFrom(LOYALTY_ACTION)
        .where(LOYALTY_ACTION.ACCOUNT_ID.eq(accountId))
        .orderBy(LOYALTY_ACTION.ID)
        .fetch(
            row ->
                new LoyaltyAction(
                    row.getId(),
                    row.getAccountId(),
                    row.getWords(),
                    answers.getOrDefault(row.getId(), Map.of())));
  }

  public long addAction(Transaction tx, long accountId, String words) {
    LoyaltyActionRecord row = new LoyaltyActionRecord();
    row.setAccountId(accountId);
    row.setWords(worded(words));
    row.setSaidOn(tx.today());
    return tx.insert(row);
  }

  /** Says whether an action meets a criterion; empty for not known. */
  public void answer(
      Transaction tx, long actionId, LoyaltyCriterion criterion, Optional<Boolean> met) {
    List<Long> there =
        tx.sql()
            .select(LOYALTY_ANSWER.ID)
            .from(LOYALTY_ANSWER)
            .where(LOYALTY_ANSWER.LOYALTY_ACTION_ID.eq(actionId))
            .and(LOYALTY_ANSWER.CRITERION.eq(criterion.name()))
            .fetch(LOYALTY_ANSWER.ID);
    if (met.isEmpty()) {
      tx.deleteAll(LOYALTY_ANSWER, there);
      return;
    }
    LoyaltyAnswerRecord row = new LoyaltyAnswerRecord();
    row.setMet(met.get());
    if (there.isEmpty()) {
      row.setLoyaltyActionId(actionId);
      row.setCriterion(criterion.name());
      tx.insert(row);
    } else {
      row.setId(there.getFirst());
      tx.update(row);
    }
  }

  public void deleteAction(Transaction tx, long id) {
    tx.deleteAll(
        LOYALTY_ANSWER,
        tx.sql()
            .select(LOYALTY_ANSWER.ID)
            .from(LOYALTY_ANSWER)
            .where(LOYALTY_ANSWER.LOYALTY_ACTION_ID.eq(id))
            .fetch(LOYALTY_ANSWER.ID));
    tx.delete(LOYALTY_ACTION, id);
  }

  /** The seller's own choice, if there is one. */
  public Optional<StrategyChoice> choice(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(ACCOUNT_STRATEGY)
        .where(ACCOUNT_STRATEGY.ACCOUNT_ID.eq(accountId))
        .fetchOptional(
            row ->
                new StrategyChoice(
                    Strategy.valueOf(row.getStrategy()), row.getReason(), row.getChosenOn()));
  }

  /** Chooses a strategy; the reason of before stays. Empty follows the advice again. */
  public void choose(Transaction tx, long accountId, Optional<Strategy> strategy) {
    Optional<Long> there = choiceId(tx, accountId);
    if (strategy.isEmpty()) {
      there.ifPresent(id -> tx.delete(ACCOUNT_STRATEGY, id));
      return;
    }
    AccountStrategyRecord row = new AccountStrategyRecord();
    row.setStrategy(strategy.get().name());
    row.setChosenOn(tx.today());
    if (there.isPresent()) {
      row.setId(there.get());
      tx.update(row);
    } else {
      row.setAccountId(accountId);
      tx.insert(row);
    }
  }

  /** Says why; only where a strategy was chosen. */
  public void explain(Transaction tx, long accountId, String reason) {
    choiceId(tx, accountId)
        .ifPresent(
            id -> {
              AccountStrategyRecord row = new AccountStrategyRecord();
              row.setId(id);
              row.setReason(reason.strip());
              tx.update(row);
            });
  }

  private static Optional<Long> choiceId(Reader reader, long accountId) {
    return reader
        .sql()
        .select(ACCOUNT_STRATEGY.ID)
        .from(ACCOUNT_STRATEGY)
        .where(ACCOUNT_STRATEGY.ACCOUNT_ID.eq(accountId))
        .fetchOptional(ACCOUNT_STRATEGY.ID);
  }

  private static String worded(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("Something has to be said");
    }
    return words.strip();
  }
}
