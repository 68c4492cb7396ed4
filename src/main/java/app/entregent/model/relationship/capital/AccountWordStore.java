package app.entregent.model.relationship.capital;

import static app.entregent.workspace.schema.Tables.ACCOUNT_WORD;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AccountWordRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;

/** Keeps the words that accounts use. */
public final class AccountWordStore {
  public static final Topic WORDS = Topic.of(ACCOUNT_WORD);

  /** Those of an account, by the word. */
  public List<AccountWord> ofAccount(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(ACCOUNT_WORD)
        .where(ACCOUNT_WORD.ACCOUNT_ID.eq(accountId))
        .orderBy(DSL.lower(ACCOUNT_WORD.WORD), ACCOUNT_WORD.ID)
        .fetch(
            row ->
                new AccountWord(
                    row.getId(),
                    row.getAccountId(),
                    row.getWord(),
                    row.getMeaning(),
                    row.getHeardOn()));
  }

  /** How many words are known of these accounts; who has none is not there. */
  public Map<Long, Integer> counts(Reader reader, Collection<Long> accounts) {
    Map<Long, Integer> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(accounts)) {
      reader
          .sql()
          .select(ACCOUNT_WORD.ACCOUNT_ID, DSL.count())
          .from(ACCOUNT_WORD)
          .where(ACCOUNT_WORD.ACCOUNT_ID.in(some))
          .groupBy(ACCOUNT_WORD.ACCOUNT_ID)
          .forEach(row -> found.put(row.value1(), row.value2()));
    }
    return found;
  }

  /**
   * Writes down a word; one that is there already, however it is capitalised, gets the meaning.
   *
   * @throws IllegalArgumentException if there is no word
   */
  public long add(Transaction tx, long accountId, String word, String meaning) {
    if (word.isBlank()) {
      throw new IllegalArgumentException("A word has letters");
    }
    AccountWordRecord row = new AccountWordRecord();
    row.setMeaning(meaning.strip());
    List<AccountWord> there =
        ofAccount(tx, accountId).stream()
            .filter(one -> one.word().equalsIgnoreCase(word.strip()))
            .toList();
    if (!there.isEmpty()) {
      row.setId(there.getFirst().id());
      if (!meaning.isBlank()) {
        tx.update(row);
      }
      return there.getFirst().id();
    }
    row.setAccountId(accountId);
    row.setWord(word.strip());
    row.setHeardOn(tx.today());
    return tx.insert(row);
  }

  public void delete(Transaction tx, long id) {
    tx.delete(ACCOUNT_WORD, id);
  }
}
