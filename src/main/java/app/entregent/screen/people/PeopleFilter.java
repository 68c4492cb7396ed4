package app.entregent.screen.people;

import app.entregent.model.people.SearchWords;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the list of people shows: those of whom all words fit, and who have, of each facet that is
 * asked for, one of the values.
 */
record PeopleFilter(String words, Map<Facet, Set<String>> wanted) {
  static final PeopleFilter NOTHING = new PeopleFilter("", Map.of());

  PeopleFilter {
    Map<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
    wanted.forEach(
        (facet, codes) -> {
          if (!codes.isEmpty()) {
            kept.put(facet, Set.copyOf(codes));
          }
        });
    wanted = Map.copyOf(kept);
  }

  PeopleFilter typed(String typed) {
    return new PeopleFilter(typed, wanted);
  }

  Set<String> of(Facet facet) {
    return wanted.getOrDefault(facet, Set.of());
  }

  /** With this value if it was not asked for, without it if it was. */
  PeopleFilter toggle(Facet facet, String code) {
    Set<String> codes = new LinkedHashSet<>(of(facet));
    if (!codes.remove(code)) {
      codes.add(code);
    }
    return with(facet, codes);
  }

  /** With exactly these values; with none the facet is not asked for. */
  PeopleFilter with(Facet facet, Set<String> codes) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(wanted);
    changed.put(facet, codes);
    return new PeopleFilter(words, changed);
  }

  /** Asks for everybody whom the words fit. */
  PeopleFilter withoutFacets() {
    return new PeopleFilter(words, Map.of());
  }

  boolean isEmpty() {
    return wanted.isEmpty() && SearchWords.of(words).isEmpty();
  }

  /** Those of the lines who fit, in the same order. */
  List<PersonLine> narrow(List<PersonLine> lines) {
    if (isEmpty()) {
      return lines;
    }
    SearchWords asked = SearchWords.of(words);
    return lines.stream()
        .filter(line -> asked.fit(line.person().searchKey()))
        .filter(this::fits)
        .toList();
  }

  private boolean fits(PersonLine line) {
    for (Map.Entry<Facet, Set<String>> one : wanted.entrySet()) {
      Collection<String> codes = one.getKey().codes(line);
      if (codes.stream().noneMatch(one.getValue()::contains)) {
        return false;
      }
    }
    return true;
  }
}
