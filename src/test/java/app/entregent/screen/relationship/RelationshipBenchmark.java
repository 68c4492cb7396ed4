package app.entregent.screen.relationship;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.NewFavour;
import app.entregent.testing.Benchmarks;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the list of relationships takes to be read among 2,000 graded accounts with 200 ties
 * that went cold, and to be right again after one talk and after one favour; time of the processor,
 * everything on one thread. It asserts nothing and is not part of the tests; the figures are
 * printed:
 *
 * <pre>mvn -Dtest=RelationshipBenchmark test</pre>
 */
class RelationshipBenchmark {
  private static final int ACCOUNTS = 2_000;
  private static final int COLD = 200;
  private static final int TURNS = 40;
  private static final int DAYS = 60;

  @TempDir Path folder;

  @Test
  void readAndChange() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      Bench bench = new Bench(workspace);
      long[] people = new long[COLD];
      TestWorkspace.now(
          workspace.change(
              Label.of("x"),
              tx -> {
                for (int i = 0; i < ACCOUNTS; i++) {
                  long account = new AccountStore().add(tx, "Account " + i);
                  new WorthActsStore()
                      .setGrade(
                          tx,
                          account,
                          KeyCriterion.Key.of(KeyCriterion.Kind.SALES),
                          Optional.of(Grade.values()[i % Grade.values().length]));
                  if (i < COLD) {
                    people[i] =
                        new PersonStore()
                            .add(tx, NewPerson.typed("Person " + i, "Account " + i, ""));
                    new DecisionStore()
                        .addSeat(
                            tx,
                            NewSeat.of(
                                new DecisionStore().addDecision(tx, account, "Site " + i),
                                people[i],
                                Spot.ORIGIN));
                  }
                }
                return 0L;
              }));
      for (long person : people) {
        bench.talked(person, DAYS);
      }
      RelationshipViewModel model = bench.fresh();
      Benchmarks.tell("the list read and shown", TURNS, turn -> model.activate());
      Benchmarks.tell(
          "one talk, written and shown", TURNS, turn -> bench.talked(people[turn], DAYS / 2));
      Benchmarks.tell(
          "one favour, written and shown",
          TURNS,
          turn ->
              TestWorkspace.now(
                  workspace.change(
                      Label.of("x"),
                      tx ->
                          new FavourStore()
                              .add(
                                  tx,
                                  new NewFavour(
                                      people[turn],
                                      FavourDirection.GIVEN,
                                      "Advice",
                                      model.today())))));
      model.deactivate();
    }
  }
}
