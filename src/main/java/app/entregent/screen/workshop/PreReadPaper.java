package app.entregent.screen.workshop;

import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.PersonCard;
import app.entregent.report.MapDrawing;
import app.entregent.report.MapReport;
import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.report.Paper.Words;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known before a workshop, to be read by those who come: the map, what is known of it, what
 * is only assumed, what nobody knows, the agenda and who will be there. To be put together in the
 * background, since it draws the map.
 */
final class PreReadPaper {
  /** What nobody needs to read before. */
  private static final int MOST_LINES = 14;

  private final Texts texts;
  private final boolean discreet;

  /**
   * @param discreet whether it holds only what those on the map may see
   */
  PreReadPaper(Texts texts, boolean discreet) {
    this.texts = texts;
    this.discreet = discreet;
  }

  /**
   * @param map of the decision, if there is one
   */
  Paper of(PreRead read, Optional<MapReport> map) {
    List<Block> blocks = new ArrayList<>();
    if (!read.purpose().isBlank()) {
      blocks.add(new Heading(texts.say("prepare.purpose.field")));
      blocks.add(new Words(read.purpose()));
    }
    map.ifPresent(report -> known(report, blocks));
    agenda(read, blocks);
    who(read, blocks);
    return new Paper(read.title(), read.about(), blocks);
  }

  private void known(MapReport report, List<Block> blocks) {
    MapReading reading = discreet ? DiscreetReading.of(report.reading()) : report.reading();
    if (!reading.map().seats().isEmpty()) {
      blocks.add(
          Paper.Drawn.of(
              MapDrawing.of(report.reading(), report.analysis(), texts, report.today(), discreet)));
    }
    List<Block> known = new ArrayList<>();
    List<Block> assumed = new ArrayList<>();
    List<Block> unknown = new ArrayList<>();
    for (Seat seat : reading.map().seats()) {
      if (seat.ghost()) {
        unknown.add(new Item("", texts.say(SeatWords.ghost(seat)), ""));
      } else if (discreet) {
        known.add(new Item("", named(seat, reading), ""));
      } else if (seat.stance() == Stance.UNKNOWN) {
        unknown.add(new Item("", named(seat, reading), texts.say("prepare.read.stance.unknown")));
      } else {
        (sure(seat) ? known : assumed).add(new Item("", named(seat, reading), judged(seat)));
      }
    }
    report.reading().completeness().parts().stream()
        .flatMap(part -> missing(part).stream())
        .forEach(unknown::add);
    part(blocks, discreet ? "named" : "known", known);
    part(blocks, "assumed", assumed);
    part(blocks, "unknown", unknown);
  }

  /** Which role somebody must have, and nobody is known to. */
  private Optional<Block> missing(MapCompleteness.Part part) {
    return part.missing()
        .map(role -> new Item("", texts.say("map.gap.missing_role." + role.code()), ""));
  }

  private static boolean sure(Seat seat) {
    return seat.judgement(About.STANCE)
        .filter(judgement -> judgement.confidence() != Confidence.ASSUMED)
        .isPresent();
  }

  private String named(Seat seat, MapReading reading) {
    Optional<PersonCard> person = seat.personId().map(reading.people()::get);
    return Stream.of(
            person.map(PersonCard::name).orElse(""),
            person.map(PersonCard::title).orElse(""),
            texts.say(SeatWords.roles(seat)))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Where the person stands, since when we think so and by whom, and how much it weighs. */
  private String judged(Seat seat) {
    Optional<Judgement> judgement = seat.judgement(About.STANCE);
    Message weight =
        Message.of(
            seat.influence() == Influence.UNKNOWN
                ? "prepare.read.weight.unknown"
                : "prepare.read.weight",
            seat.influence().word());
    return texts.say(
        judgement
            .map(
                one ->
                    Message.of(
                        said(one), seat.stance().word(), one.judgedOn(), weight, one.source()))
            .orElse(Message.of("prepare.read.undated", seat.stance().word(), weight)));
  }

  private static String said(Judgement judgement) {
    if (!judgement.source().isBlank()) {
      return "prepare.read.judged.by";
    }
    return judgement.confidence() == Confidence.ASSUMED
        ? "prepare.read.thought"
        : "prepare.read.judged";
  }

  /** What does not fit on two pages is counted. */
  private void part(List<Block> blocks, String part, List<Block> lines) {
    if (lines.isEmpty()) {
      return;
    }
    blocks.add(new Heading(texts.say("prepare.read." + part, lines.size())));
    blocks.addAll(lines.subList(0, Math.min(MOST_LINES, lines.size())));
    if (lines.size() > MOST_LINES) {
      blocks.add(new Words(texts.say("prepare.read.more", lines.size() - MOST_LINES)));
    }
  }

  private void agenda(PreRead read, List<Block> blocks) {
    if (!read.agenda().isEmpty()) {
      int minutes = read.agenda().stream().mapToInt(PreRead.Topic::minutes).sum();
      blocks.add(new Heading(texts.say("prepare.read.agenda", minutes)));
      read.agenda()
          .forEach(
              topic ->
                  blocks.add(
                      new Item(
                          texts.say("prepare.minutes", topic.minutes()),
                          topic.title(),
                          topic.ask())));
    }
  }

  private void who(PreRead read, List<Block> blocks) {
    for (PreRead.Party party : read.parties()) {
      blocks.add(
          new Heading(
              texts.say("prepare.read.who", texts.say(party.side()), party.names().size())));
      blocks.add(new Words(String.join(" · ", party.names())));
    }
  }
}
