package app.entregent.model.agenda;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives calls their names, accounts and decision days, in a few queries for all of them. */
final class Whom {
  private static final PersonStore PERSONS = new PersonStore();
  private static final AccountStore ACCOUNTS = new AccountStore();
  private static final DecisionStore DECISIONS = new DecisionStore();

  private final Map<Long, PersonCard> cards;
  private final Map<Long, Long> accountsOfPeople;
  private final Map<Long, String> accountNames;
  private final Map<Long, LocalDate> decidedOn;

  private Whom(Reader reader, List<Call> calls) {
    Set<Long> people = present(calls.stream().map(Call::personId).toList());
    cards = PERSONS.cards(reader, people);
    accountsOfPeople = ACCOUNTS.accountsOf(reader, people);
    Set<Long> accounts = present(calls.stream().map(Call::accountId).toList());
    accounts.addAll(accountsOfPeople.values());
    accountNames = ACCOUNTS.names(reader, accounts);
    decidedOn = decisionDays(DECISIONS.open(reader));
  }

  static List<TodayRow> name(Reader reader, List<Call> calls) {
    if (calls.isEmpty()) {
      return List.of();
    }
    Whom whom = new Whom(reader, calls);
    return calls.stream().map(whom::row).toList();
  }

  private TodayRow row(Call call) {
    Optional<Long> account = call.accountId().or(() -> call.personId().map(accountsOfPeople::get));
    String accountName = account.map(id -> accountNames.getOrDefault(id, "")).orElse("");
    Optional<PersonCard> person = call.personId().map(cards::get);
    String personName = person.map(PersonCard::name).orElse("");
    String company = person.map(PersonCard::company).orElse("");
    return new TodayRow(
        call.kind(),
        call.subjectId(),
        call.detail(),
        call.personId(),
        account,
        personName.isEmpty() ? accountName : personName,
        personName.isEmpty() ? "" : accountName.isEmpty() ? company : accountName,
        call.reason().apply(personName),
        call.day(),
        call.fromArchive(),
        account.map(decidedOn::get));
  }

  private static Map<Long, LocalDate> decisionDays(List<Decision> open) {
    Map<Long, LocalDate> days = new HashMap<>();
    for (Decision decision : open) {
      decision
          .expectedOn()
          .ifPresent(
              day ->
                  days.merge(
                      decision.accountId(),
                      day,
                      (one, other) -> one.isBefore(other) ? one : other));
    }
    return days;
  }

  private static Set<Long> present(Collection<Optional<Long>> ids) {
    Set<Long> present = new HashSet<>();
    ids.forEach(id -> id.ifPresent(present::add));
    return present;
  }
}
