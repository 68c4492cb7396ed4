package app.entregent.screen.handover;

import app.entregent.exchange.CalendarFile;
import app.entregent.exchange.SafeCsv;
import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.workshop.AgreedAction;
import app.entregent.report.FileBundle;
import app.entregent.report.FileBundle.Piece;
import app.entregent.report.WorkshopReport;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Which files are handed over, what they are called, and what stands in them. */
final class HandOverFiles {
  private final WorkshopReport report;
  private final Texts texts;
  private final CalendarFile calendar;
  private final List<Extra> extras;

  /**
   * @param calendar writes the actions as a calendar
   */
  HandOverFiles(WorkshopReport report, Texts texts, CalendarFile calendar, List<Extra> extras) {
    this.report = report;
    this.texts = texts;
    this.calendar = calendar;
    this.extras = List.copyOf(extras);
  }

  /** The name of the folder: the day, and at whom. */
  String folder() {
    String account = FileBundle.safe(report.last().reading().account().name());
    String day = report.day().toString();
    return account.isEmpty() ? day : day + " " + account;
  }

  /** The files, those that are made elsewhere last: what they remember is true only then. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    // Slides take as long as pages: both are made at the same time.
    CompletableFuture<byte[]> slides =
        CompletableFuture.supplyAsync(() -> report.slides(false, texts));
    CompletableFuture<byte[]> shared = slides.handle((done, refused) -> report.slides(true, texts));
    pieces.add(piece("handover.file.full", "pdf", () -> report.pdf(false, texts)));
    pieces.add(piece("handover.file.discreet", "pdf", () -> report.pdf(true, texts)));
    pieces.add(piece("handover.file.slide.full", "pptx", () -> made(slides)));
    pieces.add(piece("handover.file.slide.discreet", "pptx", () -> made(shared)));
    if (!report.actions().isEmpty()) {
      pieces.add(piece("handover.file.actions", "csv", () -> csv(actions())));
    }
    if (report.actions().stream().anyMatch(HandOverFiles::inCalendar)) {
      pieces.add(
          piece(
              "handover.file.actions",
              "ics",
              () -> calendar.actions(report.actions().stream().map(AgreedAction::id).toList())));
    }
    if (report.space().size() > 0) {
      pieces.add(piece("handover.file.space", "csv", () -> csv(space())));
    }
    for (Extra extra : extras) {
      long decision = report.workshop().decisionId();
      pieces.add(
          new Piece(
              name(extra.name(), extra.ending()), out -> extra.writing().write(decision, out)));
    }
    return pieces;
  }

  /** What is made meanwhile, or why it was not. */
  private static byte[] made(CompletableFuture<byte[]> bytes) {
    try {
      return bytes.join();
    } catch (CompletionException cause) {
      throw cause.getCause() instanceof RuntimeException reason ? reason : cause;
    }
  }

  private interface Bytes {
    byte[] make();
  }

  private Piece piece(String key, String ending, Bytes bytes) {
    return new Piece(name(Message.of(key), ending), out -> out.write(bytes.make()));
  }

  private String name(Message words, String ending) {
    return folder() + " - " + FileBundle.safe(texts.say(words)) + "." + ending;
  }

  private byte[] csv(List<List<String>> rows) {
    return SafeCsv.bytes(texts.language(), rows);
  }

  private static boolean inCalendar(AgreedAction action) {
    return action.doneOn().isEmpty() && action.due().isPresent();
  }

  private List<List<String>> actions() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("what", "who", "due", "done", "account")
            .map(column -> texts.say("handover.column." + column))
            .toList());
    for (AgreedAction action : report.actions()) {
      rows.add(
          List.of(
              action.words(),
              action.who(),
              action.due().map(Object::toString).orElse(""),
              action.doneOn().map(Object::toString).orElse(""),
              report.last().reading().account().name()));
    }
    return rows;
  }

  /** Offerings by buying centres; a state with its note behind it. */
  private List<List<String>> space() {
    WhiteSpace space = report.space();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(
                Stream.of(texts.say("handover.column.offering")),
                space.centres().stream().map(BuyingCentre::name))
            .toList());
    for (Offering offering : space.offerings()) {
      List<String> row = new ArrayList<>(List.of(offering.name()));
      for (BuyingCentre centre : space.centres()) {
        var crossing = space.at(offering, centre);
        String state =
            crossing.state() == CrossingState.UNKNOWN ? "" : texts.say(crossing.state().word());
        row.add(
            Stream.of(state, crossing.note())
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ": " + other)
                .orElse(""));
      }
      rows.add(row);
    }
    return rows;
  }
}
