package app.entregent.model.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An agenda to begin with. The shares follow the order in which an account team works (map the
 * buying team, list its worries, assign counterparts, pick a guarantor: source digest, W8), and
 * leave the end to what is agreed on.
 */
public enum AgendaTemplate {
  MINUTES_45(45, 10, 8, 8, 6, 4, 9),
  MINUTES_90(90, 20, 16, 16, 12, 10, 16),
  MINUTES_120(120, 25, 20, 22, 16, 14, 23);

  private final int minutes;
  private final int[] each;

  AgendaTemplate(int minutes, int... each) {
    this.minutes = minutes;
    this.each = each;
  }

  /** How long it is, in minutes. */
  public int minutes() {
    return minutes;
  }

  /** Its items in their order, with the minutes of each; together they are {@link #minutes()}. */
  public Map<AgendaTopic, Integer> items() {
    Map<AgendaTopic, Integer> items = new LinkedHashMap<>();
    for (int i = 0; i < each.length; i++) {
      items.put(AgendaTopic.values()[i], each[i]);
    }
    return Collections.unmodifiableMap(items);
  }
}
