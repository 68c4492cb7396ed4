package app.entregent.screen.map;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.OutcomeStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What one says of the decision itself. */
final class DecisionActs {
  /** The longest object of a purchase, in characters. */
  static final int OBJECT_LIMIT = 1_000;

  static final int REASON_LIMIT = 2_000;
  private static final int MOST_DIGITS = 13;

  private final MapViewModel model;
  private final DecisionStore store = new DecisionStore();

  private final RivalStore rivals = new RivalStore();

  DecisionActs(MapViewModel model) {
    this.model = model;
  }

  CompletionStage<?> setObject(String object) {
    return describe(
        "object",
        (tx, d) ->
            store.describe(tx, d.id(), object.strip(), d.worth(), d.currency(), d.expectedOn()));
  }

  /** Sets what it is worth; no number takes the worth away. */
  CompletionStage<?> setWorth(Optional<BigDecimal> worth) {
    return describe(
        "worth",
        (tx, d) -> store.describe(tx, d.id(), d.object(), worth, d.currency(), d.expectedOn()));
  }

  void setCurrency(String currency) {
    describe(
        "worth",
        (tx, d) -> store.describe(tx, d.id(), d.object(), d.worth(), currency, d.expectedOn()));
  }

  void setExpectedOn(Optional<LocalDate> day) {
    describe(
        "expected",
        (tx, d) -> store.describe(tx, d.id(), d.object(), d.worth(), d.currency(), day));
  }

  void setStage(DecisionStage stage) {
    withDecision(
        d ->
            model.write(
                Label.of("map.change.stage", Label.word("map.stage." + stage.code())),
                tx -> store.setStage(tx, d.id(), stage)));
  }

  void setOutcome(Outcome outcome) {
    withDecision(
        d ->
            model.write(
                Label.of("map.change.outcome", Label.word("map.outcome." + outcome.code())),
                tx ->
                    now(tx, d)
                        .ifPresent(
                            now -> store.setOutcome(tx, now.id(), outcome, now.outcomeReason()))));
  }

  /**
   * Says on which day it ended.
   *
   * @return false if the day is still to come and was not taken
   */
  boolean setEndedOn(LocalDate day) {
    if (day.isAfter(model.today())) {
      model.tell(Message.of("map.tell.ended_future"));
      return false;
    }
    withDecision(
        d ->
            model.write(
                Label.of("map.change.ended", Label.day(day)),
                tx ->
                    now(tx, d)
                        .filter(now -> !now.live())
                        .ifPresent(now -> new OutcomeStore().setEndedOn(tx, now.id(), day))));
    return true;
  }

  CompletionStage<?> setOutcomeReason(String reason) {
    return withDecision(
        d ->
            model.write(
                Label.of("map.change.reason").merging("decision:" + d.id() + ":reason"),
                tx ->
                    now(tx, d)
                        .ifPresent(
                            now -> store.setOutcome(tx, now.id(), now.outcome(), reason.strip()))));
  }

  /** Says what set the purchase off. */
  CompletionStage<?> setOccasion(String words) {
    return withDecision(
        d ->
            model.write(
                Label.of("map.change.occasion").merging("decision:" + d.id() + ":occasion"),
                tx -> store.setOccasion(tx, d.id(), words.strip())));
  }

  /** Says where the client is on its own way. */
  void setBuyerStep(BuyerStep step) {
    withDecision(
        d ->
            model.write(
                Label.of("map.change.buyer_step", Label.word("map.buyer." + step.code())),
                tx -> store.setBuyerStep(tx, d.id(), step)));
  }

  void addRival(Rival.Kind kind) {
    withDecision(
        d ->
            model.write(
                Label.of("map.change.rival.added", Label.word("map.rival." + kind.code())),
                tx -> rivals.add(tx, d.id(), kind, "")));
  }

  /** Writes the texts of a rival; while one keeps writing in the same field it stays one step. */
  CompletionStage<?> describeRival(Rival rival, String field) {
    return model.write(
        Label.of("map.change.rival", Label.word("map.rival." + rival.kind().code()))
            .merging("rival:" + rival.id() + ":" + field),
        tx -> rivals.describe(tx, rival));
  }

  void deleteRival(Rival rival) {
    model.write(
        Label.of("map.change.rival.deleted", Label.word("map.rival." + rival.kind().code())),
        tx -> rivals.delete(tx, rival.id()));
  }

  /** Opens a further decision in the same account and goes to it. */
  void add() {
    withDecision(
        d ->
            model
                .change(
                    Label.of("map.change.decision"), tx -> store.addDecision(tx, d.accountId(), ""))
                .thenAccept(
                    id -> {
                      model.open(id);
                      model.showDecision();
                    }));
  }

  /** Deletes the decision with its map; the people stay. Another of the account comes in sight. */
  void delete() {
    withDecision(
        d -> {
          Optional<Long> another =
              model.siblings().stream().map(Decision::id).filter(id -> id != d.id()).findFirst();
          return model
              .write(
                  Label.of("map.change.decision.deleted"), tx -> store.deleteDecision(tx, d.id()))
              .thenRun(
                  () -> {
                    another.ifPresent(model::open);
                    model.tellWithUndo(Message.of("map.tell.decision_deleted"));
                  });
        });
  }

  /**
   * Reads an amount as one types it, with either sign for the decimals.
   *
   * @return nothing if it is no amount
   */
  static Optional<BigDecimal> amount(String typed) {
    String bare =
        typed.replaceAll("[\\s\\u00a0\\u202f’']", "").replace(',', '.').toLowerCase(Locale.ROOT);
    int points = bare.length() - bare.replace(".", "").length();
    boolean thousands = bare.endsWith("k");
    String digits = thousands ? bare.substring(0, bare.length() - 1) : bare;
    if (points > 1 || !digits.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(digits);
    return Optional.of(thousands ? amount.movePointRight(3) : amount);
  }

  /** The other facts are taken as they are on disk: two fields may be left one after the other. */
  private CompletionStage<?> describe(String what, BiConsumer<Transaction, Decision> act) {
    return withDecision(
        d ->
            model.write(
                Label.of("map.change.decision." + what),
                tx -> now(tx, d).ifPresent(now -> act.accept(tx, now))));
  }

  private Optional<Decision> now(Transaction tx, Decision shown) {
    return store.find(tx, shown.id());
  }

  private CompletionStage<?> withDecision(Function<Decision, CompletionStage<?>> act) {
    return model
        .shown()
        .<CompletionStage<?>>map(shown -> act.apply(shown.map().decision()))
        .orElseGet(() -> CompletableFuture.failedStage(new CancellationException()));
  }
}
