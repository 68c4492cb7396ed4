package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workshop with what is prepared for it.
 *
 * @param place what it is about; nothing if that decision is gone
 */
record Prepared(
    Workshop workshop, Optional<WorkshopPlace> place, List<Guest> guests, List<AgendaItem> agenda) {
  Prepared {
    guests = List.copyOf(guests);
    agenda = List.copyOf(agenda);
  }

  /** A line of the list of all workshops. */
  record Line(Workshop workshop, Optional<WorkshopPlace> place) {
    long id() {
      return workshop.id();
    }

    /** Whether it is about this account. */
    boolean of(long account) {
      return place.filter(there -> there.accountId() == account).isPresent();
    }

    /** What it is called. */
    Message title() {
      return Prepared.title(workshop, place);
    }
  }

  long id() {
    return workshop.id();
  }

  Message title() {
    return title(workshop, place);
  }

  private static Message title(Workshop workshop, Optional<WorkshopPlace> place) {
    if (!workshop.title().isBlank()) {
      return Message.of("workshop.item.named", workshop.title());
    }
    return place
        .map(one -> Message.of("prepare.untitled", one.account()))
        .orElse(Message.of("prepare.untitled.gone"));
  }

  /** How many minutes the items take together. */
  int minutes() {
    return agenda.stream().mapToInt(AgendaItem::minutes).sum();
  }

  /** What those in the room are called, each otherwise. */
  Map<Long, String> names() {
    return GuestNames.of(guests);
  }

  /** What is to be said of the length of the agenda. */
  Message length() {
    int planned = workshop.plannedMinutes();
    if (minutes() == 0) {
      return Message.of("prepare.length.zero");
    }
    if (planned == 0 || planned == minutes()) {
      return Message.of("prepare.length.fits", minutes());
    }
    return minutes() > planned
        ? Message.of("prepare.length.over", minutes(), planned, minutes() - planned)
        : Message.of("prepare.length.under", minutes(), planned, planned - minutes());
  }

  /** Whether the length asks for a look. */
  boolean lengthOff() {
    return minutes() == 0
        || workshop.plannedMinutes() != 0 && workshop.plannedMinutes() < minutes();
  }
}
