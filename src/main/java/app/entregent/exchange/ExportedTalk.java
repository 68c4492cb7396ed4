package app.entregent.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A conversation with its people and messages.
 *
 * @param at where the seller was; noon of the day where {@code timed} is false
 * @param channel a code, as are direction, state and origin
 * @param account may be empty
 */
record ExportedTalk(
    OffsetDateTime at,
    LocalDate day,
    boolean timed,
    String channel,
    String direction,
    String state,
    String origin,
    String account,
    String goal,
    String place,
    String summary,
    List<Participant> participants,
    List<Letter> letters) {

  /** Somebody who took part; the slug of the profile is absent where none is known. */
  record Participant(String name, Optional<String> slug) {}

  /**
   * A message of it.
   *
   * @param from empty if nobody knows who it was
   */
  record Letter(OffsetDateTime at, String from, String subject, String text) {}
}
