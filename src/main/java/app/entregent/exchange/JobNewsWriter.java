package app.entregent.exchange;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.JobChange;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets a next action about each person who works for another company than the last archive showed,
 * once, in the same change as the import. An import makes contacts, not duties: only about people
 * with whom there is a tie (they have answered at least), who sit in a decision, or who left or
 * joined a target. Of the others the change of employer is shown on their page.
 */
final class JobNewsWriter {
  private static final int ANSWERED = 2;

  private final Transaction tx;
  private final JobNews news;
  private final AccountStore accounts = new AccountStore();
  private final Map<Long, JobChange> changes = new LinkedHashMap<>();
  private final Map<Long, Long> formerAccounts;

  /** To be made before the posts are written, as long as the former accounts are known. */
  JobNewsWriter(Transaction tx, JobNews news, Collection<PlannedPerson> people) {
    this.tx = tx;
    this.news = news;
    for (PlannedPerson person : people) {
      if (!person.isNew()
          && !person.self()
          && person.posts().stream().anyMatch(PlannedPost::beginsNow)) {
        change(person).ifPresent(change -> changes.put(person.id(), change));
      }
    }
    formerAccounts = changes.isEmpty() ? Map.of() : accounts.accountsOf(tx, changes.keySet());
  }

  /** To be called once the posts are written. */
  void write() {
    if (changes.isEmpty()) {
      return;
    }
    Set<Long> people = changes.keySet();
    Map<Long, Long> present = accounts.accountsOf(tx, people);
    Map<Long, Bond> bonds = new BondStore().bonds(tx, people, tx.today());
    Set<Long> seated = new DecisionStore().decisionsOfPeople(tx, people).keySet();
    Set<Long> targets =
        Set.copyOf(accounts.targets(tx).stream().map(account -> account.id()).toList());
    Map<Long, PersonCard> cards = new PersonStore().cards(tx, people);
    NextActionStore actions = new NextActionStore();
    changes.forEach(
        (person, change) -> {
          boolean matters =
              bonds.getOrDefault(person, Bond.NONE).level() >= ANSWERED
                  || seated.contains(person)
                  || isOf(targets, formerAccounts.get(person))
                  || isOf(targets, present.get(person));
          String name = Optional.ofNullable(cards.get(person)).map(PersonCard::name).orElse("");
          String words = matters ? news.action(name, change) : "";
          if (!words.isBlank()) {
            actions.add(
                tx,
                new NewNextAction(
                    Optional.ofNullable(present.get(person)),
                    Optional.of(person),
                    Optional.empty(),
                    words,
                    Optional.empty(),
                    false));
          }
        });
  }

  private static boolean isOf(Set<Long> accounts, @Nullable Long account) {
    return account != null && accounts.contains(account);
  }

  /** The change, if it is this import that tells it. */
  private static Optional<JobChange> change(PlannedPerson person) {
    List<JobChange.Held> held = new ArrayList<>();
    for (PlannedPost post : person.posts()) {
      held.add(
          new JobChange.Held(
              post.company(),
              post.title(),
              post.until(),
              post.heldNow(),
              post.seenOn(),
              held.size()));
    }
    return JobChange.of(held)
        .filter(
            change ->
                person.posts().stream()
                    .filter(PlannedPost::beginsNow)
                    .anyMatch(post -> post.company().equals(change.to())));
  }
}
