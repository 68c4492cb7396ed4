package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class DayWordsPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @Property
  void neverFailsWhateverIsTyped(@ForAll String words) {
    assertThat(new DayWords(TODAY, Toward.FUTURE).day(words)).isNotNull();
    assertThat(new MomentWords(TODAY, LocalTime.NOON, Toward.PAST).moment(words)).isNotNull();
  }

  @Property
  void everyDayIsReadAsItIsWritten(@ForAll("days") LocalDate day) {
    DayWords words = new DayWords(TODAY, Toward.FUTURE);
    assertThat(words.day(day.toString())).contains(day);
    assertThat(words.day(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()))
        .contains(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
  }
}
