package app.entregent.model.workshop;

import app.entregent.text.Message;
import java.util.Locale;

/** How far a workshop is. While it runs its clock may be paused. */
public enum WorkshopState {
  PREPARED,
  RUNNING,
  CLOSED;

  public Message word() {
    return Message.of("workshop.state." + name().toLowerCase(Locale.ROOT));
  }
}
