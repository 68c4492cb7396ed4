package app.entregent.model.workshop;

import app.entregent.text.Message;

/**
 * One item of the agenda of a workshop.
 *
 * @param title what the user calls it; empty where the topic's own words stand
 * @param minutes how long it is to take, 1 or more
 * @param spentSeconds how long it took so far, without the time since when it runs now
 */
public record AgendaItem(
    long id, long workshopId, AgendaTopic topic, String title, int minutes, int spentSeconds) {
  /** The longest title that is kept, in characters. */
  public static final int TITLE_LIMIT = 200;

  /** The most minutes of one item. */
  public static final int MOST_MINUTES = 480;

  /** What it is called. */
  public Message word() {
    return title.isBlank() ? topic.word() : Message.of("workshop.item.named", title);
  }
}
