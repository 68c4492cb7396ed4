package app.entregent.model.measure;

import app.entregent.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The four steps on one account: how much of the seller's checklist is done (the same on every
 * account); of the seats in its open decisions, how many have a name; of the people in them, how
 * many had an exchange both ways; and how many know the seller by voice or better (a bond of at
 * least 3). It shows where things stand, so talks of an archive count.
 */
public record StepBoard(List<Line> lines) {
  /** From this bond on somebody is more than a contact: 3, talked. */
  public static final int FIRM_BOND = 3;

  /**
   * One step.
   *
   * @param done how many are there
   * @param of of how many; 0 when there is nothing to count yet
   */
  public record Line(Step step, int done, int of) {
    /** 0 to 1, or nothing when there is nothing to count yet. */
    public OptionalDouble share() {
      return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / of);
    }

    /** What is counted, in a sentence; what to do first where there is nothing to count. */
    public Message told() {
      return of == 0
          ? Message.of("measure.board.unknown." + step)
          : Message.of("measure.board.told." + step, done, of);
    }
  }

  public StepBoard {
    lines = List.copyOf(lines);
  }

  /** The step to work on next: the first that is not complete; nothing if all are. */
  public Optional<Step> next() {
    return lines.stream()
        .filter(line -> line.of() == 0 || line.done() < line.of())
        .map(Line::step)
        .findFirst();
  }
}
