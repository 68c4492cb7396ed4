package app.entregent.screen.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.report.Paper;
import app.entregent.screen.meeting.Printing.Outcome;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.HeardNotices;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperExportTest {
  private static final Paper PAPER =
      new Paper("Villa Atlas", "", List.of(new Paper.Field("Goal", "Agree on the date", false)));

  private final HeardNotices notices = new HeardNotices();
  private final CannedDialogs dialogs = new CannedDialogs();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "PRINTED, 'meeting.print.done', false",
    "CANCELLED, '', false",
    "NO_PRINTER, 'meeting.print.none', true",
    "FAILED, 'meeting.print.failed', true"
  })
  void withoutAPrinterThePageBecomesAPdfAndThatIsSaid(Outcome outcome, String told, boolean asPdf) {
    Path pdf = folder.resolve("page.pdf");
    dialogs.willChoose(pdf);
    new PaperExport(new Tasks(Runnable::run), dialogs, notices, (paper, one) -> outcome)
        .print(PAPER, Texts.of(Language.EN));
    assertThat(String.join(",", notices.heard())).startsWith(told);
    assertThat(dialogs.asked()).hasSize(asPdf ? 1 : 0);
    assertThat(notices.heard().isEmpty()).isEqualTo(told.isEmpty());
  }

  @Test
  void noPartIsCutThatFitsOnAPage() {
    assertThat(PaperPrinter.breaks(List.of(40.0, 90.0), 100)).containsExactly(0.0);
    assertThat(PaperPrinter.breaks(List.of(40.0, 90.0, 130.0, 180.0, 200.0), 100))
        .containsExactly(0.0, 90.0, 180.0);
    assertThat(PaperPrinter.breaks(List.of(250.0), 100)).containsExactly(0.0, 100.0, 200.0);
    assertThat(PaperPrinter.breaks(List.of(), 100)).containsExactly(0.0);
  }
}
