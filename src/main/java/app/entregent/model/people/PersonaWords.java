package app.entregent.model.people;

import java.util.EnumMap;
import java.util.Map;

/**
 * What moves an ideal customer, as the seller wrote it; what was not written is empty. Source: the
 * thesis's buyer persona (needs, problems, language), and the content that helps at each stage of
 * the path to a purchase.
 */
public record PersonaWords(Map<Part, String> texts) {
  /** Of what a text speaks. */
  public enum Part {
    NEEDS,
    WORRIES,
    WORDS_USED,
    /** What helps while they become aware of a need. */
    CONTENT_AWARENESS,
    /** What helps while they list options. */
    CONTENT_OPTIONS,
    /** What helps while they compare. */
    CONTENT_EVALUATION,
    /** What helps while they buy. */
    CONTENT_PURCHASE
  }

  public static final PersonaWords NONE = new PersonaWords(Map.of());

  public PersonaWords {
    Map<Part, String> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, texts.getOrDefault(part, ""));
    }
    texts = Map.copyOf(all);
  }

  public String of(Part part) {
    return texts.getOrDefault(part, "");
  }
}
