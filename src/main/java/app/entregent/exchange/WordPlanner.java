package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.archive.EndorsementRow;
import app.entregent.exchange.archive.Problem;
import app.entregent.exchange.archive.RecommendationRow;
import app.entregent.model.brand.Mark;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans what becomes of recommendations and endorsements. */
final class WordPlanner {
  private final KnownWorld known;
  private final PeopleBook people;
  private final Findings findings;
  private final Map<Mark, PlannedWord.Recommended> recommendations = new HashMap<>();
  private final Map<Mark, PlannedWord.Endorsed> endorsements = new HashMap<>();
  private final Map<Mark, String> recommendationStates = new HashMap<>();
  private final Map<Mark, String> endorsementStates = new HashMap<>();

  WordPlanner(KnownWorld known, Findings findings) {
    this.known = known;
    this.people = known.people();
    this.findings = findings;
  }

  List<PlannedWord.Recommended> recommendations() {
    return new ArrayList<>(recommendations.values());
  }

  List<PlannedWord.Endorsed> endorsements() {
    return new ArrayList<>(endorsements.values());
  }

  Map<Mark, String> recommendationStates() {
    return recommendationStates;
  }

  Map<Mark, String> endorsementStates() {
    return endorsementStates;
  }

  void recommendation(Seen<RecommendationRow> seen) {
    RecommendationRow row = seen.row();
    Mark mark =
        mark(row.given() ? "given" : "received", row.name().key(), row.text(), day(row.on()));
    if (recommendations.containsKey(mark)) {
      findings.count(seen.file(), Outcome.ALREADY_THERE);
    } else if (known.recommendations().containsKey(mark)) {
      again(seen, mark, row.status(), known.recommendations(), recommendationStates);
    } else {
      recommendations.put(mark, new PlannedWord.Recommended(recommender(seen), row, mark));
      findings.count(seen.file(), Outcome.ADDED);
    }
  }

  void endorsement(Seen<EndorsementRow> seen) {
    EndorsementRow row = seen.row();
    String who = row.link().map(ProfileLink::slug).orElse(row.endorser().key());
    Mark mark = mark(row.skill(), who, day(row.on()));
    if (endorsements.containsKey(mark)) {
      findings.count(seen.file(), Outcome.ALREADY_THERE);
    } else if (known.endorsements().containsKey(mark)) {
      again(seen, mark, row.status(), known.endorsements(), endorsementStates);
    } else {
      endorsements.put(mark, new PlannedWord.Endorsed(endorser(seen), row, mark));
      findings.count(seen.file(), Outcome.ADDED);
    }
  }

  private void again(
      Seen<?> seen, Mark mark, String state, Map<Mark, String> before, Map<Mark, String> after) {
    boolean same = state.equals(before.get(mark)) || state.isEmpty();
    if (!same) {
      after.put(mark, state);
    }
    findings.count(seen.file(), same ? Outcome.ALREADY_THERE : Outcome.CHANGED);
  }

  /**
   * By name and company if that is one person, else by name; whoever is unknown is a new contact.
   */
  private Optional<PlannedPerson> recommender(Seen<RecommendationRow> seen) {
    RecommendationRow row = seen.row();
    List<PlannedPerson> there =
        people
            .ofName(row.name())
            .filter(p -> p.posts().stream().anyMatch(x -> x.company().equals(row.company())))
            .toList();
    if (there.size() == 1 && !row.company().isEmpty()) {
      return Optional.of(there.getFirst());
    }
    return switch (NamedPerson.of(people, row.name())) {
      case NamedPerson.One(PlannedPerson person) -> Optional.of(person);
      case NamedPerson.Nobody nobody when !row.name().isEmpty() -> Optional.of(contact(seen));
      case NamedPerson unclear -> without(seen, unclear, row.name().full());
    };
  }

  /** The post is that of the day of writing. */
  private PlannedPerson contact(Seen<RecommendationRow> seen) {
    RecommendationRow row = seen.row();
    PlannedPerson person = people.add(row.name(), Optional.empty());
    if (!row.company().isEmpty() || !row.jobTitle().isEmpty()) {
      person
          .posts()
          .add(
              PlannedPost.seen(row.company(), row.jobTitle(), false, row.on().orElse(seen.asOf())));
    }
    return person;
  }

  private Optional<PlannedPerson> endorser(Seen<EndorsementRow> seen) {
    EndorsementRow row = seen.row();
    Optional<PlannedPerson> linked = people.ofLinkOrNew(row.endorser(), row.link());
    if (linked.isPresent()) {
      return linked;
    }
    NamedPerson named = NamedPerson.of(people, row.endorser());
    return named.bearer().or(() -> without(seen, named, row.endorser().full()));
  }

  private Optional<PlannedPerson> without(Seen<?> seen, NamedPerson why, String name) {
    findings.problem(new Problem(why.problem(), seen.file(), seen.row().line(), name));
    return Optional.empty();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Mark mark(String... parts) {
    return new Mark(Fingerprint.of(parts).hex());
  }
}
