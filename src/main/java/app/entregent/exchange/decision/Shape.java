package app.entregent.exchange.decision;

import app.entregent.model.decision.Judgement.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** How an aspect is written: as a text whose empty one means that nothing is known. */
public sealed interface Shape {
  /** The same text as this program writes it; empty if it is not one of this shape. */
  Optional<String> canonical(String text);

  /**
   * Free words.
   *
   * @param limit in characters
   */
  record Words(int limit) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      return text.length() <= limit ? Optional.of(text) : Optional.empty();
    }
  }

  /** A constant by its name; that it is unknown is nothing. */
  record Code(Class<? extends Enum<?>> type) implements Shape {
    private static final String UNKNOWN = "UNKNOWN";

    @Override
    public Optional<String> canonical(String text) {
      return text.equals(UNKNOWN) ? Optional.of("") : known(type, text);
    }
  }

  /** Several constants, sorted, a space between them. */
  record Codes(Class<? extends Enum<?>> type) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      Set<String> kept = new TreeSet<>();
      for (String one : parts(text)) {
        Optional<String> code = known(type, one);
        if (code.isEmpty()) {
          return Optional.empty();
        }
        kept.add(code.get());
      }
      return Optional.of(String.join(" ", kept));
    }
  }

  /** A day of ISO 8601 in the years 1900 to 2199. */
  record Day() implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      return day(text).map(LocalDate::toString);
    }
  }

  /** An amount from 0 on, with thirteen figures before the point and two after it at most. */
  record Amount() implements Shape {
    private static final BigDecimal OVER = BigDecimal.TEN.pow(13);

    @Override
    public Optional<String> canonical(String text) {
      try {
        BigDecimal amount = new BigDecimal(text);
        boolean fits = amount.signum() >= 0 && amount.scale() >= -13 && amount.scale() <= 2;
        return fits && amount.compareTo(OVER) < 0
            ? Optional.of(amount.setScale(2).toPlainString())
            : Optional.empty();
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }
  }

  /** Three capital letters. */
  record Currency() implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      return text.matches("[A-Z]{3}") ? Optional.of(text) : Optional.empty();
    }
  }

  /** A whole number within bounds; the least is nothing. */
  record Whole(int least, int most) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      if (!text.matches("\\d{1,4}")) {
        return Optional.empty();
      }
      int number = Integer.parseInt(text);
      return number >= least && number <= most
          ? Optional.of(number == least ? "" : Integer.toString(number))
          : Optional.empty();
    }
  }

  /** A place on the map, in its own units. */
  record Spot() implements Shape {
    private static final double FAR = 1_000_000;

    @Override
    public Optional<String> canonical(String text) {
      if (!text.matches("-?\\d{1,7}(\\.\\d{1,17})?")) {
        return Optional.empty();
      }
      double number = Double.parseDouble(text);
      return Math.abs(number) <= FAR ? Optional.of(text) : Optional.empty();
    }
  }

  /** Yes; nothing is no. */
  record Flag() implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      return text.equals("yes") ? Optional.of(text) : Optional.empty();
    }
  }

  /** The id of another thing in the file. */
  record Id(Part of) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      return uid(text);
    }
  }

  /** The ids of other things, a space between them, each once. */
  record Ids(Part of, boolean ordered) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      List<String> kept = new ArrayList<>();
      for (String one : parts(text)) {
        Optional<String> id = uid(one);
        if (id.isEmpty() || kept.contains(id.get())) {
          return Optional.empty();
        }
        kept.add(id.get());
      }
      return Optional.of(String.join(" ", ordered ? kept : kept.stream().sorted().toList()));
    }
  }

  /** How sure it is, since when, and who says so: {@code TOLD 2026-11-03 her assistant}. */
  record Judged(int limit) implements Shape {
    @Override
    public Optional<String> canonical(String text) {
      String[] words = text.split(" ", 3);
      boolean whole =
          words.length >= 2
              && known(Confidence.class, words[0]).isPresent()
              && day(words[1]).isPresent();
      return whole && (words.length < 3 || words[2].length() <= limit)
          ? Optional.of(String.join(" ", words).stripTrailing())
          : Optional.empty();
    }
  }

  /** The texts between spaces; none of an empty text. */
  static List<String> parts(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= 1900 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> uid(String text) {
    try {
      String uid = UUID.fromString(text).toString();
      return uid.equals(text) ? Optional.of(uid) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> known(Class<? extends Enum<?>> type, String text) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).filter(text::equals).findFirst();
  }
}
