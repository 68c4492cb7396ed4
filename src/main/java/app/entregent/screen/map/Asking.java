package app.entregent.screen.map;

import app.entregent.model.decision.TieKind;
import java.util.List;

/** What the field above the map asks for. */
sealed interface Asking {
  /** Whom to add. */
  record Add() implements Asking {}

  /** Who sits on a ghost seat. */
  record Name(long seatId) implements Asking {}

  /** The other end of a line from these seats. */
  record Pick(TieKind kind, List<Long> seatIds) implements Asking {
    public Pick {
      seatIds = List.copyOf(seatIds);
    }
  }
}
