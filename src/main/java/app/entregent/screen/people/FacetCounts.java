package app.entregent.screen.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of all people have each value of each facet. */
record FacetCounts(Map<Facet, Map<String, Integer>> counts) {
  static final FacetCounts NONE = new FacetCounts(Map.of());

  static FacetCounts of(List<PersonLine> lines) {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> ofFacet = new HashMap<>();
      for (PersonLine line : lines) {
        for (String code : facet.codes(line)) {
          ofFacet.merge(code, 1, Integer::sum);
        }
      }
      counts.put(facet, ofFacet);
    }
    return new FacetCounts(counts);
  }

  int of(Facet facet, String code) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault(code, 0);
  }
}
