package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Network;
import app.entregent.model.account.NetworkStore;
import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.screen.account.worth.WorthViewModel;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to read what 1,000 accounts with grades are worth: for the facts of one of
 * them, which need the order of all ranks, and for the list of accounts; beside it, in the same
 * run, the list without worth and the facts among ten accounts. All work is on one thread. It
 * asserts nothing and is not part of the tests:
 *
 * <pre>mvn -Dtest=WorthBenchmark test</pre>
 */
@SuppressWarnings("NullAway.Init") // set before each test
class WorthBenchmark {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int ACCOUNTS = 1_000;
  private static final int FEW = 10;
  private static final int TURNS = 40;

  private final WorthActsStore acts = new WorthActsStore();

  @TempDir Path many;
  @TempDir Path few;

  @Test
  void read() {
    try (Workspace workspace = TestWorkspace.create(many)) {
      WorthViewModel model = opened(workspace, fill(workspace, ACCOUNTS));
      tell("facts of an account, first time", times(1, model::activate));
      tell("facts of an account", times(TURNS, model::activate));
      tell("list of accounts without worth", times(TURNS, () -> list(workspace)));
      tell("what all of the list are worth", times(TURNS, () -> worth(workspace)));
    }
    try (Workspace workspace = TestWorkspace.create(few)) {
      WorthViewModel model = opened(workspace, fill(workspace, FEW));
      tell("facts among ten accounts", times(TURNS, model::activate));
    }
  }

  /** Each account with its four grades, three ratings, two amounts and a segment. */
  private long fill(Workspace workspace, int count) {
    return now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              long last = 0;
              for (int i = 0; i < count; i++) {
                last = new AccountStore().add(tx, "House number " + i);
                say(tx, last, i);
              }
              return last;
            }));
  }

  private void say(Transaction tx, long account, int i) {
    for (KeyCriterion.Kind kind : KeyCriterion.Kind.values()) {
      if (kind != KeyCriterion.Kind.OWN) {
        Grade grade = Grade.values()[(i + kind.ordinal()) % Grade.values().length];
        acts.setGrade(tx, account, KeyCriterion.Key.of(kind), Optional.of(grade));
      }
    }
    acts.setLevel(tx, account, Rated.SATISFACTION, OptionalInt.of(1 + i % 5));
    acts.setLevel(tx, account, Rated.LOYALTY, OptionalInt.of(1 + i % 4));
    acts.setLevel(tx, account, Rated.RIVALRY, OptionalInt.of(1 + i % 3));
    acts.setAmount(tx, account, 2026, AmountKind.REVENUE, Optional.of(BigDecimal.valueOf(i)));
    acts.setAmount(tx, account, 2026, AmountKind.VISITS, Optional.of(BigDecimal.valueOf(300)));
    acts.setSegments(tx, account, Segmentation.of("Segment " + i % 20));
  }

  private static WorthViewModel opened(Workspace workspace, long account) {
    return new WorthViewModel(
        workspace, new HeardNotices(), new Nowhere(), TestWorkspace.CLOCK, account);
  }

  private static void list(Workspace workspace) {
    Network network = workspace.fetch(new NetworkStore()::network);
    if (network.companies().isEmpty()) {
      throw new IllegalStateException("No list");
    }
  }

  private static void worth(Workspace workspace) {
    Map<Long, AccountTraits> traits = workspace.fetch(WorthBenchmark::traits);
    if (traits.size() != ACCOUNTS) {
      throw new IllegalStateException("Not all of them");
    }
  }

  private static Map<Long, AccountTraits> traits(Reader reader) {
    List<KeyCriterion> weighed = new KeyCriterionStore().all(reader);
    Map<Long, AccountTraits> traits = new HashMap<>();
    new WorthStore()
        .all(reader)
        .forEach((id, worth) -> traits.put(id, AccountTraits.of(worth, weighed)));
    return traits;
  }

  private static List<Long> times(int turns, Runnable work) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      long began = System.nanoTime();
      work.run();
      took.add(System.nanoTime() - began);
    }
    return took;
  }

  @SuppressWarnings("SystemOut") // the figures are what it is for
  private static void tell(String what, List<Long> took) {
    List<Long> sorted = new ArrayList<>(took);
    Collections.sort(sorted);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: median %.1f ms, p95 %.1f ms (%d)",
            what,
            sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / NANOS_IN_MILLI,
            sorted.size()));
  }

  private static final class Nowhere implements Navigator {
    @Override
    public void open(Place place) {}

    @Override
    public void back() {}
  }
}
