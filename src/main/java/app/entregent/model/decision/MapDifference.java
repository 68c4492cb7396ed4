package app.entregent.model.decision;

import app.entregent.model.decision.Judgement.About;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
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
   * @param other where a line leads to, if it is about a line
   * @param from what it was; nothing for what appeared
   * @param to what it is; nothing for what left
   */
  public record Line(
      Kind kind, Seat seat, Optional<Seat> other, Message what, Message from, Message to) {
    Line(Kind kind, Seat seat, Message what, Message from, Message to) {
      this(kind, seat, Optional.empty(), what, from, to);
    }
  }

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
    ties(lines, then, now);
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
    if (old.desiredStance() != seat.desiredStance()) {
      lines.add(
          changed(
              seat, "map.diff.desired", old.desiredStance().word(), seat.desiredStance().word()));
    }
    if (!old.orgUnit().equals(seat.orgUnit())) {
      lines.add(changed(seat, "map.diff.unit", written(old.orgUnit()), written(seat.orgUnit())));
    }
    for (About about : About.values()) {
      sure(lines, old, seat, about);
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

  /** How sure it is, where what is said itself is the same. */
  private static void sure(List<Line> lines, Seat old, Seat seat, About about) {
    Message before = confidence(old, about);
    Message now = confidence(seat, about);
    if (!before.equals(now)
        && old.stance() == seat.stance()
        && old.influence() == seat.influence()
        && old.pathStage() == seat.pathStage()
        && old.roles().equals(seat.roles())) {
      lines.add(
          new Line(Kind.CHANGED, seat, Message.of("map.diff.sure", about.word()), before, now));
    }
  }

  private static Message confidence(Seat seat, About about) {
    return seat.judgement(about)
        .map(judgement -> judgement.confidence().word())
        .orElse(Message.of("map.diff.empty"));
  }

  /** Lines that were drawn, taken away or changed, told of the seat at which they begin. */
  private static void ties(List<Line> lines, DecisionMap then, DecisionMap now) {
    Map<Long, Tie> before =
        then.ties().stream().collect(Collectors.toMap(Tie::id, Function.identity()));
    Set<Long> still = now.ties().stream().map(Tie::id).collect(Collectors.toSet());
    for (Tie tie : now.ties()) {
      Optional<Tie> old = Optional.ofNullable(before.get(tie.id()));
      if (old.isEmpty()) {
        line(lines, now, tie, Message.of("map.diff.empty"), tie.kind().word());
      } else if (!old.get().equals(tie)) {
        line(lines, now, tie, told(old.get()), told(tie));
      }
    }
    for (Tie tie : then.ties()) {
      if (!still.contains(tie.id())) {
        line(lines, now, tie, tie.kind().word(), Message.of("map.diff.empty"));
      }
    }
  }

  private static void line(List<Line> lines, DecisionMap now, Tie tie, Message from, Message to) {
    now.seat(tie.fromSeatId())
        .ifPresent(
            seat ->
                lines.add(
                    new Line(
                        Kind.CHANGED,
                        seat,
                        now.seat(tie.toSeatId()),
                        Message.of("map.diff.line"),
                        from,
                        to)));
  }

  private static Message told(Tie tie) {
    return tie.kind() == TieKind.INFLUENCES
        ? Message.of("map.diff.influences", tie.kind().word(), tie.weight(), tie.motive())
        : tie.kind().word();
  }
}
