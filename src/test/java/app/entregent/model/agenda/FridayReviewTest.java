package app.entregent.model.agenda;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.agenda.ReviewLine.Section;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FridayReviewTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  @TempDir Path folder;

  @Test
  void aFigureThatWasTypedBeforeIsMissingInAWeekInWhichItWasNot() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      assertThat(missing(workspace)).isEmpty();
      put(workspace, TODAY.minusDays(20), ReadingKind.SSI_BRAND, ReadingKind.FOLLOWERS);
      put(workspace, TODAY.minusDays(9), ReadingKind.SSI_PEOPLE);
      assertThat(missing(workspace))
          .containsExactly(
              "Followers: last read on 28 Oct 2026",
              "Social Selling Index: last read on 8 Nov 2026");
      put(workspace, TODAY, ReadingKind.FOLLOWERS);
      assertThat(missing(workspace))
          .containsExactly("Social Selling Index: last read on 8 Nov 2026");
    }
  }

  private static List<String> missing(Workspace workspace) {
    return workspace.fetch(reader -> new FridayReview().read(reader, TODAY)).lines().stream()
        .filter(line -> line.section() == Section.NUMBERS)
        .map(line -> Texts.of(Language.EN).say(line.said()))
        .toList();
  }

  private static void put(Workspace workspace, LocalDate on, ReadingKind... kinds) {
    Map<ReadingKind, BigDecimal> amounts =
        List.of(kinds).stream().collect(Collectors.toMap(kind -> kind, kind -> BigDecimal.TEN));
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              new ReadingStore().put(tx, on, amounts);
              return true;
            }));
  }
}
