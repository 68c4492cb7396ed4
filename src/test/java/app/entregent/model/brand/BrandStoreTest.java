package app.entregent.model.brand;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final ItemRef HEADLINE = new ItemRef.Listed("headline");

  private final ProfileFactStore facts = new ProfileFactStore();
  private final BrandStore store = new BrandStore(BrandCatalogue.load(), facts);
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

  @Test
  void aNewWorkspaceShowsTheWholeCatalogueOpen() {
    assertThat(items()).hasSameSizeAs(BrandCatalogue.load().items());
    assertThat(items()).allMatch(item -> item.state() == BrandState.OPEN);
    assertThat(BrandProgress.of(items()).share()).hasValue(0);
  }

  @Test
  void theArchiveJudgesUntilTheSellerSpeaksAndAgainWhenHeTakesHisWordBack() {
    change(tx -> facts.put(tx, FactKind.HEADLINE, "x".repeat(60), TODAY.minusDays(5)));
    assertThat(item(HEADLINE).state()).isEqualTo(BrandState.DONE);
    assertThat(item(HEADLINE).overruled()).isFalse();
    change(tx -> store.choose(tx, HEADLINE, BrandState.DOING));
    assertThat(item(HEADLINE).state()).isEqualTo(BrandState.DOING);
    assertThat(item(HEADLINE).overruled()).isTrue();
    change(tx -> store.takeBack(tx, HEADLINE));
    assertThat(item(HEADLINE).state()).isEqualTo(BrandState.DONE);
    assertThat(item(HEADLINE).chosen()).isEmpty();
  }

  @Test
  void aThresholdOfTheSellersMovesTheJudgement() {
    change(tx -> facts.put(tx, FactKind.SKILLS, 8, TODAY));
    ItemRef skills = new ItemRef.Listed("skills");
    assertThat(item(skills).state()).isEqualTo(BrandState.OPEN);
    change(tx -> store.setThreshold(tx, skills, OptionalInt.of(8)));
    assertThat(item(skills).state()).isEqualTo(BrandState.DONE);
    change(tx -> store.setThreshold(tx, skills, OptionalInt.empty()));
    assertThat(item(skills).state()).isEqualTo(BrandState.OPEN);
  }

  @Test
  void anOlderArchiveDoesNotReplaceANewerOne() {
    change(tx -> facts.put(tx, FactKind.CONNECTIONS, 500, TODAY));
    change(tx -> facts.put(tx, FactKind.CONNECTIONS, 80, TODAY.minusYears(3)));
    change(tx -> facts.put(tx, FactKind.ABOUT, "  Hello ", TODAY.minusYears(3)));
    change(tx -> facts.put(tx, FactKind.ABOUT, "Hello there", TODAY));
    assertThat(workspace.fetch(facts::facts))
        .containsEntry(FactKind.CONNECTIONS, ProfileFact.counted(FactKind.CONNECTIONS, 500, TODAY))
        .containsEntry(FactKind.ABOUT, new ProfileFact(FactKind.ABOUT, 11, "Hello there", TODAY));
  }

  @Test
  void doneAndReviewedAreActsOfTheDayAndDoneTakenBackOnTheSameDayIsNone() {
    change(tx -> store.choose(tx, HEADLINE, BrandState.DONE));
    change(tx -> store.choose(tx, HEADLINE, BrandState.DONE));
    change(tx -> store.review(tx, HEADLINE));
    assertThat(acts()).containsExactly("DONE", "REVIEWED");
    change(tx -> store.choose(tx, HEADLINE, BrandState.OPEN));
    assertThat(acts()).containsExactly("REVIEWED");
    assertThat(item(HEADLINE).reviewedOn()).contains(TODAY);
    assertThat(item(HEADLINE).freshness(TODAY)).isEqualTo(Freshness.FRESH);
  }

  @Test
  void whatTheArchiveJudgesDoneIsNoActOfTheSellers() {
    change(tx -> facts.put(tx, FactKind.SKILLS, 50, TODAY));
    assertThat(acts()).isEmpty();
  }

  @Test
  void itemsOfTheSellersOwnStandAtTheEndOfTheirGroup() {
    change(tx -> store.addOwn(tx, BrandGroup.PROOF, " A talk at the trade fair "));
    List<BrandItem> proof =
        items().stream().filter(item -> item.group() == BrandGroup.PROOF).toList();
    assertThat(proof.getLast().ownTitle()).isEqualTo("A talk at the trade fair");
    ItemRef.Own own = (ItemRef.Own) proof.getLast().ref();
    change(tx -> store.rename(tx, own, "A talk"));
    change(tx -> store.setProof(tx, own, "https://example.org/talk"));
    change(tx -> new DraftStore(store).write(tx, own, Language.EN, "Draft"));
    change(tx -> new DraftStore(store).keep(tx, own, Language.EN));
    change(tx -> store.choose(tx, own, BrandState.DONE));
    assertThat(item(own).ownTitle()).isEqualTo("A talk");
    assertThat(item(own).proof()).isEqualTo("https://example.org/talk");
    assertThat(item(own).drafts().english().text()).isEqualTo("Draft");
    change(tx -> store.delete(tx, own));
    assertThat(items()).noneMatch(item -> item.ref().equals(own));
    assertThat(acts()).isEmpty();
    now(workspace.undo());
    assertThat(item(own).state()).isEqualTo(BrandState.DONE);
    assertThat(acts()).containsExactly("DONE");
  }

  @Test
  void aNewArchiveIsSetAgainstTheLastThatShowedSomethingElse() {
    ItemRef about = new ItemRef.Listed("about");
    change(tx -> facts.put(tx, FactKind.ABOUT, "x".repeat(400), TODAY.minusDays(90)));
    assertThat(item(about).change()).isEmpty();
    change(tx -> facts.put(tx, FactKind.ABOUT, "y".repeat(700), TODAY.minusDays(30)));
    FactChange change = item(about).change().orElseThrow();
    assertThat(change.before().number()).isEqualTo(400);
    assertThat(change.outcome()).isEqualTo(FactChange.Outcome.NOW_MET);
    assertThat(item(about).seenChange()).isFalse();
    change(tx -> store.review(tx, about));
    assertThat(item(about).seenChange()).isTrue();
    change(tx -> facts.put(tx, FactKind.ABOUT, "y".repeat(700), TODAY));
    assertThat(item(about).change().map(FactChange::before)).contains(change.before());
    change(tx -> store.setThreshold(tx, about, OptionalInt.of(1_000)));
    assertThat(item(about).change().map(FactChange::outcome))
        .contains(FactChange.Outcome.STILL_SHORT);
    change(tx -> facts.put(tx, FactKind.ABOUT, "z".repeat(1_000), TODAY));
    assertThat(workspace.fetch(facts::earlier).get(FactKind.ABOUT)).hasSize(2);
    now(workspace.undo());
    assertThat(item(about).change().map(FactChange::outcome))
        .contains(FactChange.Outcome.STILL_SHORT);
  }

  @Test
  void weightsAndMonthsAreTheSellersUntilHeGoesBackToTheUsual() {
    change(tx -> store.setWeight(tx, HEADLINE, OptionalInt.of(0)));
    change(tx -> store.setStaleMonths(tx, HEADLINE, OptionalInt.of(1)));
    change(tx -> store.review(tx, HEADLINE));
    assertThat(item(HEADLINE).weight()).isZero();
    assertThat(item(HEADLINE).freshness(TODAY.plusDays(40))).isEqualTo(Freshness.STALE);
    change(tx -> store.setUsual(tx, HEADLINE));
    assertThat(item(HEADLINE).weight()).isEqualTo(3);
    assertThat(item(HEADLINE).settings().usual()).isTrue();
    assertThat(item(HEADLINE).freshness(TODAY.plusDays(40))).isEqualTo(Freshness.FRESH);
  }

  @Test
  void whereAllWeightsAreZeroEachItemCountsTheSame() {
    change(tx -> store.choose(tx, HEADLINE, BrandState.DONE));
    BrandProgress usual = BrandProgress.of(items());
    assertThat(usual.weighted()).hasValue(3.0 / usual.allWeight());
    change(tx -> items().forEach(item -> store.setWeight(tx, item.ref(), OptionalInt.of(0))));
    BrandProgress weightless = BrandProgress.of(items());
    assertThat(weightless.weightless()).isTrue();
    assertThat(weightless.weighted()).hasValue(1.0 / weightless.concerned());
    assertThat(BrandProgress.of(List.of()).weightless()).isFalse();
    assertThat(BrandProgress.of(List.of()).weighted()).isEmpty();
  }

  @Test
  void whatAnItemBecameIsKeptByTheDay() {
    change(tx -> store.choose(tx, HEADLINE, BrandState.DONE));
    change(tx -> store.choose(tx, HEADLINE, BrandState.DOING));
    assertThat(workspace.fetch(store::moves).get(HEADLINE))
        .containsExactly(new StateMove(TODAY, Optional.of(BrandState.DOING)));
    change(tx -> store.takeBack(tx, HEADLINE));
    assertThat(workspace.fetch(store::moves).get(HEADLINE))
        .containsExactly(new StateMove(TODAY, Optional.empty()));
  }

  @Test
  void whatIsNotForTheSellerCountsNowhere() {
    int all = BrandProgress.of(items()).concerned();
    change(tx -> store.choose(tx, HEADLINE, BrandState.NOT_FOR_ME));
    change(tx -> store.choose(tx, new ItemRef.Listed("photo"), BrandState.DONE));
    assertThat(BrandProgress.of(items()))
        .extracting(BrandProgress::done, BrandProgress::concerned)
        .containsExactly(1, all - 1);
    assertThat(BrandProgress.of(List.of()).share()).isEmpty();
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

  private List<BrandItem> items() {
    return workspace.fetch(store::items);
  }

  private BrandItem item(ItemRef ref) {
    return items().stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow();
  }

  private List<String> acts() {
    return workspace.fetch(
        reader -> reader.sql().selectFrom(BRAND_ACT).orderBy(BRAND_ACT.ID).fetch(BRAND_ACT.KIND));
  }
}
