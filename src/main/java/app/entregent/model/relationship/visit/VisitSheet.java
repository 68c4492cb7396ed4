package app.entregent.model.relationship.visit;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.Decision;
import app.entregent.model.relationship.capital.AccountWord;
import java.util.List;
import java.util.Optional;

/**
 * All that one wants to know ten minutes before a meeting.
 *
 * @param account the name of the account; may be empty
 * @param decision the decision whose map says most of these people
 * @param promises what they were promised and is not done, the earliest due first
 * @param vocabulary the words of the account, with what they mean there
 * @param content what they asked to read or to see, as the map keeps it
 */
public record VisitSheet(
    Conversation meeting,
    String account,
    Optional<Decision> decision,
    List<VisitPerson> people,
    List<NextAction> promises,
    List<AccountWord> vocabulary,
    List<String> content) {
  public VisitSheet {
    people = List.copyOf(people);
    promises = List.copyOf(promises);
    vocabulary = List.copyOf(vocabulary);
    content = List.copyOf(content);
  }
}
