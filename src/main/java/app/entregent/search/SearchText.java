package app.entregent.search;

import app.entregent.model.conversation.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the workspace as the search sees it.
 *
 * @param people the names of those whom it is about, the first one first
 * @param account the name of the account that it is about; empty without one
 * @param body all that was written there, column after column
 * @param made the rows that it was made of: a change of one of them makes it anew
 */
record SearchText(
    RowKey key,
    SearchKind kind,
    Optional<LocalDate> day,
    Optional<Channel> channel,
    List<String> people,
    String account,
    SearchTarget target,
    String body,
    Set<RowKey> made) {
  SearchText {
    people = List.copyOf(people);
    made = Set.copyOf(made);
  }
}
