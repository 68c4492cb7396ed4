package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.capital.AccountWord;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.model.relationship.care.ClientWord;
import app.entregent.model.relationship.care.LoyaltyAction;
import app.entregent.model.relationship.care.ServiceContact;
import app.entregent.model.relationship.care.StrategyAdvice;
import app.entregent.model.relationship.care.StrategyChoice;
import java.util.List;
import java.util.Optional;

/**
 * What the panel of an account shows.
 *
 * @param ties the social capital with each person to whom there is a tie
 * @param people how many people of the account are known in all
 */
record CareShown(
    long accountId,
    String name,
    List<ServiceContact> contacts,
    List<ClientWord> words,
    List<LoyaltyAction> actions,
    StrategyAdvice advice,
    Optional<StrategyChoice> choice,
    List<AccountWord> vocabulary,
    List<Tie> ties,
    int people) {
  /** One tie of the account. */
  record Tie(PersonCard person, SocialCapital capital) {}

  /** All ties together. */
  SocialCapital capital() {
    return SocialCapital.of(ties.stream().map(Tie::capital).toList());
  }
}
