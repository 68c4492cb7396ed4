package app.entregent.screen.space;

/**
 * Where one is in the white space.
 *
 * @param row of the offering; {@link #HEAD} on the names of the buying centres
 * @param column of the buying centre; {@link #HEAD} on the names of the offerings
 */
public record Here(int row, int column) {
  /** The row or column in which the names stand. */
  public static final int HEAD = -1;
}
