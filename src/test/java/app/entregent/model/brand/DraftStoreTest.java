package app.entregent.model.brand;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.wording.Draft;
import app.entregent.model.wording.DraftKeeping;
import app.entregent.model.wording.DraftVersion;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class DraftStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ItemRef ABOUT = new ItemRef.Listed("about");

  private final BrandStore items = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
  private final DraftStore drafts = new DraftStore(items);
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | I help houses in town      | I help houses in the whole town now | true
          1  | I help houses in town      | I help houses in towns              | false
          0  | I help houses in town      | I help houses in the whole town now | false
          0  | I help houses in town      | ''                                  | true
          0  | I help houses in town      | We build sites for agents           | true
          30 | I help houses in town      | ''                                  | true
          30 | ''                         | I help houses                       | false
          30 | '  '                       | I help houses                       | false
          30 | kept already by the seller | something else that is new          | false
          """)
  void whatIsWorthAVersionIsKeptByItself(int daysAgo, String stored, String typed, boolean keeps) {
    List<DraftVersion> known =
        List.of(new DraftVersion(1, Language.EN, "kept already by the seller", TODAY, true));
    assertThat(
            DraftKeeping.keeps(
                Language.EN,
                new Draft(stored, Optional.of(TODAY.minusDays(daysAgo))),
                typed,
                known,
                TODAY))
        .isEqualTo(keeps);
  }

  @Test
  void aTextOfAnUnknownDayIsOfAnEarlierOneAndVersionsOfAnotherLanguageAreNone() {
    assertThat(
            DraftKeeping.keeps(
                Language.FR,
                new Draft("one two three four", Optional.empty()),
                "one two three four five six seven",
                List.of(new DraftVersion(1, Language.EN, "one two three four", TODAY, false)),
                TODAY))
        .isTrue();
  }

  @Test
  void languagesStandBesideEachOtherAndVersionsComeBack() {
    change(tx -> drafts.write(tx, ABOUT, Language.EN, "I help houses"));
    change(tx -> drafts.write(tx, ABOUT, Language.FR, "J’aide les maisons"));
    change(tx -> assertThat(drafts.keep(tx, ABOUT, Language.EN)).isTrue());
    change(tx -> assertThat(drafts.keep(tx, ABOUT, Language.EN)).isFalse());
    change(tx -> drafts.write(tx, ABOUT, Language.EN, "Agents call me"));
    assertThat(about().english()).isEqualTo(new Draft("Agents call me", Optional.of(TODAY)));
    assertThat(about().french().text()).isEqualTo("J’aide les maisons");
    DraftVersion kept = versions().getFirst();
    assertThat(versions()).hasSize(1);
    change(tx -> drafts.restore(tx, ABOUT, kept));
    assertThat(about().english().text()).isEqualTo("I help houses");
    assertThat(versions()).extracting(DraftVersion::text).contains("Agents call me").hasSize(2);
    now(workspace.undo());
    assertThat(about().english().text()).isEqualTo("Agents call me");
    change(tx -> drafts.delete(tx, kept.id()));
    assertThat(versions()).isEmpty();
    now(workspace.undo());
    assertThat(workspace.fetch(drafts::all).get(ABOUT)).containsExactly(kept);
  }

  @Test
  void aReadingOfTheSameDayIsCorrectedAndOthersOfThatDayStay() {
    ReadingStore readings = new ReadingStore();
    change(
        tx ->
            readings.put(
                tx,
                TODAY,
                Map.of(
                    ReadingKind.VIEWS, new BigDecimal("40"),
                    ReadingKind.SSI_BRAND, new BigDecimal("16.10"))));
    change(tx -> readings.put(tx, TODAY, Map.of(ReadingKind.VIEWS, new BigDecimal("41"))));
    change(tx -> readings.put(tx, TODAY.minusDays(7), Map.of(ReadingKind.VIEWS, BigDecimal.ONE)));
    List<ReadingDay> days = workspace.fetch(readings::days);
    assertThat(days).extracting(ReadingDay::on).containsExactly(TODAY.minusDays(7), TODAY);
    assertThat(days.getLast().amounts())
        .containsEntry(ReadingKind.VIEWS, new BigDecimal("41"))
        .containsEntry(ReadingKind.SSI_BRAND, new BigDecimal("16.1"));
    ReadingTrend trend = ReadingTrend.of(days, day -> day.of(ReadingKind.VIEWS));
    assertThat(trend.sinceLast().map(ReadingTrend.Step::by)).contains(new BigDecimal("40"));
    assertThat(trend.sinceFirst()).isEmpty();
    change(tx -> readings.delete(tx, TODAY));
    assertThat(workspace.fetch(readings::days)).hasSize(1);
    now(workspace.undo());
    assertThat(workspace.fetch(readings::days)).isEqualTo(days);
  }

  private BrandDrafts about() {
    return workspace.fetch(items::items).stream()
        .filter(item -> item.ref().equals(ABOUT))
        .findFirst()
        .orElseThrow()
        .drafts();
  }

  private List<DraftVersion> versions() {
    return workspace.fetch(reader -> drafts.versions(reader, ABOUT));
  }

  private void change(Consumer<Transaction> work) {
    now(
        workspace.change(
            Label.of("brand.change.add"),
            tx -> {
              work.accept(tx);
              return true;
            }));
  }
}
