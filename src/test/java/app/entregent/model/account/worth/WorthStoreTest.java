package app.entregent.model.account.worth;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.worth.KeyCriterion.Key;
import app.entregent.model.account.worth.KeyCriterion.Kind;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WorthStoreTest {
  private final WorthStore store = new WorthStore();
  private final WorthActsStore acts = new WorthActsStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  @TempDir Path folder;
  private Workspace workspace;
  private long riad;
  private long bay;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    riad = add("Riad & Palmes");
    bay = add("Bay Logistics");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void nothingIsKnownAtFirst() {
    AccountWorth worth = worth(riad);
    assertThat(worth.segments().names()).isEmpty();
    assertThat(worth.buying()).isEqualTo(BuyingWay.UNKNOWN);
    assertThat(worth.value().unknown()).hasSize(3);
    assertThat(worth.intensity().isUnknown()).isTrue();
    assertThat(worth.forces().isUnknown()).isTrue();
    assertThat(worth.newestYear()).isEmpty();
    assertThat(worth.rank(all()).trouble()).contains(KeyRank.Trouble.ALL_UNKNOWN);
    var none = workspace.fetch(reader -> store.find(reader, 999));
    assertThat(none).isEmpty();
  }

  @Test
  void whatIsSaidOfOneAccountIsReadWithAllOfThem() {
    change(
        tx -> {
          acts.setSegments(tx, riad, Segmentation.of("Luxury, Riads"));
          acts.setSize(tx, riad, Optional.of(SizeClass.UNDER_250));
          acts.setBuying(tx, riad, BuyingWay.THROUGH);
          acts.setDistributor(tx, riad, " Bay Logistics ");
          acts.setLevel(tx, riad, Rated.SATISFACTION, OptionalInt.of(5));
          acts.setLevel(tx, riad, Rated.LOYALTY, OptionalInt.of(2));
          acts.setNote(tx, riad, Rated.LOYALTY, "Buys maps elsewhere");
          acts.setAmount(tx, riad, 2025, AmountKind.REVENUE, money("900"));
          acts.setAmount(tx, riad, 2025, AmountKind.VISITS, money("300"));
          acts.setAmount(tx, riad, 2026, AmountKind.REVENUE, money("100"));
          new AccountStore().set(tx, riad, AccountText.SECTOR, "Luxury property");
          acts.setPromise(tx, "luxury Property ", OptionalInt.of(3));
        });
    AccountWorth worth = worth(riad);
    assertThat(workspace.fetch(store::all)).containsEntry(riad, worth).containsKey(bay);
    assertThat(worth.segments().names()).containsExactly("Luxury", "Riads");
    assertThat(worth.distributor()).isEqualTo("Bay Logistics");
    assertThat(worth.ratings().of(Rated.LOYALTY).orElseThrow().note())
        .isEqualTo("Buys maps elsewhere");
    assertThat(worth.years().keySet()).containsExactly(2026, 2025);
    assertThat(worth.newestYear().orElseThrow().getKey()).isEqualTo(2025);
    assertThat(worth.value().advice()).contains(AccountValue.Advice.GROW);
    assertThat(worth(bay).value().unknown()).hasSize(3);
  }

  @Test
  void ranksAloneAreThoseOfAllThatIsRead() {
    assertThat(ranks()).isEmpty();
    change(
        tx -> {
          acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.of(Grade.YES));
          acts.setGrade(tx, bay, Key.of(Kind.SALES), Optional.of(Grade.PARTLY));
        });
    assertThat(ranks()).containsOnlyKeys(riad, bay);
    Map<Long, Integer> whole = new HashMap<>();
    workspace
        .fetch(store::all)
        .forEach((id, worth) -> worth.rank(all()).score().ifPresent(score -> whole.put(id, score)));
    assertThat(ranks()).isEqualTo(whole);
  }

  private Map<Long, Integer> ranks() {
    return workspace.fetch(
        reader -> store.ranks(reader, criteria.all(reader), List.of(riad, bay, 999L)));
  }

  @Test
  void whatBecomesUnknownAgainIsGoneAndANoteStays() {
    change(
        tx -> {
          acts.setLevel(tx, riad, Rated.RIVALRY, OptionalInt.of(3));
          acts.setNote(tx, riad, Rated.RIVALRY, "Two new agencies");
          acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.of(Grade.YES));
          acts.setAmount(tx, riad, 2026, AmountKind.REVENUE, money("1"));
          acts.setPromise(tx, "Hotels", OptionalInt.of(1));
        });
    change(
        tx -> {
          acts.setLevel(tx, riad, Rated.RIVALRY, OptionalInt.empty());
          acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.empty());
          acts.setAmount(tx, riad, 2026, AmountKind.REVENUE, Optional.empty());
          acts.setPromise(tx, "HOTELS", OptionalInt.empty());
        });
    AccountWorth worth = worth(riad);
    assertThat(worth.ratings().level(Rated.RIVALRY)).isEmpty();
    assertThat(worth.ratings().of(Rated.RIVALRY).orElseThrow().note())
        .isEqualTo("Two new agencies");
    assertThat(worth.grades()).isEmpty();
    assertThat(worth.amounts()).isEmpty();
  }

  @Test
  void sayingWhatIsSoAlreadyLeavesNoRowAndNothingToTakeBack() {
    change(tx -> acts.setNote(tx, riad, Rated.RIVALRY, "Two new agencies"));
    change(tx -> acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.of(Grade.YES)));
    changesNothing(tx -> acts.setLevel(tx, riad, Rated.LOYALTY, OptionalInt.empty()));
    changesNothing(tx -> acts.setNote(tx, riad, Rated.LOYALTY, "  "));
    changesNothing(tx -> acts.setLevel(tx, riad, Rated.RIVALRY, OptionalInt.empty()));
    changesNothing(tx -> acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.of(Grade.YES)));
    assertThat(worth(riad).ratings().of(Rated.LOYALTY)).isEmpty();
    change(tx -> acts.setNote(tx, riad, Rated.RIVALRY, ""));
    assertThat(worth(riad).ratings().of(Rated.RIVALRY)).isEmpty();
  }

  private void changesNothing(Consumer<Transaction> work) {
    boolean wrote =
        now(
            workspace.change(
                Label.of("x"),
                tx -> {
                  work.accept(tx);
                  return tx.hasWritten();
                }));
    assertThat(wrote).isFalse();
  }

  @Test
  void anOwnCriterionGoesWithItsGradesAndComesBackWithThem() {
    long own = now(workspace.change(Label.of("x"), tx -> criteria.add(tx, " Near us ")));
    change(
        tx -> {
          acts.setGrade(tx, riad, Key.own(own), Optional.of(Grade.PARTLY));
          acts.setGrade(tx, riad, Key.of(Kind.SALES), Optional.of(Grade.YES));
          criteria.setWeight(tx, Key.of(Kind.SALES), 10);
          criteria.setWeight(tx, Key.own(own), 0);
        });
    assertThat(all())
        .extracting(KeyCriterion::name, KeyCriterion::weight)
        .contains(tuple("Near us", 0));
    assertThat(all().getFirst().weight()).isEqualTo(10);
    assertThat(worth(riad).rank(all()).score()).hasValue(100);
    change(tx -> criteria.delete(tx, own));
    assertThat(all()).hasSize(4);
    assertThat(worth(riad).grades()).containsOnlyKeys(Key.of(Kind.SALES));
    now(workspace.undo());
    assertThat(all()).hasSize(5);
    assertThat(worth(riad).grades()).containsEntry(Key.own(own), Grade.PARTLY);
  }

  @Test
  void elementsOfSatisfactionAreKept() {
    long id = now(workspace.change(Label.of("x"), tx -> acts.addElement(tx, riad, "Dates")));
    change(
        tx ->
            acts.setElement(
                tx,
                new SatisfactionElement(
                    id, "Reliable dates", OptionalInt.of(5), OptionalInt.of(2))));
    assertThat(worth(riad).elements())
        .extracting(element -> element.standing().orElseThrow())
        .containsExactly(SatisfactionElement.Standing.TO_IMPROVE);
    change(tx -> acts.deleteElement(tx, id));
    assertThat(worth(riad).elements()).isEmpty();
  }

  private List<KeyCriterion> all() {
    return workspace.fetch(criteria::all);
  }

  private AccountWorth worth(long id) {
    return workspace.fetch(reader -> store.find(reader, id)).orElseThrow();
  }

  private static Optional<BigDecimal> money(String amount) {
    return Optional.of(new BigDecimal(amount));
  }

  private long add(String name) {
    return now(workspace.change(Label.of("x"), tx -> new AccountStore().add(tx, name)));
  }

  private void change(Consumer<Transaction> work) {
    now(
        workspace.change(
            Label.of("x"),
            tx -> {
              work.accept(tx);
              return Map.of();
            }));
  }
}
