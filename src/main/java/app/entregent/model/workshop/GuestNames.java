package app.entregent.model.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What those in the room are called, so that no two are called the same: two of one name by what
 * they know about where that differs, else by a number in the order in which they were added.
 */
public final class GuestNames {
  private GuestNames() {}

  /** The name of each by id. */
  public static Map<Long, String> of(List<Guest> guests) {
    Map<String, List<Guest>> alike =
        guests.stream().collect(Collectors.groupingBy(guest -> same(guest.name())));
    Map<Long, String> names = new HashMap<>();
    for (List<Guest> group : alike.values()) {
      boolean told = toldApart(group);
      for (int i = 0; i < group.size(); i++) {
        Guest guest = group.get(i);
        String more = told ? guest.expertise() : String.valueOf(i + 1);
        names.put(guest.id(), group.size() == 1 ? guest.name() : guest.name() + " (" + more + ")");
      }
    }
    return names;
  }

  /** Whether two of them have the same name, however it is capitalised. */
  public static boolean anyAlike(List<Guest> guests) {
    Set<String> seen = new HashSet<>();
    return !guests.stream().allMatch(guest -> seen.add(same(guest.name())));
  }

  private static boolean toldApart(List<Guest> group) {
    Set<String> seen = new HashSet<>();
    return group.stream()
        .map(Guest::expertise)
        .allMatch(words -> !words.isBlank() && seen.add(same(words)));
  }

  private static String same(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
