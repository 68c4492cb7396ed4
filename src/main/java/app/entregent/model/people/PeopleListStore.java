package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSON_TAG;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.TAG;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;

/**
 * Everybody, for the list of all people: a few queries, however many there are. The first rows can
 * be had before the others, since those are all that one sees at once.
 */
public final class PeopleListStore {
  private static final String BETWEEN = " · ";

  /** How many people there are, the owner apart. */
  public int count(Reader reader) {
    return reader.sql().fetchCount(PERSON, PERSON.SELF.isFalse());
  }

  /** The first by name. */
  public List<PersonRow> first(Reader reader, int limit) {
    List<Long> ids =
        reader
            .sql()
            .select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.SELF.isFalse())
            // By the indexed column alone, so that not everybody is sorted for a few.
            .orderBy(PERSON.SORT_NAME)
            .limit(limit)
            .fetch(PERSON.ID);
    return of(reader, ids);
  }

  /** These people by name. */
  public List<PersonRow> of(Reader reader, Collection<Long> ids) {
    List<Long> asked = List.copyOf(ids);
    return rows(
        reader, PERSON.ID.in(asked), POST.PERSON_ID.in(asked), PERSON_TAG.PERSON_ID.in(asked));
  }

  /** The notes of everybody of whom one was written. */
  public Map<Long, String> notes(Reader reader) {
    return reader
        .sql()
        .select(PERSON.ID, PERSON.NOTE)
        .from(PERSON)
        .where(PERSON.NOTE.ne(""))
        .fetchMap(PERSON.ID, PERSON.NOTE);
  }

  /** Everybody by name. */
  public List<PersonRow> rows(Reader reader) {
    return rows(reader, PERSON.SELF.isFalse(), noCondition(), noCondition());
  }

  /** Two passes, over the people and over their posts, are faster than joining them. */
  private static List<PersonRow> rows(
      Reader reader, Condition people, Condition posts, Condition tagged) {
    Map<Long, List<Seen>> held = posts(reader, posts);
    // Titles and companies come again and again: each is made searchable once.
    Map<String, String> keys = new HashMap<>();
    Map<Long, String> tags = tagKeys(reader, tagged);
    List<PersonRow> rows = new ArrayList<>();
    reader
        .sql()
        .select(
            PERSON.ID,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            PERSON.SORT_NAME,
            PERSON.LOCATION,
            PERSON.HEADLINE,
            PERSON.CONNECTED_ON,
            PERSON.PROVISIONAL,
            PERSON.ORIGIN)
        .from(PERSON)
        .where(people)
        .forEach(
            found ->
                rows.add(
                    row(
                        found,
                        held.getOrDefault(found.value1(), List.of()),
                        keys,
                        tags.getOrDefault(found.value1(), ""))));
    rows.sort(Comparator.comparing(PersonRow::sortKey).thenComparing(PersonRow::id));
    return Collections.unmodifiableList(rows);
  }

  private record Seen(long companyId, JobChange.Held post) {}

  private static Map<Long, List<Seen>> posts(Reader reader, Condition which) {
    Map<Long, List<Seen>> posts = new HashMap<>();
    reader
        .sql()
        .select(
            POST.PERSON_ID,
            POST.COMPANY_ID,
            COMPANY.NAME,
            POST.TITLE,
            POST.UNTIL,
            POST.HELD_NOW,
            POST.SEEN_ON,
            POST.ID)
        .from(POST)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(POST.COMPANY_ID))
        .where(which)
        .forEach(
            row ->
                posts
                    .computeIfAbsent(row.value1(), id -> new ArrayList<>(1))
                    .add(
                        new Seen(
                            Optional.ofNullable(row.value2()).orElse(0L),
                            new JobChange.Held(
                                Optional.ofNullable(row.value3()).orElse(""),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()))));
    return posts;
  }

  private static Map<Long, String> tagKeys(Reader reader, Condition which) {
    Map<Long, String> keys = new HashMap<>();
    reader
        .sql()
        .select(PERSON_TAG.PERSON_ID, TAG.NAME)
        .from(PERSON_TAG)
        .join(TAG)
        .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
        .where(which)
        .forEach(row -> keys.merge(row.value1(), SearchWords.key(row.value2()), String::concat));
    return keys;
  }

  private static PersonRow row(
      Record found, List<Seen> posts, Map<String, String> keys, String tags) {
    List<Seen> now =
        posts.stream()
            .filter(seen -> seen.post().now())
            .sorted(Comparator.comparing((Seen seen) -> seen.post().id()).reversed())
            .toList();
    Optional<Seen> newest = now.stream().findFirst();
    String company = newest.map(seen -> seen.post().company()).orElse("");
    Set<String> others = new LinkedHashSet<>();
    StringBuilder key = new StringBuilder(" ").append(found.get(PERSON.SORT_NAME));
    for (Seen seen : now) {
      key.append(keys.computeIfAbsent(seen.post().title(), SearchWords::key));
      key.append(keys.computeIfAbsent(seen.post().company(), SearchWords::key));
      if (!seen.post().company().isEmpty() && !seen.post().company().equals(company)) {
        others.add(seen.post().company());
      }
    }
    return new PersonRow(
        found.get(PERSON.ID),
        (found.get(PERSON.FIRST_NAME) + " " + found.get(PERSON.LAST_NAME)).strip(),
        newest.map(seen -> seen.post().title()).orElse(""),
        newest.map(Seen::companyId).orElse(0L),
        company,
        List.copyOf(others),
        career(posts),
        found.get(PERSON.LOCATION),
        found.get(PERSON.HEADLINE),
        Optional.ofNullable(found.get(PERSON.CONNECTED_ON)),
        posts.size() < 2 ? Optional.empty() : JobChange.of(posts.stream().map(Seen::post).toList()),
        found.get(PERSON.PROVISIONAL),
        Origin.valueOf(found.get(PERSON.ORIGIN)),
        found.get(PERSON.SORT_NAME),
        key.append(tags).toString());
  }

  private static String career(List<Seen> posts) {
    if (posts.stream().allMatch(seen -> seen.post().now())) {
      return "";
    }
    List<String> former = new ArrayList<>();
    for (Seen seen : posts) {
      if (!seen.post().now()) {
        former.add((seen.post().title() + " " + seen.post().company()).strip());
      }
    }
    return String.join(BETWEEN, former);
  }
}
