package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.substring;

import app.entregent.model.account.AccountStore;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;

/** The story of a person or an account: their talks, newest first, threads folded into one line. */
public final class StoryStore {
  private static final int GIST = 300;

  /** The newest talks may have no words: so many of a person are looked at. */
  private static final int LOOKED_BACK = 4;

  private final AccountStore accounts = new AccountStore();

  public StoryPage ofPerson(Reader reader, long personId, Page page) {
    Map<Long, StoryFold.Talk> talks = new HashMap<>();
    add(talks, ofPeople(reader, List.of(personId)));
    return story(reader, talks, page);
  }

  /**
   * Talks that count for the account, and those that count for none with people who work there now.
   */
  public StoryPage ofAccount(Reader reader, long accountId, Page page) {
    return story(reader, talksOfAccount(reader, accountId), page);
  }

  /** Every talk with a person, none folded, the newest first. */
  public List<StoryEntry> allOfPerson(Reader reader, long personId) {
    return entries(
        reader, ofPeople(reader, List.of(personId)).stream().map(StoryFold.Talk::id).toList());
  }

  /** Every talk of an account, as {@link #ofAccount} finds them, none folded, the newest first. */
  public List<StoryEntry> allOfAccount(Reader reader, long accountId) {
    return entries(reader, talksOfAccount(reader, accountId).keySet());
  }

  /**
   * Every talk that counts for a decision, none folded, the newest first: those that name it, and
   * those with these people that name none and count for no account but this one.
   */
  public List<StoryEntry> allOfDecision(
      Reader reader, long decisionId, long accountId, Collection<Long> personIds) {
    Set<Long> named =
        reader
            .sql()
            .select(CONVERSATION.ID)
            .from(CONVERSATION)
            .where(CONVERSATION.DECISION_ID.eq(decisionId))
            .fetchSet(CONVERSATION.ID);
    Set<Long> ids = new HashSet<>(named);
    for (List<Long> some : Ids.inParts(personIds)) {
      ofPeople(reader, some).stream()
          .filter(talk -> talk.accountId().orElse(accountId) == accountId)
          .forEach(talk -> ids.add(talk.id()));
    }
    return entries(reader, ids).stream()
        .filter(entry -> named.contains(entry.talk().id()) || entry.talk().decisionId().isEmpty())
        .toList();
  }

  private Map<Long, StoryFold.Talk> talksOfAccount(Reader reader, long accountId) {
    Map<Long, StoryFold.Talk> talks = new HashMap<>();
    for (List<Long> some : Ids.inParts(accounts.people(reader, accountId))) {
      add(
          talks,
          ofPeople(reader, some).stream().filter(talk -> talk.accountId().isEmpty()).toList());
    }
    add(talks, ofAccount(reader, accountId));
    return talks;
  }

  private static List<StoryEntry> entries(Reader reader, Collection<Long> conversationIds) {
    List<StoryEntry> entries = new ArrayList<>();
    for (List<Long> some : Ids.inParts(conversationIds)) {
      Map<Long, String> written = lastMessages(reader, some);
      ConversationStore.select(reader, CONVERSATION.ID.in(some))
          .forEach(
              talk ->
                  entries.add(
                      new StoryEntry(
                          talk,
                          talk.heldOn(),
                          1,
                          gist(talk, written.getOrDefault(talk.id(), "")))));
    }
    entries.sort(
        Comparator.comparing((StoryEntry entry) -> entry.talk().startedAt())
            .thenComparing(entry -> entry.talk().id())
            .reversed());
    return entries;
  }

  /** All that was said or written in a talk: as it was noted, then its messages, oldest first. */
  public String words(Reader reader, long conversationId) {
    List<String> parts = new ArrayList<>();
    ConversationStore.select(reader, CONVERSATION.ID.eq(conversationId)).stream()
        .flatMap(talk -> Stream.of(talk.goal(), talk.summary()))
        .forEach(parts::add);
    parts.addAll(
        reader
            .sql()
            .select(MESSAGE.TEXT)
            .from(MESSAGE)
            .where(MESSAGE.CONVERSATION_ID.eq(conversationId))
            .orderBy(MESSAGE.SENT_AT)
            .fetch(MESSAGE.TEXT));
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  /** What was said or written last with each of these people, where any words of it are kept. */
  public Map<Long, LastWords> lastWords(Reader reader, Collection<Long> personIds) {
    Map<Long, List<Long>> newest = new HashMap<>();
    reader
        .sql()
        .select(PARTICIPANT.PERSON_ID, CONVERSATION.ID)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.in(personIds))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .orderBy(CONVERSATION.STARTED_AT.desc(), CONVERSATION.ID.desc())
        .forEach(
            row -> {
              List<Long> some = newest.computeIfAbsent(row.value1(), id -> new ArrayList<>());
              if (some.size() < LOOKED_BACK) {
                some.add(row.value2());
              }
            });
    Set<Long> ids = newest.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Map<Long, Conversation> talks = byId(reader, ids);
    Map<Long, String> written = lastMessages(reader, List.copyOf(ids));
    Map<Long, LastWords> words = new HashMap<>();
    newest.forEach(
        (person, some) ->
            some.stream()
                .flatMap(id -> Stream.ofNullable(talks.get(id)))
                .map(talk -> words(talk, written.getOrDefault(talk.id(), "")))
                .filter(said -> !said.gist().isEmpty())
                .findFirst()
                .ifPresent(said -> words.put(person, said)));
    return words;
  }

  private static LastWords words(Conversation talk, String lastMessage) {
    return new LastWords(talk.id(), talk.heldOn(), talk.channel(), gist(talk, lastMessage));
  }

  private static Map<Long, Conversation> byId(Reader reader, Collection<Long> ids) {
    return ConversationStore.select(reader, CONVERSATION.ID.in(ids)).stream()
        .collect(Collectors.toMap(Conversation::id, Function.identity()));
  }

  private static void add(Map<Long, StoryFold.Talk> talks, List<StoryFold.Talk> more) {
    more.forEach(talk -> talks.put(talk.id(), talk));
  }

  private static List<StoryFold.Talk> ofPeople(Reader reader, List<Long> personIds) {
    return reader
        .sql()
        .select(
            CONVERSATION.ID,
            CONVERSATION.THREAD,
            CONVERSATION.STARTED_AT,
            CONVERSATION.HELD_ON,
            CONVERSATION.ACCOUNT_ID)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.in(personIds))
        .fetch(StoryStore::talk);
  }

  private static List<StoryFold.Talk> ofAccount(Reader reader, long accountId) {
    return reader
        .sql()
        .select(
            CONVERSATION.ID,
            CONVERSATION.THREAD,
            CONVERSATION.STARTED_AT,
            CONVERSATION.HELD_ON,
            CONVERSATION.ACCOUNT_ID)
        .from(CONVERSATION)
        .where(CONVERSATION.ACCOUNT_ID.eq(accountId))
        .fetch(StoryStore::talk);
  }

  private static StoryFold.Talk talk(Record row) {
    return new StoryFold.Talk(
        row.get(CONVERSATION.ID),
        Optional.ofNullable(row.get(CONVERSATION.THREAD)),
        row.get(CONVERSATION.STARTED_AT),
        row.get(CONVERSATION.HELD_ON),
        Optional.ofNullable(row.get(CONVERSATION.ACCOUNT_ID)));
  }

  /** Only what stands on the page is read in full. */
  private static StoryPage story(Reader reader, Map<Long, StoryFold.Talk> all, Page page) {
    List<StoryFold> folds = StoryFold.of(all.values());
    List<StoryFold> shown = folds.stream().skip(page.from()).limit(page.size()).toList();
    if (shown.isEmpty()) {
      return new StoryPage(List.of(), false);
    }
    List<Long> ids = shown.stream().map(fold -> fold.newest().id()).toList();
    Map<Long, Conversation> talks = byId(reader, ids);
    Map<Long, String> written = lastMessages(reader, ids);
    return new StoryPage(
        shown.stream()
            .flatMap(
                fold ->
                    Stream.ofNullable(talks.get(fold.newest().id()))
                        .map(talk -> entry(fold, talk, written.getOrDefault(talk.id(), ""))))
            .toList(),
        folds.size() > page.from() + page.size());
  }

  private static StoryEntry entry(StoryFold fold, Conversation talk, String lastMessage) {
    return new StoryEntry(talk, fold.first(), fold.talks(), gist(talk, lastMessage));
  }

  private static Map<Long, String> lastMessages(Reader reader, List<Long> conversationIds) {
    Map<Long, String> texts = new HashMap<>();
    reader
        .sql()
        .select(MESSAGE.CONVERSATION_ID, substring(MESSAGE.TEXT, 1, GIST))
        .from(MESSAGE)
        .where(MESSAGE.CONVERSATION_ID.in(conversationIds))
        .orderBy(MESSAGE.SENT_AT)
        .forEach(row -> texts.put(row.value1(), row.value2()));
    return texts;
  }

  private static String gist(Conversation talk, String lastMessage) {
    String words =
        switch (talk.state()) {
          case PLANNED -> talk.goal();
          case CANCELLED -> talk.summary().isBlank() ? talk.goal() : talk.summary();
          case HELD -> talk.summary().isBlank() ? lastMessage : talk.summary();
        };
    String line = words.substring(0, Math.min(words.length(), GIST)).strip();
    return line.replaceAll("\\s+", " ");
  }
}
