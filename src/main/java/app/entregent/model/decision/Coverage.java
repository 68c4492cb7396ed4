package app.entregent.model.decision;

/**
 * That one of ours holds a relationship with a seat.
 *
 * @param strength how strong it is, 0 (none) to 4
 * @param desired how strong it ought to be, 0 to 4
 */
public record Coverage(long seatId, Colleague colleague, int strength, int desired) {
  public static final int STRONGEST = 4;

  /** What a relationship is taken to be when one only says that somebody holds it. */
  public static final int USUAL = 2;

  public Coverage {
    if (strength < 0 || strength > STRONGEST || desired < 0 || desired > STRONGEST) {
      throw new IllegalArgumentException("A strength is 0 to 4: " + strength + ", " + desired);
    }
  }

  /** Whether the relationship is less than it ought to be. */
  public boolean lacking() {
    return strength < desired;
  }
}
