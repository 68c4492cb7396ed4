package app.entregent.model.relationship.way;

import app.entregent.model.decision.KnownTieStore;
import app.entregent.model.decision.KnownTies;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.Reciprocity;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is needed to find the ways to somebody. */
public final class WayFinder {
  private final KnownTieStore ties = new KnownTieStore();
  private final FavourStore favours = new FavourStore();

  /** The ways to a person as of a day, the best first. */
  public List<WayTo> of(Reader reader, long personId, LocalDate today) {
    KnownTies known = ties.around(reader, personId, today);
    Map<Long, Reciprocity> owed = new HashMap<>();
    favours
        .ofPeople(reader, known.bonds().keySet())
        .forEach((person, all) -> owed.put(person, Reciprocity.of(all)));
    return WaysTo.of(personId, known, owed);
  }
}
