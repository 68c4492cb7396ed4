package app.entregent.model.conversation;

/**
 * A part of a long list.
 *
 * @param from how many entries stand before it
 * @param size how many it holds at most
 */
public record Page(int from, int size) {
  public static final int USUAL = 30;

  public static Page first() {
    return new Page(0, USUAL);
  }

  public Page next() {
    return new Page(from + size, size);
  }
}
