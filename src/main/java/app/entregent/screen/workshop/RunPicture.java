package app.entregent.screen.workshop;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.ItemClock;
import app.entregent.model.workshop.NextQuestions.Proposal;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a running workshop shows at one moment.
 *
 * @param map nothing if the decision is gone
 * @param names the people on the map, by id
 * @param proposals what could be asked next, the most worth first
 */
record RunPicture(
    Workshop workshop,
    Optional<DecisionMap> map,
    List<AgendaItem> agenda,
    List<Guest> guests,
    List<WorkshopNote> notes,
    List<RoomQuestion> questions,
    Map<Long, String> names,
    List<Proposal> proposals) {
  RunPicture {
    agenda = List.copyOf(agenda);
    guests = List.copyOf(guests);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
    names = Map.copyOf(names);
    proposals = List.copyOf(proposals);
  }

  /** The item that is on. */
  Optional<AgendaItem> item() {
    return workshop
        .itemId()
        .flatMap(id -> agenda.stream().filter(item -> item.id() == id).findFirst());
  }

  /** Where the item that is on stands in the agenda, from 0; -1 if none is on. */
  int position() {
    return item().map(agenda::indexOf).orElse(-1);
  }

  Optional<ItemClock> clock() {
    return item().map(item -> ItemClock.of(item, workshop));
  }

  /** The question that is before the room. */
  Optional<RoomQuestion> question() {
    return workshop.questionId().flatMap(this::question);
  }

  Optional<RoomQuestion> question(long id) {
    return questions.stream().filter(one -> one.id() == id).findFirst();
  }

  Optional<Seat> seat(long id) {
    return map.flatMap(there -> there.seat(id));
  }

  /** What a seat is called: a name, who must be there, or that it is gone. */
  Object called(long seatId) {
    return seat(seatId)
        .<Object>map(
            seat ->
                seat.personId()
                    .<Object>map(person -> names.getOrDefault(person, ""))
                    .orElseGet(() -> SeatWords.ghost(seat)))
        .orElseGet(() -> Message.of("run.seat.gone"));
  }

  /** The question in words. */
  Message asks(RoomQuestion question) {
    return asks(question.seatId(), question.about());
  }

  /** What is asked about a seat, in words. */
  Message asks(long seatId, About about) {
    return Message.of("run.ask." + about.code(), called(seatId));
  }
}
