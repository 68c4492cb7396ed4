package app.entregent.exchange;

import app.entregent.model.conversation.Fingerprint;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All that an import will write but the words of the messages, worked out beside the workspace.
 *
 * @param lastChange the change after which it was worked out; after a later one it may be wrong
 */
record ImportPlan(
    long lastChange,
    OwnSide own,
    Findings findings,
    List<PlannedPerson> people,
    Collection<PlannedTalk> talks,
    Map<Fingerprint, TalkPlanner.Pending> messages,
    List<PlannedInvitation> invitations,
    WordPlanner words,
    ProfilePlanner profile) {

  static ImportPlan of(Survey survey, KnownWorld known, ZoneId zone) {
    Findings findings = survey.findings();
    OwnSide own = OwnSide.find(survey.owner(), known.people());
    ConnectionPlanner connections = new ConnectionPlanner(known.people(), findings);
    survey.connections.forEach(connections::plan);
    ContactPlanner contacts = new ContactPlanner(known, findings);
    survey.notes.forEach(contacts::note);
    survey.invitations.forEach(contacts::invitation);
    TalkPlanner talks = new TalkPlanner(known, own, zone, findings, survey.correspondence);
    talks.plan();
    ProfilePlanner profile = new ProfilePlanner(known, own, findings);
    survey.profiles.forEach(profile::profile);
    survey.summaries.forEach(profile::summary);
    survey.emails.forEach(profile::email);
    survey.positions.forEach(profile::position);
    survey.skills.forEach(profile::skill);
    WordPlanner words = new WordPlanner(known, findings);
    survey.recommendations.stream().filter(profile::isMine).forEach(words::recommendation);
    survey.endorsements.stream().filter(profile::isMine).forEach(words::endorsement);
    profile.count(survey);
    return new ImportPlan(
        known.lastChange(),
        own,
        findings,
        known.people().all(),
        talks.talks(),
        talks.pending(),
        contacts.invitations(),
        words,
        profile);
  }

  long newPeople() {
    return people.stream().filter(person -> person.isNew() && !person.self()).count();
  }

  long newTalks() {
    return talks.stream().filter(PlannedTalk::isNew).count();
  }
}
