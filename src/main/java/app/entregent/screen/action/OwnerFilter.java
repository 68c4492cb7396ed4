package app.entregent.screen.action;

import app.entregent.model.conversation.ActionOwner;
import java.util.Locale;

/** Whose actions are shown. */
enum OwnerFilter {
  ANYBODY,
  ME,
  COLLEAGUE,
  CLIENT;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean holds(ActionOwner owner) {
    return this == ANYBODY || name().equals(owner.name());
  }
}
