package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.COMPANY;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import java.util.Optional;
import java.util.OptionalLong;

/** Companies as profiles spell them. Which spellings are one account is the account's to say. */
public final class CompanyStore {
  public static final Topic COMPANIES = Topic.of(COMPANY);

  /** The id of a spelling, which is added if it is new. */
  public long idOf(Transaction tx, String name) {
    return find(tx, name).orElseGet(() -> add(tx, name.strip()));
  }

  /** The id of a spelling that is known. */
  public OptionalLong find(Reader reader, String name) {
    Long id =
        reader
            .sql()
            .select(COMPANY.ID)
            .from(COMPANY)
            .where(COMPANY.NAME.eq(name.strip()))
            .fetchOne(COMPANY.ID);
    return Optional.ofNullable(id).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private static long add(Transaction tx, String name) {
    CompanyRecord row = new CompanyRecord();
    row.setName(name);
    row.setNameKey(CompanyName.key(name));
    return tx.insert(row);
  }
}
