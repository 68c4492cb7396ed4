package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.POST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.substring;

import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The story of a person or an account: their talks, newest first, threads folded into one line. */
public final class StoryStore {
  private static final int GIST = 300;

  private record Fold(long newestId, LocalDate first, int talks) {}

  public StoryPage ofPerson(Reader reader, long personId, Page page) {
    return story(reader, CONVERSATION.ID.in(talksOf(PARTICIPANT.PERSON_ID.eq(personId))), page);
  }

  /** Talks that count for the account, and those of the people who work there now. */
  public StoryPage ofAccount(Reader reader, long accountId, Page page) {
    Select<Record1<Long>> people =
        select(POST.PERSON_ID)
            .from(POST)
            .join(ACCOUNT_COMPANY)
            .on(ACCOUNT_COMPANY.COMPANY_ID.eq(POST.COMPANY_ID))
            .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId))
            .and(POST.HELD_NOW);
    return story(
        reader,
        CONVERSATION
            .ACCOUNT_ID
            .eq(accountId)
            .or(
                CONVERSATION
                    .ACCOUNT_ID
                    .isNull()
                    .and(CONVERSATION.ID.in(talksOf(PARTICIPANT.PERSON_ID.in(people))))),
        page);
  }

  private static Select<Record1<Long>> talksOf(Condition participants) {
    return select(PARTICIPANT.CONVERSATION_ID).from(PARTICIPANT).where(participants);
  }

  private static StoryPage story(Reader reader, Condition which, Page page) {
    List<Fold> folds = folds(reader, which, page);
    boolean more = folds.size() > page.size();
    List<Fold> shown = more ? folds.subList(0, page.size()) : folds;
    List<Long> ids = shown.stream().map(Fold::newestId).toList();
    if (ids.isEmpty()) {
      return new StoryPage(List.of(), false);
    }
    Map<Long, Conversation> talks =
        ConversationStore.select(reader, CONVERSATION.ID.in(ids)).stream()
            .collect(Collectors.toMap(Conversation::id, Function.identity()));
    Map<Long, String> written = lastMessages(reader, ids);
    return new StoryPage(
        shown.stream()
            .flatMap(
                fold ->
                    Stream.ofNullable(talks.get(fold.newestId()))
                        .map(
                            talk ->
                                new StoryEntry(
                                    talk,
                                    fold.first(),
                                    fold.talks(),
                                    gist(talk, written.getOrDefault(talk.id(), "")))))
            .toList(),
        more);
  }

  /** One more than the page holds, to know whether more follow. */
  private static List<Fold> folds(Reader reader, Condition which, Page page) {
    Field<String> thread =
        coalesce(CONVERSATION.THREAD, concat(inline("#"), CONVERSATION.ID.cast(String.class)));
    Field<Integer> place =
        rowNumber()
            .over(
                partitionBy(thread).orderBy(CONVERSATION.STARTED_AT.desc(), CONVERSATION.ID.desc()))
            .as("place");
    Field<LocalDate> first = min(CONVERSATION.HELD_ON).over(partitionBy(thread)).as("first_day");
    Field<Integer> talks = count().over(partitionBy(thread)).as("talks");
    Table<?> placed =
        select(CONVERSATION.ID, CONVERSATION.STARTED_AT, place, first, talks)
            .from(CONVERSATION)
            .where(which)
            .asTable("placed");
    Field<Long> id = required(placed.field(CONVERSATION.ID));
    return reader
        .sql()
        .select(id, required(placed.field(first)), required(placed.field(talks)))
        .from(placed)
        .where(required(placed.field(place)).eq(1))
        .orderBy(required(placed.field(CONVERSATION.STARTED_AT)).desc(), id.desc())
        .limit(page.from(), page.size() + 1)
        .fetch(row -> new Fold(row.value1(), row.value2(), row.value3()));
  }

  private static <T> Field<T> required(@Nullable Field<T> field) {
    return Objects.requireNonNull(field);
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
          case HELD -> talk.summary().isBlank() ? lastMessage : talk.summary();
        };
    String line = words.substring(0, Math.min(words.length(), GIST)).strip();
    return line.replaceAll("\\s+", " ");
  }
}
