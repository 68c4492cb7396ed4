package app.entregent.model.account.worth;

import java.util.ArrayList;
import java.util.List;

/**
 * The forces on the market of an account: rivalry, new entrants, substitutes, the power of its
 * clients and of its suppliers. Source: the five forces in the key-account part of the issue; who
 * is pressed from a side listens to what helps there.
 *
 * @param strong those that press hard
 * @param unknown those that nobody rated
 */
public record MarketForces(List<Rated> strong, List<Rated> unknown) {
  private static final int STRONG = 3;

  public MarketForces {
    strong = List.copyOf(strong);
    unknown = List.copyOf(unknown);
  }

  public static MarketForces of(Ratings ratings) {
    List<Rated> strong = new ArrayList<>();
    for (Rated force : Rated.Group.FORCES.members()) {
      if (ratings.level(force).orElse(0) >= STRONG) {
        strong.add(force);
      }
    }
    return new MarketForces(strong, ratings.unknown(Rated.Group.FORCES));
  }

  /** Whether nothing at all is known. */
  public boolean isUnknown() {
    return unknown.size() == Rated.Group.FORCES.members().size();
  }
}
