package app.entregent.model.relationship.capital;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.TIE_RATING;

import app.entregent.model.conversation.detail.TieNorm.Reading;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.TieRatingRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;

/** Keeps what the seller says of a tie, and reads what the talks showed. */
public final class TieRatingStore {
  public static final Topic RATINGS = Topic.of(TIE_RATING);

  /** The four qualities of the ties to these people. */
  public Map<Long, Map<TieQuality, QualityReading>> of(Reader reader, Collection<Long> people) {
    Map<Long, Map<TieQuality, TieRating>> own = new HashMap<>();
    Map<Long, Map<TieQuality, NormTally>> talks = new HashMap<>();
    for (List<Long> some : Ids.inParts(people)) {
      reader
          .sql()
          .selectFrom(TIE_RATING)
          .where(TIE_RATING.PERSON_ID.in(some))
          .forEach(
              row -> {
                TieRating rating = rating(row);
                own.computeIfAbsent(row.getPersonId(), id -> new EnumMap<>(TieQuality.class))
                    .put(rating.quality(), rating);
              });
      tally(reader, some, talks);
    }
    Map<Long, Map<TieQuality, QualityReading>> found = new HashMap<>();
    for (long person : people) {
      Map<TieQuality, QualityReading> all = new EnumMap<>(TieQuality.class);
      for (TieQuality quality : TieQuality.values()) {
        all.put(
            quality,
            new QualityReading(
                quality,
                Optional.ofNullable(own.getOrDefault(person, Map.of()).get(quality)),
                Optional.ofNullable(talks.getOrDefault(person, Map.of()).get(quality))));
      }
      found.put(person, all);
    }
    return found;
  }

  /** Says what a tie is like; the reason of before stays. */
  public void rate(Transaction tx, long personId, TieQuality quality, int level) {
    if (level < 0 || level > TieRating.HIGHEST) {
      throw new IllegalArgumentException("A rating is 0 to 4: " + level);
    }
    TieRatingRecord row = new TieRatingRecord();
    row.setLevel(level);
    row.setSaidOn(tx.today());
    Optional<Long> there = id(tx, personId, quality);
    if (there.isPresent()) {
      row.setId(there.get());
      tx.update(row);
    } else {
      row.setPersonId(personId);
      row.setQuality(quality.name());
      tx.insert(row);
    }
  }

  /** Says why; only where there is a rating. */
  public void explain(Transaction tx, long personId, TieQuality quality, String reason) {
    id(tx, personId, quality)
        .ifPresent(
            id -> {
              TieRatingRecord row = new TieRatingRecord();
              row.setId(id);
              row.setReason(reason.strip());
              tx.update(row);
            });
  }

  /** Takes the seller's word back: the talks tell again. */
  public void withdraw(Transaction tx, long personId, TieQuality quality) {
    id(tx, personId, quality).ifPresent(id -> tx.delete(TIE_RATING, id));
  }

  private static Optional<Long> id(Reader reader, long personId, TieQuality quality) {
    return reader
        .sql()
        .select(TIE_RATING.ID)
        .from(TIE_RATING)
        .where(TIE_RATING.PERSON_ID.eq(personId), TIE_RATING.QUALITY.eq(quality.name()))
        .fetchOptional(TIE_RATING.ID);
  }

  private static void tally(
      Reader reader, List<Long> people, Map<Long, Map<TieQuality, NormTally>> talks) {
    reader
        .sql()
        .select(
            PARTICIPANT.PERSON_ID,
            CONVERSATION.ID,
            CONVERSATION.HELD_ON,
            CONVERSATION.TRUST,
            CONVERSATION.RELEVANCE,
            CONVERSATION.RELIABILITY)
        .from(PARTICIPANT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(PARTICIPANT.CONVERSATION_ID))
        .where(PARTICIPANT.PERSON_ID.in(people))
        .and(
            CONVERSATION
                .TRUST
                .ne(Reading.UNKNOWN.name())
                .or(CONVERSATION.RELEVANCE.ne(Reading.UNKNOWN.name()))
                .or(CONVERSATION.RELIABILITY.ne(Reading.UNKNOWN.name())))
        .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID)
        .forEach(
            row -> {
              Map<TieQuality, NormTally> all =
                  talks.computeIfAbsent(row.value1(), id -> new EnumMap<>(TieQuality.class));
              for (TieQuality quality : TieQuality.values()) {
                field(quality)
                    .map(field -> Reading.valueOf(row.get(field)))
                    .filter(reading -> reading != Reading.UNKNOWN)
                    .ifPresent(
                        reading ->
                            all.merge(
                                quality,
                                one(reading, row.value3(), row.value2()),
                                TieRatingStore::plus));
              }
            });
  }

  private static Optional<Field<String>> field(TieQuality quality) {
    return quality
        .norm()
        .flatMap(
            norm ->
                switch (norm) {
                  case TRUST -> Optional.of(CONVERSATION.TRUST);
                  case RELEVANCE -> Optional.of(CONVERSATION.RELEVANCE);
                  case RELIABILITY -> Optional.of(CONVERSATION.RELIABILITY);
                  case USEFULNESS -> Optional.empty();
                });
  }

  private static NormTally one(Reading reading, LocalDate day, long talk) {
    return new NormTally(
        reading == Reading.YES ? 1 : 0,
        reading == Reading.PARTLY ? 1 : 0,
        reading == Reading.NO ? 1 : 0,
        day,
        talk);
  }

  /** Talks come in the order of their days: the second is the newer one. */
  private static NormTally plus(NormTally one, NormTally other) {
    return new NormTally(
        one.yes() + other.yes(),
        one.partly() + other.partly(),
        one.no() + other.no(),
        other.newest(),
        other.newestTalk());
  }

  private static TieRating rating(TieRatingRecord row) {
    return new TieRating(
        TieQuality.valueOf(row.getQuality()), row.getLevel(), row.getReason(), row.getSaidOn());
  }
}
