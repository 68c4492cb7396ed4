package app.entregent.search;

import app.entregent.search.SearchTextStore.Source;
import app.entregent.workspace.Reader;
import app.entregent.workspace.TouchedRows;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Keeps the index of one open workspace right, and asks it. What changed is read from the journal:
 * whether a change was typed, undone, imported or written while the program was not running, the
 * index follows by the rows that the journal names. Where it cannot, it says so, and is made anew
 * by {@link #rebuild}.
 *
 * <p>Everything happens in its own turn, one after the other, away from the screen's thread;
 * answers arrive on the screen's executor.
 */
public final class SearchKeeper {
  /** More rows than this are read anew as fast as one by one. */
  private static final long FOLLOWED = 20_000;

  /** While an index is made, what is read is shown again after so many texts. */
  private static final long SHOWN_AFTER = 25_000;

  private static final int ROWS_IN_ONE_READING = 5_000;

  private final Workspace workspace;
  private final Executor turns;
  private final Executor screen;
  private volatile SearchIndex index = new SearchIndex();
  private volatile Optional<Stamp> stamp = Optional.empty();
  private Optional<SearchShelf> shelf = Optional.empty();
  private boolean shelved;
  private volatile boolean closing;

  private SearchKeeper(Workspace workspace, Executor turns, Executor screen) {
    this.workspace = workspace;
    this.turns = turns;
    this.screen = screen;
  }

  /** Works on a thread of its own. */
  public static SearchKeeper background(Workspace workspace, Executor screen) {
    return new SearchKeeper(
        workspace,
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search").daemon(true).factory()),
        screen);
  }

  /**
   * Takes away what is kept beside a workspace, after words were erased from it: whoever has it
   * open makes the index anew.
   *
   * @throws IOException if it can't be taken away
   */
  public static void forgetKept(Path workspace) throws IOException {
    var _ = Files.deleteIfExists(SearchShelf.fileOf(workspace));
  }

  /** Works at once on the calling thread: for tests and measurements. */
  public static SearchKeeper direct(Workspace workspace) {
    return new SearchKeeper(workspace, Runnable::run, Runnable::run);
  }

  /**
   * Takes up the index that was kept.
   *
   * @return whether it is whole now; if not, it must be made anew
   */
  public CompletionStage<Boolean> open() {
    return inTurn(
        () -> {
          SearchShelf kept =
              new SearchShelf(
                  workspace.file(), workspace.fetch(reader -> new SearchStore(reader).secret()));
          shelf = Optional.of(kept);
          Optional<SearchIndex> found = kept.load();
          found.ifPresent(
              taken -> {
                index.close();
                index = taken;
                stamp = taken.stamp();
                shelved = true;
              });
          return found.isPresent() && catchUp();
        });
  }

  /**
   * Follows what changed since.
   *
   * @return whether the index is whole, or being made; if not, it must be made anew
   */
  public CompletionStage<Boolean> follow() {
    return inTurn(() -> stamp.isEmpty() || catchUp());
  }

  /**
   * Makes the index anew, on the calling thread; what is read already can be found meanwhile if
   * nothing could be found before.
   *
   * @throws CancellationException if the workspace is closed or the progress wishes the end
   */
  public void rebuild(SearchProgress progress) {
    try {
      make(progress);
    } catch (AlreadyClosedException closed) {
      throw new CancellationException("The index was closed while it was made");
    }
  }

  private void make(SearchProgress progress) {
    boolean first = index.size() == 0;
    stamp = Optional.empty();
    SearchIndex fresh = first ? index : new SearchIndex();
    Stamp begin = workspace.fetch(SearchKeeper::now);
    long total = workspace.fetch(reader -> new SearchStore(reader).count());
    fresh.clear();
    long done = 0;
    for (Source source : SearchTextStore.SOURCES) {
      long after = -1;
      while (after < Long.MAX_VALUE) {
        stopIfClosing();
        progress.read(done, total);
        long from = after;
        Batch batch = workspace.fetch(reader -> batch(reader, source, from));
        fresh.add(batch.texts());
        long before = done;
        done += batch.texts().size();
        if (first && before / SHOWN_AFTER < done / SHOWN_AFTER) {
          fresh.show();
        }
        after = batch.last();
      }
    }
    fresh.settle();
    fresh.show();
    inTurn(() -> take(fresh, begin)).toCompletableFuture().join();
  }

  /**
   * What fits the words as {@link AskedWords} reads them; the best first.
   *
   * @param today the day where the seller is
   */
  public CompletionStage<SearchAnswer> find(String typed, LocalDate today, int most) {
    return inTurn(() -> index.find(new AskedWords(today).read(typed), today, most));
  }

  /** All that was written where a hit was, with the words that were asked for. */
  public CompletionStage<Optional<Passage>> whole(String key, Asked asked) {
    return inTurn(() -> index.whole(key, asked));
  }

  /** How many texts can be found. */
  public int size() {
    return index.size();
  }

  /**
   * Keeps the index for the next time, and ends.
   *
   * @return completes when that is done, on whatever thread
   */
  public CompletionStage<Void> close() {
    closing = true;
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            () -> {
              keep();
              index.close();
            },
            turns);
    if (turns instanceof ExecutorService service) {
      service.shutdown();
    }
    return end;
  }

  private record Batch(List<SearchText> texts, long last) {}

  private static Batch batch(Reader reader, Source source, long after) {
    SearchStore store = new SearchStore(reader);
    List<SearchText> texts = new ArrayList<>();
    long last = after;
    while (texts.size() < ROWS_IN_ONE_READING) {
      List<Long> ids = store.next(source, last);
      if (ids.isEmpty()) {
        return new Batch(texts, Long.MAX_VALUE);
      }
      texts.addAll(store.read(source, ids));
      last = ids.getLast();
    }
    return new Batch(texts, last);
  }

  private boolean take(SearchIndex fresh, Stamp begin) {
    if (fresh != index) {
      index.close();
      index = fresh;
    }
    stamp = Optional.of(begin);
    shelved = false;
    boolean whole = catchUp();
    keep();
    return whole;
  }

  /** Also a file that is gone takes its index with it. */
  private void keep() {
    shelf.ifPresent(
        place -> {
          if (!Files.exists(workspace.file())) {
            place.drop();
          } else if (!shelved) {
            stamp.ifPresent(follows -> place.keep(index, follows));
            shelved = true;
          }
        });
  }

  private boolean catchUp() {
    return workspace.fetch(
        reader -> {
          Stamp known = stamp.orElseThrow();
          Stamp now = now(reader);
          if (now.equals(known)) {
            return true;
          }
          SearchStore store = new SearchStore(reader);
          boolean ours =
              known.entry() == 0
                  || store.writtenAt(known.entry()).equals(Optional.of(known.writtenAt()));
          Optional<Set<RowKey>> touched =
              ours ? reader.touchedSince(known.entry()).flatMap(SearchKeeper::rows) : none();
          touched.ifPresent(rows -> follow(store, rows));
          stamp = touched.map(rows -> now);
          return touched.isPresent();
        });
  }

  private static Optional<Set<RowKey>> none() {
    return Optional.empty();
  }

  /** Each row that the journal names; empty if there are too many. */
  private static Optional<Set<RowKey>> rows(List<TouchedRows> touched) {
    long count = touched.stream().mapToLong(rows -> rows.last() - rows.first() + 1).sum();
    return count > FOLLOWED
        ? Optional.empty()
        : Optional.of(
            touched.stream()
                .flatMap(
                    rows ->
                        LongStream.rangeClosed(rows.first(), rows.last())
                            .mapToObj(id -> new RowKey(rows.table().name(), id)))
                .collect(Collectors.toSet()));
  }

  private void follow(SearchStore store, Set<RowKey> rows) {
    Set<RowKey> touched = new HashSet<>(rows);
    rows.forEach(row -> touched.addAll(store.owners(row)));
    Set<RowKey> anew = new HashSet<>(index.madeOf(touched));
    touched.stream()
        .filter(row -> SearchTextStore.source(row.table()).isPresent())
        .forEach(anew::add);
    if (anew.isEmpty()) {
      return;
    }
    shelf.ifPresent(SearchShelf::drop);
    shelved = false;
    Map<String, List<RowKey>> byTable = anew.stream().collect(Collectors.groupingBy(RowKey::table));
    byTable.forEach(
        (table, keys) -> {
          Source source = SearchTextStore.source(table).orElseThrow();
          index.remove(keys);
          index.add(store.read(source, keys.stream().map(RowKey::id).toList()));
        });
    index.show();
  }

  private static Stamp now(Reader reader) {
    long last = reader.lastEntry();
    return new SearchStore(reader)
        .writtenAt(last)
        .map(at -> new Stamp(last, at))
        .orElse(Stamp.BEGINNING);
  }

  private void stopIfClosing() {
    if (closing) {
      throw new CancellationException();
    }
  }

  /** What is asked once the keeper has ended is cancelled. */
  private <T> CompletionStage<T> inTurn(Supplier<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    try {
      turns.execute(() -> answer(work, answer));
    } catch (RejectedExecutionException ended) {
      answer.cancel(false);
    }
    return answer;
  }

  private <T> void answer(Supplier<T> work, CompletableFuture<T> answer) {
    try {
      T value = work.get();
      screen.execute(() -> answer.complete(value));
    } catch (Throwable cause) {
      screen.execute(() -> answer.completeExceptionally(cause));
    }
  }
}
