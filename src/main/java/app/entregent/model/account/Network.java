package app.entregent.model.account;

import java.util.List;

/**
 * The companies in the seller's network.
 *
 * @param companies accounts, and companies that are none yet
 * @param spellings what is probably one company
 */
public record Network(List<NetworkCompany> companies, List<SpellingGroup> spellings) {
  public Network {
    companies = List.copyOf(companies);
    spellings = List.copyOf(spellings);
  }
}
