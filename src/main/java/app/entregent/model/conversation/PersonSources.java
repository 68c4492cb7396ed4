package app.entregent.model.conversation;

import app.entregent.model.people.Origin;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Where what is known of a person came from, and when.
 *
 * @param origin whether the person was typed or read from an archive
 * @param addedOn the day on which the person came into the file
 * @param connectedOn since when the two are connected, as the archive says
 * @param posts how many posts are known
 * @param postsSeenOn when the newest news of a post was read or typed
 * @param talks the talks by where they came from
 * @param needs how many needs were heard
 * @param interests how many groups, contents and words were written down
 */
public record PersonSources(
    Origin origin,
    LocalDate addedOn,
    Optional<LocalDate> connectedOn,
    int posts,
    Optional<LocalDate> postsSeenOn,
    Map<ConversationOrigin, Talks> talks,
    int needs,
    int interests) {
  /** Talks that came the same way. */
  public record Talks(int count, LocalDate first, LocalDate last) {}

  public PersonSources {
    talks = Map.copyOf(talks);
  }
}
