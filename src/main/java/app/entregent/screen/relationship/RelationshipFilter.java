package app.entregent.screen.relationship;

import java.util.Locale;

/** The four lists of the screen. */
enum RelationshipFilter {
  COLD,
  OWED,
  INTRODUCTIONS,
  CLIENTS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
