package app.entregent.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a change does, in words of the user: a message key with arguments that name nobody.
 *
 * <p>It is put into words when it is shown, so it follows the language, and a row that was erased
 * leaves no name in the history.
 *
 * @param key the message key
 * @param args what stands in the message's places
 * @param merge changes one after the other with the same mark are one step to undo (the autosaves
 *     of one field while it has the focus)
 * @param scope the decision that the change belongs to, for the map as of a date
 */
public record Label(String key, List<Arg> args, Optional<String> merge, OptionalLong scope) {
  /** An argument of a label. */
  public sealed interface Arg {
    /** A row, shown by its name at the time of showing. */
    record Row(String table, long id) implements Arg {}

    /** A number. */
    record Count(long number) implements Arg {}

    /** A word with a message key of its own. */
    record Word(String key) implements Arg {}

    /** A day. */
    record Day(LocalDate date) implements Arg {}
  }

  public Label {
    args = List.copyOf(args);
  }

  public static Label of(String key, Arg... args) {
    return new Label(key, List.of(args), Optional.empty(), OptionalLong.empty());
  }

  /** The same label as one step with its neighbours of the same mark. */
  public Label merging(String mark) {
    return new Label(key, args, Optional.of(mark), scope);
  }

  /** The same label as part of the history of one decision. */
  public Label inDecision(long decisionId) {
    return new Label(key, args, merge, OptionalLong.of(decisionId));
  }

  public static Arg row(String table, long id) {
    return new Arg.Row(table, id);
  }

  public static Arg count(long number) {
    return new Arg.Count(number);
  }

  public static Arg word(String key) {
    return new Arg.Word(key);
  }

  public static Arg day(LocalDate date) {
    return new Arg.Day(date);
  }

  /** The arguments as they are kept in the journal. */
  String argsAsText() {
    List<String> parts = new ArrayList<>();
    for (Arg arg : args) {
      parts.add(
          switch (arg) {
            case Arg.Row(String table, long id) -> "row:" + table + ":" + id;
            case Arg.Count(long number) -> "count:" + number;
            case Arg.Word(String word) -> "word:" + word;
            case Arg.Day(LocalDate date) -> "day:" + date;
          });
    }
    return String.join(" ", parts);
  }

  /** The label that the journal holds. */
  static Label fromText(String key, String argsText) {
    List<Arg> args =
        argsText.isEmpty()
            ? List.of()
            : Arrays.stream(argsText.split(" ", -1)).map(Label::argFromText).toList();
    return new Label(key, args, Optional.empty(), OptionalLong.empty());
  }

  private static Arg argFromText(String text) {
    String[] part = text.split(":", -1);
    return switch (part[0]) {
      case "row" -> new Arg.Row(part[1], Long.parseLong(part[2]));
      case "count" -> new Arg.Count(Long.parseLong(part[1]));
      case "word" -> new Arg.Word(part[1]);
      case "day" -> new Arg.Day(LocalDate.parse(part[1]));
      default -> throw new IllegalArgumentException("Not an argument of a label: " + text);
    };
  }
}
