package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/** People and the posts they held. */
public final class PersonStore {
  public static final Topic PERSONS = Topic.of(PERSON);
  public static final Topic POSTS = Topic.of(POST);
  public static final Topic COMPANIES = CompanyStore.COMPANIES;

  /** So many people of one name or address are given to choose from. */
  private static final int MOST_NAMESAKES = 20;

  /** So many posts at once are expected of each person where people are limited. */
  private static final int POSTS_EACH = 4;

  /** Whoever holds many posts at once takes nobody else's place. */
  private static final int ALL = Integer.MAX_VALUE / POSTS_EACH;

  private final CompanyStore companies = new CompanyStore();

  public Optional<Person> find(Reader reader, long id) {
    return reader
        .sql()
        .selectFrom(PERSON)
        .where(PERSON.ID.eq(id))
        .fetchOptional(PersonStore::person);
  }

  /** The owner of the workspace, once known. */
  public Optional<PersonCard> self(Reader reader) {
    return cards(reader, PERSON.SELF.isTrue(), List.of(PERSON.ID.asc()), 1).stream().findFirst();
  }

  /**
   * People whose name, company or title fits what was typed; connections first, then by name. The
   * owner is never among them.
   */
  public List<PersonCard> search(Reader reader, String words, int limit) {
    Condition fits = PERSON.SELF.isFalse();
    for (String word : SearchWords.of(words).words()) {
      fits =
          fits.and(
              inline(" ")
                  .concat(PERSON.SORT_NAME)
                  .contains(" " + word)
                  .or(inline(" ").concat(COMPANY.NAME_KEY).contains(" " + word)));
    }
    List<SortField<?>> order =
        List.of(PERSON.CONNECTED_ON.isNull().asc(), PERSON.SORT_NAME.asc(), PERSON.ID.asc());
    return cards(reader, fits, order, limit);
  }

  /** The people of these ids by their ids; who does not exist is not there. */
  public Map<Long, PersonCard> cards(Reader reader, Collection<Long> ids) {
    Map<Long, PersonCard> found = new HashMap<>();
    for (List<Long> some : Ids.inParts(ids)) {
      cards(reader, PERSON.ID.in(some), List.of(), ALL).forEach(card -> found.put(card.id(), card));
    }
    return found;
  }

  /** The posts of a person: those held now first, then the newest. */
  public List<Post> posts(Reader reader, long personId) {
    return reader
        .sql()
        .select(POST.fields())
        .select(COMPANY.NAME)
        .from(POST)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(POST.COMPANY_ID))
        .where(POST.PERSON_ID.eq(personId))
        .orderBy(POST.HELD_NOW.desc(), POST.SINCE.desc(), POST.ID.desc())
        .fetch(PersonStore::post);
  }

  /** A person of whom only a name is known. */
  public long addProvisional(Transaction tx, String name) {
    return add(tx, NewPerson.provisional(name));
  }

  public long add(Transaction tx, NewPerson person) {
    PersonRecord row = named(person.name());
    row.setEmail(person.email());
    person.link().ifPresent(link -> row.setSlug(link.slug()));
    person.connectedOn().ifPresent(row::setConnectedOn);
    row.setProvisional(person.provisional());
    row.setOrigin(person.origin().name());
    row.setAddedAt(tx.now());
    long id = tx.insert(row);
    if (!person.company().isEmpty() || !person.title().isEmpty()) {
      addPost(tx, id, person.company(), person.title());
    }
    return id;
  }

  /** Says that this person is the owner of the workspace. */
  public void setSelf(Transaction tx, long id) {
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.setSelf(true);
    tx.update(row);
  }

  /** Gives another name; who was provisional is known by it now. */
  public void rename(Transaction tx, long id, PersonName name) {
    PersonRecord row = named(name);
    row.setId(id);
    tx.update(row);
  }

  /** Sets one of the texts; whoever was provisional is no longer. */
  public void set(Transaction tx, long id, PersonText text, String value) {
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.setProvisional(false);
    switch (text) {
      case FIRST_NAME -> rename(tx, id, person -> new PersonName(value, person.lastName(), ""));
      case LAST_NAME -> rename(tx, id, person -> new PersonName(person.firstName(), value, ""));
      case EMAIL -> row.setEmail(value);
      case PHONE -> row.setPhone(value);
      case HEADLINE -> row.setHeadline(value);
      case LOCATION -> row.setLocation(value);
      case BIRTHDAY -> row.setBirthday(value);
      case NOTE -> row.setNote(value);
    }
    tx.update(row);
  }

  /**
   * Sets the birthday, as a person keeps it, and how many days before it is told.
   *
   * @param lead empty if it is told as for everybody who is kept warm
   */
  public void setBirthday(Transaction tx, long id, String birthday, Optional<Integer> lead) {
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.setBirthday(birthday);
    row.setBirthdayLead(lead.orElse(null));
    tx.update(row);
  }

  /** Ties the person to a profile, or to none. */
  public void setLink(Transaction tx, long id, Optional<ProfileLink> link) {
    PersonRecord row = new PersonRecord();
    row.setId(id);
    row.set(PERSON.SLUG, link.map(ProfileLink::slug).orElse(null));
    tx.update(row);
  }

  /** Everybody of this name, however it is spelled; the owner is never among them. */
  public List<PersonCard> named(Reader reader, PersonName name) {
    return cards(
        reader,
        PERSON.SORT_NAME.eq(name.sortKey()).and(PERSON.SELF.isFalse()),
        List.of(PERSON.CONNECTED_ON.isNull().asc(), PERSON.ID.asc()),
        MOST_NAMESAKES);
  }

  /** Everybody with this address; the owner is never among them. */
  public List<PersonCard> ofEmail(Reader reader, String email) {
    return cards(
        reader,
        lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)).and(PERSON.SELF.isFalse()),
        List.of(PERSON.ID.asc()),
        MOST_NAMESAKES);
  }

  /** Who already has this profile. */
  public Optional<PersonCard> ofLink(Reader reader, ProfileLink link) {
    return cards(reader, PERSON.SLUG.eq(link.slug()), List.of(), 1).stream().findFirst();
  }

  /**
   * The post held now. The same company with another title corrects the post; another company ends
   * the former post and begins a new one.
   */
  public void setCurrentPost(Transaction tx, long personId, String company, String title) {
    List<PostRecord> held =
        tx.sql()
            .selectFrom(POST)
            .where(POST.PERSON_ID.eq(personId), POST.HELD_NOW.isTrue())
            .orderBy(POST.ID.desc())
            .fetch();
    Long companyId = company.isBlank() ? null : companies.idOf(tx, company);
    if (!held.isEmpty() && Objects.equals(held.getFirst().getCompanyId(), companyId)) {
      PostRecord same = new PostRecord();
      same.setId(held.getFirst().getId());
      same.setTitle(title.strip());
      same.setSeenOn(tx.today());
      tx.update(same);
      return;
    }
    List<PostRecord> ended = new ArrayList<>();
    for (PostRecord post : held) {
      PostRecord end = new PostRecord();
      end.setId(post.getId());
      end.setHeldNow(false);
      ended.add(end);
    }
    if (!ended.isEmpty()) {
      tx.updateAll(ended);
    }
    if (companyId != null || !title.isBlank()) {
      addPost(tx, personId, company, title);
    }
  }

  private void addPost(Transaction tx, long personId, String company, String title) {
    PostRecord post = new PostRecord();
    post.setPersonId(personId);
    if (!company.isBlank()) {
      post.setCompanyId(companies.idOf(tx, company));
    }
    post.setTitle(title.strip());
    post.setSeenOn(tx.today());
    tx.insert(post);
  }

  private interface Renaming {
    PersonName of(Person person);
  }

  private void rename(Transaction tx, long id, Renaming renaming) {
    find(tx, id).ifPresent(person -> rename(tx, id, renaming.of(person)));
  }

  private static PersonRecord named(PersonName name) {
    PersonRecord row = new PersonRecord();
    row.setFirstName(name.first());
    row.setLastName(name.last());
    row.setSortName(name.sortKey());
    return row;
  }

  private static List<PersonCard> cards(
      Reader reader, Condition which, List<SortField<?>> order, int limit) {
    List<SortField<?>> wholeOrder = new ArrayList<>(order);
    wholeOrder.add(POST.ID.desc());
    Map<Long, PersonCard> cards = new LinkedHashMap<>();
    SelectSeekStepN<?> query =
        reader
            .sql()
            .select(
                PERSON.ID,
                PERSON.FIRST_NAME,
                PERSON.LAST_NAME,
                PERSON.PROVISIONAL,
                POST.TITLE,
                COMPANY.NAME)
            .from(PERSON)
            .leftJoin(POST)
            .on(POST.PERSON_ID.eq(PERSON.ID).and(POST.HELD_NOW.isTrue()))
            .leftJoin(COMPANY)
            .on(COMPANY.ID.eq(POST.COMPANY_ID))
            .where(noCondition().and(which))
            .orderBy(wholeOrder);
    // A person may hold several posts: ask for some more rows than people are wanted.
    query
        .limit(limit * POSTS_EACH)
        .forEach(found -> cards.computeIfAbsent(found.get(PERSON.ID), id -> card(found)));
    return cards.values().stream().limit(limit).toList();
  }

  private static String name(Record found) {
    return (found.get(PERSON.FIRST_NAME) + " " + found.get(PERSON.LAST_NAME)).strip();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static PersonCard card(Record found) {
    return new PersonCard(
        found.get(PERSON.ID),
        name(found),
        orEmpty(found.get(POST.TITLE)),
        orEmpty(found.get(COMPANY.NAME)),
        found.get(PERSON.PROVISIONAL));
  }

  private static Post post(Record found) {
    return new Post(
        found.get(POST.ID),
        found.get(POST.TITLE),
        orEmpty(found.get(COMPANY.NAME)),
        found.get(POST.PLACE),
        found.get(POST.SINCE),
        found.get(POST.UNTIL),
        found.get(POST.HELD_NOW),
        found.get(POST.SEEN_ON));
  }

  private static Person person(PersonRecord row) {
    return new Person(
        row.getId(),
        row.getFirstName(),
        row.getLastName(),
        row.getEmail(),
        row.getPhone(),
        row.getHeadline(),
        row.getLocation(),
        Optional.ofNullable(row.getSlug()),
        Optional.ofNullable(row.getConnectedOn()),
        row.getBirthday(),
        row.getNote(),
        row.getProvisional(),
        row.getSelf(),
        Origin.valueOf(row.getOrigin()));
  }
}
