package app.entregent.model.wording;

import java.util.List;

/**
 * The words of somebody for whom one writes, such as a persona.
 *
 * @param name how the reader is called
 */
public record ReaderWords(long id, String name, List<Phrase> phrases) {
  /** Where a phrase stands in what is known of the reader. */
  public enum Source {
    /** What they need. */
    NEED,
    /** What worries them. */
    WORRY,
    /** Words that they use themselves. */
    THEIR_WORDS,
    /** By which one knows them: their title, their trade, their place. */
    CRITERION
  }

  /** Something known of the reader, in words; commas and semicolons part several of them. */
  public record Phrase(Source source, String words) {}

  public ReaderWords {
    phrases = List.copyOf(phrases);
  }
}
