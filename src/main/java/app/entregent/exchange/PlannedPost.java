package app.entregent.exchange;

import app.entregent.model.people.ImportedPost;
import app.entregent.model.people.PostFacts;
import app.entregent.model.people.PostUpdate;
import java.time.LocalDate;
import java.util.Optional;

/** A post of somebody while an import is planned: a known one, perhaps corrected, or a new one. */
final class PlannedPost {
  private final Optional<PostFacts> before;
  private final String company;
  private final String place;
  private final String since;
  private String title;
  private String until;
  private boolean heldNow;
  private LocalDate seenOn;

  private PlannedPost(
      Optional<PostFacts> before,
      String company,
      String title,
      String place,
      String since,
      String until,
      boolean heldNow,
      LocalDate seenOn) {
    this.before = before;
    this.company = company;
    this.title = title;
    this.place = place;
    this.since = since;
    this.until = until;
    this.heldNow = heldNow;
    this.seenOn = seenOn;
  }

  static PlannedPost known(PostFacts post) {
    return new PlannedPost(
        Optional.of(post),
        post.company(),
        post.title(),
        "",
        post.since(),
        post.until(),
        post.heldNow(),
        post.seenOn());
  }

  /** A post as a connection or a recommendation shows it. */
  static PlannedPost seen(String company, String title, boolean heldNow, LocalDate seenOn) {
    return new PlannedPost(Optional.empty(), company, title, "", "", "", heldNow, seenOn);
  }

  /** A post of the owner, as his profile shows it. */
  static PlannedPost ofProfile(
      String company, String title, String place, String since, String until, LocalDate seenOn) {
    return new PlannedPost(
        Optional.empty(), company, title, place, since, until, until.isEmpty(), seenOn);
  }

  boolean is(String otherCompany, String otherTitle) {
    return company.equals(otherCompany) && title.equals(otherTitle);
  }

  String company() {
    return company;
  }

  String title() {
    return title;
  }

  String since() {
    return since;
  }

  String until() {
    return until;
  }

  boolean heldNow() {
    return heldNow;
  }

  LocalDate seenOn() {
    return seenOn;
  }

  void setTitle(String known) {
    title = known;
  }

  /** The person holds it no longer. */
  void end() {
    heldNow = false;
  }

  /** The person holds it no longer, until then. */
  void end(String finished) {
    heldNow = false;
    until = finished;
  }

  /** The person is back there. */
  void begin(LocalDate seen) {
    heldNow = true;
    seenOn = seen;
  }

  /** Whether it is this archive that shows the person there. */
  boolean beginsNow() {
    return heldNow && before.map(post -> !post.heldNow()).orElse(true);
  }

  boolean isNew() {
    return before.isEmpty();
  }

  Optional<PostUpdate> update() {
    return before
        .filter(
            post ->
                !post.title().equals(title)
                    || !post.until().equals(until)
                    || post.heldNow() != heldNow
                    || !post.seenOn().equals(seenOn))
        .map(post -> new PostUpdate(post.id(), title, until, heldNow, seenOn));
  }

  ImportedPost row(long personId, long companyId) {
    return new ImportedPost(personId, companyId, title, place, since, until, heldNow, seenOn);
  }
}
