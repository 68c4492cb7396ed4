package app.entregent.model.relationship.network;

import app.entregent.model.account.Account;
import app.entregent.model.people.PersonCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person with all that says to which network he belongs and why he could help.
 *
 * @param bond how firm the tie is, 0 to 4
 * @param lastCost when the person last did something that cost him something
 * @param account where the person works now: the account at hand before a client before others
 * @param clientSince since when that account is a client, where it is known
 * @param ownFirm whether the person works where the seller does
 * @param formerly whether the person once worked for the account at hand
 * @param knows whom on the map the person is said to know
 */
public record Someone(
    PersonCard card,
    int bond,
    Optional<LocalDate> lastTouch,
    Optional<LocalDate> lastCost,
    Optional<Account> account,
    Optional<LocalDate> clientSince,
    boolean ownFirm,
    boolean formerly,
    List<String> knows) {
  /** From this bond on somebody answers and may be asked for help. */
  public static final int BOND = 2;

  public Someone {
    knows = List.copyOf(knows);
  }

  public long id() {
    return card.id();
  }

  /** Whether the person works for this account. */
  boolean worksAt(long accountId) {
    return account.filter(found -> found.id() == accountId).isPresent();
  }

  /** Whether the tie is firm enough to ask for help. */
  boolean mayBeAsked() {
    return bond >= BOND;
  }
}
