package app.entregent.screen.people;

import app.entregent.model.people.Persona;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How somebody fits each persona, light enough for thirty thousand people. */
final class PersonaShares {
  static final PersonaShares NONE = new PersonaShares(List.of(), new int[0]);

  /** From this share on somebody counts as one who fits. */
  static final int FITS = 50;

  /** Of a persona of whose criteria nothing that counts is known. */
  static final int UNKNOWN = -1;

  private final List<Persona> personas;
  private final int[] shares;

  /** A persona and how somebody fits it, 0 to 100. */
  record Share(Persona persona, int percent) {}

  /**
   * @param shares 0 to 100 for each persona; below 0 if nothing that counts is known
   */
  PersonaShares(List<Persona> personas, int[] shares) {
    this.personas = personas;
    this.shares = shares.clone();
  }

  /** The persona that fits best, among these or, if none is named, among all. */
  Optional<Share> best(Collection<String> among) {
    Optional<Share> best = Optional.empty();
    for (int i = 0; i < shares.length; i++) {
      int share = shares[i];
      boolean asked = among.isEmpty() || among.contains(code(personas.get(i)));
      if (asked && share > best.map(Share::percent).orElse(UNKNOWN)) {
        best = Optional.of(new Share(personas.get(i), share));
      }
    }
    return best;
  }

  /** The codes of the personas that fit. */
  List<String> fitting() {
    return shares.length == 0
        ? List.of()
        : IntStream.range(0, shares.length)
            .filter(i -> shares[i] >= FITS)
            .mapToObj(i -> code(personas.get(i)))
            .toList();
  }

  /** What names a persona in a filter. */
  static String code(Persona persona) {
    return Long.toString(persona.id());
  }
}
