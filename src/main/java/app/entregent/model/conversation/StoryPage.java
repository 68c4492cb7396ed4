package app.entregent.model.conversation;

import java.util.List;

/**
 * A page of a story, newest first.
 *
 * @param more whether older entries follow
 */
public record StoryPage(List<StoryEntry> entries, boolean more) {
  public StoryPage {
    entries = List.copyOf(entries);
  }
}
