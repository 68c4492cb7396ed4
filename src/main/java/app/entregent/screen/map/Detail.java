package app.entregent.screen.map;

/** How much a card shows, by how large it is on the screen. */
enum Detail {
  /** Everything. */
  ALL,
  /** Name and sign, large. */
  NAMES,
  /** Initials and sign in the colour of the lens. */
  SIGNS;

  private static final double ALL_FROM = 0.52;
  private static final double NAMES_FROM = 0.3;

  /**
   * @param scale pixels of the screen for one of the paper, at the usual size of type
   */
  static Detail at(double scale) {
    if (scale >= ALL_FROM) {
      return ALL;
    }
    return scale >= NAMES_FROM ? NAMES : SIGNS;
  }
}
