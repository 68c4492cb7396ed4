package app.entregent.model.people;

import java.util.Optional;

/** The sensitive facts that may be kept of a person, and only on request. */
public record SensitiveFacts(Optional<AgeRange> ageRange, Optional<Sex> sex) {
  /** Nothing is kept, or nothing may be told. */
  public static final SensitiveFacts NONE = new SensitiveFacts(Optional.empty(), Optional.empty());

  public boolean isEmpty() {
    return ageRange.isEmpty() && sex.isEmpty();
  }
}
