package app.entregent.screen.workshop;

import app.entregent.model.people.SearchWords;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.WorkshopNote.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into the line for notes: {@code ? …} is parked, {@code ! …} is a commitment, and
 * {@code Name: …} at the beginning says whose it is.
 *
 * @param speakers those in the room whom the name can mean; nobody if no name is written
 */
record TypedNote(Kind kind, String words, List<Guest> speakers) {
  /**
   * @param usual the kind where no sign is written
   * @param room who is there
   */
  static TypedNote of(String typed, Kind usual, List<Guest> room) {
    String plain = typed.strip();
    Kind kind = usual;
    if (plain.startsWith("?")) {
      kind = Kind.PARKED;
      plain = plain.substring(1).strip();
    } else if (plain.startsWith("!")) {
      kind = Kind.COMMITMENT;
      plain = plain.substring(1).strip();
    }
    int colon = plain.indexOf(':');
    return new TypedNote(
        kind, plain, colon <= 0 ? List.of() : named(plain.substring(0, colon), room));
  }

  /**
   * Who in the room is called so: the one of exactly that name, also as two of one name are told
   * apart, or all whom it fits.
   */
  static List<Guest> named(String name, List<Guest> room) {
    Map<Long, String> apart = GuestNames.of(room);
    List<Guest> told =
        room.stream()
            .filter(guest -> name.strip().equalsIgnoreCase(apart.get(guest.id())))
            .toList();
    if (told.size() == 1) {
      return told;
    }
    SearchWords words = SearchWords.of(name);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Guest> fitting =
        room.stream().filter(guest -> words.fit(SearchWords.key(guest.name()))).toList();
    List<Guest> exact =
        fitting.stream()
            .filter(guest -> guest.name().strip().equalsIgnoreCase(name.strip()))
            .toList();
    return exact.isEmpty() ? fitting : exact;
  }

  /** Whose it is, where that is plain. */
  Optional<Guest> speaker() {
    return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
  }
}
