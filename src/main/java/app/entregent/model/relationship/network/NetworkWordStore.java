package app.entregent.model.relationship.network;

import static app.entregent.workspace.schema.Tables.NETWORK_WORD;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.NetworkWordRecord;
import java.util.Map;
import java.util.Optional;

/** Keeps the seller's word on the network of a person. */
public final class NetworkWordStore {
  public static final Topic WORDS = Topic.of(NETWORK_WORD);

  /** The words said for an account, by person. */
  public Map<Long, NetworkWord> ofAccount(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(NETWORK_WORD)
        .where(NETWORK_WORD.ACCOUNT_ID.eq(accountId))
        .fetchMap(
            NETWORK_WORD.PERSON_ID,
            row ->
                new NetworkWord(
                    row.getPersonId(),
                    TieNetwork.valueOf(row.getNetwork()),
                    row.getReason(),
                    row.getSaidOn()));
  }

  /** Says as of today to which network a person belongs, as seen from an account. */
  public void say(
      Transaction tx, long accountId, long personId, TieNetwork network, String reason) {
    place(tx, accountId, personId, network);
    explain(tx, accountId, personId, reason);
  }

  /** The same; the reason that was given before stays. */
  public void place(Transaction tx, long accountId, long personId, TieNetwork network) {
    NetworkWordRecord row = new NetworkWordRecord();
    row.setNetwork(network.name());
    row.setSaidOn(tx.today());
    Optional<Long> there = find(tx, accountId, personId);
    if (there.isPresent()) {
      row.setId(there.get());
      tx.update(row);
    } else {
      row.setAccountId(accountId);
      row.setPersonId(personId);
      tx.insert(row);
    }
  }

  /** Says why; nothing if the word was taken back. */
  public void explain(Transaction tx, long accountId, long personId, String reason) {
    find(tx, accountId, personId)
        .ifPresent(
            id -> {
              NetworkWordRecord row = new NetworkWordRecord();
              row.setId(id);
              row.setReason(reason.strip());
              tx.update(row);
            });
  }

  /** Lets the facts speak again. */
  public void withdraw(Transaction tx, long accountId, long personId) {
    find(tx, accountId, personId).ifPresent(id -> tx.delete(NETWORK_WORD, id));
  }

  private static Optional<Long> find(Reader reader, long accountId, long personId) {
    return reader
        .sql()
        .select(NETWORK_WORD.ID)
        .from(NETWORK_WORD)
        .where(NETWORK_WORD.ACCOUNT_ID.eq(accountId), NETWORK_WORD.PERSON_ID.eq(personId))
        .fetchOptional(NETWORK_WORD.ID);
  }
}
