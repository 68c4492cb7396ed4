package app.entregent.exchange.archive;

import app.entregent.model.people.ProfileLink;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody named in a message or an invitation.
 *
 * @param name as the archive writes it, "" if only the link is known
 * @param link the profile; absent where the archive holds none
 */
public record Correspondent(String name, Optional<ProfileLink> link) {
  private static final Set<String> DELETED =
      Set.of(
          "linkedin member",
          "membre de linkedin",
          "membre linkedin",
          "linkedin-mitglied",
          "miembro de linkedin",
          "utilisateur linkedin");

  /**
   * Whether this is a member who left: LinkedIn calls all of them the same, so that two of them
   * must never become one person.
   */
  public boolean isNobody() {
    return link.isEmpty() && (name.isEmpty() || isDeletedName(name));
  }

  static boolean isDeletedName(String name) {
    return DELETED.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
