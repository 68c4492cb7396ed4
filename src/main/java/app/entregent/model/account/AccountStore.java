package app.entregent.model.account;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.model.people.CompanyName;
import app.entregent.model.people.CompanyStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SearchWords;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AccountCompanyRecord;
import app.entregent.workspace.schema.tables.records.AccountRecord;
import app.entregent.workspace.schema.tables.records.LadderMoveRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Accounts, the spellings of their companies, and their way up the ladder. */
public final class AccountStore {
  public static final Topic ACCOUNTS = Topic.of(ACCOUNT);
  public static final Topic SPELLINGS = Topic.of(ACCOUNT_COMPANY);
  public static final Topic LADDER_MOVES = Topic.of(LADDER_MOVE);

  /** So many ids are named in one query; more are asked for in several. */
  private final CompanyStore companies = new CompanyStore();

  private final PersonStore persons = new PersonStore();

  public Optional<Account> find(Reader reader, long id) {
    return reader
        .sql()
        .selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.eq(id))
        .fetchOptional(AccountStore::account);
  }

  /** All accounts by name. */
  public List<Account> all(Reader reader) {
    return byName(reader.sql().selectFrom(ACCOUNT).fetch(AccountStore::account));
  }

  /** The accounts that the seller chose to win, by name. */
  public List<Account> targets(Reader reader) {
    return byName(
        reader
            .sql()
            .selectFrom(ACCOUNT)
            .where(ACCOUNT.TARGET.isTrue())
            .fetch(AccountStore::account));
  }

  /** Accounts whose name, city or sector fits what was typed: targets first, then by name. */
  public List<Account> search(Reader reader, String words, int limit) {
    SearchWords asked = SearchWords.of(words);
    List<Account> fitting =
        all(reader).stream()
            .filter(a -> asked.fit(SearchWords.key(a.name(), a.city(), a.sector())))
            .toList();
    return Stream.concat(
            fitting.stream().filter(Account::target),
            fitting.stream().filter(account -> !account.target()))
        .limit(limit)
        .toList();
  }

  /** These accounts by their ids; one that does not exist is not there. */
  public Map<Long, Account> byId(Reader reader, Collection<Long> ids) {
    return reader
        .sql()
        .selectFrom(ACCOUNT)
        .where(ACCOUNT.ID.in(ids))
        .fetchMap(ACCOUNT.ID, AccountStore::account);
  }

  /** The names of these accounts by their ids. */
  public Map<Long, String> names(Reader reader, Collection<Long> ids) {
    return reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.NAME)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.in(ids))
        .fetchMap(ACCOUNT.ID, ACCOUNT.NAME);
  }

  /** Everybody but the owner whose current post is there, by name. */
  public List<Long> people(Reader reader, long accountId) {
    return reader
        .sql()
        .selectDistinct(PERSON.ID, PERSON.SORT_NAME)
        .from(ACCOUNT_COMPANY)
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId))
        .orderBy(PERSON.SORT_NAME, PERSON.ID)
        .fetch(PERSON.ID);
  }

  /** The account of each of these people by their current post; who has none is not there. */
  public Map<Long, Long> accountsOf(Reader reader, Collection<Long> personIds) {
    Map<Long, Long> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(personIds)) {
      reader
          .sql()
          .select(POST.PERSON_ID, ACCOUNT_COMPANY.ACCOUNT_ID)
          .from(POST)
          .join(ACCOUNT_COMPANY)
          .on(ACCOUNT_COMPANY.COMPANY_ID.eq(POST.COMPANY_ID))
          .where(POST.HELD_NOW.isTrue(), POST.PERSON_ID.in(some))
          .orderBy(POST.ID)
          .forEach(row -> found.put(row.get(POST.PERSON_ID), row.get(ACCOUNT_COMPANY.ACCOUNT_ID)));
    }
    return found;
  }

  /** The account of the first of these people who has one. */
  public Optional<Long> firstOf(Reader reader, List<Long> personIds) {
    Map<Long, Long> accounts = accountsOf(reader, personIds);
    return personIds.stream()
        .flatMap(person -> Stream.ofNullable(accounts.get(person)))
        .findFirst();
  }

  /** The spellings of an account's name, the oldest first. */
  public List<String> spellings(Reader reader, long accountId) {
    return reader
        .sql()
        .select(COMPANY.NAME)
        .from(ACCOUNT_COMPANY)
        .join(COMPANY)
        .on(COMPANY.ID.eq(ACCOUNT_COMPANY.COMPANY_ID))
        .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId))
        .orderBy(ACCOUNT_COMPANY.ID)
        .fetch(COMPANY.NAME);
  }

  /** The way of an account up and down the ladder, the newest step first. */
  public List<LadderMove> ladderMoves(Reader reader, long accountId) {
    return reader
        .sql()
        .selectFrom(LADDER_MOVE)
        .where(LADDER_MOVE.ACCOUNT_ID.eq(accountId))
        .orderBy(LADDER_MOVE.ID.desc())
        .fetch(AccountStore::move);
  }

  /**
   * The account of this name, which is added if no account has this spelling. A name that says that
   * somebody works for himself makes an account of freelancers.
   */
  public long add(Transaction tx, String name) {
    String spelled = name.strip();
    long companyId = companies.idOf(tx, spelled);
    return ofCompany(tx, companyId)
        .orElseGet(
            () -> {
              AccountKind kind =
                  CompanyName.isFreelance(spelled) ? AccountKind.FREELANCE : AccountKind.ORDINARY;
              long id = add(tx, spelled, kind);
              tie(tx, id, companyId);
              return id;
            });
  }

  /** The account to which a spelling belongs. */
  public Optional<Long> ofCompany(Reader reader, long companyId) {
    return reader
        .sql()
        .select(ACCOUNT_COMPANY.ACCOUNT_ID)
        .from(ACCOUNT_COMPANY)
        .where(ACCOUNT_COMPANY.COMPANY_ID.eq(companyId))
        .fetchOptional(ACCOUNT_COMPANY.ACCOUNT_ID);
  }

  /** Gives an account one more spelling, which must be free. */
  public void tie(Transaction tx, long accountId, long companyId) {
    AccountCompanyRecord row = new AccountCompanyRecord();
    row.setAccountId(accountId);
    row.setCompanyId(companyId);
    tx.insert(row);
  }

  /** Says that a person works there now. */
  public void addPerson(Transaction tx, long accountId, long personId, String title) {
    List<String> spellings = spellings(tx, accountId);
    String name = find(tx, accountId).map(Account::name).orElseThrow();
    String company = spellings.isEmpty() ? name : spellings.getFirst();
    if (spellings.isEmpty()) {
      tie(tx, accountId, companies.idOf(tx, company));
    }
    persons.setCurrentPost(tx, personId, company, title);
  }

  public void set(Transaction tx, long id, AccountText text, String value) {
    AccountRecord row = row(id);
    switch (text) {
      case NAME -> row.setName(value);
      case SECTOR -> row.setSector(value);
      case CITY -> row.setCity(value);
      case WEBSITE -> row.setWebsite(value);
      case NOTE -> row.setNote(value);
    }
    tx.update(row);
  }

  public void setTarget(Transaction tx, long id, boolean target) {
    AccountRecord row = row(id);
    row.setTarget(target);
    tx.update(row);
  }

  public void setKind(Transaction tx, long id, AccountKind kind) {
    AccountRecord row = row(id);
    row.setKind(kind.name());
    tx.update(row);
  }

  public void setSmallFirm(Transaction tx, long id, boolean small) {
    AccountRecord row = row(id);
    row.setSmallFirm(small);
    tx.update(row);
  }

  /**
   * Moves an account on the ladder and keeps the move.
   *
   * @param reason why, in the seller's words; may be empty
   */
  public void setLadder(Transaction tx, long id, LadderStep to, String reason) {
    LadderStep from = find(tx, id).map(Account::ladder).orElseThrow();
    if (from == to) {
      return;
    }
    AccountRecord row = row(id);
    row.setLadder(to.name());
    row.setLadderSince(tx.today());
    if (from.compareTo(LadderStep.CLIENT) < 0 && to.compareTo(LadderStep.CLIENT) >= 0) {
      row.setLoyaltySince(tx.today());
    }
    tx.update(row);
    LadderMoveRecord move = new LadderMoveRecord();
    move.setAccountId(id);
    move.setFromStep(from.name());
    move.setToStep(to.name());
    move.setMovedOn(tx.today());
    move.setReason(reason.strip());
    tx.insert(move);
  }

  /** Moves an account on the ladder without giving a reason. */
  public void setLadder(Transaction tx, long id, LadderStep to) {
    setLadder(tx, id, to, "");
  }

  /** Writes why a step was taken. */
  public void setMoveReason(Transaction tx, long moveId, String reason) {
    LadderMoveRecord move = new LadderMoveRecord();
    move.setId(moveId);
    move.setReason(reason.strip());
    tx.update(move);
  }

  /** Whether the account is worth the work; all empty if there is none. */
  public Pursuit pursuit(Reader reader, long id) {
    return reader
        .sql()
        .select(ACCOUNT.NOT_PURSUED_ON, ACCOUNT.NOT_PURSUED_REASON, ACCOUNT.LOYALTY_SINCE)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id))
        .fetchOptional(
            row ->
                new Pursuit(
                    Optional.ofNullable(row.value1()),
                    row.value2(),
                    Optional.ofNullable(row.value3())))
        .orElse(new Pursuit(Optional.empty(), "", Optional.empty()));
  }

  /** The accounts that the seller gave up. */
  public Set<Long> notPursued(Reader reader) {
    return reader
        .sql()
        .select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.NOT_PURSUED_ON.isNotNull())
        .fetchSet(ACCOUNT.ID);
  }

  /** Gives an account up, for a reason; everything about it stays. */
  public void stopPursuing(Transaction tx, long id, String reason) {
    AccountRecord row = row(id);
    row.setNotPursuedOn(tx.today());
    row.setNotPursuedReason(reason.strip());
    tx.update(row);
  }

  public void pursueAgain(Transaction tx, long id) {
    AccountRecord row = row(id);
    row.setNotPursuedOn(null);
    row.setNotPursuedReason("");
    tx.update(row);
  }

  private static long add(Transaction tx, String name, AccountKind kind) {
    AccountRecord row = new AccountRecord();
    row.setName(name);
    row.setKind(kind.name());
    row.setAddedAt(tx.now());
    return tx.insert(row);
  }

  private static List<Account> byName(List<Account> accounts) {
    Map<Long, String> keys = new HashMap<>();
    accounts.forEach(account -> keys.put(account.id(), SearchWords.key(account.name())));
    return accounts.stream()
        .sorted(
            Comparator.comparing((Account a) -> keys.getOrDefault(a.id(), ""))
                .thenComparing(Account::id))
        .toList();
  }

  private static AccountRecord row(long id) {
    AccountRecord row = new AccountRecord();
    row.setId(id);
    return row;
  }

  private static Account account(AccountRecord row) {
    return new Account(
        row.getId(),
        row.getName(),
        AccountKind.valueOf(row.getKind()),
        row.getTarget(),
        LadderStep.valueOf(row.getLadder()),
        Optional.ofNullable(row.getLadderSince()),
        row.getSmallFirm(),
        row.getSector(),
        row.getCity(),
        row.getWebsite(),
        row.getNote());
  }

  private static LadderMove move(LadderMoveRecord row) {
    return new LadderMove(
        row.getId(),
        row.getAccountId(),
        LadderStep.valueOf(row.getFromStep()),
        LadderStep.valueOf(row.getToStep()),
        row.getMovedOn(),
        row.getReason());
  }
}
