package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who may vouch for us in an account: people who know somebody on the map, former people of
 * the account, and clients like it.
 */
public final class GuarantorStore {
  /** From this bond on a person is likely to say a word for us. */
  private static final int BOND = 3;

  private static final int MOST = 8;

  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final BondStore bonds = new BondStore();

  /** Those who may vouch, people before companies, the firmest ties first. */
  public List<Guarantor> of(
      Reader reader, Account account, MapReading reading, KnownTies known, LocalDate today) {
    List<Guarantor> found = new ArrayList<>(contacts(reading, known));
    Set<Long> told =
        found.stream().flatMap(one -> one.personId().stream()).collect(Collectors.toSet());
    people(reader, account, today).stream()
        .filter(one -> one.personId().filter(told::contains).isEmpty())
        .forEach(found::add);
    if (!account.sector().isBlank()) {
      accounts.all(reader).stream()
          .filter(other -> other.id() != account.id())
          .filter(
              other -> other.ladder() == LadderStep.CLIENT || other.ladder() == LadderStep.ADVOCATE)
          .filter(other -> other.sector().strip().equalsIgnoreCase(account.sector().strip()))
          .sorted(Comparator.comparing(Account::ladder).reversed().thenComparing(Account::name))
          .limit(MOST)
          .forEach(
              other ->
                  found.add(
                      new Guarantor(
                          Optional.empty(),
                          Optional.of(other.id()),
                          other.name(),
                          other.sector(),
                          "")));
    }
    return List.copyOf(found);
  }

  /** Those who are not on the map and are said to know somebody there. */
  private static List<Guarantor> contacts(MapReading reading, KnownTies known) {
    Map<Long, Guarantor> found = new LinkedHashMap<>();
    for (KnownTies.Known tie : known.ties()) {
      if (tie.stated()) {
        contact(reading, known, tie.one(), tie.other())
            .or(() -> contact(reading, known, tie.other(), tie.one()))
            .ifPresent(one -> one.personId().ifPresent(id -> found.putIfAbsent(id, one)));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Guarantor::name))
        .limit(MOST)
        .toList();
  }

  private static Optional<Guarantor> contact(
      MapReading reading, KnownTies known, long who, long there) {
    String name = known.names().getOrDefault(who, "");
    String knows = reading.facts().names().getOrDefault(there, "");
    return name.isEmpty() || knows.isEmpty() || known.bonds().getOrDefault(who, 0) < BOND
        ? Optional.empty()
        : Optional.of(new Guarantor(Optional.of(who), Optional.empty(), name, "", knows));
  }

  private List<Guarantor> people(Reader reader, Account account, LocalDate today) {
    Set<Long> former =
        reader
            .sql()
            .selectDistinct(POST.PERSON_ID)
            .from(POST)
            .join(ACCOUNT_COMPANY)
            .on(ACCOUNT_COMPANY.COMPANY_ID.eq(POST.COMPANY_ID))
            .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(account.id()))
            .and(POST.HELD_NOW.isFalse())
            .fetchSet(POST.PERSON_ID);
    if (former.isEmpty()) {
      return List.of();
    }
    Map<Long, Bond> firm = bonds.bonds(reader, former, today);
    Map<Long, PersonCard> cards = persons.cards(reader, former);
    return cards.values().stream()
        .filter(card -> level(firm, card) >= BOND)
        .sorted(
            Comparator.comparingInt((PersonCard card) -> level(firm, card))
                .reversed()
                .thenComparing(PersonCard::name))
        .limit(MOST)
        .map(card -> new Guarantor(Optional.of(card.id()), Optional.empty(), card.name(), "", ""))
        .toList();
  }

  private static int level(Map<Long, Bond> bonds, PersonCard card) {
    return bonds.getOrDefault(card.id(), Bond.NONE).level();
  }
}
