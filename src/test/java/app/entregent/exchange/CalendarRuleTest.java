package app.entregent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Repetition;
import app.entregent.model.conversation.Repetition.From;
import app.entregent.model.conversation.Repetition.Unit;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule as it stands in a file. Series begin on Tuesday, 17 November 2026, unless said. */
class CalendarRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | DAY | 2026-11-17 | RRULE:FREQ=DAILY",
        "3 | DAY | 2026-11-17 | RRULE:FREQ=DAILY;INTERVAL=3",
        "1 | WORKDAY | 2026-11-17 | RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "2 | WORKDAY | 2026-11-17 | ''",
        "1 | WEEK | 2026-11-17 | RRULE:FREQ=WEEKLY;BYDAY=TU",
        "2 | WEEK | 2026-11-20 | RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
        "1 | MONTH | 2026-11-17 | RRULE:FREQ=MONTHLY;BYMONTHDAY=17",
        "3 | MONTH | 2026-11-28 | RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28",
        "1 | MONTH | 2026-12-31 | RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
      })
  void said(int every, Unit unit, LocalDate first, String wanted) {
    for (From from : From.values()) {
      VEvent event = new VEvent();
      CalendarRule.of(new Repetition(every, unit, from), first).ifPresent(event::setRecurrenceRule);
      ICalendar calendar = new ICalendar();
      calendar.addEvent(event);
      assertThat(
              Biweekly.write(calendar)
                  .go()
                  .lines()
                  .filter(line -> line.startsWith("RRULE"))
                  .toList())
          .isEqualTo(wanted.isEmpty() ? List.of() : List.of(wanted));
    }
  }
}
