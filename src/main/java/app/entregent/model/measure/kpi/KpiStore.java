package app.entregent.model.measure.kpi;

import static app.entregent.workspace.schema.Tables.KPI_FIGURE;
import static app.entregent.workspace.schema.Tables.KPI_SPAN;
import static app.entregent.workspace.schema.Tables.OWN_KPI;
import static org.jooq.impl.DSL.lower;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.KpiFigureRecord;
import app.entregent.workspace.schema.tables.records.KpiSpanRecord;
import app.entregent.workspace.schema.tables.records.OwnKpiRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures that the seller typed, the kinds of his own, and the weeks that are compared. */
public final class KpiStore {
  public static final Topic FIGURES = Topic.of(KPI_FIGURE);
  public static final Topic OWN_KINDS = Topic.of(OWN_KPI);
  public static final Topic SPANS = Topic.of(KPI_SPAN);

  /** All that is typed on the sheet. */
  public static final Set<Topic> TOPICS = Set.of(FIGURES, OWN_KINDS, SPANS);

  /** The longest name of a kind. */
  public static final int LONGEST_NAME = 200;

  /** What was typed in a cell: the newest counts, an empty amount takes back what was before. */
  public record Typed(Optional<BigDecimal> amount, Instant at) {}

  /** The rows: what everybody may count, then the seller's own in their order. */
  public List<Kpi> rows(Reader reader) {
    List<Kpi> rows = new ArrayList<>();
    Arrays.stream(KpiKind.values()).forEach(kind -> rows.add(new Kpi.Listed(kind)));
    rows.addAll(own(reader));
    return rows;
  }

  /** The seller's own kinds. */
  public List<Kpi.Own> own(Reader reader) {
    return reader
        .sql()
        .selectFrom(OWN_KPI)
        .orderBy(OWN_KPI.ID)
        .fetch(row -> new Kpi.Own(row.getId(), row.getName()));
  }

  /** What was typed in these weeks: of each cell all words, the oldest first. */
  public Map<KpiSheet.Place, List<Typed>> typed(Reader reader, WeekSpan weeks) {
    Map<KpiSheet.Place, List<Typed>> typed = new HashMap<>();
    reader
        .sql()
        .selectFrom(KPI_FIGURE)
        .where(KPI_FIGURE.MONDAY.between(weeks.first().monday(), weeks.last().monday()))
        .orderBy(KPI_FIGURE.ID)
        .forEach(
            row -> typed.computeIfAbsent(place(row), none -> new ArrayList<>()).add(typed(row)));
    return typed;
  }

  private static KpiSheet.Place place(KpiFigureRecord row) {
    Long own = row.getOwnKpiId();
    return new KpiSheet.Place(
        new Kpi.Key(row.getKind(), own == null ? 0 : own), new IsoWeek(row.getMonday()));
  }

  private static Typed typed(KpiFigureRecord row) {
    return new Typed(
        Optional.ofNullable(row.getAmount()).map(TypedFigure::plain), row.getTypedAt());
  }

  /** The words of a kind of one's own over all weeks, the oldest week first, the newest word. */
  public Map<IsoWeek, BigDecimal> ofOwn(Reader reader, long ownId, LocalDate until) {
    Map<IsoWeek, BigDecimal> newest = new HashMap<>();
    reader
        .sql()
        .selectFrom(KPI_FIGURE)
        .where(KPI_FIGURE.OWN_KPI_ID.eq(ownId))
        .and(KPI_FIGURE.MONDAY.le(until))
        .orderBy(KPI_FIGURE.ID)
        .forEach(
            row -> {
              IsoWeek week = new IsoWeek(row.getMonday());
              typed(row)
                  .amount()
                  .ifPresentOrElse(amount -> newest.put(week, amount), () -> newest.remove(week));
            });
    return newest;
  }

  /** Types a figure; one that stands there already is not typed again. */
  public void put(Transaction tx, Kpi.Key kpi, IsoWeek week, Optional<BigDecimal> amount) {
    List<Typed> before =
        typed(tx, new WeekSpan(week, week)).getOrDefault(new KpiSheet.Place(kpi, week), List.of());
    Optional<BigDecimal> stands = before.isEmpty() ? Optional.empty() : before.getLast().amount();
    if (stands.equals(amount.map(TypedFigure::plain))) {
      return;
    }
    KpiFigureRecord row = new KpiFigureRecord();
    row.setKind(kpi.kind());
    if (kpi.kind().equals(Kpi.OWN)) {
      row.setOwnKpiId(kpi.ownId());
    }
    row.setMonday(week.monday());
    amount.ifPresent(row::setAmount);
    row.setTypedAt(tx.now());
    tx.insert(row);
  }

  /** Whether there is a kind of this name, in whatever letters. */
  public boolean isNamed(Reader reader, String name) {
    return reader
        .sql()
        .fetchExists(OWN_KPI, lower(OWN_KPI.NAME).eq(name.strip().toLowerCase(Locale.ROOT)));
  }

  public long add(Transaction tx, String name) {
    OwnKpiRecord row = new OwnKpiRecord();
    row.setName(name.strip());
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }

  public void rename(Transaction tx, long id, String name) {
    OwnKpiRecord row = new OwnKpiRecord();
    row.setId(id);
    row.setName(name.strip());
    tx.update(row);
  }

  /** Deletes a kind of the seller's own with all that was typed for it. */
  public void delete(Transaction tx, long id) {
    tx.deleteAll(
        KPI_FIGURE,
        tx.sql()
            .select(KPI_FIGURE.ID)
            .from(KPI_FIGURE)
            .where(KPI_FIGURE.OWN_KPI_ID.eq(id))
            .fetch(KPI_FIGURE.ID));
    tx.delete(OWN_KPI, id);
  }

  /** Which weeks are compared. */
  public TrialPlan plan(Reader reader) {
    TrialPlan plan = TrialPlan.NONE;
    for (KpiSpanRecord row : reader.sql().selectFrom(KPI_SPAN).fetch()) {
      plan =
          plan.with(
              Span.valueOf(row.getSpan()),
              Optional.of(
                  new WeekSpan(
                      new IsoWeek(row.getFirstMonday()), new IsoWeek(row.getLastMonday()))));
    }
    return plan;
  }

  /** Chooses the weeks before or those of the trial, or none. */
  public void setSpan(Transaction tx, Span span, Optional<WeekSpan> weeks) {
    Optional<Long> known =
        tx.sql()
            .select(KPI_SPAN.ID)
            .from(KPI_SPAN)
            .where(KPI_SPAN.SPAN.eq(span.name()))
            .fetchOptional(KPI_SPAN.ID);
    if (weeks.isEmpty()) {
      known.ifPresent(id -> tx.delete(KPI_SPAN, id));
      return;
    }
    KpiSpanRecord row = new KpiSpanRecord();
    row.setFirstMonday(weeks.get().first().monday());
    row.setLastMonday(weeks.get().last().monday());
    if (known.isPresent()) {
      row.setId(known.get());
      tx.update(row);
    } else {
      row.setSpan(span.name());
      tx.insert(row);
    }
  }
}
