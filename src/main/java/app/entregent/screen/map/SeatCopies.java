package app.entregent.screen.map;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.Spot;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries seats from one decision of a workspace to another: the same people, roles and stances.
 * What is carried names nobody: it is only read again in the same workspace.
 */
final class SeatCopies {
  private record Pasted(List<Long> seats, int there) {}

  private static final Pattern COPY = Pattern.compile("seats:([^:]+):(\\d+):(\\d+(?:,\\d+)*)");

  private final MapViewModel model;
  private final DecisionStore store = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();

  SeatCopies(MapViewModel model) {
    this.model = model;
  }

  /** The selected seats, to be given to {@link #paste}; nothing if none is selected. */
  Optional<String> copy() {
    String ids =
        model.selected().stream()
            .map(seat -> Long.toString(seat.id()))
            .collect(Collectors.joining(","));
    return model
        .shown()
        .filter(shown -> !ids.isEmpty())
        .map(
            shown -> {
              model.tell(Message.of("map.tell.copied", model.selected().size()));
              return "seats:" + model.workspaceKey() + ":" + shown.decisionId() + ":" + ids;
            });
  }

  /** Adds what was copied; who sits here already is not added twice. */
  void paste(String copied) {
    Matcher parts = COPY.matcher(copied);
    Optional<MapPicture> shown = model.shown();
    if (shown.isEmpty() || !parts.matches() || !parts.group(1).equals(model.workspaceKey())) {
      model.tell(Message.of("map.tell.nothing_to_paste"));
      return;
    }
    long source = Long.parseLong(parts.group(2));
    long target = shown.get().decisionId();
    if (source == target) {
      model.tell(Message.of("map.tell.paste_elsewhere"));
      return;
    }
    Set<Long> ids =
        Stream.of(parts.group(3).split(",", -1)).map(Long::parseLong).collect(Collectors.toSet());
    model
        .change(
            Label.of("map.change.pasted", Label.count(ids.size())),
            tx -> paste(tx, source, target, ids))
        .thenAccept(this::tell);
  }

  private void tell(Pasted pasted) {
    model.select(pasted.seats());
    model.tellWithUndo(
        Message.of(
            pasted.there() == 0 ? "map.tell.pasted" : "map.tell.pasted.some",
            pasted.seats().size(),
            pasted.there()));
  }

  private Pasted paste(Transaction tx, long source, long target, Set<Long> ids) {
    Optional<DecisionMap> from = Optional.ofNullable(store.maps(tx, Set.of(source)).get(source));
    DecisionMap to = store.map(tx, target);
    List<Spot> taken = new ArrayList<>(to.seats().stream().map(Seat::spot).toList());
    List<Long> added = new ArrayList<>();
    int there = 0;
    for (Seat seat : from.map(DecisionMap::seats).orElse(List.of())) {
      if (!ids.contains(seat.id())) {
        continue;
      }
      if (seat.personId().filter(to.people()::contains).isPresent()) {
        there++;
        continue;
      }
      Spot spot = SeatLayout.next(taken, seat.roles(), Optional.empty());
      taken.add(spot);
      long id = store.addSeat(tx, new NewSeat(target, seat.personId(), seat.roles(), spot));
      store.setStance(tx, id, seat.stance());
      seat.judgement(About.STANCE).ifPresent(known -> judgements.judge(tx, id, known));
      added.add(id);
    }
    return new Pasted(added, there);
  }
}
