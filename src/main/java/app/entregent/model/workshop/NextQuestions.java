package app.entregent.model.workshop;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Seat;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a room is asked next: where much depends on the answer, and the answer is least certain.
 *
 * <p><b>Worth</b> of a question = weight of the seat's influence (1 low to 4 decisive; 3 while
 * nobody knows it) × the greater of disagreement and ignorance (0 to 1 each).
 *
 * <p><b>Disagreement</b> of the latest vote = (1 − Σ share²) ÷ (1 − 1/m). A share is the part of
 * those with an opinion who share it, m is the greatest number of opinions there can be: that of
 * answers, or of those with an opinion if they are fewer. So 0 where all say the same and 1 where
 * the room is split as much as it can be; 0 with fewer than two opinions (Gini–Simpson index,
 * scaled).
 *
 * <p><b>Ignorance</b>: 1 nobody knows it; ¾ said too long ago to rely on; ½ only assumed; ¼ told by
 * somebody; 0 confirmed. After a vote it is at least the share of voters without an opinion.
 *
 * <p>Not asked again is what the room settled, or what somebody finds out. A seat on which nobody
 * sits is not judged: first one must know who it is. Equal questions stand in the order stance,
 * role, influence, path, then in the order of the seats.
 */
public final class NextQuestions {
  static final double STALE = 0.75;
  static final double ASSUMED = 0.5;
  static final double TOLD = 0.25;

  private static final List<About> ORDER =
      List.of(About.STANCE, About.ROLE, About.INFLUENCE, About.PATH);

  /**
   * A question that could be asked.
   *
   * @param worth 0 to 4; the larger, the sooner it is asked
   * @param influence what the seat is known to weigh
   * @param reason why it is uncertain, in words
   */
  public record Proposal(
      long seatId, About about, double worth, Influence influence, Message reason) {}

  /** How uncertain an answer is, 0 to 1, and why. */
  private record Doubt(double size, Message reason) {}

  private NextQuestions() {}

  /**
   * All that is worth asking, the most worth first.
   *
   * @param asked what the room was asked already, the oldest first
   */
  public static List<Proposal> of(DecisionMap map, List<RoomQuestion> asked, LocalDate today) {
    List<Proposal> all = new ArrayList<>();
    for (About about : ORDER) {
      for (Seat seat : map.seats()) {
        if (!seat.ghost()) {
          propose(seat, about, asked, map.decision().live(), today).ifPresent(all::add);
        }
      }
    }
    all.sort(Comparator.comparingDouble(Proposal::worth).reversed());
    return List.copyOf(all);
  }

  private static Optional<Proposal> propose(
      Seat seat, About about, List<RoomQuestion> asked, boolean live, LocalDate today) {
    Optional<RoomQuestion> last =
        asked.reversed().stream()
            .filter(one -> one.seatId() == seat.id() && one.about() == about)
            .findFirst();
    if (last.filter(one -> one.state() != RoomQuestion.State.OPEN).isPresent()) {
      return Optional.empty();
    }
    Doubt doubt = ignorance(seat, about, live, today);
    if (last.isPresent()) {
      doubt = larger(larger(split(last.get()), silence(last.get())), doubt);
    }
    double worth = seat.influence().weight() * doubt.size();
    return worth > 0
        ? Optional.of(new Proposal(seat.id(), about, worth, seat.influence(), doubt.reason()))
        : Optional.empty();
  }

  private static Doubt larger(Doubt one, Doubt other) {
    return other.size() > one.size() ? other : one;
  }

  private static Doubt ignorance(Seat seat, About about, boolean live, LocalDate today) {
    if (!seat.knows(about)) {
      return new Doubt(1, Message.of("run.why.unknown"));
    }
    Judgement known =
        seat.judgement(about).orElseGet(() -> Judgement.assumed(about, seat.addedOn()));
    if (known.stale(live, today)) {
      return new Doubt(STALE, Message.of("run.why.stale", known.judgedOn()));
    }
    return switch (known.confidence()) {
      case ASSUMED -> new Doubt(ASSUMED, Message.of("run.why.assumed"));
      case TOLD -> new Doubt(TOLD, Message.of("run.why.told", known.judgedOn()));
      case CONFIRMED -> new Doubt(0, Message.NOTHING);
    };
  }

  private static Doubt split(RoomQuestion question) {
    long kinds = opinions(question).size();
    return new Doubt(disagreement(question), Message.of("run.why.split", question.votes(), kinds));
  }

  private static Doubt silence(RoomQuestion question) {
    int voters = Math.max(question.voters(), question.votes());
    int without = voters - votes(question);
    return question.votes() == 0
        ? new Doubt(0, Message.NOTHING)
        : new Doubt((double) without / voters, Message.of("run.why.silent", without, voters));
  }

  /**
   * How far the room is from one opinion.
   *
   * @return 0 where all say the same, 1 where it is split as much as it can be
   */
  public static double disagreement(RoomQuestion question) {
    double votes = votes(question);
    int answers = Answer.to(question.about()).size() - 1;
    double most = Math.min(answers, votes);
    if (most < 2) {
      return 0;
    }
    double same =
        opinions(question).stream().mapToDouble(one -> Math.pow(one.votes() / votes, 2)).sum();
    return Math.clamp((1 - same) / (1 - 1 / most), 0, 1);
  }

  private static int votes(RoomQuestion question) {
    return opinions(question).stream().mapToInt(Opinion::votes).sum();
  }

  private static List<Opinion> opinions(RoomQuestion question) {
    return question.opinions().stream()
        .filter(one -> one.votes() > 0 && !one.value().equals(Opinion.NO_IDEA))
        .toList();
  }
}
