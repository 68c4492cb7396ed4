package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** What ties two seats. */
public enum TieKind {
  /** The first reports to the second. */
  REPORTS_TO(true),
  /** The first weighs on what the second thinks. */
  INFLUENCES(true),
  /** The two are in conflict. */
  CONFLICT(false),
  /** The two know each other. */
  KNOWS(false);

  private final boolean directed;

  TieKind(boolean directed) {
    this.directed = directed;
  }

  /** Whether it matters which of the two comes first. */
  public boolean directed() {
    return directed;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.tie." + code());
  }
}
