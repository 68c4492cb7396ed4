package app.entregent.model.decision;

import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How sure it is what is said of a seat, who said so, and when.
 *
 * @param source who or what it comes from, in the user's words; may be empty
 * @param judgedOn the day on which it was last said
 */
public record Judgement(About about, Confidence confidence, String source, LocalDate judgedOn) {
  /** In a live decision a judgement counts for this many days. */
  public static final int STALE_LIVE_DAYS = 60;

  /** In a decision that has ended a judgement counts for this many days. */
  public static final int STALE_DAYS = 180;

  /** The longest source that is kept, in characters. */
  public static final int SOURCE_LIMIT = 500;

  /** What is judged. */
  public enum About {
    ROLE,
    STANCE,
    INFLUENCE,
    PATH;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message word() {
      return Message.of("map.about." + code());
    }
  }

  /** How sure it is, from the quiet normal to what the person said or did. */
  public enum Confidence {
    ASSUMED,
    TOLD,
    CONFIRMED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Message word() {
      return Message.of("map.confidence." + code());
    }
  }

  /** What one takes to be so, until somebody says it. */
  public static Judgement assumed(About about, LocalDate on) {
    return new Judgement(about, Confidence.ASSUMED, "", on);
  }

  public boolean confirmed() {
    return confidence == Confidence.CONFIRMED;
  }

  /**
   * Whether it is too old to rely on.
   *
   * @param live whether the decision is still to be made
   */
  public boolean stale(boolean live, LocalDate today) {
    return judgedOn.plusDays(live ? STALE_LIVE_DAYS : STALE_DAYS).isBefore(today);
  }

  /** The same judgement, confirmed on this day. */
  public Judgement confirmedOn(LocalDate day) {
    return new Judgement(about, Confidence.CONFIRMED, source, day);
  }
}
