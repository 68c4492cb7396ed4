package app.entregent.exchange.archive;

import app.entregent.model.people.ProfileLink;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message that was sent or received.
 *
 * @param conversation LinkedIn's own identifier of the thread, "" in the oldest archives
 * @param title the name of a group, "" for most
 * @param text plain words, "" if there is only an attachment
 * @param folder {@code INBOX}, {@code ARCHIVE} or ""; sent messages lie in the inbox as well
 */
public record MessageRow(
    String file,
    long line,
    String conversation,
    String title,
    Correspondent from,
    List<Correspondent> to,
    Instant sentAt,
    String subject,
    String text,
    String folder,
    boolean attachment)
    implements ArchiveRow {

  /** Sender and recipients. */
  public List<Correspondent> people() {
    return Stream.concat(Stream.of(from), to.stream()).toList();
  }

  /** What joins the messages of one thread: its identifier, or else the people who take part. */
  public String thread() {
    return conversation.isEmpty()
        ? people().stream()
            .map(person -> person.link().map(ProfileLink::slug).orElse(person.name()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ", "people: ", ""))
        : conversation;
  }
}
