package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.JUDGEMENT;
import static app.entregent.workspace.schema.Tables.SEAT;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.JudgementRecord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps how sure the judgements about seats are. */
public final class JudgementStore {
  public static final Topic JUDGEMENTS = Topic.of(JUDGEMENT);

  /** Writes a judgement in the place of the one about the same thing. */
  public void judge(Transaction tx, long seatId, Judgement judgement) {
    JudgementRecord row = new JudgementRecord();
    row.setConfidence(judgement.confidence().name());
    row.setSource(judgement.source());
    row.setJudgedOn(judgement.judgedOn());
    List<Long> there = ids(tx, seatId, judgement.about());
    if (there.isEmpty()) {
      row.setSeatId(seatId);
      row.setAbout(judgement.about().name());
      tx.insert(row);
    } else {
      row.setId(there.getFirst());
      tx.update(row);
    }
  }

  /** What was judged is not known any more. */
  public void forget(Transaction tx, long seatId, About about) {
    tx.deleteAll(JUDGEMENT, ids(tx, seatId, about));
  }

  /** The judgements on several maps: by seat, then by what they are about. */
  static Map<Long, Map<About, Judgement>> ofDecisions(Reader reader, Collection<Long> decisionIds) {
    return bySeat(
        reader
            .sql()
            .select(JUDGEMENT.fields())
            .from(JUDGEMENT)
            .join(SEAT)
            .on(SEAT.ID.eq(JUDGEMENT.SEAT_ID))
            .where(SEAT.DECISION_ID.in(decisionIds))
            .fetchInto(JUDGEMENT));
  }

  /** What these rows say: by seat, then by what they are about. */
  static Map<Long, Map<About, Judgement>> bySeat(List<JudgementRecord> rows) {
    Map<Long, Map<About, Judgement>> found = new HashMap<>();
    for (JudgementRecord row : rows) {
      About about = About.valueOf(row.getAbout());
      found
          .computeIfAbsent(row.getSeatId(), id -> new EnumMap<>(About.class))
          .put(
              about,
              new Judgement(
                  about,
                  Confidence.valueOf(row.getConfidence()),
                  row.getSource(),
                  row.getJudgedOn()));
    }
    return found;
  }

  /** Forgets all about seats that are about to be deleted. */
  static void forgetSeats(Transaction tx, Collection<Long> seatIds) {
    tx.deleteAll(
        JUDGEMENT,
        tx.sql()
            .select(JUDGEMENT.ID)
            .from(JUDGEMENT)
            .where(JUDGEMENT.SEAT_ID.in(seatIds))
            .fetch(JUDGEMENT.ID));
  }

  private static List<Long> ids(Transaction tx, long seatId, About about) {
    return tx.sql()
        .select(JUDGEMENT.ID)
        .from(JUDGEMENT)
        .where(JUDGEMENT.SEAT_ID.eq(seatId))
        .and(JUDGEMENT.ABOUT.eq(about.name()))
        .fetch(JUDGEMENT.ID);
  }
}
