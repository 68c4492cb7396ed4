package app.entregent.exchange;

import app.entregent.model.conversation.ArchiveTalk;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.TalkPerson;
import app.entregent.model.conversation.ThreadDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conversation of one thread on one day while an import is planned. */
final class PlannedTalk {
  private final ThreadDay threadDay;
  private final Optional<ArchiveTalk> before;
  private final Map<Long, Boolean> peopleBefore;
  private final Map<PlannedPerson, Boolean> people = new LinkedHashMap<>(2);
  private Instant startedAt;
  private boolean ours;
  private boolean theirs;
  private int speaker = -1;
  private long id;

  private PlannedTalk(
      ThreadDay threadDay,
      Optional<ArchiveTalk> before,
      Map<Long, Boolean> peopleBefore,
      Instant startedAt) {
    this.threadDay = threadDay;
    this.before = before;
    this.peopleBefore = peopleBefore;
    this.startedAt = startedAt;
  }

  static PlannedTalk fresh(ThreadDay threadDay, Instant startedAt) {
    return new PlannedTalk(threadDay, Optional.empty(), Map.of(), startedAt);
  }

  static PlannedTalk known(ArchiveTalk talk, List<TalkPerson> people) {
    Map<Long, Boolean> spoke = new LinkedHashMap<>();
    people.forEach(person -> spoke.merge(person.personId(), person.spoke(), Boolean::logicalOr));
    PlannedTalk known =
        new PlannedTalk(talk.threadDay(), Optional.of(talk), spoke, talk.startedAt());
    known.id = talk.id();
    known.ours = talk.direction() != Direction.INCOMING;
    known.theirs = talk.direction() != Direction.OUTGOING;
    return known;
  }

  /** One more message. */
  void at(Instant moment) {
    if (moment.isBefore(startedAt)) {
      startedAt = moment;
    }
  }

  /** The owner wrote. */
  void weSpoke() {
    ours = true;
  }

  /** Somebody else wrote. */
  void theySpoke() {
    theirs = true;
  }

  /**
   * Somebody wrote, and nobody knows who the owner is: two who write to each other are both sides.
   */
  void someoneSpoke(int correspondent) {
    ours |= theirs && speaker >= 0 && speaker != correspondent;
    theirs = true;
    speaker = correspondent;
  }

  void takesPart(PlannedPerson person, boolean spoke) {
    people.merge(person, spoke, Boolean::logicalOr);
  }

  ThreadDay threadDay() {
    return threadDay;
  }

  Instant startedAt() {
    return startedAt;
  }

  Direction direction() {
    if (ours && theirs) {
      return Direction.BOTH;
    }
    return ours ? Direction.OUTGOING : Direction.INCOMING;
  }

  boolean isNew() {
    return before.isEmpty();
  }

  void written(long given) {
    id = given;
  }

  long id() {
    return id;
  }

  /** What the new messages change in a talk that was known. */
  Optional<ArchiveTalk> update() {
    ArchiveTalk now = new ArchiveTalk(id, threadDay, startedAt, direction());
    return before.isPresent() && !before.get().equals(now) ? Optional.of(now) : Optional.empty();
  }

  /** Who takes part that did not before. */
  List<TalkPerson> newPeople() {
    List<TalkPerson> fresh = new ArrayList<>();
    people.forEach(
        (person, spoke) -> {
          if (!peopleBefore.containsKey(person.id())) {
            fresh.add(new TalkPerson(id, person.id(), spoke));
          }
        });
    return fresh;
  }

  /** Who was silent before and spoke after all. */
  List<TalkPerson> newSpeakers() {
    List<TalkPerson> speakers = new ArrayList<>();
    people.forEach(
        (person, spoke) -> {
          if (spoke && !peopleBefore.getOrDefault(person.id(), true)) {
            speakers.add(new TalkPerson(id, person.id(), true));
          }
        });
    return speakers;
  }
}
