package app.entregent.model.decision;

import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A map as it was, as one reads it: with the people as they are called today, and without what can
 * only be judged today (gaps, completeness, last touch).
 */
public final class PastReading {
  private PastReading() {}

  /**
   * @param now the map as it is
   * @param then the same map as it was
   * @param people who sat there then
   */
  public static MapReading of(MapReading now, DecisionMap then, Map<Long, PersonCard> people) {
    Map<Long, String> names = new HashMap<>();
    people.forEach((id, card) -> names.put(id, card.name()));
    return new MapReading(
        then,
        now.account(),
        people,
        new MapFacts(
            names, Map.of(), Map.of(), Map.of(), Map.of(), now.account().smallFirm(), Map.of()),
        List.of(),
        new MapCompleteness(0, List.of(), Message.NOTHING));
  }
}
