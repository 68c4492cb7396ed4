package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.ENDORSEMENT;
import static app.entregent.workspace.schema.Tables.RECOMMENDATION;
import static app.entregent.workspace.schema.Tables.SKILL;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.EndorsementRecord;
import app.entregent.workspace.schema.tables.records.RecommendationRecord;
import app.entregent.workspace.schema.tables.records.SkillRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What others say of the seller, and what the seller says of himself: as archives tell it. */
public final class EndorsementStore {
  public static final Topic RECOMMENDATIONS = Topic.of(RECOMMENDATION);
  public static final Topic ENDORSEMENTS = Topic.of(ENDORSEMENT);
  public static final Topic SKILLS = Topic.of(SKILL);

  /** The states of all recommendations. */
  public Map<Mark, String> recommendations(Reader reader) {
    Map<Mark, String> known = new HashMap<>();
    reader
        .sql()
        .select(RECOMMENDATION.FINGERPRINT, RECOMMENDATION.STATE)
        .from(RECOMMENDATION)
        .forEach(row -> known.put(Mark.of(row.value1()), row.value2()));
    return known;
  }

  /** The states of all endorsements. */
  public Map<Mark, String> endorsements(Reader reader) {
    Map<Mark, String> known = new HashMap<>();
    reader
        .sql()
        .select(ENDORSEMENT.FINGERPRINT, ENDORSEMENT.STATE)
        .from(ENDORSEMENT)
        .forEach(row -> known.put(Mark.of(row.value1()), row.value2()));
    return known;
  }

  /** The skills in the seller's profile. */
  public Set<String> skills(Reader reader) {
    return new HashSet<>(reader.sql().select(SKILL.NAME).from(SKILL).fetch(SKILL.NAME));
  }

  public void addRecommendations(Transaction tx, List<Recommendation> recommendations) {
    tx.insertAll(recommendations.stream().map(EndorsementStore::row).toList());
  }

  public void addEndorsements(Transaction tx, List<Endorsement> endorsements) {
    tx.insertAll(endorsements.stream().map(EndorsementStore::row).toList());
  }

  public void addSkills(Transaction tx, List<String> names) {
    tx.insertAll(
        names.stream()
            .map(
                name -> {
                  SkillRecord row = new SkillRecord();
                  row.setName(name);
                  return row;
                })
            .toList());
  }

  /** Recommendations were shown, hidden or withdrawn since they were last seen. */
  public void setRecommendationStates(Transaction tx, Map<Mark, String> states) {
    List<RecommendationRecord> rows = new ArrayList<>();
    tx.sql()
        .select(RECOMMENDATION.ID, RECOMMENDATION.FINGERPRINT)
        .from(RECOMMENDATION)
        .forEach(
            found -> {
              String state = states.get(Mark.of(found.value2()));
              if (state != null) {
                RecommendationRecord row = new RecommendationRecord();
                row.setId(found.value1());
                row.setState(state);
                rows.add(row);
              }
            });
    tx.updateAll(rows);
  }

  /** Endorsements were accepted or hidden since they were last seen. */
  public void setEndorsementStates(Transaction tx, Map<Mark, String> states) {
    List<EndorsementRecord> rows = new ArrayList<>();
    tx.sql()
        .select(ENDORSEMENT.ID, ENDORSEMENT.FINGERPRINT)
        .from(ENDORSEMENT)
        .forEach(
            found -> {
              String state = states.get(Mark.of(found.value2()));
              if (state != null) {
                EndorsementRecord row = new EndorsementRecord();
                row.setId(found.value1());
                row.setState(state);
                rows.add(row);
              }
            });
    tx.updateAll(rows);
  }

  private static RecommendationRecord row(Recommendation recommendation) {
    RecommendationRecord row = new RecommendationRecord();
    row.set(RECOMMENDATION.PERSON_ID, recommendation.personId().orElse(null));
    row.setDirection(recommendation.given() ? "GIVEN" : "RECEIVED");
    row.setText(recommendation.text());
    row.set(RECOMMENDATION.WRITTEN_ON, recommendation.writtenOn().orElse(null));
    row.setState(recommendation.state());
    row.setFingerprint(recommendation.fingerprint().bytes());
    return row;
  }

  private static EndorsementRecord row(Endorsement endorsement) {
    EndorsementRecord row = new EndorsementRecord();
    row.set(ENDORSEMENT.PERSON_ID, endorsement.personId().orElse(null));
    row.setSkill(endorsement.skill());
    row.set(ENDORSEMENT.GIVEN_ON, endorsement.givenOn().orElse(null));
    row.setState(endorsement.state());
    row.setFingerprint(endorsement.fingerprint().bytes());
    return row;
  }
}
