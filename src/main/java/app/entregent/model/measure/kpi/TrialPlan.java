package app.entregent.model.measure.kpi;

import app.entregent.text.Message;
import java.util.Optional;

/**
 * Which weeks stand for "before" and which are the trial. Source: the thesis («programme de période
 * d’essai et de commencer à mesurer les KPI»).
 */
public record TrialPlan(Optional<WeekSpan> baseline, Optional<WeekSpan> trial) {
  /** Nothing is chosen yet. */
  public static final TrialPlan NONE = new TrialPlan(Optional.empty(), Optional.empty());

  /** The two kinds of weeks. */
  public enum Span {
    BASELINE,
    TRIAL
  }

  public Optional<WeekSpan> of(Span span) {
    return switch (span) {
      case BASELINE -> baseline;
      case TRIAL -> trial;
    };
  }

  public TrialPlan with(Span span, Optional<WeekSpan> weeks) {
    return switch (span) {
      case BASELINE -> new TrialPlan(weeks, trial);
      case TRIAL -> new TrialPlan(baseline, weeks);
    };
  }

  /** Why these weeks cannot be compared, in a sentence; nothing if they can, or are not chosen. */
  public Optional<Message> trouble() {
    if (baseline.isEmpty() || trial.isEmpty()) {
      return Optional.empty();
    }
    if (baseline.get().meets(trial.get())) {
      return Optional.of(Message.of("measure.kpi.span.meet"));
    }
    return baseline.get().first().compareTo(trial.get().first()) > 0
        ? Optional.of(Message.of("measure.kpi.span.order"))
        : Optional.empty();
  }
}
