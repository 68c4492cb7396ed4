package app.entregent.model.conversation.detail;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.SHARED_CONTENT;

import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.TieNorm.Reading;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import app.entregent.workspace.schema.tables.records.SharedContentRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each person did in a talk, the norms of the tie, what was shared and asked. */
public final class TalkDetailStore {
  public static final Topic CONTENT = Topic.of(SHARED_CONTENT);

  /** What each of the people of these talks did, by talk; who did nothing is left out. */
  public Map<Long, Map<Long, PersonShown>> shown(Reader reader, Collection<Long> talks) {
    Map<Long, Map<Long, PersonShown>> all = new HashMap<>();
    for (List<Long> some : Ids.inParts(talks)) {
      shownOfSome(reader, some, all);
    }
    return all;
  }

  private static void shownOfSome(
      Reader reader, List<Long> talks, Map<Long, Map<Long, PersonShown>> all) {
    Set<Long> begun = new HashSet<>();
    reader
        .sql()
        .select(
            PARTICIPANT.CONVERSATION_ID,
            PARTICIPANT.PERSON_ID,
            PARTICIPANT.ACT,
            PARTICIPANT.SIGN,
            CONVERSATION.ACT,
            CONVERSATION.SIGN)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.CONVERSATION_ID.in(talks))
        .orderBy(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.ID)
        .forEach(
            row -> {
              boolean first = begun.add(row.value1());
              PersonShown shown =
                  first ? shown(row.value5(), row.value6()) : shown(row.value3(), row.value4());
              if (!shown.equals(PersonShown.NOTHING)) {
                all.computeIfAbsent(row.value1(), id -> new LinkedHashMap<>())
                    .put(row.value2(), shown);
              }
            });
  }

  private static PersonShown shown(String act, String sign) {
    return new PersonShown(CostlyAct.valueOf(act), TalkSign.valueOf(sign));
  }

  /** The norms of the tie as a talk showed them, those that are known. */
  public Map<TieNorm, Reading> norms(Reader reader, long talk) {
    Map<TieNorm, Reading> norms = new EnumMap<>(TieNorm.class);
    reader
        .sql()
        .select(
            CONVERSATION.TRUST,
            CONVERSATION.RELEVANCE,
            CONVERSATION.RELIABILITY,
            CONVERSATION.USEFULNESS)
        .from(CONVERSATION)
        .where(CONVERSATION.ID.eq(talk))
        .forEach(
            row -> {
              norms.put(TieNorm.TRUST, Reading.valueOf(row.value1()));
              norms.put(TieNorm.RELEVANCE, Reading.valueOf(row.value2()));
              norms.put(TieNorm.RELIABILITY, Reading.valueOf(row.value3()));
              norms.put(TieNorm.USEFULNESS, Reading.valueOf(row.value4()));
            });
    norms.values().removeIf(reading -> reading == Reading.UNKNOWN);
    return norms;
  }

  /** What the seller asked of them in a talk; empty if nothing. */
  public String asked(Reader reader, long talk) {
    return reader
        .sql()
        .select(CONVERSATION.ASKED)
        .from(CONVERSATION)
        .where(CONVERSATION.ID.eq(talk))
        .fetchOptional(CONVERSATION.ASKED)
        .orElse("");
  }

  /** How long a talk takes, in minutes. */
  public int minutes(Reader reader, long talk) {
    return reader
        .sql()
        .select(CONVERSATION.MINUTES)
        .from(CONVERSATION)
        .where(CONVERSATION.ID.eq(talk))
        .fetchOptional(CONVERSATION.MINUTES)
        .orElse(TalkDetails.USUAL_MINUTES);
  }

  /** What they got in these talks, by talk. */
  public Map<Long, List<SharedContent>> content(Reader reader, Collection<Long> talks) {
    Map<Long, List<SharedContent>> all = new HashMap<>();
    for (List<Long> some : Ids.inParts(talks)) {
      reader
          .sql()
          .selectFrom(SHARED_CONTENT)
          .where(SHARED_CONTENT.CONVERSATION_ID.in(some))
          .orderBy(SHARED_CONTENT.ID)
          .forEach(
              row ->
                  all.computeIfAbsent(row.getConversationId(), id -> new ArrayList<>())
                      .add(content(row)));
    }
    return all;
  }

  private static SharedContent content(SharedContentRecord row) {
    return new SharedContent(Optional.ofNullable(row.getPieceId()), row.getTitle());
  }

  /**
   * Writes all of it for a talk; what is not named is taken away.
   *
   * @param people of the talk, in the order in which {@code details} says what each did
   */
  public void write(Transaction tx, long talk, List<Long> people, TalkDetails details) {
    ConversationRecord row = new ConversationRecord();
    row.setId(talk);
    row.setAsked(details.asked());
    row.setMinutes(details.minutes());
    row.setTrust(reading(details, TieNorm.TRUST));
    row.setRelevance(reading(details, TieNorm.RELEVANCE));
    row.setReliability(reading(details, TieNorm.RELIABILITY));
    row.setUsefulness(reading(details, TieNorm.USEFULNESS));
    Map<Long, PersonShown> byPerson = new HashMap<>();
    for (int i = 0; i < Math.min(people.size(), details.shown().size()); i++) {
      byPerson.put(people.get(i), details.shown().get(i));
    }
    PersonShown first = writeOthers(tx, talk, byPerson);
    row.setAct(first.act().name());
    row.setSign(first.sign().name());
    tx.update(row);
    writeContent(tx, talk, details.content());
  }

  private static String reading(TalkDetails details, TieNorm norm) {
    return details.norms().getOrDefault(norm, Reading.UNKNOWN).name();
  }

  /** Writes what all but the first did, and gives back what the first did. */
  private static PersonShown writeOthers(
      Transaction tx, long talk, Map<Long, PersonShown> byPerson) {
    List<ParticipantRecord> rows = new ArrayList<>();
    PersonShown first = PersonShown.NOTHING;
    boolean begun = false;
    for (ParticipantRecord there :
        tx.sql()
            .selectFrom(PARTICIPANT)
            .where(PARTICIPANT.CONVERSATION_ID.eq(talk))
            .orderBy(PARTICIPANT.ID)) {
      PersonShown shown = byPerson.getOrDefault(there.getPersonId(), PersonShown.NOTHING);
      ParticipantRecord row = new ParticipantRecord();
      row.setId(there.getId());
      row.setAct(begun ? shown.act().name() : CostlyAct.NONE.name());
      row.setSign(begun ? shown.sign().name() : TalkSign.NONE.name());
      rows.add(row);
      first = begun ? first : shown;
      begun = true;
    }
    tx.updateAll(rows);
    return first;
  }

  private static void writeContent(Transaction tx, long talk, List<SharedContent> wanted) {
    List<SharedContent> missing = new ArrayList<>(wanted);
    List<Long> gone = new ArrayList<>();
    tx.sql()
        .selectFrom(SHARED_CONTENT)
        .where(SHARED_CONTENT.CONVERSATION_ID.eq(talk))
        .forEach(
            row -> {
              if (!missing.remove(content(row))) {
                gone.add(row.getId());
              }
            });
    tx.deleteAll(SHARED_CONTENT, gone);
    tx.insertAll(
        missing.stream()
            .map(
                one -> {
                  SharedContentRecord row = new SharedContentRecord();
                  row.setConversationId(talk);
                  one.pieceId().ifPresent(row::setPieceId);
                  row.setTitle(one.title());
                  return row;
                })
            .toList());
  }

  /** The people of a talk, in the order in which they came. */
  public List<Long> people(Reader reader, long talk) {
    return reader
        .sql()
        .select(PARTICIPANT.PERSON_ID)
        .from(PARTICIPANT)
        .where(PARTICIPANT.CONVERSATION_ID.eq(talk))
        .orderBy(PARTICIPANT.ID)
        .fetch(PARTICIPANT.PERSON_ID);
  }
}
