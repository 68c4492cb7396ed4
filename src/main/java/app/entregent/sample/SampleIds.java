package app.entregent.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that the sample's people and things got, by the names that its tables use. */
final class SampleIds {
  /** What has names in the tables. */
  enum Kind {
    PERSON,
    ACCOUNT,
    DECISION,
    SEAT,
    STEP,
    GUEST,
    PERSONA,
    OFFERING,
    CENTRE
  }

  private record Name(Kind kind, String name) {}

  private final Map<Name, Long> ids = new HashMap<>();

  void put(Kind kind, String name, long id) {
    ids.put(new Name(kind, name), id);
  }

  long get(Kind kind, String name) {
    Long id = ids.get(new Name(kind, name));
    if (id == null) {
      throw new IllegalStateException("The sample names an unknown " + kind + ": " + name);
    }
    return id;
  }

  /** Empty for an empty name. */
  Optional<Long> find(Kind kind, String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(get(kind, name));
  }

  List<Long> people(List<String> names) {
    return names.stream().map(name -> get(Kind.PERSON, name)).toList();
  }
}
