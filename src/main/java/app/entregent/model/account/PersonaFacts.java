package app.entregent.model.account;

import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a person and the account that the criteria of a persona speak of. */
public final class PersonaFacts {
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  /** Each kind of criterion with what is known; what is unknown is empty. */
  public Map<CriterionKind, String> of(Reader reader, long personId) {
    Optional<Person> person = persons.find(reader, personId);
    Optional<PersonCard> card =
        Optional.ofNullable(persons.cards(reader, List.of(personId)).get(personId));
    Optional<Account> account =
        Optional.ofNullable(accounts.accountsOf(reader, List.of(personId)).get(personId))
            .flatMap(id -> accounts.find(reader, id));
    Map<CriterionKind, String> facts = new EnumMap<>(CriterionKind.class);
    for (CriterionKind kind : CriterionKind.values()) {
      facts.put(
          kind,
          switch (kind) {
            case TITLE -> card.map(PersonCard::title).orElse("");
            case COMPANY -> card.map(PersonCard::company).orElse("");
            case SECTOR -> account.map(Account::sector).orElse("");
            case LOCATION ->
                person
                    .map(Person::location)
                    .filter(place -> !place.isBlank())
                    .or(() -> account.map(Account::city))
                    .orElse("");
            case HEADLINE -> person.map(Person::headline).orElse("");
            case INTEREST -> person.map(Person::note).orElse("");
          });
    }
    return facts;
  }
}
