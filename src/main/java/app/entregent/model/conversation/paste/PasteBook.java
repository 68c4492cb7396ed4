package app.entregent.model.conversation.paste;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.ImportedMessage;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.paste.PasteEntry.Party;
import app.entregent.model.conversation.paste.PasteEntry.Said;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.workspace.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what was pasted: one talk for each day, with its messages, and what is new of people. */
public final class PasteBook {
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final MessageStore messages = new MessageStore();

  /**
   * Writes all of it.
   *
   * @return the people on the other side, in the order of the entry
   */
  public List<Long> write(Transaction tx, PasteEntry entry) {
    List<Long> people = entry.people().stream().map(party -> person(tx, party)).toList();
    Map<LocalDate, List<Said>> days = new LinkedHashMap<>();
    entry
        .said()
        .forEach(
            said -> days.computeIfAbsent(said.moment().day(), day -> new ArrayList<>()).add(said));
    LocalDate last = days.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    days.forEach(
        (day, said) -> writeDay(tx, entry, people, said, day.equals(last) ? entry.note() : ""));
    if (entry.said().isEmpty() && !entry.note().isEmpty() && !people.isEmpty()) {
      addNote(tx, persons.find(tx, people.getFirst()).orElseThrow(), entry.note());
    }
    return people;
  }

  private void addNote(Transaction tx, Person person, String note) {
    if (!person.note().contains(note)) {
      persons.set(tx, person.id(), PersonText.NOTE, (person.note().strip() + "\n" + note).strip());
    }
  }

  private void writeDay(
      Transaction tx, PasteEntry entry, List<Long> people, List<Said> said, String note) {
    List<Long> speakers =
        said.stream().flatMap(one -> one.from().stream()).distinct().map(people::get).toList();
    boolean ours = said.stream().anyMatch(one -> one.from().isEmpty());
    Direction direction =
        speakers.isEmpty() ? Direction.OUTGOING : ours ? Direction.BOTH : Direction.INCOMING;
    List<Long> present = speakers.isEmpty() ? people : speakers;
    Optional<Long> account = accounts.firstOf(tx, present);
    long talk =
        conversations.add(
            tx,
            NewConversation.held(
                present,
                account,
                said.getFirst().moment(),
                entry.zone(),
                entry.channel(),
                direction,
                note));
    List<ImportedMessage> rows = new ArrayList<>();
    Set<Fingerprint> used = new HashSet<>();
    for (Said one : said) {
      long sender = one.from().map(people::get).orElse(0L);
      Instant at = one.moment().instant(entry.zone());
      Fingerprint print = print(tx, one, sender, at, used);
      rows.add(
          new ImportedMessage(
              talk, sender, at, one.subject(), one.text(), MessageStore.PASTED, print));
    }
    messages.addMessages(tx, rows);
  }

  /** Somebody may say the same twice within a minute. */
  private Fingerprint print(
      Transaction tx, Said said, long sender, Instant at, Set<Fingerprint> used) {
    int again = 0;
    Fingerprint print;
    do {
      print =
          Fingerprint.of(
              MessageStore.PASTED,
              Long.toString(sender),
              Long.toString(at.getEpochSecond()),
              Integer.toString(again++),
              said.text());
    } while (!used.add(print) || messages.isKnown(tx, print));
    return print;
  }

  private long person(Transaction tx, Party party) {
    long id = party.id().orElseGet(() -> persons.addProvisional(tx, party.name()));
    party.contact().ifPresent(contact -> fill(tx, persons.find(tx, id).orElseThrow(), contact));
    return id;
  }

  /** Fills what is empty; what is known already stays as it is. */
  private void fill(Transaction tx, Person person, PastedContact contact) {
    if (person.email().isEmpty() && !contact.email().isEmpty()) {
      persons.set(tx, person.id(), PersonText.EMAIL, contact.email());
    }
    if (person.phone().isEmpty() && !contact.phone().isEmpty()) {
      persons.set(tx, person.id(), PersonText.PHONE, contact.phone());
    }
    if (person.slug().isEmpty()
        && contact.link().isPresent()
        && contact.link().flatMap(link -> persons.ofLink(tx, link)).isEmpty()) {
      persons.setLink(tx, person.id(), contact.link());
    }
    boolean hasPost = persons.posts(tx, person.id()).stream().anyMatch(post -> post.heldNow());
    if (!hasPost && !(contact.title() + contact.company()).isEmpty()) {
      persons.setCurrentPost(tx, person.id(), contact.company(), contact.title());
    }
  }
}
