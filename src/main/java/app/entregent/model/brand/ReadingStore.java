package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.BRAND_READING;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BrandReadingRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readings that the seller typed. */
public final class ReadingStore {
  public static final Topic READINGS = Topic.of(BRAND_READING);

  /** All days with what was read on them, the oldest first. */
  public List<ReadingDay> days(Reader reader) {
    Map<LocalDate, Map<ReadingKind, BigDecimal>> days = new TreeMap<>();
    for (BrandReadingRecord row : reader.sql().selectFrom(BRAND_READING).fetch()) {
      days.computeIfAbsent(row.getReadOn(), day -> new EnumMap<>(ReadingKind.class))
          .put(ReadingKind.valueOf(row.getKind()), plain(row.getAmount()));
    }
    List<ReadingDay> all = new ArrayList<>();
    days.forEach((on, amounts) -> all.add(new ReadingDay(on, amounts)));
    return all;
  }

  /** What was read on this day; a figure read on that day before is replaced, others stay. */
  public void put(Transaction tx, LocalDate on, Map<ReadingKind, BigDecimal> amounts) {
    Map<String, Long> known =
        tx.sql()
            .select(BRAND_READING.KIND, BRAND_READING.ID)
            .from(BRAND_READING)
            .where(BRAND_READING.READ_ON.eq(on))
            .fetchMap(BRAND_READING.KIND, BRAND_READING.ID);
    amounts.forEach(
        (kind, amount) -> {
          BrandReadingRecord row = new BrandReadingRecord();
          row.setAmount(amount);
          Long id = known.get(kind.name());
          if (id == null) {
            row.setKind(kind.name());
            row.setReadOn(on);
            tx.insert(row);
          } else {
            row.setId(id);
            tx.update(row);
          }
        });
  }

  /** Forgets what was read on this day. */
  public void delete(Transaction tx, LocalDate on) {
    tx.deleteAll(
        BRAND_READING,
        tx.sql()
            .select(BRAND_READING.ID)
            .from(BRAND_READING)
            .where(BRAND_READING.READ_ON.eq(on))
            .fetch(BRAND_READING.ID));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
