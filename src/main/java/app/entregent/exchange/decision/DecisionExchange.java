package app.entregent.exchange.decision;

import app.entregent.exchange.decision.Arrival.State;
import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.DecisionFileStore;
import app.entregent.model.decision.DecisionFileStore.Known;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.CompanyStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.Origin;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.model.people.PersonUidStore;
import app.entregent.model.people.ProfileLink;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What becomes of a decision file here: it is looked at, and then opened or merged. */
public final class DecisionExchange {
  private final AccountStore accounts = new AccountStore();
  private final CompanyStore companies = new CompanyStore();
  private final DecisionStore decisions = new DecisionStore();
  private final DecisionFileStore files = new DecisionFileStore();
  private final PersonStore persons = new PersonStore();
  private final PersonUidStore people = new PersonUidStore();
  private final SharedDecisionStore uids = new SharedDecisionStore();
  private final DecisionContents contents = new DecisionContents();

  /** Looks at a file; nothing is written. */
  public Arrival look(Reader reader, DecisionFile file) {
    UUID uid = UUID.fromString(file.decision().only(Part.DECISION).id());
    Optional<Long> here = uids.decision(reader, uid);
    List<PersonMatch> matches = new PeopleMatcher().match(reader, file.decision());
    if (here.isEmpty()) {
      return new Arrival(
          file,
          State.NEW,
          here,
          Optional.empty(),
          Optional.empty(),
          matches,
          account(reader, file.decision())
              .flatMap(id -> accounts.find(reader, id))
              .map(Account::name));
    }
    List<Known> known = files.ofDecision(reader, here.get());
    SharedDecision mine = contents.read(reader, here.get(), false);
    return new Arrival(
        file,
        state(file, known),
        here,
        Optional.of(mine),
        base(file, known).map(old -> localised(reader, old, mine)),
        matches,
        Optional.of(mine.only(Part.ACCOUNT).value(Aspect.ACCOUNT_NAME)));
  }

  private static State state(DecisionFile file, List<Known> known) {
    return known.stream()
        .filter(one -> one.file().equals(file.uid()))
        .findFirst()
        .map(
            one ->
                switch (one.way()) {
                  case WRITTEN -> State.OWN;
                  case MERGED -> State.TAKEN;
                  case HEARD_OF -> State.OLDER;
                })
        .orElse(State.NEWS);
  }

  /** The newest content that is kept here of those that the other side knew too. */
  private static Optional<SharedDecision> base(DecisionFile file, List<Known> known) {
    for (UUID uid : file.knows().reversed()) {
      Optional<byte[]> content =
          known.stream()
              .filter(one -> one.file().equals(uid))
              .flatMap(one -> one.content().stream())
              .findFirst();
      if (content.isPresent()) {
        return KeptContent.unpack(content.get()).map(DecisionFile::decision);
      }
    }
    return Optional.empty();
  }

  /** A kept content with its people under the uids that they have here. */
  private SharedDecision localised(Reader reader, SharedDecision old, SharedDecision mine) {
    Map<UUID, Long> known =
        people.people(
            reader, old.of(Part.PERSON).stream().flatMap(PeopleMatcher::uids).distinct().toList());
    Map<Long, UUID> own = people.uids(reader, known.values());
    Map<String, String> called = new HashMap<>();
    for (Thing person : old.of(Part.PERSON)) {
      PeopleMatcher.uids(person)
          .map(known::get)
          .filter(Objects::nonNull)
          .findFirst()
          .map(own::get)
          .ifPresent(uid -> called.put(person.id(), uid.toString()));
    }
    return old.called(called, mine.only(Part.ACCOUNT).id());
  }

  /**
   * The decision of a file with its people under the uids that they have here.
   *
   * @param chosen who those are of whom it was asked, by their ids in the file; nobody for somebody
   *     new
   */
  public SharedDecision theirs(Reader reader, Arrival arrival, Map<String, Optional<Long>> chosen) {
    Map<String, Long> found = found(arrival, chosen);
    Map<Long, UUID> own = people.uids(reader, found.values());
    Map<String, String> called = new HashMap<>();
    found.forEach(
        (id, person) -> called.put(id, Objects.requireNonNull(own.get(person)).toString()));
    String account =
        arrival
            .mine()
            .map(side -> side.only(Part.ACCOUNT).id())
            .orElse(arrival.file().decision().only(Part.ACCOUNT).id());
    return arrival.file().decision().called(called, account);
  }

  private static Map<String, Long> found(Arrival arrival, Map<String, Optional<Long>> chosen) {
    Map<String, Long> found = new HashMap<>();
    for (PersonMatch match : arrival.people()) {
      match
          .certain()
          .or(() -> chosen.getOrDefault(match.id(), Optional.empty()))
          .ifPresent(id -> found.put(match.id(), id));
    }
    return found;
  }

  /** Makes a decision that is not here; gives its id. */
  public long open(Transaction tx, Arrival arrival, Map<String, Optional<Long>> chosen) {
    SharedDecision wanted = theirs(tx, arrival, chosen);
    Thing facts = wanted.only(Part.DECISION);
    long accountId = account(tx, wanted).orElseGet(() -> addAccount(tx, wanted));
    long id = decisions.addDecision(tx, accountId, facts.value(Aspect.OBJECT));
    tx.inDecision(id);
    uids.setUid(tx, Part.DECISION, id, UUID.fromString(facts.id()));
    String opened = facts.value(Aspect.OPENED_ON);
    uids.setBeginning(
        tx, id, opened.isEmpty() ? tx.today() : LocalDate.parse(opened), facts.value(Aspect.STAGE));
    // the account is as it is here; nobody merged it
    SharedDecision.Builder kept = new SharedDecision.Builder(wanted);
    kept.remove(Part.ACCOUNT, wanted.only(Part.ACCOUNT).id());
    var _ = kept.put(contents.read(tx, id, false).only(Part.ACCOUNT));
    write(tx, id, kept.build(), arrival, chosen);
    return id;
  }

  /** The account here of this uid or name. */
  private Optional<Long> account(Reader reader, SharedDecision decision) {
    Thing account = decision.only(Part.ACCOUNT);
    return uids.account(reader, UUID.fromString(account.id()))
        .or(
            () -> {
              var company = companies.find(reader, account.value(Aspect.ACCOUNT_NAME));
              return company.isPresent()
                  ? accounts.ofCompany(reader, company.getAsLong())
                  : Optional.empty();
            });
  }

  private long addAccount(Transaction tx, SharedDecision decision) {
    Thing account = decision.only(Part.ACCOUNT);
    long id = accounts.add(tx, account.value(Aspect.ACCOUNT_NAME));
    uids.setUid(tx, Part.ACCOUNT, id, UUID.fromString(account.id()));
    accounts.set(tx, id, AccountText.SECTOR, account.value(Aspect.SECTOR));
    accounts.set(tx, id, AccountText.CITY, account.value(Aspect.CITY));
    accounts.set(tx, id, AccountText.WEBSITE, account.value(Aspect.WEBSITE));
    accounts.setSmallFirm(tx, id, !account.value(Aspect.SMALL_FIRM).isEmpty());
    return id;
  }

  /**
   * Makes the decision here what was chosen, and remembers the file.
   *
   * @return whether it was done; it was not if the decision changed since it was looked at
   */
  public boolean merge(
      Transaction tx, Arrival arrival, SharedDecision result, Map<String, Optional<Long>> chosen) {
    long id = arrival.decisionId().orElseThrow();
    boolean same =
        uids.decision(tx, UUID.fromString(result.only(Part.DECISION).id()))
            .filter(there -> there == id)
            .map(there -> contents.read(tx, there, false))
            .equals(arrival.mine());
    if (same) {
      write(tx, id, result, arrival, chosen);
    }
    return same;
  }

  private void write(
      Transaction tx,
      long id,
      SharedDecision wanted,
      Arrival arrival,
      Map<String, Optional<Long>> chosen) {
    Map<String, Long> found = found(arrival, chosen);
    addPeople(tx, wanted, arrival.file().decision());
    new DecisionWriter(tx, id, wanted).write();
    for (Thing person : arrival.file().decision().of(Part.PERSON)) {
      Long known = found.get(person.id());
      if (known != null) {
        PeopleMatcher.uids(person).forEach(uid -> people.addAlias(tx, known, uid));
      }
    }
    files.merged(
        tx, id, arrival.file().uid(), arrival.file().knows(), KeptContent.pack(arrival.file()));
  }

  /** Who sits there and is not here yet is added under the uid that the file gives. */
  private void addPeople(Transaction tx, SharedDecision wanted, SharedDecision file) {
    Set<UUID> seated =
        wanted.of(Part.PERSON).stream()
            .map(person -> UUID.fromString(person.id()))
            .collect(Collectors.toSet());
    Set<UUID> known = people.people(tx, seated).keySet();
    for (Thing person : wanted.of(Part.PERSON)) {
      UUID uid = UUID.fromString(person.id());
      if (!known.contains(uid)) {
        Thing contacts = file.thing(Part.PERSON, person.id()).orElse(person);
        long id = persons.add(tx, fresh(tx, person, contacts));
        people.setUid(tx, id, uid);
        if (!contacts.value(Aspect.PHONE).isEmpty()) {
          persons.set(tx, id, PersonText.PHONE, contacts.value(Aspect.PHONE));
        }
        PeopleMatcher.uids(contacts).forEach(also -> people.addAlias(tx, id, also));
      }
    }
  }

  private NewPerson fresh(Reader reader, Thing person, Thing contacts) {
    boolean bare =
        person.value(Aspect.TITLE).isEmpty()
            && person.value(Aspect.COMPANY).isEmpty()
            && contacts.value(Aspect.EMAIL).isEmpty();
    return new NewPerson(
        PersonName.parse(person.value(Aspect.NAME)),
        contacts.value(Aspect.EMAIL),
        person.value(Aspect.COMPANY),
        person.value(Aspect.TITLE),
        ProfileLink.of(contacts.value(Aspect.LINK))
            .filter(link -> persons.ofLink(reader, link).isEmpty()),
        Optional.empty(),
        bare,
        Origin.TYPED);
  }
}
