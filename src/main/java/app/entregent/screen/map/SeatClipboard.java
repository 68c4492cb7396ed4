package app.entregent.screen.map;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** The clipboard of the system, with seats in a form that no other program reads. */
final class SeatClipboard {
  private static final DataFormat SEATS = new DataFormat("application/x-entregent-seats");

  private SeatClipboard() {}

  static void put(String copied) {
    Clipboard.getSystemClipboard().setContent(Map.of(SEATS, copied));
  }

  static Optional<String> get() {
    return Clipboard.getSystemClipboard().getContent(SEATS) instanceof String copied
        ? Optional.of(copied)
        : Optional.empty();
  }
}
