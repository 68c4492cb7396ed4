package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How close a relation the purchases of an account ask for. Source: digest row 48: few
 * alternatives, a complex and important product and a moving market lead from a simple purchase,
 * over a relation into which the supplier invests nothing, to a close one. Each of the four counts
 * 0 to 2 (our points; alternatives the other way round): up to 2 a simple purchase, up to 5 no
 * investment, from 6 close. While ratings are missing, all kinds stay possible that they could
 * still make.
 *
 * @param least the kind if all that is unknown counted nothing
 * @param most the kind if all that is unknown counted fully
 * @param points of what is known, 0 to 8
 * @param unknown what nobody rated yet
 */
public record RelationIntensity(Kind least, Kind most, int points, List<Rated> unknown) {
  /** How close the relation is, from loose to close. */
  public enum Kind {
    SIMPLE,
    NO_INVESTMENT,
    CLOSE;

    public Message word() {
      return Message.of("worth.intensity." + name().toLowerCase(Locale.ROOT));
    }
  }

  private static final int HIGHEST = 2;
  private static final int SIMPLE_UP_TO = 2;
  private static final int CLOSE_FROM = 6;

  public RelationIntensity {
    unknown = List.copyOf(unknown);
  }

  public static RelationIntensity of(Ratings ratings) {
    int points = 0;
    for (Rated rated : Rated.Group.PURCHASE.members()) {
      points += points(rated, ratings.level(rated)).orElse(0);
    }
    List<Rated> unknown = ratings.unknown(Rated.Group.PURCHASE);
    return new RelationIntensity(
        kind(points), kind(points + HIGHEST * unknown.size()), points, unknown);
  }

  /** The kind, as soon as no missing rating could change it. */
  public Optional<Kind> kind() {
    return least == most ? Optional.of(least) : Optional.empty();
  }

  /** Whether nothing at all is known. */
  public boolean isUnknown() {
    return unknown.size() == Rated.Group.PURCHASE.members().size();
  }

  /** What a level counts, 0 to 2; empty while it is unknown. */
  public static OptionalInt points(Rated rated, OptionalInt level) {
    if (level.isEmpty()) {
      return level;
    }
    int raised = level.getAsInt() - 1;
    return OptionalInt.of(rated == Rated.ALTERNATIVES ? HIGHEST - raised : raised);
  }

  private static Kind kind(int points) {
    if (points <= SIMPLE_UP_TO) {
      return Kind.SIMPLE;
    }
    return points < CLOSE_FROM ? Kind.NO_INVESTMENT : Kind.CLOSE;
  }
}
