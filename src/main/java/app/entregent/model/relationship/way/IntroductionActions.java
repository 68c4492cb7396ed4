package app.entregent.model.relationship.way;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one next action for the next step of an introduction: it is done when the step is taken,
 * and the one for the step after it takes its place.
 */
public final class IntroductionActions {
  private final IntroductionStore introductions;
  private final IntroductionSteps steps;
  private final NextActionStore actions = new NextActionStore();
  private final AccountStore accounts = new AccountStore();

  public IntroductionActions(IntroductionStore introductions, IntroductionSteps steps) {
    this.introductions = introductions;
    this.steps = steps;
  }

  /** In how many days the step after a state is due; nothing comes after the end. */
  public static Optional<Integer> days(IntroductionState state) {
    return switch (state) {
      case WANTED -> Optional.of(3);
      case ASKED, PROMISED -> Optional.of(7);
      case MADE -> Optional.of(2);
      case THANKED, DECLINED -> Optional.empty();
    };
  }

  /** The next action that stands for the next step, unless it is done or gone. */
  public Optional<NextAction> of(Reader reader, Introduction introduction) {
    return introduction
        .actionId()
        .flatMap(id -> actions.find(reader, id))
        .filter(action -> action.doneOn().isEmpty());
  }

  /**
   * Takes a step, and plans the one after it.
   *
   * @param words what is to be done next; nothing is planned at the end
   */
  public void go(
      Transaction tx,
      Introduction introduction,
      IntroductionState state,
      LocalDate day,
      String words) {
    Optional<NextAction> open = of(tx, introduction);
    boolean onward = state.compareTo(introduction.state()) > 0;
    steps.go(tx, introduction, state, day);
    open.ifPresent(
        action -> {
          if (onward) {
            actions.done(tx, action.id(), day);
          } else {
            actions.delete(tx, action.id());
          }
        });
    introductions.setAction(tx, introduction.id(), Optional.empty());
    plan(tx, introduction, state, words);
  }

  /** Plans the step after this state, unless it is the end. */
  public void plan(
      Transaction tx, Introduction introduction, IntroductionState state, String words) {
    days(state)
        .ifPresent(
            days -> {
              long id =
                  actions.add(
                      tx,
                      new NewNextAction(
                          accounts.firstOf(tx, List.of(introduction.toPersonId())),
                          Optional.of(introduction.throughPersonId()),
                          Optional.empty(),
                          words,
                          Optional.of(tx.today().plusDays(days)),
                          false));
              introductions.setAction(tx, introduction.id(), Optional.of(id));
            });
  }

  /** Forgets an introduction with what was to be done next for it. */
  public void delete(Transaction tx, Introduction introduction) {
    of(tx, introduction).ifPresent(action -> actions.delete(tx, action.id()));
    steps.delete(tx, introduction.id());
  }
}
