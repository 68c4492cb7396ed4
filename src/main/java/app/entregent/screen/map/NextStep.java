package app.entregent.screen.map;

import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/** A next action with somebody on the map, due in a week, and told with its undo. */
final class NextStep {
  private static final int WEEK = 7;

  private final MapViewModel model;
  private final NextActionStore nextActions = new NextActionStore();

  NextStep(MapViewModel model) {
    this.model = model;
  }

  void plan(Optional<Long> personId, String words) {
    plan(personId, words, (tx, id) -> {});
  }

  /**
   * @param more what is written with it, given its number
   */
  void plan(Optional<Long> personId, String words, ObjLongConsumer<Transaction> more) {
    LocalDate due = model.today().plusDays(WEEK);
    model
        .shown()
        .map(
            shown ->
                new NewNextAction(
                    Optional.of(shown.map().decision().accountId()),
                    personId,
                    Optional.empty(),
                    words,
                    Optional.of(due),
                    false))
        .ifPresent(
            action ->
                model
                    .write(
                        Label.of("map.change.step", Label.day(due)),
                        tx -> more.accept(tx, nextActions.add(tx, action)))
                    .thenRun(() -> model.tellWithUndo(Message.of("map.tell.step", words, due))));
  }
}
