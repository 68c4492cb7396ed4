package app.entregent.screen.relationship;

import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.RelationshipList;
import app.entregent.text.Message;
import app.entregent.workspace.Transaction;
import java.util.function.Function;

/**
 * The stores that the screen reads and writes.
 *
 * @param say puts into words what is written down as a next action
 */
public record RelationshipRooms(
    RelationshipList list,
    PersonStore persons,
    CadenceStore cadences,
    FavourStore favours,
    IntroductionStore introductions,
    IntroductionSteps steps,
    Function<Message, String> say) {
  /** The person that was chosen; somebody new is added. */
  long idOf(Transaction tx, PersonChoice person) {
    return switch (person) {
      case PersonChoice.Known(var card) -> card.id();
      case PersonChoice.Unknown(String name) -> persons.addProvisional(tx, name);
    };
  }
}
