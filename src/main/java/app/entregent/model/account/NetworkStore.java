package app.entregent.model.account;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.COMPANY_DISTINCT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.model.account.SpellingGroup.Distinct;
import app.entregent.model.account.SpellingGroup.Spelling;
import app.entregent.model.people.CompanyName;
import app.entregent.model.people.SearchWords;
import app.entregent.model.people.Seniority;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CompanyDistinctRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The companies of the network: a few queries over all of them, none for each. */
public final class NetworkStore {
  public static final Topic DISTINCT_COMPANIES = Topic.of(COMPANY_DISTINCT);

  private final AccountStore accounts = new AccountStore();

  private record Company(long id, String name, String key, Optional<Long> accountId) {}

  private record Worker(long personId, boolean senior, Optional<LocalDate> connectedOn) {}

  /** All accounts, and all companies where somebody of the network works now. */
  public Network network(Reader reader) {
    Map<Long, List<Worker>> workers = workers(reader);
    List<Company> companies = companies(reader);
    Set<String> own = ownEmployers(reader);
    Map<Long, List<Company>> ofAccounts = new LinkedHashMap<>();
    List<NetworkCompany> rows = new ArrayList<>();
    List<Spelling> spellings = new ArrayList<>();
    for (Company company : companies) {
      int people = workers.getOrDefault(company.id(), List.of()).size();
      company
          .accountId()
          .ifPresent(id -> ofAccounts.computeIfAbsent(id, key -> new ArrayList<>()).add(company));
      if (company.accountId().isEmpty() && people > 0) {
        rows.add(loose(company, workers.getOrDefault(company.id(), List.of()), own));
      }
      if ((people > 0 || company.accountId().isPresent())
          && !CompanyName.isFreelance(company.name())) {
        spellings.add(
            new Spelling(company.id(), company.name(), company.key(), people, company.accountId()));
      }
    }
    for (Account account : accounts.all(reader)) {
      rows.add(row(account, ofAccounts.getOrDefault(account.id(), List.of()), workers));
    }
    return new Network(rows, SpellingGroup.propose(spellings, distinct(reader)));
  }

  /**
   * Makes the spellings one account: the one that has some of them already, or a new one under the
   * name that most people use.
   *
   * @return the account
   */
  public long join(Transaction tx, SpellingGroup group) {
    long accountId =
        group.accountId().orElseGet(() -> accounts.add(tx, group.spellings().getFirst().name()));
    for (Spelling spelling : group.spellings()) {
      if (accounts.ofCompany(tx, spelling.companyId()).isEmpty()) {
        accounts.tie(tx, accountId, spelling.companyId());
      }
    }
    return accountId;
  }

  /** Remembers that these spellings are not one company. */
  public void keepApart(Transaction tx, SpellingGroup group) {
    Set<Distinct> known = distinct(tx);
    List<CompanyDistinctRecord> rows = new ArrayList<>();
    for (Distinct pair : group.pairs()) {
      if (!known.contains(pair)) {
        CompanyDistinctRecord row = new CompanyDistinctRecord();
        row.setFirstCompanyId(pair.oneCompanyId());
        row.setSecondCompanyId(pair.otherCompanyId());
        rows.add(row);
      }
    }
    tx.insertAll(rows);
  }

  /** The account of a company of the network, which becomes one if it was none. */
  public long accountOf(Transaction tx, NetworkCompany company) {
    return company
        .accountId()
        .orElseGet(
            () -> {
              long id = accounts.add(tx, company.name());
              if (company.kind() != AccountKind.ORDINARY) {
                accounts.setKind(tx, id, company.kind());
              }
              return id;
            });
  }

  private static NetworkCompany loose(Company company, List<Worker> workers, Set<String> own) {
    AccountKind kind = AccountKind.ORDINARY;
    if (CompanyName.isFreelance(company.name())) {
      kind = AccountKind.FREELANCE;
    } else if (own.contains(company.key())) {
      kind = AccountKind.OWN_EMPLOYER;
    }
    return new NetworkCompany(
        Optional.empty(),
        List.of(company.id()),
        company.name(),
        kind,
        false,
        LadderStep.SUSPECT,
        "",
        "",
        ids(workers),
        seniors(workers),
        lastConnected(workers),
        SearchWords.key(company.name()));
  }

  private static NetworkCompany row(
      Account account, List<Company> companies, Map<Long, List<Worker>> allWorkers) {
    List<Worker> workers =
        companies.stream()
            .flatMap(company -> allWorkers.getOrDefault(company.id(), List.of()).stream())
            .toList();
    return new NetworkCompany(
        Optional.of(account.id()),
        companies.stream().map(Company::id).toList(),
        account.name(),
        account.kind(),
        account.target(),
        account.ladder(),
        account.sector(),
        account.city(),
        ids(workers),
        seniors(workers),
        lastConnected(workers),
        SearchWords.key(account.name(), account.city(), account.sector()));
  }

  private static List<Long> ids(Collection<Worker> workers) {
    return workers.stream().map(Worker::personId).distinct().toList();
  }

  private static int seniors(Collection<Worker> workers) {
    Set<Long> seniors = new HashSet<>();
    for (Worker worker : workers) {
      if (worker.senior()) {
        seniors.add(worker.personId());
      }
    }
    return seniors.size();
  }

  private static Optional<LocalDate> lastConnected(Collection<Worker> workers) {
    return workers.stream()
        .flatMap(worker -> worker.connectedOn().stream())
        .max(LocalDate::compareTo);
  }

  /** Two passes, over the people and over their posts, are faster than looking up each person. */
  private static Map<Long, List<Worker>> workers(Reader reader) {
    Map<Long, Optional<LocalDate>> connectedOn = new HashMap<>();
    reader
        .sql()
        .select(PERSON.ID, PERSON.CONNECTED_ON)
        .from(PERSON)
        .where(PERSON.SELF.isFalse())
        .forEach(row -> connectedOn.put(row.value1(), Optional.ofNullable(row.value2())));
    Map<Long, List<Worker>> workers = new HashMap<>();
    // Titles come again and again: each is judged once.
    Map<String, Boolean> senior = new HashMap<>();
    reader
        .sql()
        .select(POST.COMPANY_ID, POST.PERSON_ID, POST.TITLE)
        .from(POST)
        .where(POST.HELD_NOW.isTrue(), POST.COMPANY_ID.isNotNull())
        .forEach(
            row ->
                Optional.ofNullable(connectedOn.get(row.value2()))
                    .ifPresent(
                        since ->
                            workers
                                .computeIfAbsent(row.value1(), id -> new ArrayList<>())
                                .add(
                                    new Worker(
                                        row.value2(),
                                        senior.computeIfAbsent(row.value3(), Seniority::isSenior),
                                        since))));
    return workers;
  }

  private static List<Company> companies(Reader reader) {
    return reader
        .sql()
        .select(COMPANY.ID, COMPANY.NAME, COMPANY.NAME_KEY, ACCOUNT_COMPANY.ACCOUNT_ID)
        .from(COMPANY)
        .leftJoin(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.COMPANY_ID.eq(COMPANY.ID))
        .orderBy(COMPANY.ID)
        .fetch(
            row ->
                new Company(
                    row.value1(), row.value2(), row.value3(), Optional.ofNullable(row.value4())));
  }

  /** The forms of the companies for which the owner of the workspace works or worked. */
  private static Set<String> ownEmployers(Reader reader) {
    return new HashSet<>(
        reader
            .sql()
            .selectDistinct(COMPANY.NAME_KEY)
            .from(POST)
            .join(PERSON)
            .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isTrue()))
            .join(COMPANY)
            .on(COMPANY.ID.eq(POST.COMPANY_ID))
            .fetch(COMPANY.NAME_KEY));
  }

  private static Set<Distinct> distinct(Reader reader) {
    return new HashSet<>(
        reader
            .sql()
            .select(COMPANY_DISTINCT.FIRST_COMPANY_ID, COMPANY_DISTINCT.SECOND_COMPANY_ID)
            .from(COMPANY_DISTINCT)
            .fetch(row -> Distinct.of(row.value1(), row.value2())));
  }
}
