package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.PERSON_TAG;
import static app.entregent.workspace.schema.Tables.TAG;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PersonTagRecord;
import app.entregent.workspace.schema.tables.records.TagRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tags, and who bears them. Two spellings that differ in accents or capitals are one tag. */
public final class TagStore {
  public static final Topic TAGS = Topic.of(TAG);
  public static final Topic TAGGED = Topic.of(PERSON_TAG);

  /** The tags of a person, by name. */
  public List<Tag> ofPerson(Reader reader, long personId) {
    return ofPeople(reader, List.of(personId)).getOrDefault(personId, List.of());
  }

  /** The tags of each of these people who has any, by name. */
  public Map<Long, List<Tag>> ofPeople(Reader reader, Collection<Long> personIds) {
    Map<Long, List<Tag>> found = new HashMap<>();
    reader
        .sql()
        .select(PERSON_TAG.PERSON_ID, TAG.ID, TAG.NAME)
        .from(PERSON_TAG)
        .join(TAG)
        .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
        .where(PERSON_TAG.PERSON_ID.in(personIds))
        .orderBy(TAG.NAME_KEY)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.value1(), person -> new ArrayList<>())
                    .add(new Tag(row.value2(), row.value3())));
    return found;
  }

  /** Every tag, by name. */
  public List<Tag> all(Reader reader) {
    return reader
        .sql()
        .select(TAG.ID, TAG.NAME)
        .from(TAG)
        .orderBy(TAG.NAME_KEY)
        .fetch(row -> new Tag(row.value1(), row.value2()));
  }

  /** The tags of everybody who has any, by name. */
  public Map<Long, List<Tag>> ofAll(Reader reader) {
    Map<Long, Tag> tags = new HashMap<>();
    Map<Long, Integer> places = new HashMap<>();
    for (Tag tag : all(reader)) {
      places.put(tag.id(), places.size());
      tags.put(tag.id(), tag);
    }
    Map<Long, List<Tag>> found = new HashMap<>();
    reader
        .sql()
        .select(PERSON_TAG.PERSON_ID, PERSON_TAG.TAG_ID)
        .from(PERSON_TAG)
        .forEach(
            row ->
                Optional.ofNullable(tags.get(row.value2()))
                    .ifPresent(
                        tag ->
                            found
                                .computeIfAbsent(row.value1(), person -> new ArrayList<>(1))
                                .add(tag)));
    found
        .values()
        .forEach(own -> own.sort(Comparator.comparingInt(tag -> places.getOrDefault(tag.id(), 0))));
    return found;
  }

  /**
   * Puts a tag on all of these people; one that is not known yet is made.
   *
   * @return how many did not bear it yet
   */
  public int tag(Transaction tx, Collection<Long> personIds, String name) {
    String kept = name.strip();
    kept = kept.substring(0, Math.min(kept.length(), Tag.NAME_LIMIT));
    String key = SearchWords.key(kept);
    if (key.isBlank()) {
      throw new IllegalArgumentException("A tag without letters");
    }
    long tagId = findOrAdd(tx, key, kept);
    Set<Long> bearers =
        Set.copyOf(
            tx.sql()
                .select(PERSON_TAG.PERSON_ID)
                .from(PERSON_TAG)
                .where(PERSON_TAG.TAG_ID.eq(tagId))
                .fetch(PERSON_TAG.PERSON_ID));
    List<PersonTagRecord> rows = new ArrayList<>();
    for (Long person : new LinkedHashSet<>(personIds)) {
      if (!bearers.contains(person)) {
        PersonTagRecord row = new PersonTagRecord();
        row.setPersonId(person);
        row.setTagId(tagId);
        rows.add(row);
      }
    }
    tx.insertAll(rows);
    return rows.size();
  }

  /**
   * Takes a tag from all of these people.
   *
   * @return how many bore it
   */
  public int untag(Transaction tx, Collection<Long> personIds, long tagId) {
    Set<Long> people = Set.copyOf(personIds);
    List<Long> gone =
        tx
            .sql()
            .select(PERSON_TAG.ID, PERSON_TAG.PERSON_ID)
            .from(PERSON_TAG)
            .where(PERSON_TAG.TAG_ID.eq(tagId))
            .orderBy(PERSON_TAG.ID)
            .fetch()
            .stream()
            .filter(row -> people.contains(row.value2()))
            .map(row -> row.value1())
            .toList();
    tx.deleteAll(PERSON_TAG, gone);
    return gone.size();
  }

  /** Everybody who bears one of these tags, with the ids of those that he bears. */
  public Map<Long, List<Long>> bearers(Reader reader, Collection<Long> tagIds) {
    return reader
        .sql()
        .select(PERSON_TAG.PERSON_ID, PERSON_TAG.TAG_ID)
        .from(PERSON_TAG)
        .where(PERSON_TAG.TAG_ID.in(tagIds))
        .orderBy(PERSON_TAG.ID)
        .fetchGroups(PERSON_TAG.PERSON_ID, PERSON_TAG.TAG_ID);
  }

  /** The names of these tags. */
  public Map<Long, String> names(Reader reader, Collection<Long> tagIds) {
    return reader
        .sql()
        .select(TAG.ID, TAG.NAME)
        .from(TAG)
        .where(TAG.ID.in(tagIds))
        .fetchMap(TAG.ID, TAG.NAME);
  }

  /** Gives a person these tags and no other; one that is not known yet is made. */
  public void set(Transaction tx, long personId, List<String> names) {
    Map<String, String> wanted = new LinkedHashMap<>();
    for (String name : names) {
      String kept = name.strip();
      kept = kept.substring(0, Math.min(kept.length(), Tag.NAME_LIMIT));
      if (!SearchWords.key(kept).isBlank()) {
        wanted.putIfAbsent(SearchWords.key(kept), kept);
      }
    }
    Map<String, Long> had =
        tx.sql()
            .select(TAG.NAME_KEY, PERSON_TAG.ID)
            .from(PERSON_TAG)
            .join(TAG)
            .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
            .where(PERSON_TAG.PERSON_ID.eq(personId))
            .fetchMap(TAG.NAME_KEY, PERSON_TAG.ID);
    List<Long> gone = new ArrayList<>();
    had.forEach(
        (key, id) -> {
          if (!wanted.containsKey(key)) {
            gone.add(id);
          }
        });
    tx.deleteAll(PERSON_TAG, gone);
    wanted.forEach(
        (key, name) -> {
          if (!had.containsKey(key)) {
            PersonTagRecord row = new PersonTagRecord();
            row.setPersonId(personId);
            row.setTagId(findOrAdd(tx, key, name));
            tx.insert(row);
          }
        });
  }

  private static long findOrAdd(Transaction tx, String key, String name) {
    Optional<Long> there =
        tx.sql().select(TAG.ID).from(TAG).where(TAG.NAME_KEY.eq(key)).fetchOptional(TAG.ID);
    return there.orElseGet(
        () -> {
          TagRecord row = new TagRecord();
          row.setName(name);
          row.setNameKey(key);
          return tx.insert(row);
        });
  }
}
