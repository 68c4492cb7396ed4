package app.entregent.exchange;

import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.SentLetter;
import app.entregent.model.conversation.paste.PastedWords;
import app.entregent.model.people.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The messages that were pasted before an archive brings them. A message of the archive is the same
 * if the same person wrote the same words on the same day; each run of words stands for one message
 * only, because somebody may say "ok" twice on one day.
 */
final class PastedLetters {
  private record Author(LocalDate day, boolean own, String nameKey) {}

  private final Map<Fingerprint, List<Author>> byWords = new HashMap<>();

  PastedLetters(List<SentLetter> letters) {
    for (SentLetter letter : letters) {
      boolean own = letter.sender().isEmpty();
      Author author =
          new Author(letter.day(), own, own ? "" : PersonName.parse(letter.sender()).key());
      PastedWords.runs(letter.text())
          .forEach(print -> byWords.computeIfAbsent(print, any -> new ArrayList<>(1)).add(author));
    }
  }

  /**
   * Whether this message was pasted; asked once for each message.
   *
   * @param words its {@link PastedWords#print}
   * @param sender the name; of no weight if the seller wrote it
   */
  boolean hold(Fingerprint words, LocalDate day, boolean own, String sender) {
    List<Author> authors = byWords.get(words);
    if (authors == null) {
      return false;
    }
    Author wanted = new Author(day, own, own ? "" : PersonName.parse(sender).key());
    Iterator<Author> all = authors.iterator();
    while (all.hasNext()) {
      if (all.next().equals(wanted)) {
        all.remove();
        return true;
      }
    }
    return false;
  }
}
