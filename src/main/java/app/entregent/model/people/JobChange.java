package app.entregent.model.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody works for another company than when last seen: a reason to congratulate, an account that
 * may lose its champion, another that may have won one. It is read from the posts: a post held now
 * that was first seen later than a post at another company, held until then, which has ended. Posts
 * whose end the profile itself tells are a career, not news.
 *
 * @param from the company that was left, as the profile spelled it
 * @param to the company that was joined
 * @param on when it was noticed
 */
public record JobChange(String from, String to, String title, LocalDate on) {
  /** A post as far as a change of employer is concerned. */
  public record Held(
      String company, String title, String until, boolean now, LocalDate seenOn, long id) {}

  /** The newest change among the posts of one person. */
  public static Optional<JobChange> of(Collection<Held> posts) {
    Comparator<Held> oldestFirst = Comparator.comparing(Held::seenOn).thenComparing(Held::id);
    Optional<Held> present =
        posts.stream().filter(post -> post.now() && !post.company().isBlank()).max(oldestFirst);
    return present.flatMap(
        to ->
            posts.stream()
                .filter(post -> !post.now() && post.until().isEmpty())
                .filter(post -> !post.company().isBlank() && post.seenOn().isBefore(to.seenOn()))
                .max(oldestFirst)
                .filter(from -> isElsewhere(from, to))
                .filter(from -> !stayed(posts, from))
                .map(from -> new JobChange(from.company(), to.company(), to.title(), to.seenOn())));
  }

  private static boolean isElsewhere(Held from, Held to) {
    return !CompanyName.key(from.company()).equals(CompanyName.key(to.company()));
  }

  /** Another post at the company that was left means that nobody left it. */
  private static boolean stayed(Collection<Held> posts, Held from) {
    return posts.stream().anyMatch(post -> post.now() && !isElsewhere(from, post));
  }
}
