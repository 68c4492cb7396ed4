package app.entregent.screen.map;

/** How much a card shows, by how large it is on the screen. */
enum Detail {
  /** Everything. */
  ALL,
  /** Name and sign, large. */
  NAMES,
  /** Initials and sign in the colour of the lens. */
  SIGNS;

  private static final double ALL_FROM = 0.58;
  private static final double NAMES_FROM = 0.3;

  /**
   * @param zoom 1 is 100 % at the chosen size of type
   */
  static Detail at(double zoom) {
    if (zoom >= ALL_FROM) {
      return ALL;
    }
    return zoom >= NAMES_FROM ? NAMES : SIGNS;
  }
}
