package app.entregent.search;

import java.util.List;

/**
 * A piece of a text, with the words that were looked for.
 *
 * @param marks where they stand in it, in their order, never over each other
 */
public record Passage(String text, List<Mark> marks) {
  /** From a letter to the one before which it ends. */
  public record Mark(int from, int to) {}

  public Passage {
    marks = List.copyOf(marks);
  }
}
