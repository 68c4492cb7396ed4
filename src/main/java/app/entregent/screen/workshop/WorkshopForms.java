package app.entregent.screen.workshop;

import app.entregent.model.decision.Role;
import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Column;
import app.entregent.report.Paper.Grid;
import app.entregent.report.Paper.Heading;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form on which a map is filled in by hand before a workshop or without a computer, and the
 * same form filled in for an invented company.
 */
final class WorkshopForms {
  /** High enough to write in by hand, in points. */
  private static final double BY_HAND = 25;

  private static final double PRINTED = 15;

  /** The parts of the form after the roles, one for each topic, with its lines to write on. */
  private enum Part {
    INFLUENCES(5, 2, 3, 3, 4, 1.3),
    WORRIES(5, 3, 2.4, 3, 3, 2.6),
    MEETS(4, 2, 3, 3, 4, 1.6),
    DOES(5, 3, 5.4, 2.6, 1.6);

    private final int lines;
    private final int examples;
    private final double[] shares;

    Part(int lines, int examples, double... shares) {
      this.lines = lines;
      this.examples = examples;
      this.shares = shares;
    }

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Lines for those whose role is not clear yet. */
  private static final int MORE_PEOPLE = 2;

  private static final double[] DECIDES = {1.7, 3.2, 1.6, 1, 3};

  private final Texts texts;

  WorkshopForms(Texts texts) {
    this.texts = texts;
  }

  /** The form to be filled in. */
  Paper blank() {
    List<List<String>> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      roles.add(with(texts.say(role.word()), empty(DECIDES.length - 1)));
    }
    for (int i = 0; i < MORE_PEOPLE; i++) {
      roles.add(empty(DECIDES.length));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid("", headOf("about", 3, 4, 2), List.of(empty(3)), BY_HAND));
    add(blocks, "decides", DECIDES, roles, BY_HAND);
    for (Part part : Part.values()) {
      List<List<String>> rows = Collections.nCopies(part.lines, empty(part.shares.length));
      add(blocks, part.code(), part.shares, rows, BY_HAND);
    }
    return new Paper(texts.say("prepare.form"), texts.say("prepare.form.how"), blocks);
  }

  /** The form as it looks in the end. */
  Paper completed() {
    List<List<String>> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      roles.add(with(texts.say(role.word()), example("decides", role.ordinal() + 1)));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid("", headOf("about", 3, 4, 2), List.of(example("about", 1)), PRINTED));
    add(blocks, "decides", DECIDES, roles, PRINTED);
    for (Part part : Part.values()) {
      List<List<String>> rows =
          IntStream.rangeClosed(1, part.examples)
              .mapToObj(row -> example(part.code(), row))
              .toList();
      add(blocks, part.code(), part.shares, rows, PRINTED);
    }
    return new Paper(texts.say("prepare.example"), texts.say("prepare.example.how"), blocks);
  }

  private void add(
      List<Block> blocks, String part, double[] shares, List<List<String>> rows, double height) {
    blocks.add(new Heading(texts.say("prepare.form." + part)));
    String ask = texts.say("prepare.form.ask." + part);
    blocks.add(new Grid(ask, headOf(part, shares), rows, height));
  }

  private List<Column> headOf(String part, double... shares) {
    List<String> titles = cells(texts.say("prepare.form.head." + part));
    return IntStream.range(0, shares.length)
        .mapToObj(i -> new Column(titles.get(i), shares[i]))
        .toList();
  }

  private List<String> example(String part, int row) {
    return cells(texts.say(Message.of("prepare.example." + part + "." + row)));
  }

  private static List<String> cells(String text) {
    return Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String> with(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private static List<String> empty(int cells) {
    return Collections.nCopies(cells, "");
  }
}
