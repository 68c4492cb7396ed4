package app.entregent.screen.workshop;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Stance;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.MovedClock;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WorkshopTown;
import app.entregent.text.Language;
import app.entregent.ui.LiveTexts;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workshop that runs, without a window: what its tests have in common. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class RunningWorkshop {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @TempDir Path folder;
  final MovedClock clock = new MovedClock(TestWorkspace.CLOCK);
  final HeardNotices heard = new HeardNotices();
  final LiveTexts texts = new LiveTexts(Language.EN);
  Workspace workspace;
  WorkshopTown town;
  RunViewModel model;

  @BeforeEach
  void open() {
    workspace =
        Workspace.open(
            TestWorkspace.createFile(folder),
            TestWorkspace.setup(WorkspaceThreads.direct(), clock));
    town = new WorkshopTown(workspace);
    begin();
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  void begin() {
    model = new RunViewModel(workspace, heard, texts, clock, town.workshop);
    model.activate();
  }

  RunPicture shown() {
    return model.shown().orElseThrow();
  }

  String clockWords() {
    return texts.now(ClockWords.of(shown().clock().orElseThrow(), clock.instant()));
  }

  void ask(String name, About about) {
    model.asking().ask(town.seat(name), about);
  }

  /** Types a number for an answer. */
  void count(Stance stance, int number) {
    List<Share> shares = model.asking().shares();
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).answer().value().equals(stance.name())) {
        model.asking().chooseRow(i);
      }
    }
    for (char digit : String.valueOf(number).toCharArray()) {
      model.asking().digit(digit - '0');
    }
  }
}
