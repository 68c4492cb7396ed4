package app.entregent.exchange.archive;

import static app.entregent.exchange.archive.ArchiveFixture.CONNECTIONS;
import static app.entregent.exchange.archive.ArchiveFixture.JANE;
import static app.entregent.exchange.archive.ArchiveFixture.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.ProfileLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {

  @Test
  void aHeavyArchiveStreamsAndIsAccountedForToTheRow(@TempDir Path folder) throws IOException {
    Path zip = BigArchive.write(folder.resolve("big.zip"), 3_000, 10_000);
    AtomicInteger people = new AtomicInteger();
    AtomicInteger messages = new AtomicInteger();
    AtomicInteger leftOut = new AtomicInteger();
    List<Double> done = new ArrayList<>();
    ArchiveSink sink = sink(people, messages, leftOut);
    ArchiveProgress progress =
        new ArchiveProgress() {
          @Override
          public void at(String file, double part) {
            done.add(part);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    try (ArchiveSource source = ArchiveSource.open(zip)) {
      ArchiveSummary summary = ArchiveReader.read(source, sink, progress);
      assertThat(people).hasValue(2_990);
      assertThat(leftOut).hasValue(10);
      assertThat(messages).hasValue(10_000);
      assertThat(summary.owner().orElseThrow().link()).contains(new ProfileLink("sam-seller"));
      assertThat(summary.files())
          .extracting(FileSummary::name)
          .containsExactly("Profile.csv", "Connections.csv", "messages.csv");
      assertThat(done).isSorted().hasSizeGreaterThan(40).allMatch(part -> part >= 0 && part <= 1);
    }
  }

  @Test
  void cancellingEndsTheReadingSoon(@TempDir Path folder) throws IOException {
    Path zip = BigArchive.write(folder.resolve("big.zip"), 3_000, 3_000);
    AtomicInteger people = new AtomicInteger();
    ArchiveSink sink = sink(people, new AtomicInteger(), new AtomicInteger());
    ArchiveProgress progress =
        new ArchiveProgress() {
          @Override
          public void at(String file, double part) {}

          @Override
          public boolean cancelled() {
            return people.get() > 500;
          }
        };
    try (ArchiveSource source = ArchiveSource.open(zip)) {
      ArchiveSummary summary = ArchiveReader.read(source, sink, progress);
      assertThat(summary.cancelled()).isTrue();
      assertThat(people.get()).isBetween(500, 800);
      assertThat(summary.files().getLast().name()).isEqualTo("Connections.csv");
      assertThat(summary.files().getLast().state()).isEqualTo(FileSummary.State.READ_IN_PART);
    }
  }

  @Test
  void theSameSourceCanBeReadAgain(@TempDir Path folder) throws IOException {
    Path zip =
        new ArchiveFixture().with("Connections.csv", CONNECTIONS + JANE).zip(folder.resolve("a"));
    try (ArchiveSource source = ArchiveSource.open(zip)) {
      Reading first = new Reading();
      Reading second = new Reading();
      first.summary(ArchiveReader.read(source, first, ArchiveProgress.NONE));
      second.summary(ArchiveReader.read(source, second, ArchiveProgress.NONE));
      assertThat(second.connections()).hasSize(1).isEqualTo(first.connections());
      assertThat(second.summary()).isEqualTo(first.summary());
    }
  }

  @Test
  void messagesComeAfterThePeople(@TempDir Path folder) throws IOException {
    Path zip =
        new ArchiveFixture()
            .with("A messages.csv", MESSAGES)
            .with("Connections.csv", CONNECTIONS + JANE)
            .with("Z/Profile.csv", "First Name,Last Name,Headline\nSam,Self,x\n")
            .with("Skills.csv", "Name\nSEO\n")
            .zip(folder.resolve("a.zip"));
    assertThat(ArchiveFixture.read(zip).summary().files())
        .flatExtracting(file -> file.kind().stream().toList())
        .containsExactly(
            FileKind.PROFILE, FileKind.SKILLS, FileKind.CONNECTIONS, FileKind.MESSAGES);
  }

  @Property(tries = 200)
  void noTextMakesAnyReaderFailOrLoseARow(@ForAll String noise, @ForAll FileKind kind)
      throws IOException {
    String header = String.join(",", kind.columns().stream().map(Column::title).toList());
    byte[] bytes = (header + "\n" + noise + "\nx,y").getBytes(StandardCharsets.UTF_8);
    try (CsvTable table = CsvTable.open(new ByteArrayInputStream(bytes), kind + ".csv")) {
      assertThat(table.header().isPresent()).isEqualTo(kind.isRead());
      if (kind.isRead()) {
        FileReading out = new FileReading(kind + ".csv", new Reading());
        table.forEach(
            row -> {
              out.begin();
              RowReader.read(table.header().orElseThrow().kind(), row, out);
            });
        FileSummary summary = out.summary(Optional.of(kind), FileSummary.State.READ, List.of());
        int leftOut = summary.leftOut().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(summary.rows()).isEqualTo(summary.delivered() + leftOut).isPositive();
      }
    }
  }

  private static ArchiveSink sink(
      AtomicInteger people, AtomicInteger messages, AtomicInteger leftOut) {
    return new ArchiveSink() {
      @Override
      public void row(ArchiveRow row) {
        switch (row) {
          case ConnectionRow _ -> people.incrementAndGet();
          case MessageRow _ -> messages.incrementAndGet();
          default -> {}
        }
      }

      @Override
      public void leftOut(LeftOut row) {
        leftOut.incrementAndGet();
      }

      @Override
      public void problem(Problem problem) {
        throw new AssertionError(problem);
      }
    };
  }
}
