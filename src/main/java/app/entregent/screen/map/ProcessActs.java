package app.entregent.screen.map;

import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Seat;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

/** What one does with the steps of the client's own way to the purchase. */
final class ProcessActs {
  private final MapViewModel model;
  private final ProcessStore store = new ProcessStore();

  ProcessActs(MapViewModel model) {
    this.model = model;
  }

  /** Adds a step at the end. */
  void add(String name) {
    String words = name.strip();
    if (!words.isEmpty()) {
      change("added", (tx, decision) -> store.add(tx, decision, words));
    }
  }

  /** Names a step anew; a step keeps its name if none is given. */
  CompletionStage<?> rename(ProcessStep step, String name) {
    return name.isBlank()
        ? CompletableFuture.failedStage(new CancellationException())
        : merging("renamed", step, tx -> store.rename(tx, step.id(), name.strip()));
  }

  void setExpectedOn(ProcessStep step, Optional<LocalDate> day) {
    if (!step.expectedOn().equals(day)) {
      change("expected", (tx, decision) -> store.setExpectedOn(tx, step.id(), day));
    }
  }

  /** Says that a step was done today, or takes that back. */
  void toggleDone(ProcessStep step) {
    boolean done = step.doneOn().isPresent();
    change(
        done ? "undone" : "done",
        (tx, decision) ->
            store.setDoneOn(tx, step.id(), done ? Optional.empty() : Optional.of(model.today())));
  }

  CompletionStage<?> setProof(ProcessStep step, String words) {
    return merging("proof", step, tx -> store.setProof(tx, step.id(), words.strip()));
  }

  /** The seats that are selected on the map act in this step. */
  void takeSelected(ProcessStep step) {
    Set<Long> selected =
        model.selected().stream().map(Seat::id).collect(Collectors.toUnmodifiableSet());
    if (selected.isEmpty() && step.actors().isEmpty()) {
      model.tell(Message.of("map.tell.select_actors"));
    } else {
      change("actors", (tx, decision) -> store.setActors(tx, step.id(), selected));
    }
  }

  /** Moves a step by so many places, earlier if negative. */
  void move(ProcessStep step, int places) {
    change("moved", (tx, decision) -> store.move(tx, decision, step.id(), places));
  }

  void delete(ProcessStep step) {
    change(label("deleted"), (tx, decision) -> store.delete(tx, decision, step.id()))
        .thenRun(() -> model.tellWithUndo(Message.of("map.tell.step_deleted")));
  }

  private CompletionStage<?> merging(String what, ProcessStep step, Consumer<Transaction> work) {
    return change(
        label(what).merging("process:" + what + ":" + step.id()),
        (tx, decision) -> work.accept(tx));
  }

  private void change(String what, ObjLongConsumer<Transaction> work) {
    change(label(what), work);
  }

  private static Label label(String what) {
    return Label.of("map.change.process." + what);
  }

  private CompletionStage<?> change(Label label, ObjLongConsumer<Transaction> work) {
    return model
        .shown()
        .map(MapPicture::decisionId)
        .map(decision -> model.write(label, tx -> work.accept(tx, decision)))
        .orElseGet(() -> CompletableFuture.failedFuture(new CancellationException()));
  }
}
