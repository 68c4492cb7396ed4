package app.entregent.model.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Unfinished.Missing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextMeetingTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final Instant NOW = TODAY.atTime(10, 0).atZone(PARIS).toInstant();

  @ParameterizedTest
  @CsvSource({
    // when, to prepare, just held
    "09:30, false, true",
    "09:40, false, true",
    "09:41, true, true",
    "10:00, true, true",
    "10:01, true, false",
    "18:00, true, false",
    "06:00, false, false",
    "06:01, false, true"
  })
  void aMeetingIsToPrepareUntilTwentyMinutesInAndJustHeldForFourHours(
      String time, boolean ahead, boolean held) {
    Conversation meeting = meeting(1, time, ConversationState.PLANNED);
    assertThat(NextMeeting.isAhead(meeting, NOW, TODAY)).isEqualTo(ahead);
    assertThat(NextMeeting.justHeld(List.of(meeting), NOW).isPresent()).isEqualTo(held);
  }

  @Test
  void theOneJustHeldIsTheLast() {
    List<Conversation> planned =
        List.of(
            meeting(1, "14:00", ConversationState.PLANNED),
            meeting(2, "11:00", ConversationState.PLANNED),
            meeting(3, "08:00", ConversationState.PLANNED),
            meeting(4, "09:00", ConversationState.PLANNED));
    assertThat(NextMeeting.justHeld(planned, NOW)).map(Conversation::id).contains(4L);
    Conversation someTimeToday = talk(5, Moment.on(TODAY), ConversationState.PLANNED, "", Map.of());
    assertThat(NextMeeting.isAhead(someTimeToday, NOW, TODAY)).isTrue();
    assertThat(NextMeeting.isAhead(someTimeToday, NOW, TODAY.plusDays(1))).isFalse();
    assertThat(NextMeeting.justHeld(List.of(someTimeToday), NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, 09:00, '', '', false, HELD FELT SENTENCE NEXT",
    "PLANNED, 11:00, '', '', false, ''",
    "CANCELLED, 09:00, '', '', false, ''",
    "HELD, 09:00, '', '', false, FELT SENTENCE NEXT",
    "HELD, 09:00, Went well, '', true, FELT",
    "HELD, 09:00, '', WARMER, true, SENTENCE",
    "HELD, 09:00, Went well, SAME, false, NEXT",
    "HELD, 09:00, Went well, COOLER, true, ''"
  })
  void whatIsMissingTonight(
      ConversationState state,
      String time,
      String said,
      String felt,
      boolean next,
      String missing) {
    Map<Long, Felt> how = felt.isEmpty() ? Map.of() : Map.of(7L, Felt.valueOf(felt));
    Conversation talk =
        talk(1, new Moment(TODAY, Optional.of(LocalTime.parse(time))), state, said, how);
    EnumSet<Missing> wanted = EnumSet.noneOf(Missing.class);
    Arrays.stream(missing.split(" "))
        .filter(word -> !word.isEmpty())
        .forEach(word -> wanted.add(Missing.valueOf(word)));
    assertThat(Unfinished.of(talk, next, NOW, TODAY).map(Unfinished::missing))
        .isEqualTo(wanted.isEmpty() ? Optional.empty() : Optional.of(wanted));
  }

  private static Conversation meeting(long id, String time, ConversationState state) {
    return talk(id, new Moment(TODAY, Optional.of(LocalTime.parse(time))), state, "", Map.of());
  }

  private static Conversation talk(
      long id, Moment moment, ConversationState state, String said, Map<Long, Felt> felt) {
    return new Conversation(
        id,
        Optional.empty(),
        moment.instant(PARIS),
        PARIS,
        moment.day(),
        moment.time().isPresent(),
        Channel.FACE_TO_FACE,
        Direction.BOTH,
        state,
        "",
        "",
        said,
        ConversationOrigin.TYPED,
        Optional.empty(),
        CostlyAct.NONE,
        List.of(7L),
        Optional.empty(),
        TalkSign.NONE,
        felt,
        false);
  }
}
