package app.entregent.model.agenda;

import app.entregent.model.conversation.NextAction;

/**
 * A next action with the names that one reads.
 *
 * @param who the person whom it is for; empty if there is none
 * @param account the account it counts for; empty if there is none
 * @param tags of the person, one after the other
 * @param colleague the colleague who does it; empty if none is named
 */
public record ActionLine(
    NextAction action, String who, String account, String colleague, String tags) {
  /** What it may be found by. */
  public String found() {
    return String.join(" ", action.words(), who, account, colleague, tags);
  }
}
