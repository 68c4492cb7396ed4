package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.STEP_PLAN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import app.entregent.model.brand.BrandActKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Direction;
import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Table;

/**
 * Reads what the rings count. Only what the seller did in the program: talks that an archive
 * brought are no acts of his.
 */
public final class RingFactsStore {
  /** Every table whose rows may move a ring. */
  public static final Set<Topic> TOPICS =
      Stream.<Table<?>>of(
              ACCOUNT,
              ACCOUNT_COMPANY,
              BRAND_ACT,
              BRAND_ITEM,
              CONVERSATION,
              DECISION,
              PARTICIPANT,
              PERSON,
              PIECE,
              POST,
              QUESTION,
              SEAT,
              STEP_PLAN)
          .map(Topic::of)
          .collect(Collectors.toUnmodifiableSet());

  private final TargetTalkStore talks = new TargetTalkStore();

  /** What was done between two days, both included, in no particular order. */
  public List<RingAct> acts(Reader reader, LocalDate from, LocalDate to) {
    List<RingAct> acts = new ArrayList<>();
    for (RingSource source : RingSource.values()) {
      acts.addAll(acts(reader, source, from, to));
    }
    return acts;
  }

  /** The same of one kind. */
  public List<RingAct> acts(Reader reader, RingSource source, LocalDate from, LocalDate to) {
    return switch (source) {
      case ITEMS -> itemsCared(reader, from, to);
      case SEATS -> seatsHeard(reader, noCondition(), from, to);
      case PIECES -> piecesDone(reader, from, to);
      case QUESTIONS -> questionsAnswered(reader, from, to);
      case TALKS -> talks.between(reader, from, to);
    };
  }

  /** Where these people, at most a thousand, were heard. */
  List<RingAct> heard(Reader reader, Collection<Long> people, LocalDate from, LocalDate to) {
    return seatsHeard(reader, PERSON.ID.in(people), from, to);
  }

  /** Those of these talks, at most a thousand, that count. */
  List<RingAct> talks(Reader reader, Collection<Long> talks, LocalDate from, LocalDate to) {
    return this.talks.among(reader, talks, from, to);
  }

  /**
   * The day of the seller's first act of any kind. A meeting that he plans is a beginning too, and
   * not asking for its state lets the database go by the few talks that were typed.
   */
  public Optional<LocalDate> begun(Reader reader) {
    return Stream.of(
            reader.sql().select(min(BRAND_ACT.DONE_ON)).from(BRAND_ACT),
            reader.sql().select(min(PIECE.DONE_ON)).from(PIECE),
            reader
                .sql()
                .select(QUESTION.ANSWERED_ON)
                .from(QUESTION)
                .where(QUESTION.ANSWERED_ON.isNotNull())
                .and(ofTypedTalk())
                .orderBy(QUESTION.ANSWERED_ON)
                .limit(1),
            reader
                .sql()
                .select(CONVERSATION.HELD_ON)
                .from(CONVERSATION)
                .where(typed())
                .and(CONVERSATION.DIRECTION.ne(Direction.OUTGOING.name()).or(live()))
                // The index stands in this order, so that the first row ends the search.
                .orderBy(CONVERSATION.ORIGIN, CONVERSATION.HELD_ON)
                .limit(1))
        .map(query -> query.fetchOne(0, LocalDate.class))
        .flatMap(Stream::ofNullable)
        .min(LocalDate::compareTo);
  }

  private static List<RingAct> itemsCared(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(
            BRAND_ACT.DONE_ON,
            coalesce(BRAND_ITEM.CATALOGUE_KEY, ""),
            BRAND_ITEM.OWN_TITLE,
            BRAND_ACT.KIND)
        .from(BRAND_ACT)
        .join(BRAND_ITEM)
        .on(BRAND_ITEM.ID.eq(BRAND_ACT.ITEM_ID))
        .where(BRAND_ACT.DONE_ON.between(from, to))
        .orderBy(BRAND_ACT.ID)
        .fetch(
            row ->
                new RingAct.ItemCared(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    BrandActKind.valueOf(row.value4()) == BrandActKind.REVIEWED));
  }

  /** Somebody who speaks twice in a week, or sits in two decisions, is heard once. */
  private static List<RingAct> seatsHeard(
      Reader reader, Condition among, LocalDate from, LocalDate to) {
    record Once(IsoWeek week, long person) {}
    Set<Once> seen = new HashSet<>();
    return reader
        .sql()
        .select(
            CONVERSATION.HELD_ON,
            DECISION.ID,
            PERSON.ID,
            PERSON.FIRST_NAME,
            PERSON.LAST_NAME,
            ACCOUNT.NAME)
        .from(CONVERSATION)
        .join(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .join(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .join(SEAT)
        .on(SEAT.PERSON_ID.eq(PERSON.ID))
        .join(DECISION)
        .on(DECISION.ID.eq(SEAT.DECISION_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(DECISION.ACCOUNT_ID))
        .where(typed())
        .and(among)
        .and(held())
        .and(live())
        .and(PARTICIPANT.SPOKE)
        .and(CONVERSATION.HELD_ON.between(from, to))
        .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID, DECISION.ID)
        .stream()
        .filter(row -> seen.add(new Once(IsoWeek.of(row.value1()), row.value3())))
        .<RingAct>map(
            row ->
                new RingAct.SeatHeard(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    (row.value4() + " " + row.value5()).strip(),
                    row.value6()))
        .toList();
  }

  private static List<RingAct> piecesDone(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(PIECE.DONE_ON, PIECE.ID, PIECE.SUBJECT)
        .from(PIECE)
        .where(PIECE.DONE_ON.between(from, to))
        .orderBy(PIECE.ID)
        .fetch(row -> new RingAct.PieceDone(row.value1(), row.value2(), row.value3()));
  }

  private static List<RingAct> questionsAnswered(Reader reader, LocalDate from, LocalDate to) {
    return reader
        .sql()
        .select(QUESTION.ANSWERED_ON, QUESTION.WORDS, QUESTION.PERSON_ID)
        .from(QUESTION)
        .where(QUESTION.ANSWERED_ON.between(from, to))
        .and(ofTypedTalk())
        .orderBy(QUESTION.ID)
        .fetch(
            row ->
                new RingAct.QuestionAnswered(
                    row.value1(), row.value2(), Optional.ofNullable(row.value3())));
  }

  /** Asked question by question, so that the database begins with the few that were answered. */
  private static Condition ofTypedTalk() {
    return exists(
        selectOne()
            .from(CONVERSATION)
            .where(CONVERSATION.ID.eq(QUESTION.CONVERSATION_ID))
            .and(typed()));
  }

  private static Condition typed() {
    return CONVERSATION.ORIGIN.eq(ConversationOrigin.TYPED.name());
  }

  private static Condition held() {
    return CONVERSATION.STATE.eq(ConversationState.HELD.name());
  }

  private static Condition live() {
    return CONVERSATION.CHANNEL.in(
        Arrays.stream(Channel.values()).filter(Channel::isLive).map(Channel::name).toList());
  }
}
