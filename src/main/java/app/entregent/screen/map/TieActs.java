package app.entregent.screen.map;

import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lines: which one is selected, and what one does with it. Each act is one step to undo. */
final class TieActs {
  /** The longest motive that is kept, in characters. */
  static final int MOTIVE_LIMIT = 500;

  private final MapViewModel model;
  private final DecisionStore store = new DecisionStore();
  private final ReadOnlyObjectWrapper<Optional<Long>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());

  TieActs(MapViewModel model) {
    this.model = model;
  }

  /** The id of the selected line. */
  ReadOnlyObjectProperty<Optional<Long>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The selected line, if it is on the map. */
  Optional<Tie> current() {
    return selected
        .get()
        .flatMap(
            id ->
                model.shown().stream()
                    .flatMap(shown -> shown.map().ties().stream())
                    .filter(tie -> tie.id() == id)
                    .findFirst());
  }

  void select(long tieId) {
    selected.set(Optional.of(tieId));
    model.showLine();
  }

  void selectNone() {
    selected.set(Optional.empty());
  }

  /** Selects the next line of the selected card; after the last one the first. */
  void next(int steps) {
    List<Long> lines =
        model.shown().stream()
            .flatMap(shown -> shown.map().ties().stream())
            .filter(tie -> model.selectionProperty().get().stream().anyMatch(tie::touches))
            .map(Tie::id)
            .toList();
    if (lines.isEmpty()) {
      return;
    }
    int at = selected.get().map(lines::indexOf).orElse(-1);
    int next = at < 0 && steps < 0 ? lines.size() - 1 : at + steps;
    select(lines.get(Math.floorMod(next, lines.size())));
  }

  /** Draws a line between two seats, or changes the one that is there, and selects it. */
  void draw(TieKind kind, long from, long to, int weight, String motive) {
    model
        .shown()
        .filter(shown -> from != to)
        .ifPresent(
            shown ->
                model
                    .change(
                        SeatActs.label(
                            kind == TieKind.REPORTS_TO ? "boss" : "tie." + kind.code(),
                            shown.map().seat(from).stream().toList()),
                        tx -> {
                          Tie tie = new Tie(0, from, to, kind, weight, motive.strip());
                          if (kind == TieKind.REPORTS_TO) {
                            store.setBoss(tx, shown.decisionId(), from, Optional.of(to));
                          }
                          return store.addTie(tx, shown.decisionId(), tie);
                        })
                    .thenAccept(this::select));
  }

  /** Gives the selected line another kind; it stays between the same two seats. */
  void setKind(TieKind kind) {
    current()
        .filter(tie -> tie.kind() != kind)
        .ifPresent(
            tie ->
                model
                    .shown()
                    .ifPresent(
                        shown ->
                            model
                                .change(
                                    Label.of(
                                        "map.change.tie.kind",
                                        Label.word("map.tie." + kind.code())),
                                    tx -> {
                                      store.deleteTie(tx, tie.id());
                                      Tie other = as(tie, kind);
                                      if (kind == TieKind.REPORTS_TO) {
                                        store.setBoss(
                                            tx,
                                            shown.decisionId(),
                                            tie.fromSeatId(),
                                            Optional.of(tie.toSeatId()));
                                      }
                                      return store
                                          .findTie(tx, other)
                                          .orElseGet(
                                              () -> store.addTie(tx, shown.decisionId(), other));
                                    })
                                .thenAccept(this::select)));
  }

  void setWeight(int weight) {
    current().ifPresent(tie -> model.seats().weigh(tie, weight - tie.weight()));
  }

  /** Makes the selected influence heavier or lighter. */
  void weigh(int steps) {
    current()
        .filter(tie -> tie.kind() == TieKind.INFLUENCES)
        .ifPresent(tie -> model.seats().weigh(tie, steps));
  }

  /** Writes why an influence works; while one keeps writing it stays one step. */
  CompletionStage<?> setMotive(Tie tie, String motive) {
    Tie written =
        new Tie(
            tie.id(), tie.fromSeatId(), tie.toSeatId(), tie.kind(), tie.weight(), motive.strip());
    return model
        .shown()
        .map(
            shown ->
                model.change(
                    Label.of("map.change.motive").merging("motive:" + tie.id()),
                    tx -> store.addTie(tx, shown.decisionId(), written)))
        .orElseGet(() -> CompletableFuture.failedStage(new CancellationException()));
  }

  /** Takes the selected line away. */
  void delete() {
    current()
        .ifPresent(
            tie -> {
              model.seats().deleteTie(tie);
              leave();
            });
  }

  /** Goes back to the card, or to the gaps. */
  void leave() {
    selectNone();
    model.showSeat();
  }

  private static Tie as(Tie tie, TieKind kind) {
    return new Tie(0, tie.fromSeatId(), tie.toSeatId(), kind, tie.weight(), tie.motive());
  }
}
