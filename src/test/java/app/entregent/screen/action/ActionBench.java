package app.entregent.screen.action;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Repetition;
import app.entregent.model.conversation.Repetition.From;
import app.entregent.model.conversation.Repetition.Unit;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;

/** Next actions of every kind, around Tuesday 17 November 2026. */
final class ActionBench {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private ActionBench() {}

  static boolean fill(Transaction tx) {
    NextActionStore actions = new NextActionStore();
    long ocre = new AccountStore().add(tx, "Villa Ocre");
    long bleu = new AccountStore().add(tx, "Riad Bleu");
    PersonStore persons = new PersonStore();
    long nora = persons.add(tx, NewPerson.typed("Nora Selm", "Villa Ocre", "Director"));
    long idris = persons.add(tx, NewPerson.typed("Idris Vall", "Riad Bleu", "Notary"));
    long karim = new ColleagueStore().findOrAdd(tx, "Karim Bel").id();
    actions.add(
        tx,
        Optional.of(ocre),
        Optional.of(nora),
        ActionPlan.mine("Send the plan of the site", Optional.of(TODAY.minusDays(4)))
            .withPromised(true));
    actions.add(
        tx,
        Optional.of(bleu),
        Optional.of(idris),
        ActionPlan.mine("Tell how much hosting costs", Optional.of(TODAY.plusDays(2)))
            .withOwner(ActionOwner.COLLEAGUE, Optional.of(karim)));
    actions.add(
        tx,
        Optional.of(bleu),
        Optional.empty(),
        ActionPlan.mine("Send the list of villas", Optional.of(TODAY.minusDays(1)))
            .withOwner(ActionOwner.CLIENT, Optional.empty()));
    actions.add(
        tx,
        Optional.of(ocre),
        Optional.empty(),
        ActionPlan.mine("Look through their posts", Optional.of(TODAY))
            .withRepetition(Optional.of(new Repetition(2, Unit.WEEK, From.DATE))));
    actions.add(
        tx, Optional.empty(), Optional.empty(), ActionPlan.mine("Sort photos", Optional.empty()));
    return true;
  }
}
