package app.entregent.search;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.COVERAGE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSON_TAG;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.SEARCH_SECRET;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.TAG;

import app.entregent.model.conversation.Channel;
import app.entregent.search.SearchTextStore.Ref;
import app.entregent.search.SearchTextStore.Source;
import app.entregent.workspace.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Reads what is searched, many rows at a time, with whom and what each row is about. */
final class SearchStore {
  private static final int AT_ONCE = 500;

  /** What one row refers to, as it is gathered. */
  private static final class About {
    final Set<Long> people = new LinkedHashSet<>();
    final Set<Long> accounts = new LinkedHashSet<>();
    final Set<Long> decisions = new LinkedHashSet<>();
    final Set<RowKey> made = new HashSet<>();
    Optional<LocalDate> day = Optional.empty();
    Optional<Channel> channel = Optional.empty();
    Optional<Long> talk = Optional.empty();
  }

  private final Reader reader;
  private final SearchContextStore context;

  SearchStore(Reader reader) {
    this.reader = reader;
    context = new SearchContextStore(reader);
  }

  /** The secret with which the index of this file is kept. */
  byte[] secret() {
    return reader
        .sql()
        .select(SEARCH_SECRET.SECRET)
        .from(SEARCH_SECRET)
        .fetchSingle(SEARCH_SECRET.SECRET);
  }

  /** When an entry of the journal was written; empty if this journal has no such entry. */
  Optional<Instant> writtenAt(long entry) {
    return reader
        .sql()
        .select(CHANGE.CHANGED_AT)
        .from(ENTRY)
        .join(CHANGE)
        .on(CHANGE.ID.eq(ENTRY.CHANGE_ID))
        .where(ENTRY.SEQ.eq(entry))
        .fetchOptional(CHANGE.CHANGED_AT);
  }

  /** How many rows there are to read. */
  long count() {
    return SearchTextStore.SOURCES.stream()
        .mapToLong(source -> reader.sql().fetchCount(source.table()))
        .sum();
  }

  /** The ids of the next rows of a table. */
  List<Long> next(Source source, long after) {
    Field<Long> id = id(source);
    return reader
        .sql()
        .select(id)
        .from(source.table())
        .where(id.gt(after))
        .orderBy(id)
        .limit(AT_ONCE)
        .fetch(id);
  }

  /** These rows; of those that are gone nothing. */
  List<SearchText> read(Source source, Collection<Long> ids) {
    List<SearchText> texts = new ArrayList<>();
    List<Long> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      texts.addAll(readSome(source, some));
    }
    return texts;
  }

  /** The rows that are made of rows of a table that is not searched itself. */
  List<RowKey> owners(RowKey row) {
    return switch (row.table()) {
      case "participant" ->
          owner(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.ID.eq(row.id()), "conversation");
      case "post" -> owner(POST.PERSON_ID, POST.ID.eq(row.id()), "person");
      case "person_tag" -> owner(PERSON_TAG.PERSON_ID, PERSON_TAG.ID.eq(row.id()), "person");
      case "coverage" -> owner(COVERAGE.COLLEAGUE_ID, COVERAGE.ID.eq(row.id()), "colleague");
      default -> List.of();
    };
  }

  private List<RowKey> owner(TableField<?, Long> column, Condition which, String table) {
    return reader.sql().select(column).from(column.getTable()).where(which).fetch(column).stream()
        .map(id -> new RowKey(table, id))
        .toList();
  }

  private List<SearchText> readSome(Source source, List<Long> ids) {
    Field<Long> id = id(source);
    List<Field<?>> fields = new ArrayList<>(source.texts());
    fields.addAll(source.refs().keySet());
    source.day().ifPresent(fields::add);
    if (!source.refs().containsKey(id)) {
      fields.add(id);
    }
    Map<Long, Record> rows =
        reader
            .sql()
            .select(fields)
            .from(SearchContextStore.these(ids))
            .join(source.table())
            .on(id.eq(SearchContextStore.THESE))
            .fetchMap(id);
    Map<Long, About> about = about(source, rows);
    Map<Long, String> more = source.name().equals("person") ? posts(about) : Map.of();
    List<SearchText> texts = new ArrayList<>();
    rows.forEach(
        (row, found) ->
            texts.add(
                text(
                    source,
                    row,
                    found,
                    Objects.requireNonNull(about.get(row)),
                    more.getOrDefault(row, ""))));
    return texts;
  }

  private SearchText text(Source source, long id, Record row, About about, String more) {
    String body =
        source.texts().stream()
            .map(row::get)
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("\n"));
    List<String> names =
        about.people.stream()
            .flatMap(person -> context.person(person).stream())
            .filter(someone -> !someone.self())
            .map(SearchContextStore.Someone::name)
            .toList();
    String account = about.accounts.stream().findFirst().map(context::account).orElse("");
    return new SearchText(
        new RowKey(source.name(), id),
        source.kind(),
        about.day,
        about.channel,
        names,
        account,
        source.kind() == SearchKind.CLUE ? new SearchTarget.Clue(id) : target(source.kind(), about),
        more.isEmpty() ? body : body.isEmpty() ? more : more + "\n" + body,
        about.made);
  }

  private SearchTarget target(SearchKind kind, About about) {
    Optional<Long> person =
        about.people.stream()
            .filter(id -> context.person(id).filter(s -> !s.self()).isPresent())
            .findFirst();
    return about.decisions.stream()
        .findFirst()
        .<SearchTarget>map(SearchTarget.Map::new)
        .or(() -> about.talk.flatMap(talk -> person.map(who -> new SearchTarget.Talk(who, talk))))
        .or(() -> person.map(SearchTarget.Person::new))
        .or(() -> about.accounts.stream().findFirst().map(SearchTarget.Account::new))
        .orElse(
            switch (kind) {
              case BRAND -> SearchTarget.Room.BRAND;
              case PIECE -> SearchTarget.Room.ENGAGE;
              case CAMPAIGN -> SearchTarget.Room.CAMPAIGN;
              case WORKSHOP -> SearchTarget.Room.WORKSHOPS;
              case FAVOUR -> SearchTarget.Room.RELATIONSHIPS;
              case ACTION -> SearchTarget.Room.TODAY;
              default -> SearchTarget.Room.PEOPLE;
            });
  }

  private Map<Long, About> about(Source source, Map<Long, Record> rows) {
    Map<Long, About> about = new HashMap<>();
    Map<Ref, Set<Long>> wanted = new HashMap<>();
    rows.forEach(
        (id, row) ->
            source
                .refs()
                .forEach(
                    (column, ref) -> {
                      Long to = row.get(column);
                      if (to != null) {
                        wanted.computeIfAbsent(ref, key -> new HashSet<>()).add(to);
                      }
                    }));
    context.knowSeats(wanted.getOrDefault(Ref.SEAT, Set.of()));
    context.knowTalks(wanted.getOrDefault(Ref.CONVERSATION, Set.of()));
    rows.forEach((id, row) -> about.put(id, gather(source, row)));
    if (source.name().equals("colleague")) {
      colleagues(about);
    }
    context.knowDecisions(all(about, a -> a.decisions));
    about.values().forEach(this::addAccounts);
    context.knowPeople(all(about, a -> a.people));
    context.knowAccounts(all(about, a -> a.accounts));
    about.values().forEach(SearchStore::noteMade);
    return about;
  }

  private About gather(Source source, Record row) {
    About about = new About();
    // Whom a row names itself comes before those who took part in its talk.
    refer(about, source, row, false);
    refer(about, source, row, true);
    about.day = source.day().flatMap(day -> Optional.ofNullable(row.get(day))).or(() -> about.day);
    return about;
  }

  private void refer(About about, Source source, Record row, boolean toTalks) {
    source
        .refs()
        .forEach(
            (column, ref) -> {
              Long to = row.get(column);
              if (to != null && toTalks == (ref == Ref.CONVERSATION)) {
                add(about, ref, to);
              }
            });
  }

  private void add(About about, Ref ref, long to) {
    switch (ref) {
      case PERSON -> about.people.add(to);
      case ACCOUNT -> about.accounts.add(to);
      case DECISION -> about.decisions.add(to);
      case CONVERSATION -> addTalk(about, to);
      case SEAT -> {
        about.made.add(new RowKey("seat", to));
        context
            .seat(to)
            .ifPresent(
                seat -> {
                  seat.person().ifPresent(about.people::add);
                  about.decisions.add(seat.decision());
                });
      }
    }
  }

  private void addTalk(About about, long id) {
    about.made.add(new RowKey("conversation", id));
    about.talk = Optional.of(id);
    context
        .talk(id)
        .ifPresent(
            talk -> {
              about.day = Optional.of(talk.day());
              about.channel = Optional.of(talk.channel());
              talk.account().ifPresent(about.accounts::add);
            });
    for (Record participant : context.participants(id)) {
      about.people.add(participant.get(PARTICIPANT.PERSON_ID));
      about.made.add(new RowKey("participant", participant.get(PARTICIPANT.ID)));
    }
  }

  private void addAccounts(About about) {
    about.decisions.stream()
        .flatMap(decision -> context.accountOf(decision).stream())
        .forEach(about.accounts::add);
  }

  private static void noteMade(About about) {
    about.people.forEach(id -> about.made.add(new RowKey("person", id)));
    about.accounts.forEach(id -> about.made.add(new RowKey("account", id)));
    about.decisions.forEach(id -> about.made.add(new RowKey("decision", id)));
  }

  /** Posts with their companies and tags, a line for each. */
  private Map<Long, String> posts(Map<Long, About> about) {
    Map<Long, String> lines = new HashMap<>();
    reader
        .sql()
        .select(POST.PERSON_ID, POST.TITLE, POST.PLACE, COMPANY.NAME, POST.ID, POST.COMPANY_ID)
        .from(SearchContextStore.these(about.keySet()))
        .join(POST)
        .on(POST.PERSON_ID.eq(SearchContextStore.THESE))
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(POST.COMPANY_ID))
        .orderBy(POST.HELD_NOW.desc(), POST.ID)
        .forEach(
            row -> {
              String line =
                  Stream.of(
                          row.value2(), Optional.ofNullable(row.value4()).orElse(""), row.value3())
                      .filter(part -> !part.isBlank())
                      .collect(Collectors.joining(" · "));
              lines.merge(row.value1(), line, (a, b) -> a + "\n" + b);
              Set<RowKey> made = Objects.requireNonNull(about.get(row.value1())).made;
              made.add(new RowKey("post", row.value5()));
              Optional.ofNullable(row.value6())
                  .ifPresent(id -> made.add(new RowKey("company", id)));
            });
    addTags(about, lines);
    return lines;
  }

  private void addTags(Map<Long, About> about, Map<Long, String> lines) {
    reader
        .sql()
        .select(PERSON_TAG.PERSON_ID, TAG.NAME, PERSON_TAG.ID)
        .from(SearchContextStore.these(about.keySet()))
        .join(PERSON_TAG)
        .on(PERSON_TAG.PERSON_ID.eq(SearchContextStore.THESE))
        .join(TAG)
        .on(TAG.ID.eq(PERSON_TAG.TAG_ID))
        .orderBy(TAG.NAME_KEY)
        .forEach(
            row -> {
              lines.merge(row.value1(), row.value2(), (a, b) -> a + "\n" + b);
              Objects.requireNonNull(about.get(row.value1()))
                  .made
                  .add(new RowKey("person_tag", row.value3()));
            });
  }

  /** A colleague stands on the maps on which he covers somebody. */
  private void colleagues(Map<Long, About> about) {
    reader
        .sql()
        .select(COVERAGE.ID, COVERAGE.COLLEAGUE_ID, SEAT.DECISION_ID)
        .from(COVERAGE)
        .join(SEAT)
        .on(SEAT.ID.eq(COVERAGE.SEAT_ID))
        .where(COVERAGE.COLLEAGUE_ID.in(about.keySet()))
        .orderBy(COVERAGE.ID)
        .forEach(
            row ->
                Optional.ofNullable(about.get(row.value2()))
                    .ifPresent(
                        found -> {
                          found.decisions.add(row.value3());
                          found.made.add(new RowKey("coverage", row.value1()));
                        }));
  }

  private static Set<Long> all(Map<Long, About> about, Function<About, Set<Long>> part) {
    return about.values().stream().flatMap(a -> part.apply(a).stream()).collect(Collectors.toSet());
  }

  private static Field<Long> id(Source source) {
    return Objects.requireNonNull(source.table().field("ID", Long.class));
  }
}
