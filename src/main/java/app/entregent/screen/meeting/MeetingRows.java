package app.entregent.screen.meeting;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.NextMeeting;
import app.entregent.model.conversation.Unfinished;
import app.entregent.model.conversation.Unfinished.Missing;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists of meetings. */
final class MeetingRows {
  /**
   * Both lists.
   *
   * @param toCome the meetings to prepare, the next one first
   * @param evening what lacks something, the newest first
   */
  record Both(List<MeetingRow> toCome, List<MeetingRow> evening) {
    static final Both NONE = new Both(List.of(), List.of());

    List<MeetingRow> of(MeetingPart part) {
      return part == MeetingPart.TO_COME ? toCome : evening;
    }
  }

  private final ConversationStore conversations = new ConversationStore();
  private final NextActionStore actions = new NextActionStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  Both read(Reader reader, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    List<Conversation> ahead =
        conversations.planned(reader).stream()
            .filter(meeting -> NextMeeting.isAhead(meeting, now.toInstant(), today))
            .toList();
    List<Unfinished> open = unfinished(reader, now);
    List<Conversation> all =
        Stream.concat(ahead.stream(), open.stream().map(Unfinished::talk)).toList();
    Set<Long> people = new HashSet<>();
    all.forEach(talk -> people.addAll(talk.personIds()));
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    Map<Long, String> names =
        accounts.names(
            reader,
            all.stream().flatMap(talk -> talk.accountId().stream()).collect(Collectors.toSet()));
    return new Both(
        ahead.stream().map(talk -> row(talk, Set.of(), cards, names, now)).toList(),
        open.stream().map(one -> row(one.talk(), one.missing(), cards, names, now)).toList());
  }

  private List<Unfinished> unfinished(Reader reader, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    List<Conversation> typed = conversations.typedSince(reader, today.minusDays(Unfinished.DAYS));
    Set<Long> withNext =
        actions.talksWithNext(reader, typed.stream().map(Conversation::id).toList());
    return typed.stream()
        .flatMap(
            talk ->
                Unfinished.of(talk, withNext.contains(talk.id()), now.toInstant(), today).stream())
        .toList();
  }

  private static MeetingRow row(
      Conversation talk,
      Set<Missing> missing,
      Map<Long, PersonCard> cards,
      Map<Long, String> names,
      ZonedDateTime now) {
    String people =
        talk.personIds().stream()
            .flatMap(id -> Stream.ofNullable(cards.get(id)))
            .map(PersonCard::name)
            .collect(Collectors.joining(", "));
    String account = talk.accountId().map(id -> names.getOrDefault(id, "")).orElse("");
    return new MeetingRow(
        talk,
        MeetingWords.when(talk, now),
        account.isEmpty() ? people : account,
        account.isEmpty() ? "" : people,
        Arrays.stream(Missing.values()).filter(missing::contains).toList());
  }
}
