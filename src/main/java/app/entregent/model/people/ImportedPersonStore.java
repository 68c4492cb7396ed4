package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** People, posts and companies by the thousand: what an import compares with, and how it writes. */
public final class ImportedPersonStore {
  private static final int SORT_NAME_LENGTH = 4_100;

  /** Tells of everybody, the owner included. */
  public void people(Reader reader, Consumer<PersonFacts> told) {
    reader
        .sql()
        .select(
            PERSON.ID,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            PERSON.EMAIL,
            PERSON.HEADLINE,
            PERSON.LOCATION,
            PERSON.SLUG,
            PERSON.CONNECTED_ON,
            PERSON.PROVISIONAL,
            PERSON.SELF)
        .from(PERSON)
        .orderBy(PERSON.ID)
        .forEach(
            row ->
                told.accept(
                    new PersonFacts(
                        row.value1(),
                        PersonName.of(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Optional.ofNullable(row.value7()).map(ProfileLink::new),
                        Optional.ofNullable(row.value8()),
                        row.value9(),
                        row.value10())));
  }

  /** Tells of all posts, the oldest entry first. */
  public void posts(Reader reader, Consumer<PostFacts> told) {
    reader
        .sql()
        .select(
            POST.ID,
            POST.PERSON_ID,
            COMPANY.NAME,
            POST.TITLE,
            POST.SINCE,
            POST.UNTIL,
            POST.HELD_NOW,
            POST.SEEN_ON)
        .from(POST)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(POST.COMPANY_ID))
        .orderBy(POST.ID)
        .forEach(
            row ->
                told.accept(
                    new PostFacts(
                        row.value1(),
                        row.value2(),
                        orEmpty(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8())));
  }

  /** The notes of these people, of those who have one. */
  public Map<Long, String> notes(Reader reader, Collection<Long> ids) {
    Map<Long, String> notes = new HashMap<>();
    for (Long id : ids) {
      String note =
          reader
              .sql()
              .select(PERSON.NOTE)
              .from(PERSON)
              .where(PERSON.ID.eq(id))
              .fetchOne(PERSON.NOTE);
      if (note != null && !note.isEmpty()) {
        notes.put(id, note);
      }
    }
    return notes;
  }

  /** The ids of these spellings; those that are new are added. */
  public Map<String, Long> companies(Transaction tx, Collection<String> names) {
    Map<String, Long> ids = new HashMap<>();
    tx.sql()
        .select(COMPANY.NAME, COMPANY.ID)
        .from(COMPANY)
        .forEach(row -> ids.put(row.value1(), row.value2()));
    List<String> fresh = names.stream().filter(name -> !ids.containsKey(name)).distinct().toList();
    List<Long> given = tx.insertEach(fresh, ImportedPersonStore::company);
    for (int i = 0; i < fresh.size(); i++) {
      ids.put(fresh.get(i), given.get(i));
    }
    return ids;
  }

  /**
   * Adds people.
   *
   * @return their ids, in the same order
   */
  public List<Long> add(Transaction tx, List<ImportedPerson> people) {
    return tx.insertEach(people, person -> row(tx, person));
  }

  public void update(Transaction tx, List<PersonUpdate> updates) {
    tx.updateAll(updates.stream().map(ImportedPersonStore::row).toList());
  }

  public void addPosts(Transaction tx, List<ImportedPost> posts) {
    tx.insertEach(posts, ImportedPersonStore::row);
  }

  public void updatePosts(Transaction tx, List<PostUpdate> updates) {
    tx.updateAll(updates.stream().map(ImportedPersonStore::row).toList());
  }

  private static CompanyRecord company(String name) {
    CompanyRecord row = new CompanyRecord();
    row.setName(name);
    row.setNameKey(CompanyName.key(name));
    return row;
  }

  private static PersonRecord row(Transaction tx, ImportedPerson person) {
    PersonRecord row = new PersonRecord();
    setName(row, person.name());
    row.setEmail(person.email());
    row.setHeadline(person.headline());
    row.setLocation(person.location());
    // All rows set the same columns: they are written in one batch.
    row.set(PERSON.SLUG, person.link().map(ProfileLink::slug).orElse(null));
    row.set(PERSON.CONNECTED_ON, person.connectedOn().orElse(null));
    row.setSelf(person.self());
    row.setOrigin(Origin.ARCHIVE.name());
    row.setAddedAt(tx.now());
    return row;
  }

  private static PersonRecord row(PersonUpdate update) {
    PersonRecord row = new PersonRecord();
    row.setId(update.id());
    update.name().ifPresent(name -> setName(row, name));
    update.email().ifPresent(row::setEmail);
    update.headline().ifPresent(row::setHeadline);
    update.location().ifPresent(row::setLocation);
    update.note().ifPresent(row::setNote);
    update.link().ifPresent(link -> row.setSlug(link.slug()));
    update.connectedOn().ifPresent(row::setConnectedOn);
    if (update.known()) {
      row.setProvisional(false);
    }
    if (update.self()) {
      row.setSelf(true);
    }
    return row;
  }

  /** A degree has no column: it follows the name as people write it, and does not sort it. */
  private static void setName(PersonRecord row, PersonName name) {
    String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
    boolean alone = name.last().isEmpty();
    row.setFirstName(alone ? name.first() + suffix : name.first());
    row.setLastName(alone ? "" : name.last() + suffix);
    String sorted = name.sortKey();
    row.setSortName(sorted.substring(0, Math.min(sorted.length(), SORT_NAME_LENGTH)));
  }

  private static PostRecord row(ImportedPost post) {
    PostRecord row = new PostRecord();
    row.setPersonId(post.personId());
    row.set(POST.COMPANY_ID, post.companyId() == 0 ? null : post.companyId());
    row.setTitle(post.title());
    row.setPlace(post.place());
    row.setSince(post.since());
    row.setUntil(post.until());
    row.setHeldNow(post.heldNow());
    row.setSeenOn(post.seenOn());
    return row;
  }

  private static PostRecord row(PostUpdate update) {
    PostRecord row = new PostRecord();
    row.setId(update.id());
    row.setTitle(update.title());
    row.setUntil(update.until());
    row.setHeldNow(update.heldNow());
    row.setSeenOn(update.seenOn());
    return row;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
