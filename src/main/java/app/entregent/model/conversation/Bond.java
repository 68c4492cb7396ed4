package app.entregent.model.conversation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How firm the tie to a person is: 0 nothing, 1 connected, 2 answered, 3 talked, 4 did something
 * costly for the seller (introduction, recommendation, testimonial) or would vouch.
 *
 * <p>The seller's judgement stands before the facts, but a higher fact of a later day raises it. A
 * bond never falls by itself; when its newest reason is more than 18 months old it is to be
 * confirmed. Source: the scale of this program, after the thesis's ways to a warm introduction.
 *
 * @param level 0 to 4
 * @param judged whether the seller's judgement, and not the facts, decides
 * @param toConfirm whether it rests on nothing of the last 18 months
 */
public record Bond(int level, boolean judged, boolean toConfirm) {
  public static final int HIGHEST = 4;
  public static final Bond NONE = new Bond(0, false, false);

  private static final int FRESH_MONTHS = 18;

  public static Bond of(BondFacts facts, Optional<BondJudgement> judgement, LocalDate today) {
    int known = level(judgement.map(j -> facts.after(j.on())).orElse(facts));
    int level = Math.max(known, judgement.map(BondJudgement::bond).orElse(0));
    boolean judged = judgement.filter(j -> j.bond() == level).isPresent();
    Optional<LocalDate> newest =
        Stream.concat(facts.days(), judgement.map(BondJudgement::on).stream())
            .max(LocalDate::compareTo);
    boolean old = newest.map(day -> day.plusMonths(FRESH_MONTHS).isBefore(today)).orElse(false);
    return new Bond(level, judged, level > 0 && old);
  }

  private static int level(BondFacts facts) {
    if (facts.cost().isPresent()) {
      return HIGHEST;
    }
    if (facts.talked().isPresent()) {
      return 3;
    }
    if (facts.answered().isPresent()) {
      return 2;
    }
    return facts.connected().isPresent() ? 1 : 0;
  }
}
