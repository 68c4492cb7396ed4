package app.entregent.testing;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A busy seller among the people of a large workspace: 20 target accounts, a decision and eight
 * seats in each, and 200 next actions around a day.
 */
public final class TwentyTargets {
  private TwentyTargets() {}

  /** Writes them; at least 2,000 people must be there. */
  public static boolean into(Transaction tx, LocalDate today) {
    AccountStore accounts = new AccountStore();
    DecisionStore decisions = new DecisionStore();
    NextActionStore actions = new NextActionStore();
    List<PersonRow> people = new PeopleListStore().rows(tx);
    for (int i = 0; i < 20; i++) {
      long account = accounts.add(tx, "Target " + i);
      accounts.setTarget(tx, account, true);
      long decision = decisions.addDecision(tx, account, "Site " + i);
      decisions.describe(
          tx, decision, "Site " + i, Optional.empty(), "EUR", Optional.of(today.plusDays(i)));
      for (int seat = 0; seat < 8; seat++) {
        long person = people.get(i * 97 + seat * 11).id();
        decisions.addSeat(tx, NewSeat.of(decision, person, new Spot(seat * 240, 0)));
      }
      for (int action = 0; action < 10; action++) {
        actions.add(
            tx,
            Optional.of(account),
            Optional.of(people.get(i * 97 + action).id()),
            ActionPlan.mine("Action " + action, Optional.of(today.minusDays(action - 5))));
      }
    }
    return true;
  }
}
