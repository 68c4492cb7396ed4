package app.entregent.model.measure;

import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.ChangeNotice.Rows;
import app.entregent.workspace.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What has to be read again for the rings since they were read.
 *
 * @param whole kinds of acts that are read anew as a whole
 * @param talks talks that were written, changed or deleted
 * @param parts those of their participants
 */
public record RingMoves(Set<RingSource> whole, Set<Long> talks, Set<Long> parts) {
  /** Nothing moved. */
  public static final RingMoves NONE = new RingMoves(Set.of(), Set.of(), Set.of());

  /** Everything is read. */
  public static final RingMoves ALL =
      new RingMoves(EnumSet.allOf(RingSource.class), Set.of(), Set.of());

  public RingMoves {
    whole = Set.copyOf(whole);
    talks = Set.copyOf(talks);
    parts = Set.copyOf(parts);
  }

  /** With what a change moved. */
  public RingMoves and(ChangeNotice notice) {
    Set<RingSource> all = new HashSet<>(whole);
    Set<Long> moreTalks = new HashSet<>(talks);
    Set<Long> moreParts = new HashSet<>(parts);
    for (Map.Entry<Topic, Rows> touched : notice.touched().entrySet()) {
      Topic topic = touched.getKey();
      if (touched.getValue() instanceof Rows.Some(Set<Long> ids)
          && (topic.equals(RingActsStore.CONVERSATIONS)
              || topic.equals(RingActsStore.PARTICIPANTS))) {
        (topic.equals(RingActsStore.CONVERSATIONS) ? moreTalks : moreParts).addAll(ids);
        if (topic.equals(RingActsStore.CONVERSATIONS)) {
          all.add(RingSource.QUESTIONS);
        }
      } else {
        all.addAll(RingActsStore.movedBy(topic));
      }
    }
    return new RingMoves(all, moreTalks, moreParts);
  }
}
