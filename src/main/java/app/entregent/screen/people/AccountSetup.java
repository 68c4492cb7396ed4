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
import java.util.stream.Collectors;

/** A view of the list of accounts: what is shown, in which columns and order. */
record AccountSetup(AccountFilter filter, ListLayout<AccountLine.Column> layout) {
  private static final String COLUMNS = "columns";

  /** As it is kept: a line for the columns, one for each facet. */
  String text() {
    StringBuilder text = new StringBuilder(COLUMNS + "=" + layout.text());
    new TreeMap<>(filter.wanted())
        .forEach(
            (facet, codes) ->
                text.append('\n')
                    .append(facet.name())
                    .append('=')
                    .append(
                        new TreeSet<>(codes)
                            .stream()
                                .map(code -> URLEncoder.encode(code, StandardCharsets.UTF_8))
                                .collect(Collectors.joining(","))));
    return text.toString();
  }

  /** What was kept; what this program does not know is left out. */
  static AccountSetup of(String text) {
    ListLayout<AccountLine.Column> layout = AccountLine.USUAL;
    Map<AccountFacet, Set<String>> wanted = new EnumMap<>(AccountFacet.class);
    for (String line : text.split("\n", -1)) {
      int at = line.indexOf('=');
      String name = at < 0 ? "" : line.substring(0, at);
      String value = line.substring(at + 1);
      if (name.equals(COLUMNS)) {
        layout = ListLayout.of(value, AccountLine.USUAL, AccountLine.Column.class);
      } else {
        Arrays.stream(AccountFacet.values())
            .filter(facet -> facet.name().equals(name))
            .forEach(facet -> wanted.put(facet, decoded(value)));
      }
    }
    return new AccountSetup(new AccountFilter(wanted), layout);
  }

  private static Set<String> decoded(String value) {
    Set<String> codes = new LinkedHashSet<>();
    for (String code : value.split(",", -1)) {
      try {
        codes.add(URLDecoder.decode(code, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // Nobody can have chosen what cannot be read: it narrows nothing.
        continue;
      }
    }
    return codes;
  }
}
