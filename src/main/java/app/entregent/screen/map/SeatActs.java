package app.entregent.screen.map;

import app.entregent.model.decision.Arrangement;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What one does with the selected seats. Each act is one change that can be undone, under a label
 * of its own.
 */
final class SeatActs {
  private final MapViewModel model;
  private final DecisionStore store = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();

  SeatActs(MapViewModel model) {
    this.model = model;
  }

  /** Gives the role to the selected seats, or takes it from them if all have it. */
  void toggleRole(Role role) {
    boolean had = model.selected().stream().allMatch(seat -> seat.roles().contains(role));
    forSelected(
        had ? "role.taken" : "role.given",
        (tx, seat) -> store.setRoles(tx, seat.id(), changed(seat, role, had)),
        seat -> seat.withRoles(changed(seat, role, had)),
        Label.word("map.role." + role.code()));
  }

  private static Set<Role> changed(Seat seat, Role role, boolean taken) {
    Set<Role> roles = EnumSet.of(role);
    roles.addAll(seat.roles());
    if (taken) {
      roles.remove(role);
    }
    return roles;
  }

  /** Says where the selected seats stand; until it is confirmed, that is assumed. */
  void setStance(Stance stance) {
    forSelected(
        "stance",
        (tx, seat) -> {
          if (seat.stance() != stance) {
            store.setStance(tx, seat.id(), stance);
          }
        },
        seat -> seat.stance() == stance ? seat : seat.withStance(stance),
        Label.word("map.stance." + stance.code()));
  }

  /** Confirms today where the selected seats stand, or takes back that it was confirmed today. */
  void toggleConfirmed() {
    List<Seat> judged =
        model.selected().stream().filter(seat -> seat.stance() != Stance.UNKNOWN).toList();
    if (judged.isEmpty()) {
      model.tell(Message.of("map.tell.nothing_to_confirm"));
      return;
    }
    Judgement assumed = Judgement.assumed(About.STANCE, model.today());
    Judgement confirmed = assumed.confirmedOn(model.today());
    boolean today =
        judged.stream()
            .allMatch(
                seat ->
                    seat.confirmed()
                        && seat.judgement(About.STANCE)
                            .filter(j -> j.judgedOn().equals(model.today()))
                            .isPresent());
    forSeats(
        today ? "assumed" : "confirmed",
        judged,
        (tx, seat) ->
            judgements.judge(
                tx,
                seat.id(),
                today
                    ? assumed
                    : seat.judgement(About.STANCE)
                        .map(known -> known.confirmedOn(tx.today()))
                        .orElse(confirmed)));
  }

  void changeInfluence(int steps) {
    forSelected(
        "influence",
        (tx, seat) -> {
          Influence changed = seat.influence().plus(steps);
          if (seat.influence() != changed) {
            store.setInfluence(tx, seat.id(), changed);
          }
        },
        seat -> seat.withInfluence(seat.influence().plus(steps)),
        Label.word(steps > 0 ? "map.influence.more" : "map.influence.less"));
  }

  void setInfluence(Influence influence) {
    forSelected(
        "influence",
        (tx, seat) -> {
          if (seat.influence() != influence) {
            store.setInfluence(tx, seat.id(), influence);
          }
        },
        seat -> seat.influence() == influence ? seat : seat.withInfluence(influence),
        Label.word("map.influence." + influence.code()));
  }

  void setPathStage(PathStage stage) {
    forSelected(
        "path",
        (tx, seat) -> {
          if (seat.pathStage() != stage) {
            store.setPathStage(tx, seat.id(), stage);
          }
        },
        seat -> seat.pathStage() == stage ? seat : seat.withPathStage(stage),
        Label.word("map.path." + stage.code()));
  }

  /** Writes a text of a seat; while one keeps writing in the same field it stays one step. */
  CompletionStage<Boolean> write(Seat seat, SeatText text, String words) {
    Label label =
        label("text", List.of(seat), Label.word("map.field." + text.code()))
            .merging("seat:" + seat.id() + ":" + text.code());
    return model.write(label, tx -> store.setText(tx, seat.id(), text, words.strip()));
  }

  /** Moves cards to these places: one step, however long the way was. */
  void move(Map<Long, Spot> places) {
    move(Label.of("map.change.moved", Label.count(places.size())), places);
  }

  private void move(Label label, Map<Long, Spot> places) {
    Map<Long, UnaryOperator<Seat>> moved = new HashMap<>();
    places.forEach((id, spot) -> moved.put(id, seat -> seat.at(spot)));
    model.drafts().change(label, moved, done(tx -> store.move(tx, places)));
  }

  /** Moves the selected cards a little; steps one after the other are one to undo. */
  void nudge(double dx, double dy) {
    List<Seat> seats = model.selected();
    if (seats.isEmpty()) {
      return;
    }
    Map<Long, Spot> places = new HashMap<>();
    seats.forEach(seat -> places.put(seat.id(), SeatLayout.onGrid(seat.spot().plus(dx, dy))));
    move(
        Label.of("map.change.moved", Label.count(places.size()))
            .merging("nudge:" + places.keySet().stream().sorted().toList()),
        places);
  }

  /** Puts the selected cards in line. */
  void align(Alignment alignment) {
    Map<Long, Spot> now = new HashMap<>();
    model.selected().forEach(seat -> now.put(seat.id(), seat.spot()));
    Map<Long, Spot> aligned = alignment.of(now);
    if (!aligned.isEmpty()) {
      move(Label.of("map.change.aligned", Label.count(aligned.size())), aligned);
    }
  }

  /** Arranges the map; cards that the user placed stay where they are. */
  void arrange() {
    arrange("around", Arrangement::around);
  }

  /** Arranges the whole map, the placed cards too. */
  void arrangeAll() {
    arrange("all", Arrangement::anew);
  }

  /**
   * The places are found from what was read, so that nobody who writes has to wait for it; what was
   * moved, added or taken away since stays so.
   */
  private void arrange(String how, Function<DecisionMap, Map<Long, Spot>> layout) {
    model
        .shown()
        .filter(shown -> !shown.cards().isEmpty())
        .ifPresent(
            shown ->
                model.look(
                    "arranging",
                    reader -> {
                      DecisionMap map = store.map(reader, shown.decisionId());
                      return new Arranged(map, layout.apply(map));
                    },
                    arranged ->
                        model
                            .write(
                                Label.of("map.change.arranged." + how),
                                tx ->
                                    store.arrange(
                                        tx, arranged.still(store.map(tx, shown.decisionId()))))
                            .thenRun(
                                () -> model.tellWithUndo(Message.of("map.tell.arranged." + how)))));
  }

  /** Adds a seat that must exist and that nobody is known to hold. */
  void addGhost(Set<Role> roles) {
    model
        .shown()
        .ifPresent(
            shown ->
                model
                    .change(
                        Label.of("map.change.ghost"), tx -> addGhost(tx, shown.decisionId(), roles))
                    .thenAccept(id -> model.select(id)));
  }

  private long addGhost(Transaction tx, long decisionId, Set<Role> roles) {
    List<Spot> taken = store.map(tx, decisionId).seats().stream().map(Seat::spot).toList();
    Spot spot = SeatLayout.next(taken, roles, Optional.empty());
    return store.addSeat(tx, NewSeat.ghost(decisionId, roles, spot));
  }

  /** Takes the selected seats off the map; the people stay known. */
  void delete() {
    List<Seat> seats = model.selected();
    if (seats.isEmpty()) {
      return;
    }
    Label label = label("deleted", seats);
    model
        .write(label, tx -> store.deleteSeats(tx, seats.stream().map(Seat::id).toList()))
        .thenRun(() -> model.tellWithUndo(Message.of("map.tell.deleted", seats.size())));
  }

  /** Says to whom the seats report; empty for nobody. */
  void setBoss(List<Long> seatIds, Optional<Long> bossId) {
    model
        .shown()
        .ifPresent(
            shown -> {
              List<Seat> seats = there(seatIds);
              model.write(
                  label(bossId.isPresent() ? "boss" : "boss.none", seats),
                  tx ->
                      seats.stream()
                          .map(Seat::id)
                          .filter(id -> bossId.filter(id::equals).isEmpty())
                          .forEach(id -> store.setBoss(tx, shown.decisionId(), id, bossId)));
            });
  }

  /** Draws a line from each of the seats to another. */
  void tie(TieKind kind, List<Long> from, long to) {
    model
        .shown()
        .ifPresent(
            shown ->
                model.write(
                    label("tie." + kind.code(), there(from)),
                    tx -> {
                      for (long id : from) {
                        Tie tie = new Tie(0, id, to, kind, Tie.LIGHTEST, "");
                        if (id != to && store.findTie(tx, tie).isEmpty()) {
                          store.addTie(tx, shown.decisionId(), tie);
                        }
                      }
                    }));
  }

  /** Makes an influence heavier or lighter. */
  void weigh(Tie tie, int steps) {
    int weight = Math.clamp((long) tie.weight() + steps, Tie.LIGHTEST, Tie.HEAVIEST);
    model
        .shown()
        .ifPresent(
            shown ->
                model.write(
                    Label.of("map.change.weight", Label.count(weight)),
                    tx ->
                        store.addTie(
                            tx,
                            shown.decisionId(),
                            new Tie(
                                tie.id(),
                                tie.fromSeatId(),
                                tie.toSeatId(),
                                tie.kind(),
                                weight,
                                tie.motive()))));
  }

  void deleteTie(Tie tie) {
    model.write(
        Label.of("map.change.tie.deleted", Label.word("map.tie." + tie.kind().code())),
        tx -> store.deleteTie(tx, tie.id()));
  }

  /** The label of a change of these seats, which names a single person by its row only. */
  static Label label(String what, List<Seat> seats, Label.Arg... more) {
    if (seats.size() == 1) {
      Label.Arg who =
          seats
              .getFirst()
              .personId()
              .map(id -> Label.row("person", id))
              .orElse(Label.word("map.ghost.any"));
      return Label.of("map.change.one." + what, with(who, more));
    }
    return Label.of("map.change.many." + what, with(Label.count(seats.size()), more));
  }

  private static Label.Arg[] with(Label.Arg first, Label.Arg... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(Label.Arg[]::new);
  }

  private List<Seat> there(List<Long> ids) {
    return model.shown().stream()
        .flatMap(shown -> ids.stream().flatMap(id -> shown.map().seat(id).stream()))
        .toList();
  }

  /** What becomes of the seats is shown at once: the next key builds on it. */
  private void forSelected(
      String what,
      BiConsumer<Transaction, Seat> act,
      UnaryOperator<Seat> foreseen,
      Label.Arg... more) {
    List<Seat> seats = model.selected();
    if (!seats.isEmpty()) {
      Map<Long, UnaryOperator<Seat>> changed = new HashMap<>();
      for (Seat seat : seats) {
        Seat then = foreseen.apply(seat);
        changed.put(seat.id(), now -> over(now, seat, then));
      }
      model
          .drafts()
          .change(
              label(what, seats, more),
              changed,
              done(tx -> seats.forEach(seat -> act.accept(tx, seat))));
    }
  }

  /** Only what this act changed: what is written of the rest meanwhile stays. */
  private static Seat over(Seat now, Seat before, Seat then) {
    Seat result = now;
    if (!then.roles().equals(before.roles())) {
      result = result.withRoles(then.roles());
    }
    if (then.stance() != before.stance()) {
      result = result.withStance(then.stance());
    }
    if (then.influence() != before.influence()) {
      result = result.withInfluence(then.influence());
    }
    return then.pathStage() == before.pathStage() ? result : result.withPathStage(then.pathStage());
  }

  private void forSeats(
      String what, List<Seat> seats, BiConsumer<Transaction, Seat> act, Label.Arg... more) {
    model.write(label(what, seats, more), tx -> seats.forEach(seat -> act.accept(tx, seat)));
  }

  /** Work of which nothing is asked back. */
  static Function<Transaction, Boolean> done(Consumer<Transaction> work) {
    return tx -> {
      work.accept(tx);
      return true;
    };
  }
}
