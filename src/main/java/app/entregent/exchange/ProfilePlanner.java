package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.Survey.FileSeen;
import app.entregent.exchange.archive.EmailRow;
import app.entregent.exchange.archive.FileKind;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.PositionRow;
import app.entregent.exchange.archive.ProfileRow;
import app.entregent.exchange.archive.ProfileSummaryRow;
import app.entregent.exchange.archive.SkillRow;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ProfileFact;
import app.entregent.model.people.ProfileLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans what becomes of the owner's own profile: his posts, his skills, and what is seen of it. */
final class ProfilePlanner {
  private final KnownWorld known;
  private final OwnSide own;
  private final Findings findings;
  private final Map<FactKind, ProfileFact> facts = new EnumMap<>(FactKind.class);
  private final Set<String> skills = new LinkedHashSet<>();

  ProfilePlanner(KnownWorld known, OwnSide own, Findings findings) {
    this.known = known;
    this.own = own;
    this.findings = findings;
  }

  Collection<ProfileFact> facts() {
    return facts.values();
  }

  List<String> skills() {
    return new ArrayList<>(skills);
  }

  void profile(Seen<ProfileRow> seen) {
    if (isMine(seen)) {
      ProfileRow row = seen.row();
      boolean first = !known.facts().containsKey(FactKind.HEADLINE);
      boolean news = text(FactKind.HEADLINE, row.headline(), seen.asOf());
      if (!row.summary().isEmpty()) {
        news |= text(FactKind.ABOUT, row.summary(), seen.asOf());
      }
      own.person().ifPresent(owner -> owner.profile(row.headline(), row.location()));
      findings.count(
          seen.file(), first ? Outcome.ADDED : news ? Outcome.CHANGED : Outcome.ALREADY_THERE);
    }
  }

  void summary(Seen<ProfileSummaryRow> seen) {
    if (isMine(seen)) {
      boolean first = !known.facts().containsKey(FactKind.ABOUT);
      boolean news = text(FactKind.ABOUT, seen.row().summary(), seen.asOf());
      findings.count(
          seen.file(), first ? Outcome.ADDED : news ? Outcome.CHANGED : Outcome.ALREADY_THERE);
    }
  }

  void email(Seen<EmailRow> seen) {
    if (isMine(seen) && hasOwner(seen)) {
      PlannedPerson owner = own.person().orElseThrow();
      String address = seen.row().address();
      boolean fits = address.length() <= Fit.EMAIL;
      if (owner.email().isEmpty() && fits) {
        owner.offerEmail(address);
        findings.count(seen.file(), Outcome.ADDED);
      } else if (owner.email().equalsIgnoreCase(address)) {
        findings.count(seen.file(), Outcome.ALREADY_THERE);
      } else {
        findings.leaveOut(seen.leftOut(LeftOut.Reason.FURTHER_ADDRESS));
      }
    }
  }

  void position(Seen<PositionRow> seen) {
    if (isMine(seen) && hasOwner(seen)) {
      PlannedPerson owner = own.person().orElseThrow();
      findings.count(seen.file(), PostPlanner.own(owner, seen.row(), seen.asOf()));
    }
  }

  void skill(Seen<SkillRow> seen) {
    if (isMine(seen)) {
      String name = seen.row().name();
      boolean news = !known.skills().contains(name) && skills.add(name);
      findings.count(seen.file(), news ? Outcome.ADDED : Outcome.ALREADY_THERE);
    }
  }

  /** What others said of the owner belongs to the owner, too. */
  boolean isMine(Seen<?> seen) {
    if (own.other()) {
      findings.leaveOut(seen.leftOut(LeftOut.Reason.OTHER_OWNER));
    }
    return !own.other();
  }

  private boolean hasOwner(Seen<?> seen) {
    if (own.person().isEmpty()) {
      findings.leaveOut(seen.leftOut(LeftOut.Reason.NO_OWNER));
    }
    return own.person().isPresent();
  }

  /** Counts what the files show of the profile; a file that is missing shows nothing. */
  void count(Survey survey) {
    if (own.other()) {
      return;
    }
    for (FileSeen file : survey.files()) {
      file.summary().kind().ifPresent(kind -> count(survey, file, kind));
    }
    own.person()
        .flatMap(PlannedPerson::link)
        .map(ProfileLink::slug)
        .filter(slug -> own.archive().isPresent())
        .ifPresent(slug -> text(FactKind.ADDRESS, slug, newest(survey)));
  }

  private void count(Survey survey, FileSeen file, FileKind kind) {
    if (file.summary().state() == FileSummary.State.FAILED) {
      return;
    }
    switch (kind) {
      case POSITIONS -> number(FactKind.POSITIONS, file.summary().delivered(), file.asOf());
      case SKILLS -> number(FactKind.SKILLS, file.summary().delivered(), file.asOf());
      case CONNECTIONS -> {
        int hidden = file.summary().leftOut().getOrDefault(LeftOut.Reason.HIDDEN_MEMBER, 0);
        number(FactKind.CONNECTIONS, file.summary().delivered() + hidden, file.asOf());
      }
      case RECOMMENDATIONS_RECEIVED ->
          number(
              FactKind.RECOMMENDATIONS,
              survey.recommendations.stream()
                  .filter(seen -> seen.file().equals(file.name()))
                  .filter(seen -> shown(seen.row().status(), "VISIBLE"))
                  .count(),
              file.asOf());
      case ENDORSEMENTS_RECEIVED ->
          number(
              FactKind.ENDORSEMENTS,
              survey.endorsements.stream()
                  .filter(seen -> seen.file().equals(file.name()))
                  .filter(seen -> shown(seen.row().status(), "ACCEPTED"))
                  .count(),
              file.asOf());
      default -> {}
    }
  }

  private static boolean shown(String status, String state) {
    return status.isEmpty() || status.equals(state);
  }

  private static LocalDate newest(Survey survey) {
    return survey.files().stream()
        .map(FileSeen::asOf)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  private void number(FactKind kind, long number, LocalDate asOf) {
    put(ProfileFact.counted(kind, Math.toIntExact(number), asOf));
  }

  private boolean text(FactKind kind, String text, LocalDate asOf) {
    return put(ProfileFact.read(kind, text, asOf));
  }

  /** The newest counts; of one day, the larger. Returns whether it says something else. */
  private boolean put(ProfileFact fact) {
    ProfileFact before = facts.getOrDefault(fact.kind(), known.facts().get(fact.kind()));
    if (before != null && before.seenOn().isAfter(fact.seenOn())) {
      return false;
    }
    ProfileFact planned = facts.get(fact.kind());
    if (planned == null
        || planned.seenOn().isBefore(fact.seenOn())
        || planned.number() < fact.number()) {
      facts.put(fact.kind(), fact);
    }
    return before == null || before.number() != fact.number() || !before.text().equals(fact.text());
  }
}
