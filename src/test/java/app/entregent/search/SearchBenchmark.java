package app.entregent.search;

import app.entregent.model.conversation.Channel;
import app.entregent.model.people.Letters;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.Tables;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Types questions letter by letter into the search over 30,000 people and 100,000 talks, and into
 * SQLite's FTS5 over the same texts in the same run; prints how long a key took, how fast the index
 * is made and read again, and what it weighs. Not part of the tests:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   "-Dexec.args=-Xmx1g -cp %classpath app.entregent.search.SearchBenchmark"
 * </pre>
 */
public final class SearchBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int PEOPLE = 30_000;
  private static final int TALKS = 100_000;
  private static final int SHOWN = 30;
  private static final int ROUNDS = 5;
  private static final double NANOS_IN_A_MILLI = 1e6;
  private static final long MEBIBYTE = 1L << 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final List<String> QUESTIONS =
      List.of(
          "budget",
          "site lent",
          "élodie",
          "réunion décideurs",
          "the slow quotation",
          "\"avant la fin\"",
          "salma devis",
          "channel:call offre",
          "@amina budget",
          "after:2025-06 délai");

  private final PrintStream out;

  private SearchBenchmark(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("entregent-search");
    try {
      new SearchBenchmark(System.out).run(folder);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void run(Path folder) throws IOException, SQLException {
    WorkspaceSetup setup = WorkspaceSetup.standard(WorkspaceThreads.direct());
    try (Workspace workspace = Workspace.create(folder.resolve("big.entregent"), setup);
        Connection sqlite =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.sqlite"))) {
      fill(workspace);
      SearchKeeper keeper = SearchKeeper.direct(workspace);
      TestWorkspace.now(keeper.open());
      long before = used();
      timed("making the index", () -> keeper.rebuild((done, total) -> {}));
      out.printf("texts in the index      %d%n", keeper.size());
      out.printf("memory of the index     %d MiB%n", (used() - before) / MEBIBYTE);
      timed("FTS5 over the same", () -> fts(workspace, sqlite));
      ask(keeper, sqlite);
      change(workspace, keeper);
      timed("keeping it", () -> TestWorkspace.now(keeper.close()));
      Path kept = SearchShelf.fileOf(workspace.file());
      out.printf("kept beside the file    %d MiB%n", Files.size(kept) / MEBIBYTE);
      SearchKeeper again = SearchKeeper.direct(workspace);
      timed("taking it up again", () -> TestWorkspace.now(again.open()));
      TestWorkspace.now(again.close());
    }
  }

  private static void fill(Workspace workspace) {
    SomePeople.many(workspace, PEOPLE);
    List<Long> people =
        workspace.fetch(
            reader ->
                reader.sql().select(Tables.PERSON.ID).from(Tables.PERSON).fetch(Tables.PERSON.ID));
    TestWorkspace.now(
        workspace.change(
            Label.of("conversation.change.logged", Label.count(1), Label.day(TODAY)),
            tx -> {
              BenchmarkTalks talks = new BenchmarkTalks(new Random(7), TODAY, people);
              for (int from = 0; from < TALKS; from += 10_000) {
                List<ConversationRecord> rows = talks.some(10_000);
                long first = tx.insertAll(rows);
                List<ParticipantRecord> with = talks.participants(first, rows.size());
                tx.insertAll(with);
              }
              return TALKS;
            }));
  }

  /** The same texts, names beside them, folded and without stems: what FTS5 does of itself. */
  private static void fts(Workspace workspace, Connection sqlite) {
    try (Statement statement = sqlite.createStatement()) {
      statement.execute(
          "create virtual table found using fts5(who, body, kind unindexed, channel unindexed,"
              + " day unindexed, tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3')");
      sqlite.setAutoCommit(false);
      try (PreparedStatement insert =
          sqlite.prepareStatement("insert into found values (?, ?, ?, ?, ?)")) {
        for (SearchTextStore.Source source : SearchTextStore.SOURCES) {
          workspace.fetch(
              reader -> {
                SearchStore store = new SearchStore(reader);
                List<Long> ids = store.next(source, -1);
                while (!ids.isEmpty()) {
                  store.read(source, ids).forEach(text -> insert(insert, text));
                  ids = store.next(source, ids.getLast());
                }
                return ids;
              });
        }
      }
      sqlite.commit();
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }

  private static void insert(PreparedStatement insert, SearchText text) {
    try {
      insert.setString(1, String.join(" ", text.people()) + " " + text.account());
      insert.setString(2, text.body());
      insert.setString(3, text.kind().name());
      insert.setString(4, text.channel().map(Enum::name).orElse(""));
      insert.setString(5, text.day().map(LocalDate::toString).orElse(""));
      insert.executeUpdate();
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }

  private void ask(SearchKeeper keeper, Connection sqlite) throws SQLException {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> busy = new ArrayList<>();
    Map<String, List<Double>> oursOf = new LinkedHashMap<>();
    Map<String, List<Double>> theirsOf = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      boolean warm = round > 0;
      for (String question : QUESTIONS) {
        for (int letters = 1; letters <= question.length(); letters++) {
          String typed = question.substring(0, letters);
          long busyBefore = THREADS.getCurrentThreadCpuTime();
          double one = ours(keeper, typed);
          long busyAfter = THREADS.getCurrentThreadCpuTime();
          double other = theirs(sqlite, typed);
          if (warm) {
            oursOf.computeIfAbsent(typed, none -> new ArrayList<>()).add(one);
            theirsOf.computeIfAbsent(typed, none -> new ArrayList<>()).add(other);
            ours.add(one);
            busy.add((busyAfter - busyBefore) / NANOS_IN_A_MILLI);
            theirs.add(other);
          }
        }
      }
    }
    int slower = 0;
    for (int i = 0; i < ours.size(); i++) {
      slower += theirs.get(i) > 0 && ours.get(i) > theirs.get(i) ? 1 : 0;
    }
    out.printf("keys slower than FTS5   %d of %d%n", slower, ours.size());
    slower(oursOf, theirsOf);
    say("one key, this search", ours);
    say("  of that, processor", busy);
    say("one key, FTS5", theirs.stream().filter(time -> time > 0).collect(Collectors.toList()));
    for (String typed : List.of("s", "l", "bu", "budget", "site lent", "@amina b", "the slow q")) {
      out.printf(
          Locale.ROOT,
          "  %-12s %6.2f ms  FTS5 %7.2f ms%n",
          typed,
          ours(keeper, typed),
          theirs(sqlite, typed));
    }
  }

  /** Which keys are slower again and again, and by how much: the middle of their rounds. */
  private void slower(Map<String, List<Double>> ours, Map<String, List<Double>> theirs) {
    int keys = 0;
    for (Map.Entry<String, List<Double>> key : ours.entrySet()) {
      double one = median(key.getValue());
      double other = median(theirs.getOrDefault(key.getKey(), List.of()));
      if (other > 0 && one > other) {
        keys++;
        out.printf(
            Locale.ROOT, "  slower: %-18s %6.2f ms  FTS5 %6.2f ms%n", key.getKey(), one, other);
      }
    }
    out.printf("keys slower in the median of their rounds %d of %d%n", keys, ours.size());
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  private static double ours(SearchKeeper keeper, String typed) {
    long begin = System.nanoTime();
    SearchAnswer answer = TestWorkspace.now(keeper.find(typed, TODAY, SHOWN));
    answer.hits().stream()
        .findFirst()
        .ifPresent(hit -> TestWorkspace.now(keeper.whole(hit.key(), answer.asked())));
    return (System.nanoTime() - begin) / NANOS_IN_A_MILLI;
  }

  /** The same question with the same filters, its snippets and its rank. */
  private static double theirs(Connection sqlite, String typed) throws SQLException {
    Asked asked = new AskedWords(TODAY).read(typed);
    if (!asked.hasWords()) {
      return 0;
    }
    List<String> match = new ArrayList<>();
    asked.words().forEach(word -> match.add("\"" + Letters.fold(word) + "\" *"));
    asked.phrases().forEach(phrase -> match.add("\"" + String.join(" ", phrase) + "\""));
    asked.people().forEach(name -> match.add("who : \"" + name + "\" *"));
    String where =
        asked.channels().stream()
                .map(channel -> " and channel = '" + channel + "'")
                .collect(Collectors.joining())
            + asked.after().map(day -> " and day >= '" + day + "'").orElse("");
    long begin = System.nanoTime();
    try (PreparedStatement query =
        sqlite.prepareStatement(
            "select rowid, who, kind, channel, day, snippet(found, 1, '[', ']', '…', 20) from found"
                + " where found match ?"
                + where
                + " order by rank limit "
                + SHOWN)) {
      query.setString(1, String.join(" AND ", match));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          rows.getString(6);
        }
      }
    }
    return (System.nanoTime() - begin) / NANOS_IN_A_MILLI;
  }

  private void change(Workspace workspace, SearchKeeper keeper) {
    List<Double> times = new ArrayList<>();
    long person =
        workspace.fetch(
            reader ->
                reader
                    .sql()
                    .select(Tables.PERSON.ID)
                    .from(Tables.PERSON)
                    .limit(1)
                    .fetchSingle(Tables.PERSON.ID));
    for (int i = 0; i < 50; i++) {
      String said = "Noted " + i;
      TestWorkspace.now(
          workspace.change(
              Label.of("conversation.change.logged", Label.count(1), Label.day(TODAY)),
              tx -> SomePeople.talk(tx, person, Channel.PHONE, TODAY, said)));
      long begin = System.nanoTime();
      TestWorkspace.now(keeper.follow());
      times.add((System.nanoTime() - begin) / NANOS_IN_A_MILLI);
    }
    say("following a logged talk", times);
  }

  private void say(String what, List<Double> times) {
    Collections.sort(times);
    out.printf(
        Locale.ROOT,
        "%-23s median %.2f ms, p95 %.2f ms, worst %.2f ms (%d)%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.getLast(),
        times.size());
  }

  private void timed(String what, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    out.printf(
        Locale.ROOT, "%-23s %.1f s%n", what, (System.nanoTime() - begin) / NANOS_IN_A_MILLI / 1000);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
