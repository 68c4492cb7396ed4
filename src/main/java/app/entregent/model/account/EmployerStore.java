package app.entregent.model.account;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.NEED;

import app.entregent.workspace.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which account each company is, for lists of very many people: one query, none for each. */
public final class EmployerStore {
  private final AccountStore accounts = new AccountStore();

  /** The account of each company that belongs to one. */
  public Map<Long, Account> byCompany(Reader reader) {
    Map<Long, Account> all = new HashMap<>();
    accounts.all(reader).forEach(account -> all.put(account.id(), account));
    Map<Long, Account> found = new HashMap<>();
    reader
        .sql()
        .select(ACCOUNT_COMPANY.COMPANY_ID, ACCOUNT_COMPANY.ACCOUNT_ID)
        .from(ACCOUNT_COMPANY)
        .forEach(
            row ->
                Optional.ofNullable(all.get(row.value2()))
                    .ifPresent(account -> found.put(row.value1(), account)));
    return found;
  }

  /** What each person of whom a need was heard said to need. */
  public Map<Long, List<String>> needs(Reader reader) {
    return reader
        .sql()
        .select(NEED.PERSON_ID, NEED.WORDS)
        .from(NEED)
        .where(NEED.PERSON_ID.isNotNull())
        .orderBy(NEED.ID)
        .fetchGroups(NEED.PERSON_ID, NEED.WORDS);
  }
}
