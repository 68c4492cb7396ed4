package app.entregent.model.measure.kpi;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class KpiReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final IsoWeek NOW = IsoWeek.of(TODAY);
  private static final Kpi LIKES = new Kpi.Listed(KpiKind.LIKES);
  private static final Kpi POSTS = new Kpi.Listed(KpiKind.POSTS);

  @TempDir Path folder;
  private Workspace workspace;
  private final KpiStore store = new KpiStore();
  private final KpiFactsStore facts = new KpiFactsStore();

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theLaterWordCountsAndTheEarlierStaysInTheHistory() {
    type(LIKES, 12);
    type(LIKES, 12);
    type(LIKES, 15);
    assertThat(sheet(Optional.empty()).cell(LIKES, NOW))
        .isEqualTo(new KpiCell(Optional.of(BigDecimal.valueOf(15)), Optional.empty(), 2));
    assertThat(words(LIKES)).containsExactly("12", "15");
    change(tx -> put(tx, LIKES, Optional.empty()));
    assertThat(sheet(Optional.empty()).cell(LIKES, NOW).amount()).isEmpty();
    assertThat(words(LIKES)).containsExactly("12", "15", "");
  }

  @Test
  void beforeTheFirstActAndInWeeksToComeNothingIsKnownAndLaterNothingIsNought() {
    assertThat(sheet(Optional.empty()).cell(POSTS, NOW).amount()).isEmpty();
    KpiSheet sheet = sheet(Optional.of(NOW.plus(-1).sunday()));
    assertThat(sheet.cell(POSTS, NOW.plus(-2)).amount()).isEmpty();
    assertThat(sheet.cell(POSTS, NOW.plus(-1)).amount()).contains(BigDecimal.ZERO);
    assertThat(sheet.cell(POSTS, NOW.plus(1)).amount()).isEmpty();
    assertThat(sheet.cell(LIKES, NOW).amount()).as("nobody counts likes").isEmpty();
  }

  @Test
  void whatTheProgramKnowsIsCountedWithItsFactsAndATypedWordCountsBeforeIt() {
    change(
        tx -> {
          PieceStore pieces = new PieceStore();
          pieces.done(tx, pieces.add(tx, NewPiece.post("Five questions", TODAY)));
          AccountStore accounts = new AccountStore();
          long id = accounts.add(tx, "Harbour Homes");
          accounts.setLadder(tx, id, LadderStep.QUALIFIED_LEAD);
          accounts.setLadder(tx, id, LadderStep.LEAD);
          new ReadingStore()
              .put(tx, NOW.monday(), Map.of(ReadingKind.FOLLOWERS, BigDecimal.valueOf(1200)));
          return new ReadingStore().days(tx);
        });
    KpiSheet sheet = sheet(Optional.of(TODAY));
    assertThat(sheet.cell(POSTS, NOW).computed()).contains(BigDecimal.ONE);
    assertThat(sheet.cell(new Kpi.Listed(KpiKind.LEADS), NOW).computed())
        .as("falling back to a lead is no new one")
        .contains(BigDecimal.ONE);
    assertThat(sheet.cell(new Kpi.Listed(KpiKind.FOLLOWERS), NOW).computed())
        .contains(BigDecimal.valueOf(1200));
    for (KpiKind kind : KpiReading.known()) {
      int found = workspace.fetch(reader -> facts.facts(reader, kind, NOW)).size();
      boolean any =
          sheet.cell(new Kpi.Listed(kind), NOW).amount().orElse(BigDecimal.ZERO).signum() > 0;
      assertThat(found > 0).as("%s opens into its facts", kind).isEqualTo(any);
    }
    type(POSTS, 4);
    assertThat(sheet(Optional.of(TODAY)).cell(POSTS, NOW).amount()).contains(BigDecimal.valueOf(4));
  }

  @Test
  void aKindOfOnesOwnGoesWithItsFiguresAndComesBackByUndo() {
    long own = change(tx -> store.add(tx, "Brochures"));
    Kpi kpi = new Kpi.Own(own, "Brochures");
    type(kpi, 3);
    boolean named = workspace.fetch(reader -> store.isNamed(reader, " brochures "));
    assertThat(named).isTrue();
    change(
        tx -> {
          store.delete(tx, own);
          return true;
        });
    assertThat(sheet(Optional.empty()).rows()).doesNotContain(kpi);
    now(workspace.undo());
    assertThat(sheet(Optional.empty()).cell(kpi, NOW).amount()).contains(BigDecimal.valueOf(3));
  }

  private KpiSheet sheet(Optional<LocalDate> begun) {
    Set<WeekSpan> spans = Set.of(new WeekSpan(NOW.plus(-3), NOW.plus(1)));
    KpiReading reading = new KpiReading();
    return workspace.fetch(
        reader ->
            reading.sheet(
                reader,
                reading.count(reader, KpiReading.Counted.NOTHING, KpiReading.known(), spans),
                spans,
                begun,
                TODAY));
  }

  private List<String> words(Kpi kpi) {
    return workspace
        .fetch(reader -> store.typed(reader, new WeekSpan(NOW, NOW)))
        .getOrDefault(new KpiSheet.Place(kpi.key(), NOW), List.of())
        .stream()
        .map(word -> word.amount().map(BigDecimal::toPlainString).orElse(""))
        .toList();
  }

  private void type(Kpi kpi, int amount) {
    change(tx -> put(tx, kpi, Optional.of(BigDecimal.valueOf(amount))));
  }

  private boolean put(Transaction tx, Kpi kpi, Optional<BigDecimal> amount) {
    store.put(tx, kpi.key(), NOW, amount);
    return true;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("measure.kpi.change.added"), work));
  }
}
