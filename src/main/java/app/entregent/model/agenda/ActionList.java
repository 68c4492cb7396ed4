package app.entregent.model.agenda;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Tag;
import app.entregent.model.people.TagStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers next actions with their names, in six queries for however many there are. */
public final class ActionList {
  /** What was done stays in the list for so many days. */
  public static final int DONE_DAYS = 28;

  private final NextActionStore actions = new NextActionStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final TagStore tags = new TagStore();
  private final ColleagueStore colleagues = new ColleagueStore();

  /** All that are open, by day, then those done of late. */
  public List<ActionLine> all(Reader reader, LocalDate today) {
    List<NextAction> found = new ArrayList<>(actions.open(reader));
    found.addAll(actions.doneSince(reader, today.minusDays(DONE_DAYS)));
    return named(reader, found);
  }

  private List<ActionLine> named(Reader reader, List<NextAction> found) {
    Map<Long, String> people = new HashMap<>();
    for (PersonCard card :
        persons
            .cards(
                reader,
                found.stream()
                    .flatMap(action -> action.personId().stream())
                    .collect(Collectors.toSet()))
            .values()) {
      people.put(card.id(), card.name());
    }
    Map<Long, String> names =
        accounts.names(
            reader,
            found.stream()
                .flatMap(action -> action.accountId().stream())
                .collect(Collectors.toSet()));
    Map<Long, String> ours =
        colleagues.all(reader).stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    Map<Long, String> borne = new HashMap<>();
    tags.ofPeople(reader, people.keySet()).forEach((id, some) -> borne.put(id, tagged(some)));
    return found.stream()
        .map(
            action ->
                new ActionLine(
                    action,
                    name(action.personId(), people),
                    name(action.accountId(), names),
                    name(action.colleagueId(), ours),
                    name(action.personId(), borne)))
        .toList();
  }

  private static String tagged(List<Tag> tags) {
    return tags.stream().map(Tag::name).collect(Collectors.joining(" "));
  }

  private static String name(Optional<Long> id, Map<Long, String> names) {
    return id.map(one -> names.getOrDefault(one, "")).orElse("");
  }
}
