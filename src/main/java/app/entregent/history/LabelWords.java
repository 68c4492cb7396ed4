package app.entregent.history;

import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Label.Arg;
import app.entregent.workspace.Reader;
import java.util.List;
import java.util.Map;

/** Puts the labels of changes into words, with the names that their rows have now. */
public final class LabelWords {
  private final NameStore names;

  public LabelWords(NameStore names) {
    this.names = names;
  }

  public Message say(Reader reader, Label label) {
    return say(reader, List.of(label)).getFirst();
  }

  /** The words of these labels in their order; one query for each table that they name. */
  public List<Message> say(Reader reader, List<Label> labels) {
    List<Arg.Row> rows =
        labels.stream()
            .flatMap(label -> label.args().stream())
            .filter(Arg.Row.class::isInstance)
            .map(Arg.Row.class::cast)
            .toList();
    Map<Arg.Row, Object> known = names.names(reader, rows);
    return labels.stream().map(label -> message(label, known)).toList();
  }

  private static Message message(Label label, Map<Arg.Row, Object> known) {
    return new Message(label.key(), label.args().stream().map(arg -> words(arg, known)).toList());
  }

  private static Object words(Arg arg, Map<Arg.Row, Object> known) {
    return switch (arg) {
      case Arg.Row row -> known.getOrDefault(row, gone(row));
      case Arg.Count(long number) -> number;
      case Arg.Word(String key) -> Message.of(key);
      case Arg.Day(var date) -> date;
    };
  }

  /** How one speaks of what has no name, or is there no longer. */
  private static Message gone(Arg.Row row) {
    return switch (row.table()) {
      case "person", "seat", "favour", "introduction" -> Message.of("history.someone");
      case "account", "company" -> Message.of("history.some_account");
      default -> Message.of("history.something");
    };
  }
}
