package app.entregent.screen.people;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A view of the list of people: who is shown, in which columns and order. */
record PeopleSetup(PeopleFilter filter, ListLayout<PersonLine.Column> layout) {
  private static final String COLUMNS = "columns";
  private static final String WORDS = "words";

  /** As it is kept: a line for the columns, one for the words, one for each facet. */
  String text() {
    StringBuilder text = new StringBuilder(COLUMNS + "=" + layout.text());
    if (!filter.words().isBlank()) {
      text.append('\n')
          .append(WORDS + "=")
          .append(URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
    }
    new TreeMap<>(filter.wanted())
        .forEach(
            (facet, codes) ->
                text.append('\n')
                    .append(facet.name())
                    .append('=')
                    .append(String.join(",", new TreeSet<>(codes))));
    return text.toString();
  }

  /** What was kept; what this program does not know is left out. */
  static PeopleSetup of(String text) {
    ListLayout<PersonLine.Column> layout = PersonLine.USUAL;
    String words = "";
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (String line : text.split("\n", -1)) {
      int at = line.indexOf('=');
      String name = at < 0 ? "" : line.substring(0, at);
      String value = line.substring(at + 1);
      if (name.equals(COLUMNS)) {
        layout = ListLayout.of(value, PersonLine.USUAL, PersonLine.Column.class);
      } else if (name.equals(WORDS)) {
        words = decoded(value);
      } else {
        Arrays.stream(Facet.values())
            .filter(facet -> facet.name().equals(name))
            .forEach(
                facet ->
                    wanted.put(facet, new LinkedHashSet<>(Arrays.asList(value.split(",", -1)))));
      }
    }
    return new PeopleSetup(new PeopleFilter(words, wanted), layout);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
