package app.entregent.model.conversation.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what a pasted text is. The first form that fits wins: a thread, a mail, a contact. */
public final class PasteReader {
  /** The most letters that are read; longer texts are refused before they come here. */
  public static final int LIMIT = 1_000_000;

  private PasteReader() {}

  /**
   * Reads a text.
   *
   * @param text plain words, at most {@link #LIMIT} letters; of HTML the words are taken before
   * @param today the day where the seller is: days without a year are looked for in the past
   */
  public static PastedText read(String text, LocalDate today) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    List<String> lines = plain.lines().map(String::strip).toList();
    return new LinkedInThread(today)
        .read(lines)
        .or(() -> new MailThread(today).read(plain.lines().toList()))
        .or(() -> contact(lines))
        .orElseGet(() -> PastedText.note(plain));
  }

  private static Optional<PastedText> contact(List<String> lines) {
    return ContactLines.read(lines)
        .map(
            found ->
                new PastedText(
                    PastedText.Kind.CONTACT,
                    List.of(),
                    List.of(found.contact()),
                    String.join("\n", found.rest()).strip()));
  }
}
