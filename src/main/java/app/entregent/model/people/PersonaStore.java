package app.entregent.model.people;

import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PERSONA_CRITERION;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PersonaCriterionRecord;
import app.entregent.workspace.schema.tables.records.PersonaRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.TableField;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Personas and their criteria. */
public final class PersonaStore {
  public static final Topic PERSONAS = Topic.of(PERSONA);
  public static final Topic CRITERIA = Topic.of(PERSONA_CRITERION);

  /** All of them in the order in which they were made. */
  public List<Persona> all(Reader reader) {
    Map<Long, List<PersonaCriterion>> criteria =
        reader
            .sql()
            .selectFrom(PERSONA_CRITERION)
            .orderBy(PERSONA_CRITERION.ID)
            .fetchGroups(PERSONA_CRITERION.PERSONA_ID, PersonaStore::criterion);
    return reader
        .sql()
        .selectFrom(PERSONA)
        .orderBy(PERSONA.ID)
        .fetch(row -> persona(row, criteria.getOrDefault(row.getId(), List.of())));
  }

  public Optional<Persona> find(Reader reader, long id) {
    return all(reader).stream().filter(persona -> persona.id() == id).findFirst();
  }

  public long add(Transaction tx, String name) {
    PersonaRecord row = new PersonaRecord();
    row.setName(name);
    return tx.insert(row);
  }

  public void rename(Transaction tx, long id, String name) {
    PersonaRecord row = persona(id);
    row.setName(name);
    tx.update(row);
  }

  /** The part in the decision, as the decision room names it; empty for none. */
  public void setRole(Transaction tx, long id, String role) {
    PersonaRecord row = persona(id);
    row.set(PERSONA.ROLE, role.isEmpty() ? null : role);
    tx.update(row);
  }

  public void setObjective(Transaction tx, long id, String objective) {
    PersonaRecord row = persona(id);
    row.setObjective(objective);
    tx.update(row);
  }

  public void setNote(Transaction tx, long id, String note) {
    PersonaRecord row = persona(id);
    row.setNote(note);
    tx.update(row);
  }

  /** Says what moves such people. */
  public void setWords(Transaction tx, long id, PersonaWords.Part part, String words) {
    PersonaRecord row = persona(id);
    row.set(column(part), words);
    tx.update(row);
  }

  private static TableField<PersonaRecord, String> column(PersonaWords.Part part) {
    return switch (part) {
      case NEEDS -> PERSONA.NEEDS;
      case WORRIES -> PERSONA.WORRIES;
      case WORDS_USED -> PERSONA.WORDS_USED;
      case CONTENT_AWARENESS -> PERSONA.CONTENT_AWARENESS;
      case CONTENT_OPTIONS -> PERSONA.CONTENT_OPTIONS;
      case CONTENT_EVALUATION -> PERSONA.CONTENT_EVALUATION;
      case CONTENT_PURCHASE -> PERSONA.CONTENT_PURCHASE;
    };
  }

  /**
   * Deletes a persona and its criteria.
   *
   * @throws IllegalStateException if something that the seller planned is for this persona
   */
  public void delete(Transaction tx, long id) {
    List<Long> criteria =
        tx.sql()
            .select(PERSONA_CRITERION.ID)
            .from(PERSONA_CRITERION)
            .where(PERSONA_CRITERION.PERSONA_ID.eq(id))
            .fetch(PERSONA_CRITERION.ID);
    tx.deleteAll(PERSONA_CRITERION, criteria);
    try {
      tx.delete(PERSONA, id);
    } catch (IntegrityConstraintViolationException cause) {
      throw new IllegalStateException("A persona in use: " + id, cause);
    }
  }

  public long addCriterion(
      Transaction tx, long personaId, CriterionKind kind, String words, int weight) {
    PersonaCriterionRecord row = new PersonaCriterionRecord();
    row.setPersonaId(personaId);
    fill(row, kind, words, weight);
    return tx.insert(row);
  }

  public void setCriterion(Transaction tx, PersonaCriterion criterion) {
    PersonaCriterionRecord row = new PersonaCriterionRecord();
    row.setId(criterion.id());
    fill(row, criterion.kind(), criterion.words(), criterion.weight());
    row.setExcludes(criterion.excludes());
    tx.update(row);
  }

  public void deleteCriterion(Transaction tx, long id) {
    tx.delete(PERSONA_CRITERION, id);
  }

  private static void fill(
      PersonaCriterionRecord row, CriterionKind kind, String words, int weight) {
    row.setKind(kind.name());
    row.setWords(words);
    row.setWeight(weight);
  }

  private static PersonaRecord persona(long id) {
    PersonaRecord row = new PersonaRecord();
    row.setId(id);
    return row;
  }

  private static Persona persona(PersonaRecord row, List<PersonaCriterion> criteria) {
    String role = row.getRole();
    Map<PersonaWords.Part, String> words = new EnumMap<>(PersonaWords.Part.class);
    for (PersonaWords.Part part : PersonaWords.Part.values()) {
      words.put(part, row.get(column(part)));
    }
    return new Persona(
        row.getId(),
        row.getName(),
        role == null ? "" : role,
        row.getObjective(),
        row.getNote(),
        new PersonaWords(words),
        criteria);
  }

  private static PersonaCriterion criterion(PersonaCriterionRecord row) {
    return new PersonaCriterion(
        row.getId(),
        CriterionKind.valueOf(row.getKind()),
        row.getWords(),
        row.getWeight(),
        row.getExcludes());
  }
}
