package app.entregent.model.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting or a live talk of the last days of which something is not written down yet: that it
 * took place at all, a sentence, how each person was, or what comes next. The seller may say that
 * there is nothing more to write.
 *
 * @param missing what is not written; never empty
 */
public record Unfinished(Conversation talk, Set<Missing> missing) {
  /** So many days back one still remembers. */
  public static final int DAYS = 7;

  /** What can be missing, in the order in which it is asked. */
  public enum Missing {
    HELD,
    FELT,
    SENTENCE,
    NEXT;

    /** The part of a key of the texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Unfinished {
    missing = Set.copyOf(missing);
  }

  /**
   * What is missing of a talk; empty if it is whole, not over yet, written by letter, or was called
   * whole by the seller.
   *
   * @param hasNext whether a next action came of it
   */
  public static Optional<Unfinished> of(
      Conversation talk, boolean hasNext, Instant now, LocalDate today) {
    boolean over = talk.timed() ? !talk.startedAt().isAfter(now) : talk.heldOn().isBefore(today);
    if (talk.complete() || !talk.channel().isLive()) {
      return Optional.empty();
    }
    EnumSet<Missing> missing =
        switch (talk.state()) {
          case CANCELLED -> EnumSet.noneOf(Missing.class);
          case PLANNED -> over ? EnumSet.allOf(Missing.class) : EnumSet.noneOf(Missing.class);
          case HELD -> ofHeld(talk, hasNext);
        };
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Unfinished(talk, missing));
  }

  private static EnumSet<Missing> ofHeld(Conversation talk, boolean hasNext) {
    EnumSet<Missing> missing = EnumSet.noneOf(Missing.class);
    if (!talk.felt().keySet().containsAll(talk.personIds())) {
      missing.add(Missing.FELT);
    }
    if (talk.summary().isBlank()) {
      missing.add(Missing.SENTENCE);
    }
    if (!hasNext) {
      missing.add(Missing.NEXT);
    }
    return missing;
  }
}
