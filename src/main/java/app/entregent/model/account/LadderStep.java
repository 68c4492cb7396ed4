package app.entregent.model.account;

/**
 * How far an account has come. Source: the thesis (suspects and prospects become clients, and
 * clients the ambassadors of the company).
 */
public enum LadderStep {
  SUSPECT,
  LEAD,
  QUALIFIED_LEAD,
  PROSPECT,
  CLIENT,
  ADVOCATE;

  /**
   * Whether the step asks for a meeting face to face, or a written reason. Source: the thesis finds
   * that networks make leads and prospects, and that sales are closed face to face.
   */
  public boolean asksForMeeting(LadderStep next) {
    return compareTo(CLIENT) < 0 && next.compareTo(CLIENT) >= 0;
  }
}
