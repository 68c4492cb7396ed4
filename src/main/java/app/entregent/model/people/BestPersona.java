package app.entregent.model.people;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The persona that somebody fits best: the highest share, but no share below a half; of two alike
 * the one that was made first. Not for many threads.
 */
public final class BestPersona {
  /** The least share, 0 to 100, by which somebody is taken for one of a persona. */
  public static final int FITS = 50;

  private final List<PersonaMatch> matches;

  public BestPersona(List<Persona> personas) {
    matches = personas.stream().filter(Persona::weighs).map(PersonaMatch::new).toList();
  }

  /**
   * @param facts what is known of the person; what is unknown is empty
   */
  public Optional<Persona> of(Function<CriterionKind, String> facts) {
    Optional<Persona> best = Optional.empty();
    int most = FITS - 1;
    for (PersonaMatch match : matches) {
      OptionalInt share = match.share(facts);
      if (share.isPresent() && share.getAsInt() > most) {
        most = share.getAsInt();
        best = Optional.of(match.persona());
      }
    }
    return best;
  }
}
