package app.entregent.screen.paste;

import app.entregent.exchange.archive.PlainText;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.SentLetter;
import app.entregent.model.conversation.paste.PasteReader;
import app.entregent.model.conversation.paste.PastedContact;
import app.entregent.model.conversation.paste.PastedMessage;
import app.entregent.model.conversation.paste.PastedText;
import app.entregent.model.conversation.paste.PastedWords;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was pasted, with whom the workspace knows of it and which messages it holds already. */
record PasteBeginning(PastedText text, List<PasteParty> parties, List<PasteLine> lines) {
  private static final PersonStore PERSONS = new PersonStore();
  private static final MessageStore MESSAGES = new MessageStore();

  /** What is said of somebody by name and address. */
  private record Called(String name, String address) {}

  /**
   * Reads what was pasted and asks the workspace about it.
   *
   * @param raw as it came from the clipboard, at most {@link PasteReader#LIMIT} letters
   */
  static PasteBeginning read(Reader reader, String raw, LocalDate today) {
    PastedText text = PasteReader.read(PlainText.of(raw), today);
    Optional<PersonCard> self = PERSONS.self(reader);
    Map<Called, PasteParty> parties = new LinkedHashMap<>();
    List<PasteParty> senders = new ArrayList<>();
    for (PastedMessage message : text.messages()) {
      senders.add(
          parties.computeIfAbsent(
              new Called(message.sender(), message.address()),
              called -> party(reader, called, contactOf(text, called), self)));
    }
    Map<String, Set<Fingerprint>> there = there(reader, text, parties.values(), self, today);
    List<PasteLine> lines = new ArrayList<>();
    for (int i = 0; i < senders.size(); i++) {
      PastedMessage message = text.messages().get(i);
      Set<Fingerprint> known =
          there.getOrDefault(PersonName.parse(message.sender()).key(), Set.of());
      boolean isThere = PastedWords.isMadeOf(message.text(), known);
      lines.add(new PasteLine(message, senders.get(i), words(message, today), isThere));
    }
    if (text.messages().isEmpty()) {
      for (PastedContact contact : text.contacts()) {
        Called called = new Called(contact.name(), contact.email());
        parties.put(called, party(reader, called, Optional.of(contact), self));
      }
    }
    return new PasteBeginning(text, List.copyOf(parties.values()), lines);
  }

  private static String words(PastedMessage message, LocalDate today) {
    if (!message.unread().isEmpty()) {
      return message.unread();
    }
    String day = message.day().orElse(today).toString();
    return message.time().map(time -> day + " " + time).orElse(day);
  }

  private static Optional<PastedContact> contactOf(PastedText text, Called called) {
    return text.contacts().stream()
        .filter(
            contact ->
                called.address().isEmpty()
                    ? contact.name().equals(called.name())
                    : contact.email().equalsIgnoreCase(called.address()))
        .findFirst()
        .or(
            () ->
                called.address().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new PastedContact(
                            called.name(), "", "", called.address(), "", Optional.empty())));
  }

  private static PasteParty party(
      Reader reader, Called called, Optional<PastedContact> contact, Optional<PersonCard> self) {
    List<PersonCard> known = known(reader, called, contact);
    PersonName name = PersonName.parse(called.name());
    boolean isSelf =
        self.filter(own -> PersonName.parse(own.name()).key().equals(name.key())).isPresent();
    List<Who> choices = new ArrayList<>();
    choices.add(new Who.Undecided());
    known.forEach(card -> choices.add(new Who.Known(card)));
    String fresh = called.name().isEmpty() ? called.address() : called.name();
    if (!fresh.isEmpty()) {
      choices.add(new Who.Fresh(fresh));
    }
    choices.add(new Who.Me());
    choices.add(new Who.LeftOut());
    return new PasteParty(
        called.name(),
        called.address(),
        contact,
        choices,
        proposal(isSelf, known, fresh, self.isPresent()));
  }

  /** Where it is not plain, the seller decides: two of one name, or nobody knows who "I" am. */
  private static Who proposal(
      boolean isSelf, List<PersonCard> known, String fresh, boolean selfKnown) {
    if (isSelf) {
      return new Who.Me();
    }
    if (known.size() == 1) {
      return new Who.Known(known.getFirst());
    }
    return known.isEmpty() && selfKnown && !fresh.isEmpty()
        ? new Who.Fresh(fresh)
        : new Who.Undecided();
  }

  /** By link and address first, which mean one person; a name may mean several. */
  private static List<PersonCard> known(
      Reader reader, Called called, Optional<PastedContact> contact) {
    Optional<PersonCard> linked =
        contact.flatMap(PastedContact::link).flatMap(link -> PERSONS.ofLink(reader, link));
    if (linked.isPresent()) {
      return List.of(linked.get());
    }
    List<PersonCard> addressed =
        called.address().isEmpty() ? List.of() : PERSONS.ofEmail(reader, called.address());
    if (!addressed.isEmpty()) {
      return addressed;
    }
    PersonName name = PersonName.parse(called.name());
    return name.isEmpty() ? List.of() : PERSONS.named(reader, name);
  }

  /** By whom the workspace holds which messages of these days and people. */
  private static Map<String, Set<Fingerprint>> there(
      Reader reader,
      PastedText text,
      Collection<PasteParty> parties,
      Optional<PersonCard> self,
      LocalDate today) {
    List<LocalDate> days =
        text.messages().stream().map(message -> message.day().orElse(today)).sorted().toList();
    List<Long> people =
        parties.stream()
            .flatMap(party -> party.choices().stream())
            .flatMap(who -> who instanceof Who.Known(var card) ? Stream.of(card.id()) : Stream.of())
            .toList();
    Map<String, Set<Fingerprint>> there = new HashMap<>();
    if (!days.isEmpty() && !people.isEmpty()) {
      String own = self.map(PersonCard::name).orElse("");
      for (SentLetter letter : MESSAGES.with(reader, people, days.getFirst(), days.getLast())) {
        String sender = letter.sender().isEmpty() ? own : letter.sender();
        there
            .computeIfAbsent(PersonName.parse(sender).key(), key -> new HashSet<>())
            .add(PastedWords.print(letter.text()));
      }
    }
    return there;
  }
}
