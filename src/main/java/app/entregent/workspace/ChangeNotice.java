package app.entregent.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a committed change touched, told to whoever shows it.
 *
 * @param label what was done
 * @param touched for each table the touched rows
 * @param undo what can be undone and redone now
 */
public record ChangeNotice(Label label, Map<Topic, Rows> touched, UndoState undo) {
  /** Above this number of rows in one table the notice says "many" instead of naming them. */
  static final int MANY = 1_000;

  /** The rows of one table. */
  public sealed interface Rows {
    /** These rows. */
    record Some(Set<Long> ids) implements Rows {}

    /** More rows than are worth naming. */
    record Many() implements Rows {}
  }

  /** The notice of a change that wrote these rows. */
  static ChangeNotice of(Label label, Map<Topic, Set<Long>> rows, UndoState undo) {
    Map<Topic, Rows> touched = new HashMap<>();
    rows.forEach(
        (topic, ids) ->
            touched.put(
                topic, ids.size() > MANY ? new Rows.Many() : new Rows.Some(Set.copyOf(ids))));
    return new ChangeNotice(label, touched, undo);
  }

  public ChangeNotice {
    touched = Map.copyOf(touched);
  }

  /** Whether any of these tables changed. */
  public boolean touches(Set<Topic> topics) {
    return touched.keySet().stream().anyMatch(topics::contains);
  }

  /** Whether this row, or so many that it may be among them, changed. */
  public boolean touches(Topic topic, long id) {
    return switch (touched.get(topic)) {
      case null -> false;
      case Rows.Some(Set<Long> ids) -> ids.contains(id);
      case Rows.Many() -> true;
    };
  }
}
