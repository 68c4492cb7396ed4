package app.entregent.screen.measure;

import app.entregent.model.account.LadderStep;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalPace;
import app.entregent.model.measure.funnel.Funnel;
import app.entregent.text.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The funnel and the goals in words. */
final class MeasureWords {
  private MeasureWords() {}

  static Message step(LadderStep step) {
    return Message.of("account.ladder." + step.name().toLowerCase(Locale.ROOT));
  }

  /** The share that went on, with its number; on the last step there is nothing to go on to. */
  static Message rate(Funnel.Line line) {
    if (line.passRate().isPresent()) {
      return Message.of(
          "measure.funnel.rate",
          line.passRate().getAsDouble(),
          line.went().size(),
          line.entered().size());
    }
    return line.step() == LadderStep.ADVOCATE
        ? Message.of("measure.funnel.last")
        : Message.of("measure.unknown");
  }

  static Message dwell(Funnel.Line line) {
    return line.dwell().isPresent()
        ? Message.of("measure.funnel.days", line.dwell().getAsDouble(), line.left())
        : Message.of("measure.unknown");
  }

  /** What a passage takes; for typed hours or cost without a passage, the sum. */
  static Message each(Optional<BigDecimal> all, Optional<BigDecimal> each, String unit) {
    if (each.isPresent()) {
      return Message.of("measure.funnel.each." + unit, each.get());
    }
    return all.map(sum -> Message.of("measure.funnel.all." + unit, sum))
        .orElse(Message.of("measure.unknown"));
  }

  /** Dwell, hours and cost of a step in a line. */
  static Message rest(Funnel.Line line) {
    return line.hours().isEmpty() && line.cost().isEmpty()
        ? Message.of("measure.funnel.rest.bare", dwell(line))
        : Message.of(
            "measure.funnel.rest",
            dwell(line),
            each(line.hours(), line.hoursEach(), "hours"),
            each(line.cost(), line.costEach(), "cost"));
  }

  /** What a goal counts. */
  static Message goal(Goal goal) {
    return goal.words().isBlank()
        ? Message.of("measure.metric." + goal.metric().code())
        : Message.of("measure.goal.own", goal.words());
  }

  /** Where it stands, where it should, and by how much it is ahead or behind. */
  static Message pace(GoalPace pace) {
    if (pace.stands().isEmpty()) {
      return Message.of("measure.pace.stands.none");
    }
    BigDecimal stands = pace.stands().get();
    if (pace.reached()) {
      return Message.of("measure.pace.reached", stands);
    }
    if (pace.should().isEmpty() || pace.ahead().isEmpty()) {
      return Message.of("measure.pace.should.none", stands);
    }
    BigDecimal ahead = pace.ahead().get();
    return switch (ahead.signum()) {
      case 1 -> Message.of("measure.pace.ahead", stands, pace.should().get(), ahead);
      case -1 -> Message.of("measure.pace.behind", stands, pace.should().get(), ahead.negate());
      default -> Message.of("measure.pace.even", stands, pace.should().get());
    };
  }

  /** The day on which it will be reached at this pace. */
  static Message forecast(Goal goal, GoalPace pace) {
    if (pace.reached()) {
      return Message.NOTHING;
    }
    return pace.forecast()
        .map(
            day ->
                Message.of(
                    day.isAfter(goal.due()) ? "measure.pace.late" : "measure.pace.intime", day))
        .orElse(Message.of("measure.pace.forecast.none"));
  }
}
