package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.List;

/** A seat put into words where no name will do. */
public final class SeatWords {
  private SeatWords() {}

  /** What an unknown person is called: by the first of the roles that must be held. */
  public static Message ghost(Seat seat) {
    return seat.roles().stream()
        .sorted()
        .findFirst()
        .map(role -> Message.of("map.ghost." + role.code()))
        .orElse(Message.of("map.ghost.any"));
  }

  /** The roles of a seat one after the other, or that it has none yet. */
  public static Message roles(Seat seat) {
    List<Role> roles = seat.roles().stream().sorted().toList();
    if (roles.isEmpty()) {
      return Message.of("map.roles.none");
    }
    Message words = roles.getFirst().word();
    for (Role role : roles.subList(1, roles.size())) {
      words = Message.of("map.roles.and", words, role.word());
    }
    return words;
  }
}
