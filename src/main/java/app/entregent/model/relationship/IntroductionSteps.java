package app.entregent.model.relationship;

import app.entregent.workspace.Transaction;
import java.util.Optional;

/**
 * Moves an introduction on and keeps the favours true: one that was made is a favour received from
 * the person between, and is none any more when the step is taken back.
 */
public final class IntroductionSteps {
  private final IntroductionStore introductions;
  private final FavourStore favours;

  public IntroductionSteps(IntroductionStore introductions, FavourStore favours) {
    this.introductions = introductions;
    this.favours = favours;
  }

  public void go(Transaction tx, Introduction introduction, IntroductionState state) {
    introductions.setState(tx, introduction.id(), state);
    Optional<Favour> favour = favours.ofIntroduction(tx, introduction.id());
    if (state.made() && favour.isEmpty()) {
      favours.addIntroduction(tx, introduction.id(), introduction.throughPersonId(), tx.today());
    } else if (!state.made()) {
      favour.ifPresent(known -> favours.delete(tx, known.id()));
    }
  }

  /** Forgets an introduction and the favour that it was. */
  public void delete(Transaction tx, long introductionId) {
    favours.ofIntroduction(tx, introductionId).ifPresent(favour -> favours.delete(tx, favour.id()));
    introductions.delete(tx, introductionId);
  }
}
