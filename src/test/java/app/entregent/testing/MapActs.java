package app.entregent.testing;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.SnapshotStore;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.workspace.Transaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Acts on a map as a seller would do them, at random, through each store of its room. */
public final class MapActs {
  private final DecisionStore decisions = new DecisionStore();
  private final ProcessStore process = new ProcessStore();
  private final Transaction tx;
  private final Random random;

  public MapActs(Transaction tx, Random random) {
    this.tx = tx;
    this.random = random;
  }

  /** One act on one of the maps; the first act makes one. */
  public void act() {
    List<Decision> open = decisions.open(tx);
    if (open.isEmpty()) {
      decisions.addDecision(tx, new AccountStore().add(tx, "Olea"), "A site");
      return;
    }
    long decision = one(open).id();
    List<Seat> seats = decisions.map(tx, decision).seats();
    if (seats.size() < 2) {
      addSeat(decision);
    } else {
      onSeats(decision, seats);
    }
  }

  private void onSeats(long decision, List<Seat> seats) {
    Seat seat = one(seats);
    switch (random.nextInt(12)) {
      case 0 -> addSeat(decision);
      case 1 ->
          decisions.setRoles(tx, seat.id(), EnumSet.of(Role.BUYER, one(List.of(Role.values()))));
      case 2 -> judge(seat);
      case 3 -> cover(seat);
      case 4 -> decisions.setText(tx, seat.id(), SeatText.GAIN, "g" + random.nextInt());
      case 5 -> decisions.move(tx, Map.of(seat.id(), new Spot(random.nextInt(900), 0)));
      case 6 -> tie(decision, seat, one(seats));
      case 7 -> decisions.deleteSeat(tx, seat.id());
      case 8 -> new RivalStore().add(tx, decision, one(List.of(Rival.Kind.values())), "R");
      case 9 -> new SnapshotStore().add(tx, decision, "S");
      case 10 -> decisions.deleteDecision(tx, decision);
      default -> step(decision, seats);
    }
  }

  private void addSeat(long decision) {
    Spot spot = new Spot(random.nextInt(900), random.nextInt(900));
    decisions.addSeat(tx, new NewSeat(decision, Optional.empty(), Set.of(Role.USER), spot));
  }

  private void judge(Seat seat) {
    Judgement.About about = one(List.of(Judgement.About.values()));
    if (random.nextInt(3) == 0) {
      new JudgementStore().forget(tx, seat.id(), about);
    } else {
      Judgement assumed = Judgement.assumed(about, tx.today());
      new JudgementStore().judge(tx, seat.id(), assumed.confirmedOn(tx.today().minusDays(3)));
    }
  }

  private void cover(Seat seat) {
    var colleague = new ColleagueStore().findOrAdd(tx, one(List.of("Ines", "Paul")));
    new CoverageStore()
        .cover(tx, new Coverage(seat.id(), colleague, random.nextInt(3), random.nextInt(3)));
  }

  private void tie(long decision, Seat from, Seat to) {
    if (from.id() != to.id()) {
      TieKind kind = one(List.of(TieKind.values()));
      decisions.addTie(tx, decision, new Tie(0, from.id(), to.id(), kind, 2, "status"));
    }
  }

  private void step(long decision, List<Seat> seats) {
    List<ProcessStep> steps = process.ofDecision(tx, decision);
    if (steps.size() < 2) {
      process.add(tx, decision, "Offer");
      return;
    }
    long step = one(steps).id();
    switch (random.nextInt(4)) {
      case 0 -> process.setActors(tx, step, Set.of(one(seats).id()));
      case 1 -> process.move(tx, decision, step, 1);
      case 2 -> process.setDoneOn(tx, step, Optional.of(tx.today()));
      default -> process.delete(tx, decision, step);
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
