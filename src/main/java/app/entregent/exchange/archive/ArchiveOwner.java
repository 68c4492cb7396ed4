package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.util.Optional;

/**
 * Whose archive it is.
 *
 * @param link the profile; absent if no file tells it
 * @param name {@link PersonName#NONE} if no file tells it
 * @param evidence which file told the link, or the name if there is no link
 */
public record ArchiveOwner(Optional<ProfileLink> link, PersonName name, Evidence evidence) {

  /** How the owner was recognised, from the surest to the weakest. */
  public enum Evidence {
    /** Every invitation names him on one side. */
    INVITATIONS,
    /** He takes part in nearly all conversations. */
    MESSAGES,
    /** Only his profile tells his name. */
    PROFILE
  }
}
