package app.entregent.model.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The four steps on one account: of the seats in its open decisions, who has a name (people), who
 * of those exchanged something with the seller both ways (exchange), and who of those knows him by
 * voice or face (relationships). The brand is the seller's own and the same on every account.
 */
public record StepBoard(List<Line> lines) {
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
  }

  public StepBoard {
    lines = List.copyOf(lines);
  }

  /** The step to work on next: the first that is not complete, nothing if all are. */
  public Optional<Step> next() {
    return lines.stream()
        .filter(line -> line.of() == 0 || line.done() < line.of())
        .map(Line::step)
        .findFirst();
  }
}
