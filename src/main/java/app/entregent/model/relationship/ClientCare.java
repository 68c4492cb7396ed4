package app.entregent.model.relationship;

import app.entregent.model.account.Account;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.decision.Decision;
import app.entregent.model.people.PersonCard;
import java.util.Optional;

/**
 * A client, and how the seller cares for it.
 *
 * @param known how many people of the client the seller knows
 * @param last the last two-way touch with any of them
 * @param lastWith with whom that was
 * @param warmth by the rhythm for clients
 * @param decision the decision under way that is expected first
 */
public record ClientCare(
    Account account,
    int known,
    Optional<Touch> last,
    Optional<PersonCard> lastWith,
    Warmth warmth,
    Optional<Decision> decision) {}
