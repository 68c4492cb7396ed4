package app.entregent.model.measure.kpi;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.BRAND_READING;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import app.entregent.model.account.LadderStep;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Direction;
import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.ResultQuery;

/** Counts by itself what the program knows of the sheet, and names the facts behind a cell. */
public final class KpiFactsStore {
  /** The table that moves each kind. */
  private static final Map<KpiKind, Topic> TABLES =
      Map.of(
          KpiKind.FOLLOWERS, Topic.of(BRAND_READING),
          KpiKind.VIEWS, Topic.of(BRAND_READING),
          KpiKind.POSTS, Topic.of(PIECE),
          KpiKind.LEADS, Topic.of(LADDER_MOVE),
          KpiKind.TALKS, Topic.of(CONVERSATION),
          KpiKind.MEETINGS, Topic.of(CONVERSATION));

  /** All of them. */
  public static final Set<Topic> TOPICS = Set.copyOf(TABLES.values());

  /** The kinds that a change of these tables may move. */
  public static List<KpiKind> moved(Set<Topic> changed) {
    return Arrays.stream(KpiKind.values())
        .filter(kind -> kind.known() && changed.contains(TABLES.get(kind)))
        .toList();
  }

  /**
   * What is known of a kind in these weeks. Acts are counted by the day where the seller was, so a
   * talk late on a Sunday abroad stays in its week. Weeks without an act are not named here.
   */
  public Map<IsoWeek, BigDecimal> figures(Reader reader, KpiKind kind, WeekSpan weeks) {
    LocalDate from = weeks.first().monday();
    LocalDate to = weeks.last().sunday();
    Map<IsoWeek, BigDecimal> figures = new HashMap<>();
    if (kind.level()) {
      levels(reader, kind, from, to)
          .forEach(read -> figures.put(IsoWeek.of(read.on()), amount(read)));
    } else {
      days(reader, kind, from, to)
          .forEach(
              row ->
                  figures.merge(
                      IsoWeek.of(row.value1()), BigDecimal.valueOf(row.value2()), BigDecimal::add));
    }
    return figures;
  }

  private static BigDecimal amount(KpiFact fact) {
    return fact instanceof KpiFact.Read read ? read.amount() : BigDecimal.ONE;
  }

  private static ResultQuery<Record2<LocalDate, Integer>> days(
      Reader reader, KpiKind kind, LocalDate from, LocalDate to) {
    return switch (kind) {
      case POSTS ->
          reader
              .sql()
              .select(PIECE.DONE_ON, count())
              .from(PIECE)
              .where(PIECE.DONE_ON.between(from, to))
              .groupBy(PIECE.DONE_ON);
      case LEADS ->
          reader
              .sql()
              .select(LADDER_MOVE.MOVED_ON, count())
              .from(LADDER_MOVE)
              .where(led(from, to))
              .groupBy(LADDER_MOVE.MOVED_ON);
      case TALKS, MEETINGS ->
          reader
              .sql()
              .select(CONVERSATION.HELD_ON, count())
              .from(CONVERSATION)
              .where(talked(kind, from, to))
              .groupBy(CONVERSATION.HELD_ON);
      case FOLLOWERS, VIEWS, SHARES, LIKES, COMMENTS, CLICKS, QUOTES ->
          throw new IllegalArgumentException("No acts are counted for " + kind);
    };
  }

  /** What was counted for a kind in a week, the oldest first. */
  public List<KpiFact> facts(Reader reader, KpiKind kind, IsoWeek week) {
    LocalDate from = week.monday();
    LocalDate to = week.sunday();
    return switch (kind) {
      case FOLLOWERS, VIEWS -> levels(reader, kind, from, to);
      case POSTS ->
          reader
              .sql()
              .select(PIECE.DONE_ON, PIECE.SUBJECT)
              .from(PIECE)
              .where(PIECE.DONE_ON.between(from, to))
              .orderBy(PIECE.DONE_ON, PIECE.ID)
              .fetch(row -> new KpiFact.PieceOut(row.value1(), row.value2()));
      case LEADS ->
          reader
              .sql()
              .select(LADDER_MOVE.MOVED_ON, ACCOUNT.ID, ACCOUNT.NAME)
              .from(LADDER_MOVE)
              .join(ACCOUNT)
              .on(ACCOUNT.ID.eq(LADDER_MOVE.ACCOUNT_ID))
              .where(led(from, to))
              .orderBy(LADDER_MOVE.MOVED_ON, LADDER_MOVE.ID)
              .fetch(row -> new KpiFact.Led(row.value1(), row.value2(), row.value3()));
      case TALKS, MEETINGS -> talks(reader, kind, from, to);
      case SHARES, LIKES, COMMENTS, CLICKS, QUOTES -> List.of();
    };
  }

  private static List<KpiFact> talks(Reader reader, KpiKind kind, LocalDate from, LocalDate to) {
    Field<Long> first =
        select(min(PARTICIPANT.PERSON_ID))
            .from(PARTICIPANT)
            .where(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
            .asField();
    return reader
        .sql()
        .select(
            CONVERSATION.HELD_ON, CONVERSATION.ID, PERSON.ID, PERSON.FIRST_NAME, PERSON.LAST_NAME)
        .from(CONVERSATION)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(first))
        .where(talked(kind, from, to))
        .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID)
        .fetch(
            row ->
                new KpiFact.Talked(
                    row.value1(),
                    row.value2(),
                    Optional.ofNullable(row.value3()).orElse(0L),
                    row.value3() == null ? "" : (row.value4() + " " + row.value5()).strip()));
  }

  private static List<KpiFact> levels(Reader reader, KpiKind kind, LocalDate from, LocalDate to) {
    ReadingKind read = kind == KpiKind.VIEWS ? ReadingKind.VIEWS : ReadingKind.FOLLOWERS;
    return reader
        .sql()
        .select(BRAND_READING.READ_ON, BRAND_READING.AMOUNT)
        .from(BRAND_READING)
        .where(BRAND_READING.KIND.eq(read.name()))
        .and(BRAND_READING.READ_ON.between(from, to))
        .orderBy(BRAND_READING.READ_ON)
        .fetch(row -> new KpiFact.Read(row.value1(), TypedFigure.plain(row.value2())));
  }

  /** Up from below a lead to a lead or above; falling back to one is none. */
  private static Condition led(LocalDate from, LocalDate to) {
    return LADDER_MOVE
        .MOVED_ON
        .between(from, to)
        .and(LADDER_MOVE.FROM_STEP.eq(LadderStep.SUSPECT.name()));
  }

  private static Condition talked(KpiKind kind, LocalDate from, LocalDate to) {
    Condition talk =
        CONVERSATION
            .ORIGIN
            .eq(ConversationOrigin.TYPED.name())
            .and(CONVERSATION.HELD_ON.between(from, to))
            .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
            .and(CONVERSATION.DIRECTION.eq(Direction.BOTH.name()));
    return kind == KpiKind.MEETINGS
        ? talk.and(CONVERSATION.CHANNEL.eq(Channel.FACE_TO_FACE.name()))
        : talk;
  }
}
