package app.entregent.exchange;

import app.entregent.exchange.archive.PositionRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Plans what becomes of posts. None is ever deleted: whoever has another post than the last archive
 * showed held the former one until then. An archive that is older than what is known adds a former
 * post and changes nothing else.
 */
final class PostPlanner {
  private PostPlanner() {}

  /** Somebody was seen in a post. Returns whether that is news. */
  static boolean seen(PlannedPerson person, String company, String title, LocalDate asOf) {
    if (company.isEmpty() && title.isEmpty()) {
      return false;
    }
    Optional<PlannedPost> current = person.currentPost();
    Optional<PlannedPost> same =
        person.posts().stream().filter(post -> post.is(company, title)).findFirst();
    if (current.isEmpty()) {
      boolean news = same.map(post -> asOf.isAfter(post.seenOn())).orElse(true);
      if (news) {
        begin(person, same, company, title, asOf);
      }
      return news;
    }
    PlannedPost held = current.get();
    if (same.map(PlannedPost::heldNow).orElse(false)) {
      return false;
    }
    if (held.company().equals(company) && (held.title().isEmpty() || title.isEmpty())) {
      return complete(held, title);
    }
    boolean older = same.isPresent() ? !asOf.isAfter(held.seenOn()) : asOf.isBefore(held.seenOn());
    if (older) {
      if (same.isEmpty()) {
        person.posts().add(PlannedPost.seen(company, title, false, asOf));
      }
      return same.isEmpty();
    }
    person.posts().forEach(PlannedPost::end);
    begin(person, same, company, title, asOf);
    return true;
  }

  private static boolean complete(PlannedPost held, String title) {
    boolean news = held.title().isEmpty() && !title.isEmpty();
    if (news) {
      held.setTitle(title);
    }
    return news;
  }

  private static void begin(
      PlannedPerson person,
      Optional<PlannedPost> same,
      String company,
      String title,
      LocalDate asOf) {
    same.ifPresentOrElse(
        post -> post.begin(asOf),
        () -> person.posts().add(PlannedPost.seen(company, title, true, asOf)));
  }

  /** A post of the owner's own profile. Returns what became of it. */
  static Findings.Outcome own(PlannedPerson owner, PositionRow row, LocalDate asOf) {
    Optional<PlannedPost> same =
        owner.posts().stream()
            .filter(post -> post.is(row.company(), row.title()))
            .filter(post -> post.since().equals(row.startedOn()) || post.since().isEmpty())
            .findFirst();
    if (same.isEmpty()) {
      owner
          .posts()
          .add(
              PlannedPost.ofProfile(
                  row.company(),
                  row.title(),
                  row.location(),
                  row.startedOn(),
                  row.finishedOn(),
                  asOf));
      return Findings.Outcome.ADDED;
    }
    PlannedPost known = same.get();
    if (!row.finishedOn().isEmpty() && !row.finishedOn().equals(known.until())) {
      known.end(row.finishedOn());
      return Findings.Outcome.CHANGED;
    }
    return Findings.Outcome.ALREADY_THERE;
  }
}
