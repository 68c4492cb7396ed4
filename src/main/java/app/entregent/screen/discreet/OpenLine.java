package app.entregent.screen.discreet;

import app.entregent.ui.Place;
import java.util.Optional;

/**
 * A line of an open page.
 *
 * @param name what it is about; for a heading the key of a text
 * @param detail what may be known of it; may be empty
 * @param where where it leads
 * @param heading whether it stands over those that follow
 */
public record OpenLine(String name, String detail, Optional<Place> where, boolean heading) {
  static OpenLine heading(String key) {
    return new OpenLine(key, "", Optional.empty(), true);
  }

  static OpenLine fact(String name, String detail) {
    return new OpenLine(name, detail, Optional.empty(), false);
  }

  static OpenLine link(String name, String detail, Place where) {
    return new OpenLine(name, detail, Optional.of(where), false);
  }

  /** The words one after the other. */
  static String joined(String... words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (!word.isBlank()) {
        line.append(line.isEmpty() ? "" : " · ").append(word.strip());
      }
    }
    return line.toString();
  }
}
