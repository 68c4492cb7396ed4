package app.entregent.model.relationship.counterpart;

import app.entregent.model.account.Account;
import java.util.List;

/**
 * Our people against those of one account.
 *
 * @param theirs by influence, then by name
 */
public record Counterparts(
    Account account, List<Ours> ours, List<Theirs> theirs, List<NextMatch> next) {
  public Counterparts {
    ours = List.copyOf(ours);
    theirs = List.copyOf(theirs);
    next = List.copyOf(next);
  }

  /** How many of theirs nobody of ours holds. */
  public int bare() {
    return (int) theirs.stream().filter(Theirs::bare).count();
  }
}
