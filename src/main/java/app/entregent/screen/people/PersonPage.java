package app.entregent.screen.people;

import app.entregent.model.account.Account;
import app.entregent.model.account.Need;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondFacts;
import app.entregent.model.conversation.BondJudgement;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.decision.Decision;
import app.entregent.model.people.JobChange;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.Post;
import app.entregent.model.people.Seniority;
import app.entregent.model.people.Tag;
import app.entregent.model.people.Unknown;
import app.entregent.model.relationship.KeepWarm;
import app.entregent.model.relationship.RhythmScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the page of a person shows, the story apart.
 *
 * @param keepWarm in how many days one wishes to be in touch again, and what says so
 * @param scopes for what else a rhythm can be set that concerns the person
 * @param clues the clue from which a need came, by need
 * @param interested whether anything is known of the person's interests
 * @param warmth of the tie; never warm without a touch or a cadence
 */
record PersonPage(
    Person person,
    PersonCard card,
    Optional<Account> account,
    List<Post> posts,
    Bond bond,
    BondFacts facts,
    Optional<BondJudgement> judgement,
    Optional<Touch> touch,
    Optional<KeepWarm> keepWarm,
    List<RhythmScope> scopes,
    List<Tag> tags,
    Warmth warmth,
    List<PersonaFit> fits,
    List<Need> needs,
    Map<Long, Long> clues,
    List<NextAction> actions,
    List<Decision> decisions,
    boolean interested) {
  /** The newest change of employer. */
  Optional<JobChange> jobChange() {
    return JobChange.of(
        posts.stream()
            .map(
                post ->
                    new JobChange.Held(
                        post.company(),
                        post.title(),
                        post.until(),
                        post.heldNow(),
                        post.seenOn(),
                        post.id()))
            .toList());
  }

  /** The companies for which the person works now. */
  List<String> employers() {
    return posts.stream()
        .filter(Post::heldNow)
        .map(Post::company)
        .filter(company -> !company.isBlank())
        .distinct()
        .toList();
  }

  /** Whether the person decides, by the title or by a seat. */
  boolean influential() {
    return !decisions.isEmpty() || Seniority.isSenior(card.title());
  }

  /** What is still unknown of somebody influential; of others it does not matter. */
  Set<Unknown> unknown() {
    return influential()
        ? Unknown.of(
            new Unknown.Known(
                !card.title().isBlank() && !card.company().isBlank(),
                posts.size(),
                !needs.isEmpty(),
                interested,
                touch.isPresent(),
                !person.location().isBlank()))
        : Set.of();
  }

  /** Which of several employers counts where one is needed: that of the post learnt last. */
  String employer() {
    return card.company().isBlank() && !employers().isEmpty()
        ? employers().getFirst()
        : card.company();
  }

  /** Whether a day that was read or typed lies after today. */
  boolean ahead(LocalDate today) {
    return Stream.of(
                person.connectedOn().stream(),
                posts.stream().map(Post::seenOn),
                touch.stream().map(Touch::on))
            .flatMap(days -> days)
            .anyMatch(today::isBefore)
        || posts.stream().anyMatch(post -> begins(post.since(), today));
  }

  /** Whether a year, month or day lies after that of today. */
  private static boolean begins(String since, LocalDate today) {
    String now = today.toString();
    return !since.isEmpty()
        && since.compareTo(now.substring(0, Math.min(now.length(), since.length()))) > 0;
  }
}
