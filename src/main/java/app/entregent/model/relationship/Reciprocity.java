package app.entregent.model.relationship;

import java.util.Collection;

/**
 * What stands open between the seller and one person: favours given and received that are not
 * settled. A small surplus of giving is the healthy state of a tie; the figure judges nobody.
 *
 * @param given how many the seller did and has not had back
 * @param received how many the seller had and has not returned
 */
public record Reciprocity(int given, int received) {
  /** Nothing is open. */
  public static final Reciprocity EVEN = new Reciprocity(0, 0);

  /** Counts what is open among these favours. */
  public static Reciprocity of(Collection<Favour> favours) {
    int given = 0;
    int received = 0;
    for (Favour favour : favours) {
      if (!favour.settled()) {
        switch (favour.direction()) {
          case GIVEN -> given++;
          case RECEIVED -> received++;
        }
      }
    }
    return new Reciprocity(given, received);
  }

  /** Above zero the seller owes; below zero the other does. */
  public int owed() {
    return received - given;
  }
}
