package app.entregent.exchange;

import app.entregent.exchange.CalendarStore.Piece;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.BiFunction;

/**
 * The pieces of the week in the calendar, each with an alarm, so that one is reminded while the
 * program does not run: a quarter of an hour before its hour, or at nine where it has none. Their
 * hours are those of the place where one is, and so stand in the file without a zone.
 */
final class CalendarPieces {
  private static final int MINUTES = 30;
  private static final int BEFORE = 15;
  private static final int MORNING = 9;

  private final Texts texts;
  private final boolean discreet;

  /** An entry of a whole day under an id. */
  interface WholeDay extends BiFunction<Piece, String, VEvent> {}

  CalendarPieces(Texts texts, boolean discreet) {
    this.texts = texts;
    this.discreet = discreet;
  }

  /** Puts a piece into the calendar. */
  void add(ICalendar calendar, Piece piece, WholeDay wholeDay) {
    String said =
        (discreet ? texts.say("exchange.calendar.piece") : piece.subject())
            + " · "
            + texts.say(Message.of("engage.channel." + piece.channel()));
    VEvent event = wholeDay.apply(piece, said);
    if (piece.hour().isPresent()) {
      Date at =
          Date.from(
              piece
                  .day()
                  .atTime(LocalTime.of(piece.hour().getAsInt(), 0))
                  .atZone(ZoneId.systemDefault())
                  .toInstant());
      DateStart start = new DateStart(new ICalDate(at, true));
      event.setDateStart(start);
      event.setDuration(Duration.builder().minutes(MINUTES).build());
      calendar.getTimezoneInfo().setFloating(start, true);
    }
    event.addAlarm(VAlarm.display(new Trigger(alarm(piece), Related.START), said));
    calendar.addEvent(event);
  }

  private static Duration alarm(Piece piece) {
    return piece.hour().isPresent()
        ? Duration.builder().prior(true).minutes(BEFORE).build()
        : Duration.builder().hours(MORNING).build();
  }
}
