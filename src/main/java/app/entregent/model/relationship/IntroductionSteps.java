package app.entregent.model.relationship;

import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Moves an introduction on, keeps the day of each step, and keeps the favours true: one that was
 * made is a favour received from the person between, and is none any more when the step is taken
 * back.
 */
public final class IntroductionSteps {
  private final IntroductionStore introductions;
  private final FavourStore favours;
  private final IntroductionStepStore days = new IntroductionStepStore();

  public IntroductionSteps(IntroductionStore introductions, FavourStore favours) {
    this.introductions = introductions;
    this.favours = favours;
  }

  /** On which day each step was taken, as far as it is known. */
  public Map<IntroductionState, LocalDate> days(Reader reader, Introduction introduction) {
    Map<IntroductionState, LocalDate> known = days.of(reader, introduction.id());
    if (introduction.state() != IntroductionState.WANTED) {
      known.putIfAbsent(introduction.state(), introduction.since());
    }
    return known;
  }

  /**
   * What speaks against a day for a step; nothing if it is fine. A step is not in the future, not
   * before one that comes before it, and not after one that comes after it.
   */
  public static Optional<Message> trouble(
      Map<IntroductionState, LocalDate> known,
      IntroductionState state,
      LocalDate day,
      LocalDate today) {
    if (day.isAfter(today)) {
      return Optional.of(Message.of("relationship.step.future"));
    }
    for (Map.Entry<IntroductionState, LocalDate> other : known.entrySet()) {
      int order = state.compareTo(other.getKey());
      if (order > 0 && day.isBefore(other.getValue())) {
        return Optional.of(Message.of("relationship.step.early", other.getValue()));
      }
      if (order < 0 && day.isAfter(other.getValue())) {
        return Optional.of(Message.of("relationship.step.late", other.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Puts an introduction into a state from today on. */
  public void go(Transaction tx, Introduction introduction, IntroductionState state) {
    go(tx, introduction, state, tx.today());
  }

  /** Puts an introduction into a state from this day on; steps after it are taken back. */
  public void go(
      Transaction tx, Introduction introduction, IntroductionState state, LocalDate day) {
    days(tx, introduction).forEach((known, on) -> keep(tx, introduction, known, on, state));
    introductions.setState(tx, introduction.id(), state, day);
    if (state != IntroductionState.WANTED) {
      days.set(tx, introduction.id(), state, day);
    }
    Optional<Favour> favour = favours.ofIntroduction(tx, introduction.id());
    if (state.made() && favour.isEmpty()) {
      favours.addIntroduction(tx, introduction.id(), introduction.throughPersonId(), day);
    } else if (!state.made()) {
      favour.ifPresent(known -> favours.delete(tx, known.id()));
    }
  }

  /** A step before this one keeps its day; this one and those after it lose theirs. */
  private void keep(
      Transaction tx,
      Introduction introduction,
      IntroductionState known,
      LocalDate on,
      IntroductionState state) {
    if (known.compareTo(state) < 0) {
      days.set(tx, introduction.id(), known, on);
    } else {
      days.forget(tx, introduction.id(), known);
    }
  }

  /** Says on which day a step was taken that was taken already. */
  public void setDay(
      Transaction tx, Introduction introduction, IntroductionState state, LocalDate day) {
    days.set(tx, introduction.id(), state, day);
    if (introduction.state() == state) {
      introductions.setState(tx, introduction.id(), state, day);
    }
    if (state == IntroductionState.MADE) {
      favours
          .ofIntroduction(tx, introduction.id())
          .ifPresent(favour -> favours.setDay(tx, favour.id(), day));
    }
  }

  /** Forgets an introduction and the favour that it was. */
  public void delete(Transaction tx, long introductionId) {
    favours.ofIntroduction(tx, introductionId).ifPresent(favour -> favours.delete(tx, favour.id()));
    days.forgetAll(tx, introductionId);
    introductions.delete(tx, introductionId);
  }
}
