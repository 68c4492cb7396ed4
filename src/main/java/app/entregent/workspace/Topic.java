package app.entregent.workspace;

import java.util.Locale;
import org.jooq.Table;

/**
 * A table as a subject to watch: what a store says its rows live in, without showing how.
 *
 * @param name the table's name in lower case
 */
public record Topic(String name) {
  public static Topic of(Table<?> table) {
    return new Topic(table.getName().toLowerCase(Locale.ROOT));
  }
}
