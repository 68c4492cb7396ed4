package app.entregent.screen.people;

import app.entregent.model.account.worth.AccountValue;
import app.entregent.model.account.worth.AccountWorth;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.account.worth.RelationIntensity;
import app.entregent.model.account.worth.Segmentation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an account is worth, as far as the list shows it; what is empty is not known yet.
 *
 * @param rank 0 to 100
 * @param distributor through whom it buys; may be empty
 */
record AccountTraits(
    Segmentation segments,
    OptionalInt rank,
    Optional<RelationIntensity.Kind> intensity,
    Optional<LoyaltyQuadrant> quadrant,
    Optional<AccountValue.Advice> advice,
    BuyingWay buying,
    String distributor) {
  /** Nothing is known. */
  static final AccountTraits NONE =
      new AccountTraits(
          Segmentation.of(""),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          BuyingWay.UNKNOWN,
          "");

  static AccountTraits of(AccountWorth worth, List<KeyCriterion> criteria) {
    AccountValue value = worth.value();
    return new AccountTraits(
        worth.segments(),
        worth.rank(criteria).score(),
        worth.intensity().kind(),
        value.competitive(),
        value.advice(),
        worth.buying(),
        worth.distributor());
  }
}
