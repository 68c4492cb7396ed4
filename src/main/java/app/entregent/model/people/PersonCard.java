package app.entregent.model.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells one person from another in a list: the name, and the post held now.
 *
 * @param title the title of the current post; may be empty
 * @param company the company of the current post as the profile spells it; may be empty
 */
public record PersonCard(long id, String name, String title, String company, boolean provisional) {
  /** Title and company, as far as they are known; empty if neither is. */
  public String post() {
    return Stream.of(title, company)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** One or two letters that stand for the name; empty for a name without letters. */
  public String initials() {
    return initials(name);
  }

  static String initials(String name) {
    List<String> letters =
        Arrays.stream(name.split("[\\s-]+"))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
            .toList();
    return letters.size() < 2 ? String.join("", letters) : letters.getFirst() + letters.getLast();
  }
}
