package app.entregent.screen.relationship;

import java.util.Locale;

/** The five lists of the screen. */
enum RelationshipFilter {
  COLD,
  OWED,
  INTRODUCTIONS,
  CLIENTS,
  COUNTERPARTS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
