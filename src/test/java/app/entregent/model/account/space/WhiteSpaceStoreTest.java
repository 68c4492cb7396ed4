package app.entregent.model.account.space;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.WhiteSpace.Spot;
import app.entregent.model.account.space.WhiteSpaceStore.Taken;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class WhiteSpaceStoreTest {
  @TempDir Path folder;
  private Workspace workspace;
  private final WhiteSpaceStore store = new WhiteSpaceStore();
  private long riad;
  private long villa;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    riad = change(tx -> new AccountStore().add(tx, "Riad & Palmes"));
    villa = change(tx -> new AccountStore().add(tx, "Villa Nour"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatWasSaidIsKeptAndWhatNobodyKnowsLeavesNoRow() {
    long site = offering("Site");
    long films = offering("Films");
    long sales = centre(riad, "Sales");
    long rentals = centre(riad, "Rentals");
    Spot sold = new Spot(site, sales);
    say(sold, CrossingState.SOLD);
    change(tx -> done(() -> store.setNote(tx, sold, " since spring ")));
    say(new Spot(films, rentals), CrossingState.POSSIBLE);
    say(new Spot(films, sales), CrossingState.NOT_FOR_US);

    WhiteSpace space = space(riad);
    assertThat(space.size()).isEqualTo(4);
    assertThat(space.count(CrossingState.POSSIBLE)).isEqualTo(1);
    assertThat(space.count(CrossingState.UNKNOWN)).isEqualTo(1);
    assertThat(space.of(CrossingState.UNKNOWN).getFirst().spot())
        .isEqualTo(new Spot(site, rentals));
    assertThat(space.at(sold))
        .isEqualTo(
            new Crossing(
                CrossingState.SOLD, "since spring", Optional.of(LocalDate.of(2026, 11, 17))));
    assertThat(space.discreet().of(CrossingState.SOLD).getFirst().crossing().note()).isEmpty();
    assertThat(space.discreet().count(CrossingState.UNKNOWN)).isEqualTo(3);

    // A note alone stays; without state and note nothing does.
    say(sold, CrossingState.UNKNOWN);
    assertThat(space(riad).at(sold).note()).isEqualTo("since spring");
    change(tx -> done(() -> store.setNote(tx, sold, "")));
    assertThat(space(riad).said()).doesNotContainKey(sold);
    assertThat(space(villa).offerings()).hasSize(2);
    assertThat(space(villa).centres()).isEmpty();
  }

  @Test
  void moreThanTenAreRefused() {
    for (int i = 1; i <= WhiteSpace.MOST; i++) {
      offering("Offering " + i);
      centre(riad, "Centre " + i);
    }
    Optional<Long> offering = change(tx -> store.addOffering(tx, "One more"));
    assertThat(offering).isEmpty();
    Optional<Long> centre = change(tx -> store.addCentre(tx, riad, "One more"));
    assertThat(centre).isEmpty();
    Optional<Long> elsewhere = change(tx -> store.addCentre(tx, villa, "Sales"));
    assertThat(elsewhere).isPresent();
    assertThat(space(riad).size()).isEqualTo(100);
  }

  @Test
  void rowsAndColumnsMoveAndWhatComesLaterStandsLast() {
    long a = offering("A");
    long b = offering("B");
    long c = offering("C");
    change(tx -> done(() -> store.moveOffering(tx, c, -2)));
    assertThat(names()).containsExactly("C", "A", "B");
    change(tx -> done(() -> store.moveOffering(tx, c, -1)));
    change(tx -> done(() -> store.moveOffering(tx, a, 5)));
    assertThat(names()).containsExactly("C", "B", "A");
    change(tx -> store.deleteOffering(tx, c));
    change(tx -> store.deleteOffering(tx, b));
    offering("D");
    assertThat(names()).containsExactly("A", "D");
  }

  @Test
  void whatIsRemovedTakesItsCrossingsAndComesBackWithThem() {
    long site = offering("Site");
    long sales = centre(riad, "Sales");
    long hall = centre(villa, "Hall");
    say(new Spot(site, sales), CrossingState.SOLD);
    say(new Spot(site, hall), CrossingState.RUNNING);
    Taken both = change(tx -> store.deleteOffering(tx, site));
    assertThat(both).isEqualTo(new Taken(2, 2));
    assertThat(space(riad).offerings()).isEmpty();
    now(workspace.undo());
    assertThat(space(riad).at(new Spot(site, sales)).state()).isEqualTo(CrossingState.SOLD);
    assertThat(space(villa).at(new Spot(site, hall)).state()).isEqualTo(CrossingState.RUNNING);
    Taken one = change(tx -> store.deleteCentre(tx, sales));
    assertThat(one).isEqualTo(new Taken(1, 1));
    assertThat(space(riad).centres()).isEmpty();
  }

  private List<String> names() {
    return space(riad).offerings().stream().map(Offering::name).toList();
  }

  private WhiteSpace space(long account) {
    return now(workspace.read(reader -> store.find(reader, account)));
  }

  private long offering(String name) {
    return change(tx -> store.addOffering(tx, name)).orElseThrow();
  }

  private long centre(long account, String name) {
    return change(tx -> store.addCentre(tx, account, name)).orElseThrow();
  }

  private void say(Spot spot, CrossingState state) {
    change(tx -> done(() -> store.setState(tx, spot, state)));
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("x"), work));
  }
}
