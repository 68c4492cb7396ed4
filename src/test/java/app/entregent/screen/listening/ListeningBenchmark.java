package app.entregent.screen.listening;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.NewClue;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty thousand clues, with all work on one thread. Its name keeps it out of the usual run. */
class ListeningBenchmark {
  private static final Logger LOG = Logger.getLogger(ListeningBenchmark.class.getName());
  private static final int CLUES = 30_000;
  private static final int TIMES = 15;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @TempDir Path folder;

  @Test
  void thirtyThousandClues() {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      SomePeople.many(workspace, 1_000);
      List<NewClue> clues = new ArrayList<>();
      for (int i = 0; i < CLUES; i++) {
        clues.add(
            NewClue.heard(
                    CluePlace.values()[i % 8],
                    "Words number " + i + " about answers that come late in the évening",
                    TODAY.minusDays(i % 900))
                .withNeed("answers in the evening " + i % 400));
      }
      now(
          workspace.change(
              Label.of("listening.change.add"),
              tx -> {
                new ClueStore().addAll(tx, clues);
                return CLUES;
              }));
      ListeningViewModel model =
          new ListeningViewModel(
              workspace,
              new HeardNotices(),
              ListeningRooms.usual(),
              TestWorkspace.CLOCK,
              new Nowhere(),
              () -> {});
      median("all clues read and shown", model::activate);
      median("a letter in the filter", () -> flip(model));
      model.setWordsShown("");
      Clue one = model.rows().get(100);
      model.select(Optional.of(one));
      median("one clue changed and shown", model.acts()::toggleDismissed);
      median("needs counted", () -> model.showPart(ListeningPart.NEEDS));
    }
  }

  private static void flip(ListeningViewModel model) {
    model.setWordsShown(model.filterProperty().get().words().equals("eve") ? "even" : "eve");
  }

  private static void median(String what, Runnable work) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begin = System.nanoTime();
      work.run();
      times.add((System.nanoTime() - begin) / 1_000);
    }
    Collections.sort(times);
    LOG.log(
        Level.WARNING,
        "{0}: median {1} µs, longest {2} µs",
        new Object[] {what, times.get(TIMES / 2), times.getLast()});
  }

  private static final class Nowhere implements Navigator {
    @Override
    public void open(Place place) {}

    @Override
    public void back() {}
  }
}
