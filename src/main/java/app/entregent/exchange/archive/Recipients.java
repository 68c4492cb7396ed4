package app.entregent.exchange.archive;

import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Pairs the names of a message's recipients with their links. The archive joins links by a comma
 * (programs that write such files: by a blank) and names by a comma and a blank, but a name may
 * hold a comma itself ({@code "Doe, Ph.D."}), and members who left have a name and no link.
 *
 * @param even whether every link found its name; if not, people come by their links alone
 */
record Recipients(List<Correspondent> people, boolean even) {

  static Recipients of(String names, String urls) {
    List<String> links =
        Arrays.stream(urls.split("[,;\\s]+")).filter(Predicate.not(String::isEmpty)).toList();
    List<String> pieces = pieces(names);
    if (links.isEmpty()) {
      return new Recipients(
          withoutSuffixes(pieces).stream()
              .map(n -> new Correspondent(n, Optional.empty()))
              .toList(),
          true);
    }
    if (links.size() == 1 && pieces.stream().noneMatch(Correspondent::isDeletedName)) {
      return paired(List.of(names.strip()), links);
    }
    for (List<String> reading : List.of(pieces, withoutSuffixes(pieces))) {
      if (reading.size() == links.size()) {
        return paired(reading, links);
      }
      List<String> linked =
          reading.stream().filter(Predicate.not(Correspondent::isDeletedName)).toList();
      if (linked.size() == links.size()) {
        return withDeleted(paired(linked, links), reading.size() - linked.size());
      }
    }
    return new Recipients(links.stream().map(link -> correspondent("", link)).toList(), false);
  }

  private static List<String> pieces(String names) {
    return Arrays.stream(names.split(", "))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private static List<String> withoutSuffixes(List<String> pieces) {
    List<String> names = new ArrayList<>();
    for (String piece : pieces) {
      if (!names.isEmpty() && PersonName.isSuffix(piece)) {
        names.add(names.removeLast() + ", " + piece);
      } else {
        names.add(piece);
      }
    }
    return names;
  }

  private static Recipients paired(List<String> names, List<String> links) {
    List<Correspondent> people = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      people.add(correspondent(names.get(i), links.get(i)));
    }
    return new Recipients(people, true);
  }

  private static Recipients withDeleted(Recipients known, int deleted) {
    List<Correspondent> people = new ArrayList<>(known.people());
    for (int i = 0; i < deleted; i++) {
      people.add(new Correspondent("LinkedIn Member", Optional.empty()));
    }
    return new Recipients(people, known.even());
  }

  private static Correspondent correspondent(String name, String link) {
    return new Correspondent(name, ProfileLink.of(link));
  }
}
