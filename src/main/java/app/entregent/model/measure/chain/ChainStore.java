package app.entregent.model.measure.chain;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.BRAND_READING;
import static app.entregent.workspace.schema.Tables.CAMPAIGN;
import static app.entregent.workspace.schema.Tables.CLUE;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.GOAL;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.PROFILE_FACT;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static org.jooq.impl.DSL.countDistinct;

import app.entregent.model.account.LadderStep;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.Direction;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Table;

/** Counts what the chain and the pillars are judged by. */
public final class ChainStore {
  /** What is recent: so many days, today included. */
  public static final int DAYS = 90;

  /** Every table whose rows may move a link or a pillar. */
  public static final Set<Topic> TOPICS =
      Stream.<Table<?>>of(
              ACCOUNT,
              BRAND_ITEM,
              BRAND_READING,
              CAMPAIGN,
              CLUE,
              CONVERSATION,
              GOAL,
              PARTICIPANT,
              PERSONA,
              PIECE,
              PROFILE_FACT,
              QUESTION)
          .map(Topic::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> CLIENTS =
      List.of(LadderStep.CLIENT.name(), LadderStep.ADVOCATE.name());

  /** The same checklist as on its page: what an archive shows to be done is done. */
  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());

  public ChainFacts facts(Reader reader, LocalDate today) {
    LocalDate from = today.minusDays(DAYS - 1L);
    Condition talks = typed(from, today).and(held());
    return new ChainFacts(
        reader.sql().fetchCount(PERSONA),
        reader.sql().fetchCount(PERSONA, PERSONA.OBJECTIVE.ne("")),
        goals(reader, today),
        BrandProgress.of(brand.items(reader)).done(),
        reader.sql().fetchCount(PIECE, PIECE.PLANNED_ON.ge(from)),
        reader.sql().fetchCount(PIECE, PIECE.DONE_ON.between(from, today)),
        reader
            .sql()
            .fetchCount(
                PIECE, PIECE.DONE_ON.between(from, today).and(PIECE.PERSONA_ID.isNotNull())),
        reader.sql().fetchCount(BRAND_READING, BRAND_READING.READ_ON.between(from, today)),
        people(reader, talks),
        reader.sql().fetchCount(CLUE, CLUE.HEARD_ON.between(from, today)),
        reader
            .sql()
            .fetchCount(CONVERSATION, talks.and(CONVERSATION.DIRECTION.eq(Direction.BOTH.name()))),
        reader.sql().fetchCount(QUESTION, QUESTION.ANSWERED_ON.between(from, today)),
        reader.sql().fetchCount(CONVERSATION, talks.and(faceToFace())),
        plannedMeetings(reader, today),
        reader.sql().fetchCount(ACCOUNT, ACCOUNT.LADDER.in(CLIENTS)),
        cared(reader, talks));
  }

  private static int goals(Reader reader, LocalDate today) {
    return reader.sql().fetchCount(GOAL, GOAL.DUE_ON.ge(today))
        + reader
            .sql()
            .fetchCount(CAMPAIGN, CAMPAIGN.ENDED_ON.isNull().and(CAMPAIGN.OBJECTIVE.ne("")));
  }

  private static int people(Reader reader, Condition talks) {
    Integer people =
        reader
            .sql()
            .select(countDistinct(PARTICIPANT.PERSON_ID))
            .from(CONVERSATION)
            .join(PARTICIPANT)
            .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
            .where(talks)
            .fetchOne(0, Integer.class);
    return people == null ? 0 : people;
  }

  private static int plannedMeetings(Reader reader, LocalDate today) {
    return reader
        .sql()
        .fetchCount(
            CONVERSATION,
            CONVERSATION
                .ORIGIN
                .eq(ConversationOrigin.TYPED.name())
                .and(CONVERSATION.HELD_ON.ge(today))
                .and(CONVERSATION.STATE.eq(ConversationState.PLANNED.name()))
                .and(faceToFace()));
  }

  /**
   * Clients under whose name a talk of the last time stands. The names of the talks come from the
   * index alone; asked client by client, the talks of all years were fetched.
   */
  private static int cared(Reader reader, Condition talks) {
    Set<Long> clients =
        reader
            .sql()
            .select(ACCOUNT.ID)
            .from(ACCOUNT)
            .where(ACCOUNT.LADDER.in(CLIENTS))
            .fetchSet(ACCOUNT.ID);
    return clients.isEmpty()
        ? 0
        : (int)
            reader
                .sql()
                .selectDistinct(CONVERSATION.ACCOUNT_ID)
                .from(CONVERSATION)
                .where(talks)
                .fetch(CONVERSATION.ACCOUNT_ID)
                .stream()
                .filter(clients::contains)
                .count();
  }

  private static Condition typed(LocalDate from, LocalDate to) {
    return CONVERSATION
        .ORIGIN
        .eq(ConversationOrigin.TYPED.name())
        .and(CONVERSATION.HELD_ON.between(from, to));
  }

  private static Condition held() {
    return CONVERSATION.STATE.eq(ConversationState.HELD.name());
  }

  private static Condition faceToFace() {
    return CONVERSATION.CHANNEL.eq(Channel.FACE_TO_FACE.name());
  }
}
