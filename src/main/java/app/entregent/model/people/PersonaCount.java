package app.entregent.model.people;

/**
 * Whether the number of personas is usual. Source: in the thesis's survey 64.5 % of the firms have
 * two to five personas and 32.3 % six to ten (20 and 10 of 31); one is too few where several people
 * decide, and nobody had more than ten.
 */
public enum PersonaCount {
  NONE,
  TOO_FEW,
  USUAL,
  CAUTION,
  TOO_MANY;

  public static PersonaCount of(int personas) {
    if (personas <= 0) {
      return NONE;
    }
    if (personas == 1) {
      return TOO_FEW;
    }
    if (personas <= 5) {
      return USUAL;
    }
    return personas <= 10 ? CAUTION : TOO_MANY;
  }
}
