package app.entregent.model.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists of ids in parts that a query takes. */
final class Ids {
  private static final int PART = 1_000;

  private Ids() {}

  static List<List<Long>> inParts(Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    List<List<Long>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      parts.add(all.subList(from, Math.min(all.size(), from + PART)));
    }
    return parts;
  }
}
