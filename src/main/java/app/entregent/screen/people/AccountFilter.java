package app.entregent.screen.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which accounts the list shows: those that have, of each facet that is asked for, one of the
 * values.
 */
record AccountFilter(Map<AccountFacet, Set<String>> wanted) {
  static final AccountFilter NOTHING = new AccountFilter(Map.of());

  AccountFilter {
    Map<AccountFacet, Set<String>> kept = new EnumMap<>(AccountFacet.class);
    wanted.forEach(
        (facet, codes) -> {
          if (!codes.isEmpty()) {
            kept.put(facet, Set.copyOf(codes));
          }
        });
    wanted = Map.copyOf(kept);
  }

  Set<String> of(AccountFacet facet) {
    return wanted.getOrDefault(facet, Set.of());
  }

  /** With this value if it was not asked for, without it if it was. */
  AccountFilter toggle(AccountFacet facet, String code) {
    Set<String> codes = new LinkedHashSet<>(of(facet));
    if (!codes.remove(code)) {
      codes.add(code);
    }
    return with(facet, codes);
  }

  /** With exactly these values; with none the facet is not asked for. */
  AccountFilter with(AccountFacet facet, Set<String> codes) {
    Map<AccountFacet, Set<String>> changed = new EnumMap<>(AccountFacet.class);
    changed.putAll(wanted);
    changed.put(facet, codes);
    return new AccountFilter(changed);
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  boolean fits(AccountLine line) {
    for (Map.Entry<AccountFacet, Set<String>> one : wanted.entrySet()) {
      Collection<String> codes = one.getKey().codes(line);
      if (codes.stream().noneMatch(one.getValue()::contains)) {
        return false;
      }
    }
    return true;
  }
}
