package app.entregent.model.wording;

/**
 * A place in a text that sounds like selling.
 *
 * @param start of its first letter, in chars
 * @param end after its last letter
 * @param words as they stand there
 */
public record SalesMark(int start, int end, String words, SalesTalkKind kind) {}
