package app.entregent.model.relationship.visit;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * The one question to put to somebody in a meeting. The rule, in this order, the first that is
 * still open: a question of theirs waits for its answer; what is in it for them, which the thesis
 * asks first; then the three questions of lead nurturing – which problem, where on the path, which
 * content would help (source digest, row 60); what they fear (perceived risk, row 47); whether they
 * would say yes, as long as nobody confirmed where they stand; at last, who else should be heard.
 */
public enum VisitQuestion {
  ANSWER,
  GAIN,
  PROBLEM,
  PATH,
  CONTENT,
  WORRY,
  STANCE,
  OTHERS;

  /**
   * The question for somebody.
   *
   * @param open a question of theirs that waits; may be empty
   * @param seat without a seat nothing is known but that question
   */
  public static VisitQuestion of(String open, Optional<Seat> seat) {
    if (!open.isEmpty()) {
      return ANSWER;
    }
    if (seat.isEmpty() || seat.get().text(SeatText.GAIN).isBlank()) {
      return GAIN;
    }
    return of(seat.get());
  }

  private static VisitQuestion of(Seat seat) {
    if (seat.text(SeatText.PROBLEM).isBlank()) {
      return PROBLEM;
    }
    if (seat.pathStage() == PathStage.UNKNOWN) {
      return PATH;
    }
    if (seat.text(SeatText.HELPFUL_CONTENT).isBlank()) {
      return CONTENT;
    }
    if (seat.text(SeatText.WORRY).isBlank()) {
      return WORRY;
    }
    boolean sure = seat.judgement(About.STANCE).filter(one -> one.confirmed()).isPresent();
    return seat.stance() == Stance.UNKNOWN || !sure ? STANCE : OTHERS;
  }

  /**
   * The question in words.
   *
   * @param open the question of theirs, for {@link #ANSWER}
   */
  public Message words(String open) {
    String key = "meeting.question." + name().toLowerCase(Locale.ROOT);
    return this == ANSWER ? Message.of(key, open) : Message.of(key);
  }
}
