package app.entregent.screen.map;

/** What the panel beside the map shows. */
enum SidePage {
  /** The selected seat, or the gaps while none is selected. */
  SEAT,
  DECISION,
  /** The selected line. */
  LINE
}
