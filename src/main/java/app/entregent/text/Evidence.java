package app.entregent.text;

import java.util.OptionalInt;

/** A figure of others that stands behind a rule of the program, as it is said in a language. */
public interface Evidence {
  /** What it says, whose it is and what to keep in mind. */
  record Words(String figure, String claim, String source, String caveat) {}

  Words in(Language language);

  /** When it was published; empty if the source does not say. */
  OptionalInt year();

  /** On how many answers it rests; empty if the source does not say. */
  OptionalInt sample();

  /** Whether so few answered that one more could move the figure much. */
  boolean isSmall();
}
