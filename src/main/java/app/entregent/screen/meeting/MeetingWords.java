package app.entregent.screen.meeting;

import app.entregent.model.conversation.Conversation;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When a meeting is, in words. */
final class MeetingWords {
  private MeetingWords() {}

  /**
   * As one says it from now: today and tomorrow by name. A meeting that was agreed in another zone
   * keeps its time of there, with the zone beside it.
   */
  static Message when(Conversation talk, ZonedDateTime now) {
    LocalDate day = talk.heldOn();
    if (!talk.timed()) {
      return day(day, now.toLocalDate());
    }
    ZonedDateTime there = talk.startedAt().atZone(talk.zone());
    LocalTime time = there.toLocalTime();
    Message said = Message.of("meeting.when.timed", day(day, now.toLocalDate()), time);
    boolean elsewhere =
        !there.getOffset().equals(talk.startedAt().atZone(now.getZone()).getOffset());
    return elsewhere ? Message.of("meeting.when.zone", said, talk.zone().getId()) : said;
  }

  private static Message day(LocalDate day, LocalDate today) {
    long away = ChronoUnit.DAYS.between(today, day);
    if (away == 0) {
      return Message.of("meeting.when.today");
    }
    if (away == 1) {
      return Message.of("meeting.when.tomorrow");
    }
    return away == -1 ? Message.of("meeting.when.yesterday") : Message.of("meeting.when.day", day);
  }
}
