package app.entregent.model.measure;

import java.util.EnumSet;
import java.util.Set;

/** A kind of acts that is read by itself. */
public enum RingSource {
  ITEMS,
  SEATS,
  PIECES,
  QUESTIONS,
  TALKS;

  /** Those that are made of talks, and so stand on the days of talks. */
  static final Set<RingSource> OF_TALKS = EnumSet.of(SEATS, TALKS);
}
