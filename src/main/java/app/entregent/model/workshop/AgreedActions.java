package app.entregent.model.workshop;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was agreed on in a workshop, with the names of those who do it. */
public final class AgreedActions {
  private final WorkshopActionStore agreed = new WorkshopActionStore();
  private final NextActionStore actions = new NextActionStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final PersonStore persons = new PersonStore();

  /** In the order of agreement. */
  public List<AgreedAction> of(Reader reader, long workshopId) {
    List<Long> order = agreed.of(reader, workshopId);
    List<NextAction> all =
        actions.some(reader, order).stream()
            .sorted(Comparator.comparing(action -> order.indexOf(action.id())))
            .toList();
    Map<Long, Colleague> ours =
        colleagues.all(reader).stream()
            .collect(Collectors.toMap(Colleague::id, Function.identity()));
    Set<Long> people =
        all.stream().flatMap(action -> action.personId().stream()).collect(Collectors.toSet());
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    String me = persons.self(reader).map(PersonCard::name).orElse("");
    return all.stream()
        .map(
            action ->
                new AgreedAction(
                    action.id(),
                    action.words(),
                    who(action, me, ours, cards),
                    action.due(),
                    action.doneOn()))
        .toList();
  }

  private static String who(
      NextAction action, String me, Map<Long, Colleague> ours, Map<Long, PersonCard> people) {
    return switch (action.owner()) {
      case ME -> me;
      case COLLEAGUE ->
          action
              .colleagueId()
              .flatMap(id -> Optional.ofNullable(ours.get(id)))
              .map(Colleague::name)
              .orElse("");
      case CLIENT ->
          action
              .personId()
              .flatMap(id -> Optional.ofNullable(people.get(id)))
              .map(PersonCard::name)
              .orElse("");
    };
  }
}
