package app.entregent.model.account;

import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.Interest;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Tag;
import app.entregent.model.people.TagStore;
import app.entregent.workspace.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of people and their accounts that the criteria of a persona speak of. */
public final class PersonaFacts {
  private final PeopleListStore people = new PeopleListStore();
  private final EmployerStore employers = new EmployerStore();
  private final TagStore tags = new TagStore();
  private final InterestStore interests = new InterestStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final NeedStore needs = new NeedStore();

  /** What was read of everybody, to look at one after the other. */
  public record Known(
      Map<Long, Account> accounts,
      Map<Long, String> notes,
      Map<Long, List<String>> needs,
      Map<Long, List<Tag>> tags,
      Map<Long, List<Interest>> interests) {
    /** The account of a person's newest post. */
    public Optional<Account> account(PersonRow person) {
      return Optional.ofNullable(accounts.get(person.companyId()));
    }

    /** What is known of a person; what is unknown is empty. */
    public Function<CriterionKind, String> of(PersonRow person) {
      return kind ->
          switch (kind) {
            case TITLE -> person.title();
            case COMPANY -> company(person);
            case SECTOR -> account(person).map(Account::sector).orElse("");
            case LOCATION ->
                person.location().isBlank()
                    ? account(person).map(Account::city).orElse("")
                    : person.location();
            case HEADLINE -> person.headline();
            case INTEREST ->
                Stream.concat(
                        Stream.ofNullable(notes.get(person.id())),
                        interests.getOrDefault(person.id(), List.of()).stream()
                            .map(Interest::words))
                    .collect(Collectors.joining(", "));
            case CAREER -> person.career();
            case NEED -> String.join(", ", needs.getOrDefault(person.id(), List.of()));
            case TAG ->
                tags.getOrDefault(person.id(), List.of()).stream()
                    .map(Tag::name)
                    .collect(Collectors.joining(", "));
          };
    }

    private static String company(PersonRow person) {
      return person.alsoAt().isEmpty()
          ? person.company()
          : person.company() + ", " + String.join(", ", person.alsoAt());
    }
  }

  /** All that is known of anybody, the posts apart. */
  public Known all(Reader reader) {
    return new Known(
        employers.byCompany(reader),
        people.notes(reader),
        employers.needs(reader),
        tags.ofAll(reader),
        interests.ofAll(reader));
  }

  /** Each kind of criterion with what is known of a person; what is unknown is empty. */
  public Map<CriterionKind, String> of(Reader reader, long personId) {
    Map<CriterionKind, String> facts = new EnumMap<>(CriterionKind.class);
    for (PersonRow person : people.of(reader, List.of(personId))) {
      Function<CriterionKind, String> known = one(reader, person).of(person);
      for (CriterionKind kind : CriterionKind.values()) {
        facts.put(kind, known.apply(kind));
      }
    }
    return facts;
  }

  private Known one(Reader reader, PersonRow person) {
    long id = person.id();
    return new Known(
        accounts
            .ofCompany(reader, person.companyId())
            .flatMap(account -> accounts.find(reader, account))
            .map(account -> Map.of(person.companyId(), account))
            .orElse(Map.of()),
        Map.of(id, persons.find(reader, id).map(Person::note).orElse("")),
        Map.of(id, needs.ofPerson(reader, id).stream().map(Need::words).toList()),
        Map.of(id, tags.ofPerson(reader, id)),
        Map.of(id, interests.ofPerson(reader, id)));
  }
}
