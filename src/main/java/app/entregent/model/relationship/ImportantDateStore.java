package app.entregent.model.relationship;

import static app.entregent.workspace.schema.Tables.IMPORTANT_DATE;
import static app.entregent.workspace.schema.Tables.PERSON;

import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ImportantDateRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/** Dates of persons and accounts; birthdays live with their persons. */
public final class ImportantDateStore {
  public static final Topic DATES = Topic.of(IMPORTANT_DATE);

  private final PersonStore persons = new PersonStore();

  /** The birthday of a person, then the other dates by day. */
  public List<ImportantDate> ofPerson(Reader reader, long personId) {
    List<ImportantDate> dates =
        new ArrayList<>(birthdays(reader, PERSON.ID.eq(personId), Set.of(personId)));
    dates.addAll(select(reader, IMPORTANT_DATE.PERSON_ID.eq(personId)));
    return dates;
  }

  /** The dates of an account by day. */
  public List<ImportantDate> ofAccount(Reader reader, long accountId) {
    return select(reader, IMPORTANT_DATE.ACCOUNT_ID.eq(accountId));
  }

  /**
   * All dates. A birthday counts if its lead was set or if its person is kept warm: an import makes
   * no duties.
   */
  public List<ImportantDate> all(Reader reader, Set<Long> keptWarm) {
    List<ImportantDate> dates = new ArrayList<>(birthdays(reader, PERSON.SELF.isFalse(), keptWarm));
    dates.addAll(select(reader, IMPORTANT_DATE.ID.isNotNull()));
    return dates;
  }

  /** Writes a date; one with an id replaces it, and a birthday that of its person. */
  public void save(Transaction tx, ImportantDate date) {
    if (date.kind() == DateKind.BIRTHDAY) {
      long person = date.personId().orElseThrow();
      String kept = new Birthday(date.on(), date.yearKnown()).kept();
      persons.setBirthday(tx, person, kept, Optional.of(date.leadDays()));
      return;
    }
    ImportantDateRecord row = new ImportantDateRecord();
    row.setPersonId(date.personId().orElse(null));
    row.setAccountId(date.accountId().orElse(null));
    row.setKind(date.kind().name());
    row.setWords(date.words());
    row.setOnDay(date.on());
    row.setYearly(date.yearly());
    row.setLeadDays(date.leadDays());
    if (date.id() == 0) {
      tx.insert(row);
    } else {
      row.setId(date.id());
      tx.update(row);
    }
  }

  public void delete(Transaction tx, ImportantDate date) {
    if (date.kind() == DateKind.BIRTHDAY) {
      persons.setBirthday(tx, date.personId().orElseThrow(), "", Optional.empty());
    } else {
      tx.delete(IMPORTANT_DATE, date.id());
    }
  }

  private static List<ImportantDate> birthdays(Reader reader, Condition which, Set<Long> keptWarm) {
    List<ImportantDate> found = new ArrayList<>();
    reader
        .sql()
        .select(PERSON.ID, PERSON.BIRTHDAY, PERSON.BIRTHDAY_LEAD)
        .from(PERSON)
        .where(PERSON.BIRTHDAY.gt(""))
        .and(which)
        .forEach(
            row -> {
              Optional<Integer> lead = Optional.ofNullable(row.value3());
              if (lead.isPresent() || keptWarm.contains(row.value1())) {
                Birthday.of(row.value2())
                    .map(
                        birthday ->
                            new ImportantDate(
                                0,
                                Optional.of(row.value1()),
                                Optional.empty(),
                                DateKind.BIRTHDAY,
                                "",
                                birthday.on(),
                                birthday.yearKnown(),
                                true,
                                lead.orElse(DateKind.BIRTHDAY.usualLead())))
                    .ifPresent(found::add);
              }
            });
    return found;
  }

  private static List<ImportantDate> select(Reader reader, Condition which) {
    return reader
        .sql()
        .selectFrom(IMPORTANT_DATE)
        .where(which)
        .orderBy(IMPORTANT_DATE.ON_DAY, IMPORTANT_DATE.ID)
        .fetch(
            row ->
                new ImportantDate(
                    row.getId(),
                    Optional.ofNullable(row.getPersonId()),
                    Optional.ofNullable(row.getAccountId()),
                    DateKind.valueOf(row.getKind()),
                    row.getWords(),
                    row.getOnDay(),
                    true,
                    row.getYearly(),
                    row.getLeadDays()));
  }
}
