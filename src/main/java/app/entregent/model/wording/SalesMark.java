package app.entregent.model.wording;

import app.entregent.text.Message;

/**
 * A place in a text that sounds like selling.
 *
 * @param start of its first letter, in chars
 * @param end after its last letter
 * @param words as they stand there
 */
public record SalesMark(int start, int end, String words, SalesTalkKind kind) {
  /** What is to be said of it. */
  public Message said() {
    return Message.of("brand.sales.mark", words, Message.of("brand.sales." + kind));
  }
}
