package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.PROFILE_FACT;
import static app.entregent.workspace.schema.Tables.PROFILE_FACT_PAST;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ProfileFactPastRecord;
import app.entregent.workspace.schema.tables.records.ProfileFactRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the seller's own profile: the newest fact of each kind, and those before. */
public final class ProfileFactStore {
  public static final Topic PROFILE_FACTS = Topic.of(PROFILE_FACT);

  /** All that is known. */
  public Map<FactKind, ProfileFact> facts(Reader reader) {
    Map<FactKind, ProfileFact> facts = new EnumMap<>(FactKind.class);
    for (ProfileFactRecord row : reader.sql().selectFrom(PROFILE_FACT).fetch()) {
      FactKind kind = FactKind.valueOf(row.getKind());
      Integer number = row.getNumberSeen();
      facts.put(
          kind,
          new ProfileFact(kind, number == null ? 0 : number, row.getTextSeen(), row.getSeenOn()));
    }
    return facts;
  }

  /** What earlier archives showed, the newest first. */
  public Map<FactKind, List<ProfileFact>> earlier(Reader reader) {
    Map<FactKind, List<ProfileFact>> facts = new EnumMap<>(FactKind.class);
    for (ProfileFactPastRecord row :
        reader
            .sql()
            .selectFrom(PROFILE_FACT_PAST)
            .orderBy(PROFILE_FACT_PAST.SEEN_ON.desc())
            .fetch()) {
      FactKind kind = FactKind.valueOf(row.getKind());
      Integer number = row.getNumberSeen();
      facts
          .computeIfAbsent(kind, any -> new ArrayList<>())
          .add(
              new ProfileFact(
                  kind, number == null ? 0 : number, row.getTextSeen(), row.getSeenOn()));
    }
    return facts;
  }

  /** So many were seen on this day. */
  public void put(Transaction tx, FactKind kind, int number, LocalDate seenOn) {
    put(tx, ProfileFact.counted(kind, number, seenOn));
  }

  /** This text was seen on this day. */
  public void put(Transaction tx, FactKind kind, String text, LocalDate seenOn) {
    put(tx, ProfileFact.read(kind, text, seenOn));
  }

  /**
   * Keeps a fact, and what was known before as the past. One older than what is known already
   * changes nothing; one of the same day replaces it.
   */
  public void put(Transaction tx, ProfileFact fact) {
    Optional<ProfileFactRecord> known =
        tx.sql()
            .selectFrom(PROFILE_FACT)
            .where(PROFILE_FACT.KIND.eq(fact.kind().name()))
            .fetchOptional();
    if (known.isPresent() && known.get().getSeenOn().isAfter(fact.seenOn())) {
      return;
    }
    ProfileFactRecord row = new ProfileFactRecord();
    row.setNumberSeen(fact.number());
    row.setTextSeen(fact.text());
    row.setSeenOn(fact.seenOn());
    if (known.isPresent()) {
      if (known.get().getSeenOn().isBefore(fact.seenOn())) {
        keep(tx, known.get());
      }
      row.setId(known.get().getId());
      tx.update(row);
    } else {
      row.setKind(fact.kind().name());
      tx.insert(row);
    }
  }

  private static void keep(Transaction tx, ProfileFactRecord known) {
    ProfileFactPastRecord past = new ProfileFactPastRecord();
    past.setKind(known.getKind());
    past.set(PROFILE_FACT_PAST.NUMBER_SEEN, known.getNumberSeen());
    past.setTextSeen(known.getTextSeen());
    past.setSeenOn(known.getSeenOn());
    tx.insert(past);
  }
}
