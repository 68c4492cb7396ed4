package app.entregent.screen.relationship;

import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.capital.CapitalFacts;
import app.entregent.model.relationship.capital.SocialCapital;
import java.util.List;
import java.util.Optional;

/**
 * The tie to one person.
 *
 * @param favours all of them, what is open first
 * @param accountId where the person works
 */
record TieShown(
    PersonCard person,
    List<FavourRow> favours,
    CapitalFacts facts,
    SocialCapital capital,
    Optional<Long> accountId,
    Optional<Long> decisionId) {
  TieShown {
    favours = List.copyOf(favours);
  }
}
