package app.entregent.screen.workshop;

import app.entregent.model.workshop.Answer;
import app.entregent.model.workshop.ItemClock;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What those in the room see beside the map.
 *
 * @param topic what the agenda is at
 * @param place where that is in the agenda, in words
 * @param question what they are asked
 * @param parked the parking lot, where it is shown on purpose
 * @param discreet whether only what all may see is shown
 */
record RoomPicture(
    Message topic,
    Message place,
    Optional<ItemClock> clock,
    boolean paused,
    Optional<Asked> question,
    List<String> parked,
    boolean discreet) {
  /** Before there is anything to show. */
  static final RoomPicture NOTHING =
      new RoomPicture(
          Message.NOTHING,
          Message.NOTHING,
          Optional.empty(),
          false,
          Optional.empty(),
          List.of(),
          false);

  /**
   * A question as the room sees it.
   *
   * @param shares how many say what; empty while that is not shown
   * @param former the same of the vote before, if there was one
   * @param in how many opinions are in
   * @param voters how many there are to answer
   * @param agreed what the room agreed on
   * @param toFindOut whether somebody finds out
   */
  record Asked(
      Message words,
      long seatId,
      List<Share> shares,
      List<Share> former,
      int in,
      int voters,
      Optional<Answer> agreed,
      boolean toFindOut) {
    Asked {
      shares = List.copyOf(shares);
      former = List.copyOf(former);
    }

    /** How many said nothing. */
    int silent() {
      return Math.max(0, voters - in);
    }
  }

  RoomPicture {
    parked = List.copyOf(parked);
  }

  /**
   * @param withParked whether the parking lot is shown
   * @param discreet whether only what all may see is shown
   */
  static RoomPicture of(RunPicture run, boolean withParked, boolean discreet) {
    Message topic =
        run.item()
            .map(item -> discreet ? item.topic().word() : item.word())
            .orElse(Message.NOTHING);
    Message place =
        run.item().isPresent()
            ? Message.of("run.place", run.position() + 1, run.agenda().size())
            : Message.NOTHING;
    return new RoomPicture(
        topic,
        place,
        run.clock(),
        run.workshop().paused(),
        run.question().map(question -> asked(run, question, discreet)),
        withParked && !discreet ? parked(run) : List.of(),
        discreet);
  }

  private static List<String> parked(RunPicture run) {
    return run.notes().stream()
        .filter(note -> note.kind() == WorkshopNote.Kind.PARKED && !note.settled())
        .map(WorkshopNote::words)
        .toList();
  }

  private static Asked asked(RunPicture run, RoomQuestion question, boolean discreet) {
    boolean open = question.shown() && !discreet;
    return new Asked(
        run.asks(question),
        question.seatId(),
        open ? Share.given(question) : List.of(),
        open
            ? question.followsId().flatMap(run::question).map(Share::given).orElse(List.of())
            : List.of(),
        question.votes(),
        question.voters(),
        discreet || question.state() != RoomQuestion.State.SETTLED
            ? Optional.empty()
            : Answer.of(question.about(), question.settledAs()),
        question.state() == RoomQuestion.State.TO_FIND_OUT);
  }
}
