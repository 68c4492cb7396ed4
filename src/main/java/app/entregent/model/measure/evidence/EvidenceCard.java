package app.entregent.model.measure.evidence;

import app.entregent.text.Evidence;
import app.entregent.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A figure of others that stands behind a rule of the program.
 *
 * @param key names the card for those who show it
 * @param theme what it is about
 * @param year when it was published; empty if the source does not say
 * @param sample on how many answers it rests; empty if the source does not say
 */
public record EvidenceCard(
    String key, Theme theme, OptionalInt year, OptionalInt sample, Map<Language, Words> words)
    implements Evidence {
  /** Below this many answers a figure is a small sample. */
  public static final int SMALL = 30;

  /** What a card is about. */
  public enum Theme {
    BRAND,
    PEOPLE,
    EXCHANGE,
    RELATIONSHIPS,
    METHOD;

    /** The part of a key of the texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public EvidenceCard {
    words = Map.copyOf(words);
  }

  @Override
  public Words in(Language language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalStateException("No words of " + key + " in " + language);
    }
    return found;
  }

  @Override
  public boolean isSmall() {
    return sample.isPresent() && sample.getAsInt() < SMALL;
  }
}
