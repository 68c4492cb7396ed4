package app.entregent.erasure;

import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page that says what was erased, what was kept and what the program can't reach. It names the
 * client only as the user chose.
 *
 * @param client what the user calls the client here; empty for no name
 * @param workspace the name of the file
 * @param besides files beside the workspace that were not touched
 */
public record Certificate(
    ErasurePlan done, ZonedDateTime at, String client, String workspace, List<String> besides) {
  public Certificate {
    besides = List.copyOf(besides);
  }

  /** A line of the page. */
  public sealed interface Line {}

  /** What the lines below are about. */
  public record Head(String words) implements Line {}

  /** A sentence. */
  public record Said(String words) implements Line {}

  /** How many of what. */
  public record Counted(int number, String what) implements Line {}

  /** What it is called in this language. */
  public String title(Texts texts) {
    return texts.say("erasure.certificate");
  }

  /** Of whom, when and in which workspace. */
  public String subtitle(Texts texts) {
    return client.isBlank()
        ? texts.say("erasure.certificate.when", at, workspace)
        : texts.say("erasure.certificate.of", client, at, workspace);
  }

  /** All that it says. */
  public List<Line> lines(Texts texts) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Head(texts.say("erasure.erased")));
    for (ErasedKind kind : ErasedKind.values()) {
      if (done.of(kind) > 0) {
        lines.add(new Counted(done.of(kind), texts.say(done.word(kind))));
      }
    }
    lines.add(new Said(texts.say("erasure.how")));
    if (done.whose() == Whose.CLIENT) {
      addKept(texts, lines);
    }
    addMentions(texts, lines);
    lines.add(new Head(texts.say("erasure.beyond")));
    lines.add(new Said(texts.say("erasure.beyond.files")));
    lines.add(
        new Said(
            besides.isEmpty()
                ? texts.say("erasure.beyond.none")
                : texts.say("erasure.beyond.besides", String.join(", ", besides))));
    return lines;
  }

  private void addKept(Texts texts, List<Line> lines) {
    lines.add(new Head(texts.say("erasure.kept")));
    if (done.kept().isEmpty()) {
      lines.add(new Said(texts.say("erasure.kept.nobody")));
    }
    for (KeptFor reason : KeptFor.values()) {
      if (done.of(reason) > 0) {
        lines.add(new Counted(done.of(reason), texts.say(reason.word(done.of(reason)))));
      }
    }
  }

  /** Where the name still stands, but not the texts: they would name the client here. */
  private void addMentions(Texts texts, List<Line> lines) {
    lines.add(new Said(texts.say(done.whose().say("mentions", done.mentions().size()))));
    Map<String, List<Mention>> places =
        done.mentions().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.where().code(), LinkedHashMap::new, Collectors.toList()));
    places
        .values()
        .forEach(
            some ->
                lines.add(
                    new Counted(
                        some.size(), texts.say(some.getFirst().where().word(some.size())))));
  }

  /** The page in this language. */
  public Paper paper(Texts texts) {
    return new Paper(
        title(texts), subtitle(texts), lines(texts).stream().map(Certificate::block).toList());
  }

  private static Block block(Line line) {
    return switch (line) {
      case Head(String words) -> new Paper.Heading(words);
      case Said(String words) -> new Paper.Words(words);
      case Counted(int number, String what) -> new Paper.Item(Integer.toString(number), what, "");
    };
  }

  /** The same words as plain text. */
  public String text(Texts texts) {
    StringBuilder all = new StringBuilder();
    all.append(title(texts)).append('\n').append(subtitle(texts)).append("\n");
    for (Line line : lines(texts)) {
      all.append(
          switch (line) {
            case Head(String words) -> "\n" + words + "\n";
            case Said(String words) -> words + "\n";
            case Counted(int number, String what) -> number + "  " + what + "\n";
          });
    }
    return all.toString();
  }
}
