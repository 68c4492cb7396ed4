package app.entregent.model.measure.kpi;

import app.entregent.model.engage.IsoWeek;
import app.entregent.workspace.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the sheet: what was typed, and what the program knows, of the weeks that are wanted. */
public final class KpiReading {
  private final KpiStore store = new KpiStore();
  private final KpiFactsStore facts = new KpiFactsStore();

  /** What the program counted, kind by kind, so that a change asks again for those it moved. */
  public record Counted(Map<KpiKind, Map<IsoWeek, BigDecimal>> byKind) {
    public static final Counted NOTHING = new Counted(Map.of());

    public Counted {
      byKind = Map.copyOf(byKind);
    }
  }

  /** The kinds that the program knows by itself. */
  public static List<KpiKind> known() {
    return Arrays.stream(KpiKind.values()).filter(KpiKind::known).toList();
  }

  /**
   * Counts some kinds anew and leaves the others as they were.
   *
   * @param kinds those to count
   */
  public Counted count(Reader reader, Counted before, List<KpiKind> kinds, Set<WeekSpan> spans) {
    Map<KpiKind, Map<IsoWeek, BigDecimal>> byKind = new EnumMap<>(KpiKind.class);
    byKind.putAll(before.byKind());
    for (KpiKind kind : kinds) {
      Map<IsoWeek, BigDecimal> figures = new HashMap<>();
      spans.forEach(span -> figures.putAll(facts.figures(reader, kind, span)));
      byKind.put(kind, Map.copyOf(figures));
    }
    return new Counted(byKind);
  }

  /**
   * Puts the sheet together.
   *
   * @param spans the weeks that are shown or compared
   * @param begun the day of the seller's first act: before its week nothing is known of acts
   */
  public KpiSheet sheet(
      Reader reader,
      Counted counted,
      Set<WeekSpan> spans,
      Optional<LocalDate> begun,
      LocalDate today) {
    Map<KpiSheet.Place, List<KpiStore.Typed>> typed = new HashMap<>();
    Set<IsoWeek> weeks = new TreeSet<>();
    for (WeekSpan span : spans) {
      typed.putAll(store.typed(reader, span));
      weeks.addAll(span.weeks());
    }
    List<Kpi> rows = store.rows(reader);
    Map<KpiSheet.Place, KpiCell> cells = new HashMap<>();
    for (Kpi kpi : rows) {
      for (IsoWeek week : weeks) {
        KpiSheet.Place place = new KpiSheet.Place(kpi.key(), week);
        List<KpiStore.Typed> words = typed.getOrDefault(place, List.of());
        KpiCell cell =
            new KpiCell(
                words.isEmpty() ? Optional.empty() : words.getLast().amount(),
                computed(kpi, week, counted, begun, today),
                words.size());
        if (!cell.equals(KpiCell.NOTHING)) {
          cells.put(place, cell);
        }
      }
    }
    return new KpiSheet(rows, cells, store.plan(reader));
  }

  private static Optional<BigDecimal> computed(
      Kpi kpi, IsoWeek week, Counted counted, Optional<LocalDate> begun, LocalDate today) {
    if (!(kpi instanceof Kpi.Listed(KpiKind kind)) || !kind.known()) {
      return Optional.empty();
    }
    Optional<BigDecimal> figure =
        Optional.ofNullable(counted.byKind().getOrDefault(kind, Map.of()).get(week));
    boolean lived =
        begun.filter(first -> !week.sunday().isBefore(first)).isPresent()
            && !week.monday().isAfter(today);
    return figure.isEmpty() && lived && !kind.level() ? Optional.of(BigDecimal.ZERO) : figure;
  }
}
