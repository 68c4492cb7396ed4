package app.entregent.screen.workshop;

import app.entregent.model.decision.MapPast;
import java.util.List;

/**
 * A workshop that is over, moment by moment.
 *
 * @param moments the oldest first
 * @param past of the map
 */
record Replay(List<ReplayMoment> moments, MapPast past) {
  Replay {
    moments = List.copyOf(moments);
  }
}
