package app.entregent.search;

import java.util.List;

/**
 * What was found.
 *
 * @param asked what was looked for
 * @param hits the best, the best first
 * @param total how many there are; when {@code more}, at least so many
 */
public record SearchAnswer(Asked asked, List<SearchHit> hits, long total, boolean more) {
  /** Nothing was found. */
  static SearchAnswer nothing(Asked asked) {
    return new SearchAnswer(asked, List.of(), 0, false);
  }

  public SearchAnswer {
    hits = List.copyOf(hits);
  }
}
