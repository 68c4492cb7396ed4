package app.entregent.model.agenda;

import app.entregent.model.conversation.ConversationOrigin;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.relationship.KeepWarm;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ties that go cold among those who are to be kept warm. Nobody else, so an import calls for
 * nothing; nor does somebody who was never in touch, who is for the map to mention.
 */
final class CallsOfTies {
  private final TouchStore touches = new TouchStore();

  List<Call> find(Reader reader, Map<Long, KeepWarm> wished, LocalDate today) {
    Map<Long, Touch> last = touches.lastTwoWay(reader, wished.keySet());
    List<Call> calls = new ArrayList<>();
    for (KeepWarm keep : wished.values()) {
      Optional.ofNullable(last.get(keep.personId()))
          .filter(touch -> isCold(touch, keep.cadenceDays(), today))
          .ifPresent(touch -> calls.add(call(keep, touch, today)));
    }
    return calls;
  }

  private static boolean isCold(Touch touch, int days, LocalDate today) {
    return Warmth.of(Optional.of(touch.on()), days, today) == Warmth.COLD;
  }

  private static Call call(KeepWarm keep, Touch touch, LocalDate today) {
    long days = ChronoUnit.DAYS.between(touch.on(), today);
    boolean archive = touch.origin() == ConversationOrigin.ARCHIVE;
    String key = archive ? "today.reason.tie_cold.archive" : "today.reason.tie_cold";
    return new Call(
        TodayKind.TIE_COLD,
        keep.personId(),
        "",
        Optional.of(keep.personId()),
        Optional.empty(),
        name -> Message.of(key, days, keep.cadenceDays(), touch.on(), keep.why()),
        touch.on(),
        archive);
  }
}
