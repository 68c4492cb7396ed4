package app.entregent.model.agenda;

import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of today before its people have names.
 *
 * @param personId whom it concerns
 * @param accountId the account it counts for; without it, that of the person
 * @param reason the sentence, given the name of the person
 */
record Call(
    TodayKind kind,
    long subjectId,
    String detail,
    Optional<Long> personId,
    Optional<Long> accountId,
    Function<String, Message> reason,
    LocalDate day,
    boolean fromArchive) {
  static Call typed(
      TodayKind kind,
      long subjectId,
      Optional<Long> personId,
      Optional<Long> accountId,
      Function<String, Message> reason,
      LocalDate day) {
    return new Call(kind, subjectId, "", personId, accountId, reason, day, false);
  }
}
