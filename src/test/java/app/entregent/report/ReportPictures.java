package app.entregent.report;

import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes the largest map of the sample in every kind of file to look at into {@code
 * target/pictures/report}: {@code mvn -Dtest=ReportPictures test}. Its name keeps it out of the
 * usual run.
 */
class ReportPictures {
  private static final Path FOLDER = Path.of("target", "pictures", "report");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @TempDir Path folder;

  @Test
  void sample() throws IOException {
    Files.createDirectories(FOLDER);
    for (Language language : Language.values()) {
      Path file = folder.resolve(language.code() + ".entregent");
      var setup = TestWorkspace.setup(WorkspaceThreads.direct());
      SampleWorkspace.create(file, TestWorkspace.CLOCK, setup.uids(), language, Progress.NONE);
      Workspace workspace = Workspace.open(file, setup);
      MapReport report = workspace.fetch(ReportPictures::largest);
      workspace.close();
      write(report, language);
    }
    Files.write(FOLDER.resolve("five.png"), PngWriter.write(SmallMap.drawing(false)));
    Files.write(FOLDER.resolve("five.pptx"), PptxWriter.write(SmallMap.drawing(false)));
    Files.write(FOLDER.resolve("five-discreet.png"), PngWriter.write(SmallMap.drawing(true)));
    Files.write(FOLDER.resolve("crowd.pdf"), PdfWriter.tiled(SmallMap.crowd(60)));
    Files.write(FOLDER.resolve("crowd-one.pdf"), PdfWriter.onePage(SmallMap.crowd(60)));
    Files.write(FOLDER.resolve("strange.pdf"), PdfWriter.onePage(SmallMap.strange()));
    Files.write(FOLDER.resolve("strange.png"), PngWriter.write(SmallMap.strange()));
    Files.write(FOLDER.resolve("strange.svg"), SvgWriter.write(SmallMap.strange()));
    Files.write(FOLDER.resolve("strange.pptx"), PptxWriter.write(SmallMap.strange()));
  }

  private static void write(MapReport report, Language language) throws IOException {
    for (ExportKind kind : ExportKind.values()) {
      for (boolean discreet : new boolean[] {false, true}) {
        String name =
            language.code()
                + "-"
                + kind.name().toLowerCase(Locale.ROOT)
                + (discreet ? "-discreet." : ".")
                + kind.ending();
        report.write(kind, discreet, Texts.of(language), FOLDER.resolve(name));
      }
    }
  }

  private static MapReport largest(Reader reader) {
    long decision =
        new MapReadings()
            .open(reader, TODAY).stream()
                .max(Comparator.comparing((MapReading r) -> r.map().seats().size()))
                .orElseThrow()
                .map()
                .decision()
                .id();
    return MapReport.read(reader, decision, TODAY).orElseThrow();
  }
}
