package app.entregent.screen.workshop;

import app.entregent.history.LabelWords;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.AgendaItemStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.PastChange;
import app.entregent.workspace.PastStep;
import app.entregent.workspace.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what happened in a workshop, in the order in which it happened. */
final class ReplayReader {
  private final MapPastStore pasts = new MapPastStore();
  private final AgendaItemStore agendas = new AgendaItemStore();
  private final WorkshopNoteStore notes = new WorkshopNoteStore();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final WorkshopActionStore actions = new WorkshopActionStore();
  private final LabelWords words;
  private final ZoneId zone;

  ReplayReader(LabelWords words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  Replay read(Reader reader, Ending ending) {
    long id = ending.workshop().id();
    MapPast past = pasts.read(reader, ending.workshop().decisionId());
    List<ReplayMoment> moments = new ArrayList<>();
    Optional<Instant> start = EndingReader.start(ending.workshop(), past);
    Optional<Instant> end = EndingReader.end(ending.workshop(), past);
    start.ifPresent(at -> moments.add(moment(past, at, Message.of("prepare.replay.start"))));
    end.ifPresent(at -> moments.add(moment(past, at, Message.of("prepare.replay.end"))));
    changes(reader, past, start, end, moments);
    Map<Long, AgendaItem> agenda =
        agendas.of(reader, id).stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
    for (WorkshopNote note : notes.of(reader, id)) {
      moments.add(note(past, ending, agenda, note));
    }
    Map<Long, String> names = seatNames(ending);
    List<RoomQuestion> asked = questions.of(reader, id);
    asked.forEach(question -> ask(past, names, question, moments));
    agreed(reader, past, ending, asked, moments);
    moments.sort(Comparator.comparing(ReplayMoment::at));
    return new Replay(moments, past);
  }

  private ReplayMoment moment(MapPast past, Instant at, Message what, Message... more) {
    return new ReplayMoment(at.atZone(zone), what, List.of(more), past.stepAt(at));
  }

  /**
   * What was agreed on, when it was; of what has no moment it is known by the end. Who finds an
   * answer out is told with the question.
   */
  private void agreed(
      Reader reader,
      MapPast past,
      Ending ending,
      List<RoomQuestion> asked,
      List<ReplayMoment> moments) {
    Map<Long, Instant> when = actions.moments(reader, ending.workshop().id());
    Optional<Instant> last =
        EndingReader.end(ending.workshop(), past)
            .or(() -> moments.stream().map(one -> one.at().toInstant()).max(Instant::compareTo));
    for (NextAction action : ending.actions()) {
      boolean told =
          asked.stream().anyMatch(one -> one.nextActionId().equals(Optional.of(action.id())));
      Optional<Instant> at = Optional.ofNullable(when.get(action.id())).or(() -> last);
      if (!told && at.isPresent()) {
        moments.add(moment(past, at.get(), agreed(ending, action)));
      }
    }
  }

  private static Message agreed(Ending ending, NextAction action) {
    return Message.of(
        "prepare.replay.agreed",
        action.words(),
        ending.owner(action).orElse(Message.of("prepare.owner.nobody")),
        action
            .due()
            .map(day -> Message.of("prepare.action.by", day))
            .orElse(Message.of("prepare.action.never")));
  }

  /** What was changed on the map between start and end. */
  private void changes(
      Reader reader,
      MapPast past,
      Optional<Instant> start,
      Optional<Instant> end,
      List<ReplayMoment> moments) {
    if (start.isEmpty()) {
      return;
    }
    List<Integer> within = new ArrayList<>();
    for (int step = 0; step < past.steps().size(); step++) {
      Instant at = past.steps().get(step).what().at();
      if (at.isAfter(start.get()) && end.filter(last -> !at.isBefore(last)).isEmpty()) {
        within.add(step);
      }
    }
    List<Label> labels =
        within.stream().map(step -> past.steps().get(step).what().label()).toList();
    List<Message> said = words.say(reader, labels);
    for (int i = 0; i < within.size(); i++) {
      PastStep step = past.steps().get(within.get(i));
      moments.add(
          new ReplayMoment(
              step.what().at().atZone(zone),
              told(step.what(), said.get(i)),
              List.of(),
              within.get(i)));
    }
  }

  private static Message told(PastChange change, Message what) {
    return switch (change.kind()) {
      case DONE -> what;
      case UNDONE -> Message.of("map.past.undone", what);
      case REDONE -> Message.of("map.past.redone", what);
    };
  }

  private ReplayMoment note(
      MapPast past, Ending ending, Map<Long, AgendaItem> agenda, WorkshopNote note) {
    Message said =
        ending
            .saidBy(note)
            .map(name -> Message.of("prepare.note.by", name, note.words()))
            .orElse(Message.of("workshop.item.named", note.words()));
    Message what = Message.of("prepare.replay.note", note.kind().word(), said);
    return note.itemId()
        .map(agenda::get)
        .map(
            item ->
                moment(past, note.notedAt(), what, Message.of("prepare.replay.item", item.word())))
        .orElseGet(() -> moment(past, note.notedAt(), what));
  }

  /** Who sits where, on any of both maps. */
  private static Map<Long, String> seatNames(Ending ending) {
    Map<Long, String> names = new HashMap<>();
    for (Optional<Ending.Moment> map : List.of(ending.first(), ending.last())) {
      map.ifPresent(
          one ->
              one.reading()
                  .map()
                  .seats()
                  .forEach(
                      seat ->
                          seat.personId()
                              .map(ending.names()::get)
                              .ifPresent(name -> names.put(seat.id(), name))));
    }
    return names;
  }

  private void ask(
      MapPast past, Map<Long, String> names, RoomQuestion question, List<ReplayMoment> moments) {
    Object who =
        Optional.ofNullable(names.get(question.seatId()))
            .<Object>map(name -> name)
            .orElse(Message.of("history.someone"));
    moments.add(
        moment(
            past,
            question.askedAt(),
            Message.of("prepare.replay.asked", question.about().word(), who)));
    List<Message> spread = new ArrayList<>();
    for (Opinion opinion : question.opinions()) {
      Message value = value(question.about(), opinion.value());
      spread.add(
          opinion.reason().isBlank()
              ? Message.of("prepare.replay.opinion", value, opinion.votes())
              : Message.of("prepare.replay.opinion.why", value, opinion.votes(), opinion.reason()));
    }
    Message end =
        switch (question.state()) {
          case OPEN -> Message.of("prepare.replay.left", question.about().word(), who);
          case SETTLED ->
              Message.of(
                  "prepare.replay.settled",
                  question.about().word(),
                  who,
                  value(question.about(), question.settledAs()));
          case TO_FIND_OUT -> Message.of("prepare.replay.find_out", question.about().word(), who);
        };
    Instant at = question.settledAt().orElse(question.askedAt());
    moments.add(new ReplayMoment(at.atZone(zone), end, spread, past.stepAt(at)));
  }

  /** An opinion in words; what this program does not know stays as it is written. */
  static Message value(About about, String name) {
    if (name.equals(Opinion.NO_IDEA)) {
      return Message.of("prepare.replay.no_idea");
    }
    try {
      return switch (about) {
        case ROLE -> Role.valueOf(name).word();
        case STANCE -> Stance.valueOf(name).word();
        case INFLUENCE -> Influence.valueOf(name).word();
        case PATH -> PathStage.valueOf(name).word();
      };
    } catch (IllegalArgumentException unknown) {
      return Message.of("workshop.item.named", name);
    }
  }
}
