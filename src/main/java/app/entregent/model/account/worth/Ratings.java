package app.entregent.model.account.worth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** All that was rated of one account; what is missing is unknown. */
public record Ratings(Map<Rated, AccountRating> given) {
  public static final Ratings NONE = new Ratings(Map.of());

  public Ratings {
    given = Map.copyOf(given);
  }

  public Optional<AccountRating> of(Rated rated) {
    return Optional.ofNullable(given.get(rated));
  }

  public OptionalInt level(Rated rated) {
    return of(rated).map(AccountRating::level).orElse(OptionalInt.empty());
  }

  /** What of a group nobody rated. */
  public List<Rated> unknown(Rated.Group group) {
    return group.members().stream().filter(rated -> level(rated).isEmpty()).toList();
  }
}
