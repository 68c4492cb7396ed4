package app.entregent.screen.workshop;

import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.DifferenceWords;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a workshop: what changed, and what was agreed on.
 *
 * @param place what it was about; nothing if that decision is gone
 * @param first the map at its start, if there is one
 * @param last the map at its end, or as it is now while it is not closed
 * @param names of the people on both maps
 * @param colleagues the names of colleagues who have an action
 */
record Ending(
    Workshop workshop,
    Optional<WorkshopPlace> place,
    Optional<Moment> first,
    Optional<Moment> last,
    MapDifference difference,
    Map<Long, String> names,
    List<Guest> guests,
    List<WorkshopNote> notes,
    List<NextAction> actions,
    Map<Long, String> colleagues) {
  /** So many actions are agreed on; fewer and more are possible. */
  static final int ACTIONS = 5;

  /** A map as it was on a day. */
  record Moment(MapReading reading, LocalDate day) {}

  Ending {
    names = Map.copyOf(names);
    guests = List.copyOf(guests);
    notes = List.copyOf(notes);
    actions = List.copyOf(actions);
    colleagues = Map.copyOf(colleagues);
  }

  Message title() {
    return new Prepared.Line(workshop, place).title();
  }

  /** What is different, line by line. */
  List<Message> changes() {
    DifferenceWords words = new DifferenceWords(names);
    return difference.lines().stream().map(words::of).toList();
  }

  /** What somebody said that he or she will do. */
  List<WorkshopNote> commitments() {
    return notes.stream().filter(note -> note.kind() == Kind.COMMITMENT).toList();
  }

  /** What was parked and is not settled. */
  List<WorkshopNote> parked() {
    return notes.stream().filter(note -> note.kind() == Kind.PARKED && !note.settled()).toList();
  }

  /** Who said it, or nobody known. */
  Optional<String> saidBy(WorkshopNote note) {
    return note.guestId().map(GuestNames.of(guests)::get);
  }

  /** Who does it; nothing if nobody is named yet. */
  Optional<Message> owner(NextAction action) {
    return switch (action.owner()) {
      case ME -> Optional.of(Message.of("prepare.owner.me"));
      case COLLEAGUE ->
          action
              .colleagueId()
              .map(id -> Message.of("workshop.item.named", colleagues.getOrDefault(id, "")));
      case CLIENT ->
          Optional.of(
              action
                  .personId()
                  .map(names::get)
                  .map(name -> Message.of("workshop.item.named", name))
                  .orElse(Message.of("prepare.owner.client")));
    };
  }

  static boolean nobody(NextAction action) {
    return action.owner() == ActionOwner.COLLEAGUE && action.colleagueId().isEmpty();
  }

  /** What one would do before it is closed; none of it is a must. */
  List<Message> open() {
    List<Message> open = new ArrayList<>();
    long nameless = actions.stream().filter(Ending::nobody).count();
    long dayless = actions.stream().filter(action -> action.due().isEmpty()).count();
    if (actions.size() < ACTIONS) {
      open.add(Message.of("prepare.open.few", actions.size(), ACTIONS));
    }
    if (nameless > 0) {
      open.add(Message.of("prepare.open.nameless", nameless));
    }
    if (dayless > 0) {
      open.add(Message.of("prepare.open.dayless", dayless));
    }
    if (!parked().isEmpty()) {
      open.add(Message.of("prepare.open.parked", parked().size()));
    }
    return open;
  }
}
