package app.entregent.screen.workshop;

import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who finds something out, and by when, as typed in one line: {@code Samira, friday}. Without a day
 * it is in a week.
 *
 * @param owner as typed; empty if nobody is named
 * @param guest who of the room that is, if somebody
 * @param problem what is not clear; nothing to say if all is
 */
record FindOut(String owner, Optional<Guest> guest, LocalDate due, Message problem) {
  private static final int WEEK = 7;

  static FindOut of(String typed, List<Guest> room, LocalDate today) {
    String plain = typed.strip();
    int comma = plain.indexOf(',');
    String owner = comma < 0 ? plain : plain.substring(0, comma).strip();
    Optional<LocalDate> due =
        comma < 0
            ? Optional.of(today.plusDays(WEEK))
            : new DayWords(today, Toward.FUTURE).day(plain.substring(comma + 1));
    List<Guest> called = TypedNote.named(owner, room);
    Message problem = Message.NOTHING;
    if (owner.isEmpty()) {
      problem = Message.of("run.find_out.nobody");
    } else if (called.size() > 1) {
      Map<Long, String> names = GuestNames.of(room);
      problem =
          Message.of(
              "run.find_out.several",
              names.getOrDefault(called.getFirst().id(), ""),
              names.getOrDefault(called.getLast().id(), ""));
    } else if (due.isEmpty()) {
      problem = Message.of("run.find_out.no_day", plain.substring(comma + 1).strip());
    } else if (due.get().isBefore(today)) {
      problem = Message.of("run.find_out.past", due.get());
    }
    return new FindOut(
        called.size() == 1 ? called.getFirst().name() : owner,
        called.stream().findFirst().filter(one -> called.size() == 1),
        due.orElse(today),
        problem);
  }
}
