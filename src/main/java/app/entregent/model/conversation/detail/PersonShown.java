package app.entregent.model.conversation.detail;

import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;

/** What one person did in a talk: for the seller, and as a plain fact. */
public record PersonShown(CostlyAct act, TalkSign sign) {
  public static final PersonShown NOTHING = new PersonShown(CostlyAct.NONE, TalkSign.NONE);
}
