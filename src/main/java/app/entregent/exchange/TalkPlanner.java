package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.archive.Correspondent;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.conversation.ArchiveTalk;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.ThreadDay;
import app.entregent.model.people.PersonName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans which conversations the messages are: one for each thread and day where the seller is.
 * People take part by their links. A bare name counts only if it means one person: the one who
 * bears it in the same thread, or else the only one who bears it at all.
 */
final class TalkPlanner {
  /** A message that is new, to be written with its words when they are read again. */
  record Pending(PlannedTalk talk, Optional<PlannedPerson> sender) {}

  private final KnownWorld known;
  private final OwnSide own;
  private final ZoneId zone;
  private final Findings findings;
  private final Correspondence letters;
  private final boolean[] isOwner;
  private final List<Optional<PlannedPerson>> linked = new ArrayList<>();
  private final Map<String, Optional<PlannedPerson>> inThread = new HashMap<>();
  private final Map<ThreadDay, PlannedTalk> talks = new HashMap<>();
  private final Map<Fingerprint, Pending> pending = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  TalkPlanner(
      KnownWorld known, OwnSide own, ZoneId zone, Findings findings, Correspondence letters) {
    this.known = known;
    this.own = own;
    this.zone = zone;
    this.findings = findings;
    this.letters = letters;
    this.isOwner = new boolean[letters.people().size()];
  }

  Collection<PlannedTalk> talks() {
    return talks.values();
  }

  Map<Fingerprint, Pending> pending() {
    return pending;
  }

  void plan() {
    for (Correspondent person : letters.people()) {
      int number = linked.size();
      isOwner[number] = own.is(person);
      linked.add(isOwner[number] ? own.person() : known.people().ofLinkOrNew(person));
    }
    namesInThreads();
    letters.sketches().forEach(this::plan);
  }

  /** Which bare name means whom in a thread where somebody of that name has a link. */
  private void namesInThreads() {
    boolean bare = letters.people().stream().anyMatch(person -> person.link().isEmpty());
    if (!bare) {
      return;
    }
    for (Sketch sketch : letters.sketches()) {
      nameInThread(sketch.thread(), sketch.from());
      for (int to : sketch.to()) {
        nameInThread(sketch.thread(), to);
      }
    }
  }

  private void nameInThread(int thread, int number) {
    Optional<PlannedPerson> person = linked.get(number);
    if (person.isPresent() && !isOwner[number]) {
      String key = key(thread, letters.people().get(number));
      Optional<PlannedPerson> before = inThread.getOrDefault(key, person);
      inThread.put(key, before.equals(person) ? person : Optional.empty());
    }
  }

  private static String key(int thread, Correspondent person) {
    return thread + " " + PersonName.parse(person.name()).key();
  }

  private void plan(Sketch sketch) {
    if (known.messages().contains(sketch.print())
        || pending.containsKey(sketch.print())
        || wasPasted(sketch)) {
      findings.count(sketch.file(), Outcome.ALREADY_THERE);
      return;
    }
    PlannedTalk talk = talk(sketch);
    talk.at(sketch.sentAt());
    Optional<PlannedPerson> sender = person(sketch, sketch.from());
    if (isOwner[sketch.from()]) {
      talk.weSpoke();
    } else if (own.known()) {
      talk.theySpoke();
    } else {
      talk.someoneSpoke(sketch.from());
    }
    if (!isOwner[sketch.from()]) {
      sender.ifPresent(person -> talk.takesPart(person, true));
    }
    for (int to : sketch.to()) {
      if (!isOwner[to]) {
        person(sketch, to).ifPresent(person -> talk.takesPart(person, false));
      }
    }
    pending.put(sketch.print(), new Pending(talk, sender));
    findings.count(sketch.file(), Outcome.ADDED);
  }

  private boolean wasPasted(Sketch sketch) {
    return known
        .pasted()
        .hold(
            sketch.words(),
            LocalDate.ofInstant(sketch.sentAt(), zone),
            isOwner[sketch.from()],
            letters.people().get(sketch.from()).name());
  }

  private PlannedTalk talk(Sketch sketch) {
    LocalDate day = LocalDate.ofInstant(sketch.sentAt(), zone);
    ThreadDay threadDay = new ThreadDay(letters.thread(sketch.thread()), day);
    return talks.computeIfAbsent(
        threadDay,
        key -> {
          ArchiveTalk before = known.talks().get(key);
          return before == null
              ? PlannedTalk.fresh(key, sketch.sentAt())
              : PlannedTalk.known(before, known.talkPeople().getOrDefault(before.id(), List.of()));
        });
  }

  private Optional<PlannedPerson> person(Sketch sketch, int number) {
    Correspondent correspondent = letters.people().get(number);
    if (linked.get(number).isPresent() || isOwner[number] || correspondent.isNobody()) {
      return linked.get(number);
    }
    Optional<PlannedPerson> here = inThread.get(key(sketch.thread(), correspondent));
    if (here != null && here.isPresent()) {
      return here;
    }
    NamedPerson named =
        here == null
            ? NamedPerson.of(known.people(), PersonName.parse(correspondent.name()))
            : new NamedPerson.Several();
    if (named.bearer().isEmpty() && told.add(sketch.file() + " " + correspondent.name())) {
      findings.problem(
          new Problem(named.problem(), sketch.file(), sketch.line(), correspondent.name()));
    }
    return named.bearer();
  }
}
