package app.entregent.model.agenda;

import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Birthdays and other dates that come near, from their lead before until a week after. */
final class CallsOfDates {
  private final ImportantDateStore dates = new ImportantDateStore();

  List<Call> find(Reader reader, Set<Long> keptWarm, LocalDate today) {
    return dates.all(reader, keptWarm).stream()
        .flatMap(date -> date.toldOn(today).map(day -> call(date, day, today)).stream())
        .toList();
  }

  /** The day is part of the row, so that next year's is another. */
  private static Call call(ImportantDate date, LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    String way = days < 0 ? "past" : "near";
    return new Call(
        TodayKind.DATE_NEAR,
        date.id() == 0 ? date.personId().orElse(0L) : date.id(),
        day.toString(),
        date.personId(),
        date.accountId(),
        name ->
            Message.of(
                "today.reason.date." + way,
                date.words().isEmpty()
                    ? Message.of("relationship.date." + date.kind().code())
                    : date.words(),
                Math.abs(days),
                day),
        day,
        false);
  }
}
