package app.entregent.report;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Texts;
import app.entregent.workspace.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A map with all that its files need, read at one moment; each file of it tells the same.
 *
 * @param analysis what goes with the map: the client's own steps, what else they may choose
 * @param actions what is still to be done for the account, the earliest first
 * @param secrets the private texts around it
 */
public record MapReport(
    MapReading reading,
    MapAnalysis analysis,
    List<NextAction> actions,
    List<String> secrets,
    LocalDate today) {
  public MapReport {
    actions = List.copyOf(actions);
    secrets = List.copyOf(secrets);
  }

  /** Reads a decision; nothing if there is none of this id. */
  public static Optional<MapReport> read(Reader reader, long decisionId, LocalDate today) {
    return new MapReadings()
        .of(reader, decisionId, today)
        .map(
            reading ->
                new MapReport(
                    reading,
                    new MapAnalyses().of(reader, reading, today),
                    new NextActionStore()
                        .ofAccount(reader, reading.map().decision().accountId()).stream()
                            .filter(action -> action.doneOn().isEmpty())
                            .toList(),
                    new PrivateTextStore().of(reader, reading.map()),
                    today));
  }

  /** The bytes of a file. */
  public byte[] bytes(ExportKind kind, boolean discreet, Texts texts) {
    MapDrawing drawing = MapDrawing.of(reading, analysis, texts, today, discreet);
    return switch (kind) {
      case PDF -> PdfWriter.onePage(drawing);
      case PDF_TILED -> PdfWriter.tiled(drawing);
      case PPTX -> PptxWriter.write(drawing);
      case SVG -> SvgWriter.write(drawing);
      case PNG -> PngWriter.write(drawing);
      case PLAN -> new AccountPlanWriter(this, drawing).write();
    };
  }

  /**
   * Writes a file that only its owner may read; a discreet one is looked into before.
   *
   * @return the letters that no typeface has, neither of the program nor of the machine: in the
   *     file there is a question mark in their place
   * @throws RefusedException if something private was found; nothing is written
   * @throws IOException if it cannot be written; what stood there before is untouched
   */
  public Set<Integer> write(ExportKind kind, boolean discreet, Texts texts, Path file)
      throws IOException {
    byte[] bytes = bytes(kind, discreet, texts);
    if (discreet) {
      Optional<Finding> found = new ExportCheck(secrets, shown()).look(kind, bytes);
      if (found.isPresent()) {
        throw new RefusedException(found.get());
      }
    }
    ReportFile.write(file, bytes);
    return missing(kind, discreet, texts);
  }

  /**
   * Drawings and slides name a typeface and leave it to the reader's program to have the letters.
   */
  private Set<Integer> missing(ExportKind kind, boolean discreet, Texts texts) {
    if (kind == ExportKind.SVG || kind == ExportKind.PPTX) {
      return Set.of();
    }
    Set<Integer> missing = new TreeSet<>();
    Stream<String> own =
        kind == ExportKind.PLAN && !discreet
            ? actions.stream().map(NextAction::words)
            : Stream.empty();
    Stream.concat(MapDrawing.of(reading, analysis, texts, today, discreet).words(), own)
        .forEach(words -> missing.addAll(Lettering.get().missing(words)));
    return missing;
  }

  /** The same with more texts that are private. */
  MapReport withSecrets(List<String> more) {
    List<String> all = new ArrayList<>(secrets);
    all.addAll(more);
    return new MapReport(reading, analysis, actions, all, today);
  }

  /** The texts that may be seen. */
  List<String> shown() {
    MapReading discreet = DiscreetReading.of(reading);
    List<String> shown = new ArrayList<>();
    shown.add(discreet.account().name());
    shown.add(discreet.map().decision().object());
    discreet.map().seats().forEach(seat -> shown.add(seat.orgUnit()));
    DiscreetReading.of(analysis).steps().forEach(step -> shown.add(step.name()));
    for (PersonCard person : discreet.people().values()) {
      shown.add(person.name());
      shown.add(person.title());
      shown.add(person.company());
    }
    return shown;
  }
}
