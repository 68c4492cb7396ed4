package app.entregent.exchange;

import app.entregent.exchange.Findings.Outcome;
import app.entregent.exchange.KnownWorld.InvitationKey;
import app.entregent.exchange.archive.Correspondent;
import app.entregent.exchange.archive.InvitationRow;
import app.entregent.exchange.archive.NoteRow;
import app.entregent.model.people.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans what becomes of invitations and of the owner's own notes about people. */
final class ContactPlanner {
  private final KnownWorld known;
  private final PeopleBook people;
  private final Findings findings;
  private final List<PlannedInvitation> invitations = new ArrayList<>();
  private final Set<String> planned = new HashSet<>();
  private final Map<PlannedPerson, String> notes = new HashMap<>();

  ContactPlanner(KnownWorld known, Findings findings) {
    this.known = known;
    this.people = known.people();
    this.findings = findings;
  }

  List<PlannedInvitation> invitations() {
    return invitations;
  }

  void invitation(Seen<InvitationRow> seen) {
    Correspondent other = seen.row().other();
    PersonName name = PersonName.parse(other.name());
    Optional<PlannedPerson> linked = people.ofLinkOrNew(other);
    NamedPerson named = linked.<NamedPerson>map(NamedPerson.One::new).orElseGet(() -> bare(name));
    if (named.bearer().isEmpty()) {
      findings.leaveOut(seen.leftOut(named.reason()));
      return;
    }
    PlannedPerson person = named.bearer().get();
    PlannedInvitation invitation = new PlannedInvitation(person, seen.row());
    InvitationKey key = new InvitationKey(person.id(), invitation.direction(), seen.row().sentAt());
    String mark = System.identityHashCode(person) + " " + key;
    if (known.invitations().contains(key) || !planned.add(mark)) {
      findings.count(seen.file(), Outcome.ALREADY_THERE);
    } else {
      invitations.add(invitation);
      findings.count(seen.file(), Outcome.ADDED);
    }
  }

  void note(Seen<NoteRow> seen) {
    NoteRow row = seen.row();
    Optional<PlannedPerson> linked = people.ofLinkOrNew(row.name(), row.link());
    NamedPerson named =
        linked.<NamedPerson>map(NamedPerson.One::new).orElseGet(() -> bare(row.name()));
    if (named.bearer().isEmpty()) {
      findings.leaveOut(seen.leftOut(named.reason()));
      return;
    }
    PlannedPerson person = named.bearer().get();
    String before = notes.getOrDefault(person, known.notes().getOrDefault(person.id(), ""));
    if (before.contains(row.note())) {
      findings.count(seen.file(), Outcome.ALREADY_THERE);
      return;
    }
    String after = before.isEmpty() ? row.note() : before + "\n\n" + row.note();
    notes.put(person, after);
    person.setNote(after);
    findings.count(seen.file(), Outcome.ADDED);
  }

  private NamedPerson bare(PersonName name) {
    return NamedPerson.of(people, name);
  }
}
