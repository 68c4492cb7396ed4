package app.entregent.model.conversation;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.entregent.workspace.Reader;
import app.entregent.workspace.schema.tables.Conversation;
import app.entregent.workspace.schema.tables.Participant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;

/** When seller and people were last in touch. Messages of an archive count. */
public final class TouchStore {
  /** Within how many days a message and its answer belong together. */
  public static final int ANSWER_DAYS = 30;

  private static final Conversation OTHER = CONVERSATION.as("other_talk");
  private static final Participant OTHER_PART = PARTICIPANT.as("other_part");

  /**
   * The last two-way touch of each person who has one: the last day on which the person said or
   * wrote something in an exchange. That is a talk in both directions, or something they said
   * ({@link Direction#INCOMING}) that answers words of ours of the thirty days before or that we
   * answered within thirty days. What nobody answered is no two-way touch.
   */
  public Map<Long, Touch> lastTwoWay(Reader reader, Collection<Long> personIds) {
    return last(
        reader,
        personIds,
        CONVERSATION
            .DIRECTION
            .eq(Direction.BOTH.name())
            .or(CONVERSATION.DIRECTION.eq(Direction.INCOMING.name()).and(answered())));
  }

  /** The last time each person was heard: by phone, on video, face to face or at an event. */
  public Map<Long, Touch> lastLive(Reader reader, Collection<Long> personIds) {
    return last(reader, personIds, live());
  }

  /** The last time each person was met face to face. */
  public Map<Long, Touch> lastFaceToFace(Reader reader, Collection<Long> personIds) {
    return last(reader, personIds, CONVERSATION.CHANNEL.eq(Channel.FACE_TO_FACE.name()));
  }

  static Condition live() {
    return CONVERSATION.CHANNEL.in(
        Arrays.stream(Channel.values()).filter(Channel::isLive).map(Channel::name).toList());
  }

  /** We spoke to the same person near this talk. */
  private static Condition answered() {
    return exists(
        selectOne()
            .from(OTHER_PART)
            .join(OTHER)
            .on(OTHER.ID.eq(OTHER_PART.CONVERSATION_ID))
            .where(OTHER_PART.PERSON_ID.eq(PARTICIPANT.PERSON_ID))
            .and(OTHER.STATE.eq(ConversationState.HELD.name()))
            .and(OTHER.DIRECTION.ne(Direction.INCOMING.name()))
            .and(
                OTHER.HELD_ON.between(
                    CONVERSATION.HELD_ON.sub(ANSWER_DAYS), CONVERSATION.HELD_ON.add(ANSWER_DAYS))));
  }

  private static Map<Long, Touch> last(
      Reader reader, Collection<Long> personIds, Condition counts) {
    Map<Long, Touch> touches = new HashMap<>();
    for (List<Long> some : Ids.inParts(personIds)) {
      reader
          .sql()
          .select(
              PARTICIPANT.PERSON_ID,
              CONVERSATION.HELD_ON,
              CONVERSATION.CHANNEL,
              CONVERSATION.ORIGIN)
          .from(PARTICIPANT)
          .join(CONVERSATION)
          .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
          .where(PARTICIPANT.PERSON_ID.in(some))
          .and(PARTICIPANT.SPOKE)
          .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
          .and(counts)
          .orderBy(CONVERSATION.STARTED_AT)
          .forEach(
              row ->
                  touches.put(
                      row.value1(),
                      new Touch(
                          row.value2(),
                          Channel.valueOf(row.value3()),
                          ConversationOrigin.valueOf(row.value4()))));
    }
    return touches;
  }
}
