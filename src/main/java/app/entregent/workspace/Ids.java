package app.entregent.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists of ids in parts that a query takes: so many are named in one, more in several. */
public final class Ids {
  private static final int PART = 1_000;

  private Ids() {}

  /** The ids in their order, at most a thousand in each part. */
  public static List<List<Long>> inParts(Collection<Long> ids) {
    List<Long> all = List.copyOf(ids);
    List<List<Long>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      parts.add(all.subList(from, Math.min(all.size(), from + PART)));
    }
    return parts;
  }
}
