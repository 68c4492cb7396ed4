package app.entregent.model.engage;

/**
 * The five questions of a piece. Source: [004], "qui dit quoi à qui, quel but, quel moyen".
 *
 * @param speaker who says it; empty if that is the seller
 * @param matter what is said
 * @param audience to whom
 * @param purpose why: the need it answers
 * @param means where and how it gets there
 */
public record PieceBrief(
    String speaker, String matter, String audience, String purpose, String means) {
  public static final PieceBrief NONE = new PieceBrief("", "", "", "", "");

  public boolean isEmpty() {
    return equals(NONE);
  }
}
