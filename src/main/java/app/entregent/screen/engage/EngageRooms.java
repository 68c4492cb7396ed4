package app.entregent.screen.engage;

/** The view models behind the pages of Engage. */
public record EngageRooms(
    EngageViewModel week,
    LibraryViewModel library,
    PieceViewModel piece,
    ReadersViewModel readers,
    FiguresViewModel figures,
    GroupCluesViewModel clues) {
  void activate() {
    week.activate();
    library.activate();
    piece.activate();
    figures.activate();
    clues.activate();
  }

  void deactivate() {
    week.deactivate();
    library.deactivate();
    piece.deactivate();
    figures.deactivate();
    clues.deactivate();
  }
}
