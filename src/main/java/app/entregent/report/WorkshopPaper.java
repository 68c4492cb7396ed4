package app.entregent.report;

import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.decision.DifferenceWords;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.people.PersonCard;
import app.entregent.model.workshop.AgreedAction;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestNames;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Share;
import app.entregent.report.Paper.Spread;
import app.entregent.report.Paper.Words;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workshop found, in words. The discreet one holds only what those on the map may see: what
 * changed of names, roles and reporting lines, what is sold or running, and on which days something
 * was agreed on; who was in the room, what it judged and what was noted is counted and left out.
 */
final class WorkshopPaper {
  /** With more columns only the signs of the states have room. */
  private static final int WORDS_FIT = 4;

  private final WorkshopReport report;
  private final boolean discreet;
  private final Texts texts;
  private final List<Block> blocks = new ArrayList<>();

  WorkshopPaper(WorkshopReport report, boolean discreet, Texts texts) {
    this.report = report;
    this.discreet = discreet;
    this.texts = texts;
  }

  Paper paper() {
    changes();
    if (discreet) {
      space(report.space().discreet());
      days();
      leftOut();
    } else {
      judgements();
      space(report.space());
      actions();
      notes(Kind.COMMITMENT, "report.workshop.commitments");
      notes(Kind.PARKED, "report.workshop.parked");
      notes(Kind.NOTE, "report.workshop.notes");
      guests();
    }
    return new Paper(title(), subtitle(), blocks);
  }

  private String title() {
    String own = discreet ? "" : report.workshop().title();
    return own.isBlank()
        ? texts.say("report.workshop.title", report.last().reading().account().name())
        : own;
  }

  private String subtitle() {
    String object = report.last().reading().map().decision().object();
    return texts.say(
        "report.workshop.subtitle",
        report.last().reading().account().name(),
        object.isBlank() ? 0 : 1,
        object,
        report.day());
  }

  private void head(String key, Object... args) {
    blocks.add(new Heading(texts.say(key, args)));
  }

  private void words(String key, Object... args) {
    blocks.add(new Words(texts.say(key, args)));
  }

  private void changes() {
    if (!discreet && !report.workshop().purpose().isBlank()) {
      blocks.add(
          new Paper.Field(
              texts.say("report.workshop.purpose"), report.workshop().purpose(), false));
    }
    head("report.workshop.changes");
    Optional<MapDifference> difference = report.difference(discreet);
    if (difference.isEmpty()) {
      words("report.workshop.unmarked");
    } else if (difference.get().lines().isEmpty()) {
      words("map.diff.none");
    } else {
      DifferenceWords said = new DifferenceWords(names());
      difference.get().lines().forEach(line -> item("", texts.say(said.of(line)), ""));
    }
  }

  private void item(String at, String words, String below) {
    blocks.add(new Item(at, words, below));
  }

  private Map<Long, String> names() {
    Map<Long, String> names = new HashMap<>();
    report.first().ifPresent(map -> collect(names, map));
    collect(names, report.last());
    return names;
  }

  private static void collect(Map<Long, String> names, MapReport map) {
    for (PersonCard person : map.reading().people().values()) {
      names.put(person.id(), person.name());
    }
  }

  /** Only the newest answer to a question; the former ones were asked again. */
  private void judgements() {
    List<RoomQuestion> asked = report.questions();
    List<Long> former = asked.stream().flatMap(one -> one.followsId().stream()).toList();
    List<RoomQuestion> newest = asked.stream().filter(q -> !former.contains(q.id())).toList();
    head("report.workshop.judgements", newest.size());
    if (newest.isEmpty()) {
      words("report.workshop.judgements.none");
    }
    for (RoomQuestion question : newest) {
      blocks.add(
          new Spread(
              texts.say("report.workshop.question", who(question.seatId()), about(question)),
              shares(question),
              below(question)));
    }
  }

  private static Message about(RoomQuestion question) {
    return question.about().word();
  }

  private Object who(long seatId) {
    Optional<Seat> seat = seat(report.last(), seatId);
    if (seat.isEmpty()) {
      seat = report.first().flatMap(map -> seat(map, seatId));
    }
    return seat.<Object>map(
            one ->
                one.personId()
                    .map(id -> names().getOrDefault(id, ""))
                    .filter(name -> !name.isBlank())
                    .<Object>map(name -> name)
                    .orElse(SeatWords.ghost(one)))
        .orElse(Message.of("report.workshop.seat_gone"));
  }

  private static Optional<Seat> seat(MapReport map, long seatId) {
    return map.reading().map().seat(seatId);
  }

  /** The most first, those who do not know and those who said nothing last. */
  private List<Share> shares(RoomQuestion question) {
    List<Share> shares = new ArrayList<>();
    question.opinions().stream()
        .filter(opinion -> opinion.votes() > 0)
        .sorted(Comparator.comparing(WorkshopPaper::unknown).thenComparing(o -> -o.votes()))
        .forEach(
            opinion ->
                shares.add(
                    new Share(
                        texts.say(OpinionWords.of(question.about(), opinion.value())),
                        opinion.votes(),
                        !unknown(opinion))));
    if (question.silent() > 0 && !shares.isEmpty()) {
      shares.add(new Share(texts.say("report.workshop.silent"), question.silent(), false));
    }
    return shares;
  }

  private static boolean unknown(Opinion opinion) {
    return opinion.value().equals(Opinion.NO_IDEA);
  }

  /** What became of it, then every reason that was given, those of the few too. */
  private List<String> below(RoomQuestion question) {
    List<String> below = new ArrayList<>();
    below.add(
        switch (question.state()) {
          case OPEN -> texts.say("report.workshop.open");
          case SETTLED ->
              texts.say(
                  "report.workshop.settled",
                  OpinionWords.of(question.about(), question.settledAs()));
          case TO_FIND_OUT ->
              question
                  .nextActionId()
                  .flatMap(id -> report.actions().stream().filter(a -> a.id() == id).findFirst())
                  .map(action -> texts.say("report.workshop.find_out.by", byWhom(action)))
                  .orElse(texts.say("report.workshop.find_out"));
        });
    question.opinions().stream()
        .filter(opinion -> !opinion.reason().isBlank())
        .forEach(
            opinion ->
                below.add(
                    texts.say(
                        "report.workshop.reason",
                        OpinionWords.of(question.about(), opinion.value()),
                        opinion.votes(),
                        opinion.reason())));
    return below;
  }

  private void space(WhiteSpace space) {
    head("report.workshop.space");
    if (space.size() == 0) {
      words("report.workshop.space.none");
      return;
    }
    if (!discreet) {
      words(
          "space.headline",
          space.count(CrossingState.POSSIBLE),
          space.size(),
          space.count(CrossingState.UNKNOWN));
    }
    List<String> head = new ArrayList<>(List.of(""));
    space.centres().stream().map(BuyingCentre::name).forEach(head::add);
    List<List<String>> rows = new ArrayList<>();
    for (Offering offering : space.offerings()) {
      List<String> row = new ArrayList<>(List.of(offering.name()));
      for (BuyingCentre centre : space.centres()) {
        row.add(cell(space.at(offering, centre).state(), space.centres().size() <= WORDS_FIT));
      }
      rows.add(row);
    }
    blocks.add(new Paper.Matrix(head, rows));
    if (space.centres().size() > WORDS_FIT) {
      words(discreet ? "report.workshop.space.signs.discreet" : "report.workshop.space.signs");
    }
    for (CrossingState state : CrossingState.values()) {
      for (WhiteSpace.Found found : space.of(state)) {
        if (!found.crossing().note().isEmpty()) {
          item(
              "",
              texts.say("space.at", found.offering().name(), found.centre().name()),
              found.crossing().note());
        }
      }
    }
  }

  private String cell(CrossingState state, boolean inWords) {
    return state == CrossingState.UNKNOWN || !inWords
        ? state.sign()
        : texts.say("space.state.signed", state.sign(), state.word());
  }

  private void actions() {
    head("report.workshop.actions", report.actions().size());
    if (report.actions().isEmpty()) {
      words("report.workshop.actions.none");
    }
    for (AgreedAction action : report.actions()) {
      item(day(action.due()), action.words(), done(action));
    }
  }

  private String day(Optional<LocalDate> due) {
    return due.map(day -> texts.language().date(day)).orElse(texts.say("report.workshop.no_day"));
  }

  private String done(AgreedAction action) {
    return action
        .doneOn()
        .map(day -> texts.say("report.workshop.done", byWhom(action), day))
        .orElse(byWhom(action));
  }

  private String byWhom(AgreedAction action) {
    return action.who().isBlank() ? texts.say("report.workshop.nobody") : action.who();
  }

  /** Of what was agreed on only the days. */
  private void days() {
    head("report.workshop.actions", report.actions().size());
    if (report.actions().isEmpty()) {
      words("report.workshop.actions.none");
    }
    for (AgreedAction action : report.actions()) {
      item(day(action.due()), texts.say("report.workshop.agreed"), "");
    }
  }

  private void notes(Kind kind, String heading) {
    List<WorkshopNote> those = report.notes().stream().filter(note -> note.kind() == kind).toList();
    if (those.isEmpty()) {
      return;
    }
    head(heading);
    Map<Long, String> guests = GuestNames.of(report.guests());
    for (WorkshopNote note : those) {
      item(
          "",
          note.settled() ? texts.say("report.workshop.dealt_with", note.words()) : note.words(),
          note.guestId().map(id -> guests.getOrDefault(id, "")).orElse(""));
    }
  }

  private void guests() {
    if (report.guests().isEmpty()) {
      return;
    }
    head("report.workshop.guests", report.guests().size());
    Map<Long, String> names = GuestNames.of(report.guests());
    for (Guest guest : report.guests()) {
      item(
          "",
          texts.say(
              "report.workshop.guest",
              names.getOrDefault(guest.id(), guest.name()),
              guest.side().word()),
          guest.expertise());
    }
  }

  private void leftOut() {
    head("report.workshop.left_out");
    words(
        "report.workshop.left_out.what",
        report.guests().size(),
        report.questions().size(),
        report.notes().size());
  }
}
