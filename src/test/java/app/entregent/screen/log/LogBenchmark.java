package app.entregent.screen.log;

import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.screen.story.StoryViewModel;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a talk takes from the key that saves it until it is durable and stands in the story of
 * its person, in a workspace of 30,000 people and 100,000 messages, with the threads of the
 * program; beside it, in the same run, how long the disk takes to make one page durable. It asserts
 * nothing and is not part of the tests; the file is made by {@code shell.ListsBenchmark} or given:
 *
 * <pre>mvn -Dtest=LogBenchmark -Dbig=workspace.entregent test</pre>
 */
class LogBenchmark {
  private static final double NANOS_IN_MILLI = 1e6;
  private static final int WARM = 20;
  private static final int TURNS = 200;
  private static final int PAGE = 4_096;

  @TempDir Path folder;

  private final ExecutorService window =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("window").daemon(true).factory());

  @Test
  void save() throws Exception {
    Path file = folder.resolve("big.entregent");
    Files.copy(Path.of(System.getProperty("big")), file);
    WorkspaceThreads threads =
        WorkspaceThreads.background(
            window, () -> Thread.currentThread().getName().equals("window"));
    try (Workspace workspace = Workspace.open(file, TestWorkspace.setup(threads))) {
      List<PersonRow> people =
          workspace
              .read(reader -> new PeopleListStore().rows(reader))
              .toCompletableFuture()
              .get(1, TimeUnit.MINUTES);
      List<Long> took = new ArrayList<>();
      List<Long> disk = new ArrayList<>();
      for (int i = 0; i < WARM + TURNS; i++) {
        long one = saved(workspace, people.get(i * 131 % people.size()).id(), i);
        long page = page();
        if (i >= WARM) {
          took.add(one);
          disk.add(page);
        }
      }
      tell("a talk, durable and in the story", took);
      tell("baseline: one page made durable", disk);
    }
    window.shutdown();
  }

  private long saved(Workspace workspace, long person, int number) throws Exception {
    StoryViewModel story = on(() -> story(workspace, person));
    LogViewModel log = on(() -> log(workspace, person));
    String said = "They compare three agencies " + number;
    CountDownLatch seen = new CountDownLatch(1);
    long[] ended = new long[1];
    while (!on(() -> story.storyProperty().get().isPresent() && !log.form().people().isEmpty())) {
      Thread.onSpinWait();
    }
    int before = on(() -> lines(story));
    on(
        () -> {
          log.form().words(LogField.WHEN).set("yesterday");
          log.form().words(LogField.SAID).set(said);
          return story
              .storyProperty()
              .subscribe(
                  read -> {
                    if (lines(story) > before) {
                      ended[0] = System.nanoTime();
                      seen.countDown();
                    }
                  });
        });
    long began = System.nanoTime();
    on(
        () -> {
          log.save();
          return true;
        });
    if (!seen.await(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("not saved: " + on(() -> log.savedProperty().get()));
    }
    on(
        () -> {
          story.deactivate();
          return true;
        });
    return ended[0] - began;
  }

  private StoryViewModel story(Workspace workspace, long person) {
    Navigator nowhere =
        new Navigator() {
          @Override
          public void open(Place place) {}

          @Override
          public void back() {}
        };
    StoryViewModel story =
        new StoryViewModel(
            workspace,
            new HeardNotices(),
            new LiveTexts(Language.EN),
            nowhere,
            start -> {},
            new Place.Story(Place.Story.Of.PERSON, person, Optional.empty()));
    story.activate();
    return story;
  }

  private static int lines(StoryViewModel story) {
    return story.storyProperty().get().map(read -> read.lines().size()).orElse(0);
  }

  private static LogViewModel log(Workspace workspace, long person) {
    LogViewModel log =
        new LogViewModel(
            workspace,
            new HeardNotices(),
            () -> {},
            TestWorkspace.CLOCK,
            new DraftFile(workspace.file(), Runnable::run));
    log.begin(Start.NOTHING.withPeople(List.of(person)));
    return log;
  }

  /** Does it on the window's thread. */
  private <T> T on(Callable<T> work) throws Exception {
    return window.submit(work).get(1, TimeUnit.MINUTES);
  }

  private long page() throws Exception {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("page"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long began = System.nanoTime();
      channel.write(ByteBuffer.allocate(PAGE), 0);
      channel.force(true);
      return System.nanoTime() - began;
    }
  }

  @SuppressWarnings("SystemOut") // the figures are what it is for
  private static void tell(String what, List<Long> took) {
    List<Long> sorted = new ArrayList<>(took);
    Collections.sort(sorted);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: median %.1f ms, p95 %.1f ms (%d)",
            what,
            sorted.get(sorted.size() / 2) / NANOS_IN_MILLI,
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) / NANOS_IN_MILLI,
            sorted.size()));
  }
}
