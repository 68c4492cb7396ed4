package app.entregent.model.agenda;

import app.entregent.model.conversation.Cadence;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties that go cold: people in a live decision, people of clients, and those for whom the seller
 * set a cadence. Nobody else, so an import calls for nothing; nor does somebody who was never in
 * touch, who is for the map to mention.
 */
final class CallsOfTies {
  private final AgendaStore store;
  private final CadenceStore cadences = new CadenceStore();
  private final TouchStore touches = new TouchStore();

  CallsOfTies(AgendaStore store) {
    this.store = store;
  }

  List<Call> find(Reader reader, LocalDate today) {
    Map<Long, Integer> own = cadences.all(reader);
    Set<Long> seats = store.liveSeats(reader);
    Set<Long> clients = store.clientPeople(reader);
    Set<Long> people = new HashSet<>(own.keySet());
    people.addAll(seats);
    people.addAll(clients);
    List<Call> calls = new ArrayList<>();
    touches
        .lastTwoWay(reader, people)
        .forEach(
            (person, touch) ->
                Cadence.days(
                        Optional.ofNullable(own.get(person)),
                        seats.contains(person),
                        clients.contains(person))
                    .filter(days -> isCold(touch, days, today))
                    .ifPresent(days -> calls.add(call(person, touch, days, today))));
    return calls;
  }

  private static boolean isCold(Touch touch, int days, LocalDate today) {
    return Warmth.of(Optional.of(touch.on()), days, today) == Warmth.COLD;
  }

  private static Call call(long person, Touch touch, int cadence, LocalDate today) {
    long days = ChronoUnit.DAYS.between(touch.on(), today);
    boolean archive = touch.origin() == ConversationOrigin.ARCHIVE;
    String key = archive ? "today.reason.tie_cold.archive" : "today.reason.tie_cold";
    return new Call(
        TodayKind.TIE_COLD,
        person,
        "",
        Optional.of(person),
        Optional.empty(),
        name -> Message.of(key, days, cadence, touch.on()),
        touch.on(),
        archive);
  }
}
