package app.entregent.screen.paste;

import app.entregent.model.conversation.paste.PastedMessage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One pasted message: whether it is taken, and when it was sent, which the seller may correct. */
final class PasteLine {
  private final PastedMessage message;
  private final PasteParty party;
  private final boolean there;
  private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");
  private final StringProperty when = new SimpleStringProperty(this, "when", "");

  /**
   * @param when the moment in words, as the seller would type it
   * @param there whether the workspace holds this message already
   */
  PasteLine(PastedMessage message, PasteParty party, String when, boolean there) {
    this.message = message;
    this.party = party;
    this.there = there;
    this.when.set(when);
    taken.set(!there);
  }

  PastedMessage message() {
    return message;
  }

  PasteParty party() {
    return party;
  }

  /** Whether it is in the workspace already; it is not taken again unless the seller insists. */
  boolean isThere() {
    return there;
  }

  BooleanProperty takenProperty() {
    return taken;
  }

  StringProperty whenProperty() {
    return when;
  }
}
