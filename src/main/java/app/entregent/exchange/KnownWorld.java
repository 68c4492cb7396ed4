package app.entregent.exchange;

import app.entregent.exchange.archive.NoteRow;
import app.entregent.model.brand.EndorsementStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.Mark;
import app.entregent.model.brand.ProfileFact;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.ArchiveTalk;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.InvitationStore;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.TalkPerson;
import app.entregent.model.conversation.ThreadDay;
import app.entregent.model.people.ImportedPersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the workspace knows before an import, as far as the archives can bring the same.
 *
 * @param lastChange the change after which this was so
 * @param notes of the people about whom the archives bring notes
 */
record KnownWorld(
    long lastChange,
    PeopleBook people,
    Map<Long, String> notes,
    Set<InvitationKey> invitations,
    Set<Fingerprint> messages,
    PastedLetters pasted,
    Map<ThreadDay, ArchiveTalk> talks,
    Map<Long, List<TalkPerson>> talkPeople,
    Map<Mark, String> recommendations,
    Map<Mark, String> endorsements,
    Set<String> skills,
    Map<FactKind, ProfileFact> facts) {

  /** What makes an invitation itself. */
  record InvitationKey(long personId, Direction direction, LocalDateTime sentAt) {}

  static KnownWorld load(Reader reader, Survey survey) {
    ImportedPersonStore persons = new ImportedPersonStore();
    PeopleBook people = new PeopleBook();
    persons.people(reader, people::addKnown);
    persons.posts(reader, people::addKnown);
    MessageStore messages = new MessageStore();
    Set<InvitationKey> invitations = new HashSet<>();
    new InvitationStore()
        .all(reader)
        .forEach(
            known ->
                invitations.add(
                    new InvitationKey(known.personId(), known.direction(), known.sentAt())));
    EndorsementStore said = new EndorsementStore();
    boolean letters = !survey.correspondence.sketches().isEmpty();
    Set<Fingerprint> prints = letters ? messages.fingerprints(reader) : Set.of();
    Map<ThreadDay, ArchiveTalk> talks = letters ? messages.talks(reader) : Map.of();
    return new KnownWorld(
        reader.lastChange(),
        people,
        persons.notes(reader, noted(survey, people)),
        invitations,
        prints,
        new PastedLetters(letters ? messages.pasted(reader) : List.of()),
        talks,
        talkPeople(reader, messages, survey, prints, talks),
        said.recommendations(reader),
        said.endorsements(reader),
        said.skills(reader),
        new ProfileFactStore().facts(reader));
  }

  private static Set<Long> noted(Survey survey, PeopleBook people) {
    Set<Long> ids = new HashSet<>();
    for (Seen<NoteRow> note : survey.notes) {
      people
          .ofLink(note.row().link())
          .ifPresentOrElse(
              person -> ids.add(person.id()),
              () -> people.ofName(note.row().name()).forEach(person -> ids.add(person.id())));
    }
    return ids;
  }

  /** Only of the few talks of which some messages are known and others are new. */
  private static Map<Long, List<TalkPerson>> talkPeople(
      Reader reader,
      MessageStore messages,
      Survey survey,
      Set<Fingerprint> prints,
      Map<ThreadDay, ArchiveTalk> talks) {
    if (talks.isEmpty()) {
      return Map.of();
    }
    Set<String> threads = new HashSet<>();
    for (Sketch sketch : survey.correspondence.sketches()) {
      if (!prints.contains(sketch.print())) {
        threads.add(survey.correspondence.thread(sketch.thread()));
      }
    }
    List<Long> ids =
        talks.values().stream()
            .filter(talk -> threads.contains(talk.threadDay().thread()))
            .map(ArchiveTalk::id)
            .toList();
    Map<Long, List<TalkPerson>> people = new HashMap<>();
    for (TalkPerson person : messages.people(reader, ids)) {
      people.computeIfAbsent(person.conversationId(), id -> new ArrayList<>()).add(person);
    }
    return people;
  }
}
