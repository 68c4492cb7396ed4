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

import app.entregent.workspace.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Table;

/** A kind of acts, with the tables whose rows move it. */
public enum RingSource {
  ITEMS(BRAND_ACT, BRAND_ITEM),
  SEATS(CONVERSATION, PARTICIPANT, PERSON, SEAT, DECISION, ACCOUNT),
  PIECES(PIECE),
  QUESTIONS(QUESTION, CONVERSATION),
  TALKS(CONVERSATION, PARTICIPANT, POST, ACCOUNT, ACCOUNT_COMPANY);

  /** Those that are made of talks, and so stand on the days of talks. */
  static final Set<RingSource> OF_TALKS = EnumSet.of(SEATS, TALKS);

  static final Topic CONVERSATIONS = Topic.of(CONVERSATION);
  static final Topic PARTICIPANTS = Topic.of(PARTICIPANT);

  private final Set<Topic> topics;

  RingSource(Table<?>... tables) {
    topics = Arrays.stream(tables).map(Topic::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds that a change of this table may move. */
  static Set<RingSource> movedBy(Topic topic) {
    Set<RingSource> moved = EnumSet.noneOf(RingSource.class);
    for (RingSource source : values()) {
      if (source.topics.contains(topic)) {
        moved.add(source);
      }
    }
    return moved;
  }
}
