package app.entregent.exchange.decision;

import app.entregent.model.decision.TieKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of a decision.
 *
 * @param id the same in every workspace, and for one part only one thing has it
 * @param values what is said of it; what is missing is empty
 */
public record Thing(Part part, String id, Map<Aspect, String> values) {
  public Thing {
    values =
        values.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A thing whose id is made of its aspects. */
  static Thing of(Part part, Map<Aspect, String> values) {
    return new Thing(part, id(part, values), values);
  }

  /** What is said of it in this respect; may be empty. */
  public String value(Aspect aspect) {
    return values.getOrDefault(aspect, "");
  }

  /** The same thing with another aspect. */
  Thing with(Aspect aspect, String value) {
    Map<Aspect, String> changed = new EnumMap<>(Aspect.class);
    changed.putAll(values);
    changed.put(aspect, value);
    return part.named() ? new Thing(part, id, changed) : of(part, changed);
  }

  /** The same in all that makes one difference. */
  String told(Aspect aspect) {
    return aspect.group().stream().map(this::value).collect(Collectors.joining("\u0000"));
  }

  /** All that can differ, as one text. */
  String told() {
    return part.aspects().stream()
        .filter(Aspect::compared)
        .map(this::told)
        .collect(Collectors.joining("\u0001"));
  }

  /** The seats that it ties, if it is a line or a coverage. */
  List<String> seats() {
    return switch (part) {
      case LINE -> List.of(value(Aspect.FROM), value(Aspect.TO));
      case COVERAGE -> List.of(value(Aspect.COVERED));
      case DECISION, ACCOUNT, SEAT, ABSENT_ROLE, STEP, RIVAL, PERSON -> List.of();
    };
  }

  private static String id(Part part, Map<Aspect, String> values) {
    return switch (part) {
      case COVERAGE ->
          values.getOrDefault(Aspect.COVERED, "")
              + " "
              + values.getOrDefault(Aspect.COLLEAGUE, "").strip().toLowerCase(Locale.ROOT);
      case LINE -> {
        String kind = values.getOrDefault(Aspect.LINE_KIND, TieKind.KNOWS.name());
        Stream<String> ends =
            Stream.of(values.getOrDefault(Aspect.FROM, ""), values.getOrDefault(Aspect.TO, ""));
        yield (TieKind.valueOf(kind).directed() ? ends : ends.sorted())
                .collect(Collectors.joining(" "))
            + " "
            + kind;
      }
      case ABSENT_ROLE -> values.getOrDefault(Aspect.ABSENT, "");
      case DECISION, ACCOUNT, SEAT, STEP, RIVAL, PERSON ->
          throw new IllegalArgumentException(part + " has an id of its own");
    };
  }
}
