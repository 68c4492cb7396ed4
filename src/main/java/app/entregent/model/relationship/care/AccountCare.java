package app.entregent.model.relationship.care;

import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.capital.AccountWord;
import app.entregent.model.relationship.capital.SocialCapital;
import java.util.List;
import java.util.Optional;

/**
 * The care for an account: its strategy, its words, the ties to its people, what keeps it.
 *
 * @param ties the social capital with each person to whom there is a tie
 * @param people how many people of the account are known in all
 */
public record AccountCare(
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
  public AccountCare {
    contacts = List.copyOf(contacts);
    words = List.copyOf(words);
    actions = List.copyOf(actions);
    vocabulary = List.copyOf(vocabulary);
    ties = List.copyOf(ties);
  }

  /** One tie of the account. */
  public record Tie(PersonCard person, SocialCapital capital) {}

  /** The seller's choice, else what is suggested. */
  public Strategy strategy() {
    return choice.map(StrategyChoice::strategy).orElse(advice.strategy());
  }

  /** All ties together. */
  public SocialCapital capital() {
    return SocialCapital.of(ties.stream().map(Tie::capital).toList());
  }
}
