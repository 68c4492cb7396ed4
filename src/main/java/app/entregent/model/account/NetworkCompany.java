package app.entregent.model.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A company of the network in the list of all accounts: an account with all its spellings, or one
 * spelling that belongs to no account yet.
 *
 * @param accountId the account, unless nobody has made it one
 * @param companyIds the spellings
 * @param personIds who works there now, the owner apart
 * @param seniors how many of them decide, judged by their titles
 * @param lastConnected when the seller last connected with one of them
 * @param searchKey name, city and sector in the form that search words compare
 */
public record NetworkCompany(
    Optional<Long> accountId,
    List<Long> companyIds,
    String name,
    AccountKind kind,
    boolean target,
    LadderStep ladder,
    String sector,
    String city,
    List<Long> personIds,
    int seniors,
    Optional<LocalDate> lastConnected,
    String searchKey) {
  public NetworkCompany {
    companyIds = List.copyOf(companyIds);
    personIds = List.copyOf(personIds);
  }

  /** How many people the seller knows there. */
  public int people() {
    return personIds.size();
  }
}
