package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is different on a map between two moments. Where a card lies makes no difference. */
public record MapDifference(List<Line> lines) {
  /** What became of a seat. */
  public enum Kind {
    APPEARED,
    LEFT,
    CHANGED
  }

  /**
   * One difference.
   *
   * @param from what it was; nothing for what appeared
   * @param to what it is; nothing for what left
   */
  public record Line(Kind kind, Seat seat, Message what, Message from, Message to) {}

  public MapDifference {
    lines = List.copyOf(lines);
  }

  /** What happened from the one to the other: who appeared, who left, then what changed. */
  public static MapDifference between(DecisionMap then, DecisionMap now) {
    List<Line> lines = new ArrayList<>();
    Map<Long, Seat> before = byId(then);
    Map<Long, Seat> after = byId(now);
    for (Seat seat : now.seats()) {
      if (!before.containsKey(seat.id())) {
        lines.add(
            new Line(
                Kind.APPEARED,
                seat,
                Message.of("map.diff.seat"),
                Message.NOTHING,
                Message.NOTHING));
      }
    }
    for (Seat seat : then.seats()) {
      if (!after.containsKey(seat.id())) {
        lines.add(
            new Line(
                Kind.LEFT, seat, Message.of("map.diff.seat"), Message.NOTHING, Message.NOTHING));
      }
    }
    for (Seat seat : now.seats()) {
      Optional.ofNullable(before.get(seat.id())).ifPresent(old -> compare(lines, old, seat));
    }
    ties(lines, then, now, after);
    return new MapDifference(lines);
  }

  /** What became of each seat, for marks on the cards; a seat that only changed is last. */
  public Map<Long, Kind> marks() {
    return lines.stream()
        .collect(Collectors.toMap(line -> line.seat().id(), Line::kind, (one, other) -> one));
  }

  private static Map<Long, Seat> byId(DecisionMap map) {
    return map.seats().stream().collect(Collectors.toMap(Seat::id, Function.identity()));
  }

  private static void compare(List<Line> lines, Seat old, Seat seat) {
    if (!old.personId().equals(seat.personId())) {
      lines.add(
          new Line(
              Kind.CHANGED,
              seat,
              Message.of("map.diff.person"),
              Message.of(old.ghost() ? "map.diff.nobody" : "map.diff.another"),
              Message.of(seat.ghost() ? "map.diff.nobody" : "map.diff.known")));
    }
    if (!old.roles().equals(seat.roles())) {
      lines.add(changed(seat, "map.diff.roles", SeatWords.roles(old), SeatWords.roles(seat)));
    }
    if (old.stance() != seat.stance()) {
      lines.add(changed(seat, "map.diff.stance", old.stance().word(), seat.stance().word()));
    }
    if (old.influence() != seat.influence()) {
      lines.add(
          changed(seat, "map.diff.influence", old.influence().word(), seat.influence().word()));
    }
    if (old.pathStage() != seat.pathStage()) {
      lines.add(changed(seat, "map.diff.path", old.pathStage().word(), seat.pathStage().word()));
    }
    for (SeatText text : EnumSet.allOf(SeatText.class)) {
      if (!old.text(text).equals(seat.text(text))) {
        lines.add(
            new Line(
                Kind.CHANGED,
                seat,
                text.word(),
                written(old.text(text)),
                written(seat.text(text))));
      }
    }
  }

  private static Message written(String text) {
    return text.isBlank() ? Message.of("map.diff.empty") : Message.of("map.diff.text", text);
  }

  private static Line changed(Seat seat, String what, Message from, Message to) {
    return new Line(Kind.CHANGED, seat, Message.of(what), from, to);
  }

  /** Lines that were drawn or taken away, told of the seat at which they begin. */
  private static void ties(
      List<Line> lines, DecisionMap then, DecisionMap now, Map<Long, Seat> after) {
    Set<Tie> before = new HashSet<>(then.ties());
    Set<Tie> later = new HashSet<>(now.ties());
    for (Tie tie : now.ties()) {
      Seat seat = after.get(tie.fromSeatId());
      if (!before.contains(tie) && seat != null) {
        lines.add(changed(seat, "map.diff.line", Message.of("map.diff.empty"), tie.kind().word()));
      }
    }
    for (Tie tie : then.ties()) {
      Seat seat = after.get(tie.fromSeatId());
      if (!later.contains(tie) && seat != null) {
        lines.add(changed(seat, "map.diff.line", tie.kind().word(), Message.of("map.diff.empty")));
      }
    }
  }
}
