package app.entregent.model.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a seller does not know yet of somebody who counts. Source: the thesis finds that contact
 * details alone are not enough ("les cordonnées et les données d'un prospect ne suffit pas"):
 * experiences, content and interactions make the difference.
 */
public enum Unknown {
  /** What the person does, and where. */
  POST,
  /** What the person did before. */
  CAREER,
  /** What the person needs. */
  NEEDS,
  /** What the person cares about. */
  INTERESTS,
  /** How the person speaks: nothing was ever said between the two. */
  WORDS,
  /** Where the person works. */
  PLACE;

  /**
   * What is known of somebody.
   *
   * @param posts how many posts are known, former ones included
   */
  public record Known(
      boolean post, int posts, boolean need, boolean note, boolean talked, boolean place) {}

  /** What is missing, what matters most first. */
  public static Set<Unknown> of(Known known) {
    Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
    add(unknown, POST, known.post());
    add(unknown, CAREER, known.posts() > 1);
    add(unknown, NEEDS, known.need());
    add(unknown, INTERESTS, known.note());
    add(unknown, WORDS, known.talked());
    add(unknown, PLACE, known.place());
    return unknown;
  }

  private static void add(Set<Unknown> unknown, Unknown what, boolean known) {
    if (!known) {
      unknown.add(what);
    }
  }
}
