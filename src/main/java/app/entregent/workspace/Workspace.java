package app.entregent.workspace;

import app.entregent.workspace.WorkspaceException.Reason;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The open file. {@link #read} and {@link #change} are the only ways in.
 *
 * <p>Answers and notices arrive on the screen's executor. A change is acknowledged when it is on
 * disk; a failed one leaves nothing behind.
 */
public final class Workspace implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Workspace.class.getName());

  /** What is typed into one field with shorter rests than this is one step. */
  private static final Duration JOINED_WITHIN = Duration.ofMinutes(2);

  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;

  /** The file under its one real name, by which nothing else in this program may open it. */
  private final Path held;

  private final WorkspaceSetup setup;
  private final Database database;
  private final Counters counters;
  private final Journal journal;
  private final UndoStack undoStack;
  private final List<Consumer<ChangeNotice>> listeners = new CopyOnWriteArrayList<>();

  private volatile @Nullable Thread changing;
  private Merge lastMerge = new Merge("", -1, Instant.EPOCH);
  private volatile UndoState undoState = UndoState.NOTHING;

  /** The last change that later ones may join, by the mark of its label. */
  private record Merge(String mark, long change, Instant at) {}

  private record Outcome<T>(T value, Optional<ChangeNotice> notice) {}

  private Workspace(Path file, Path held, WorkspaceSetup setup, Database database) {
    this.file = file;
    this.held = held;
    this.setup = setup;
    this.database = database;
    this.counters = new Counters(database.writer());
    this.journal = new Journal(database.writer(), counters);
    this.undoStack = journal.replay();
    this.undoState = readUndoState();
  }

  /**
   * Makes a new workspace and opens it. Its folder is made if it is missing.
   *
   * @throws WorkspaceException if there is a file already, or nothing can be written there
   */
  public static Workspace create(Path file, WorkspaceSetup setup) {
    setup.threads().assertOffScreen();
    Path place = file.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw new WorkspaceException(Reason.EXISTS, place);
    }
    Path draft = place.resolveSibling(place.getFileName() + ".new");
    try {
      Files.createDirectories(place.getParent(), OwnerOnly.folder());
      Files.deleteIfExists(draft);
      Files.createFile(draft, OwnerOnly.file());
      Database.create(draft);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cause) {
      throw new WorkspaceException(Reason.NO_ACCESS, place, cause);
    }
    return open(place, setup);
  }

  /**
   * Opens a workspace; one of an older version is brought up to this program's, and kept as it was
   * beside it until that has worked.
   *
   * @throws WorkspaceException if that cannot be; the file is as it was
   */
  public static Workspace open(Path file, WorkspaceSetup setup) {
    setup.threads().assertOffScreen();
    Path place = file.toAbsolutePath().normalize();
    WorkspaceFormat.judge(place);
    if (!Files.isWritable(place)) {
      throw new WorkspaceException(Reason.NO_ACCESS, place);
    }
    Path held = OlderFile.real(place);
    if (!OPEN_HERE.add(held)) {
      throw new WorkspaceException(Reason.HELD, place);
    }
    try {
      OlderFile.bringUp(place);
      Workspace workspace = new Workspace(place, held, setup, Database.open(place));
      var writer = setup.threads().writer();
      writer.execute(() -> LeftBytes.drop(workspace.database, workspace.undoStack::holds));
      return workspace;
    } catch (RuntimeException cause) {
      OPEN_HERE.remove(held);
      throw cause;
    }
  }

  /** Where the file lies. */
  public Path file() {
    return file;
  }

  /** Asks in the background; the answer arrives on the screen's executor. */
  public <T> CompletionStage<T> read(Function<Reader, T> query) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    setup
        .threads()
        .readers()
        .execute(
            () -> {
              try {
                T value = fetch(query);
                onScreen(() -> answer.complete(value));
              } catch (Throwable cause) {
                onScreen(() -> answer.completeExceptionally(cause));
              }
            });
    return answer;
  }

  /** Asks on the calling thread, which must not be the one that draws the window. */
  public <T> T fetch(Function<Reader, T> query) {
    setup.threads().assertOffScreen();
    return database.read(sql -> query.apply(new Reader(sql)));
  }

  /**
   * Changes the workspace: all of it or nothing, under a label by which the user can undo it. A
   * change that writes nothing leaves no trace.
   *
   * @throws IllegalStateException if it is called from within a change
   */
  public <T> CompletionStage<T> change(Label label, Function<Transaction, T> work) {
    return onWriter(() -> write(label, OptionalLong.empty(), work));
  }

  /**
   * Erases rows for good: undo ends here, and nothing of them is left in the history or in the
   * bytes of the file, which is made small before this completes.
   */
  public <T> CompletionStage<T> erase(Function<Erasing, T> work) {
    return onWriter(
        () -> {
          Outcome<T> outcome =
              write(
                  Label.of(Journal.ERASED),
                  OptionalLong.empty(),
                  tx -> Erasing.in(tx, database.writer(), counters, work));
          database.compact();
          return outcome;
        });
  }

  /** Takes back the newest change; empty if there is none. */
  public CompletionStage<Optional<Label>> undo() {
    return undo(Progress.NONE);
  }

  /**
   * Takes back the newest change, which may be long work; empty if there is none. It fails with a
   * {@link java.util.concurrent.CancellationException} when it was ended, and all is as before.
   */
  public CompletionStage<Optional<Label>> undo(Progress progress) {
    return onWriter(() -> takeBack(undoStack.undoable(), progress));
  }

  /** Does again what was undone last; empty if there is nothing, or another change came since. */
  public CompletionStage<Optional<Label>> redo() {
    return redo(Progress.NONE);
  }

  /** Does again what was undone last, as {@link #undo(Progress)} takes it back. */
  public CompletionStage<Optional<Label>> redo(Progress progress) {
    return onWriter(() -> takeBack(undoStack.redoable(), progress));
  }

  /** What undo and redo would do now. */
  public UndoState undoState() {
    return undoState;
  }

  /** The newest changes, the newest first. */
  public CompletionStage<List<PastChange>> history(int limit) {
    return read(reader -> Journal.newest(reader.sql(), limit));
  }

  /**
   * Tells of every committed change, on the screen's executor.
   *
   * @return ends the telling
   */
  public Runnable listen(Consumer<ChangeNotice> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends what was begun, and leaves a compact file that another process may open. */
  @Override
  public void close() {
    setup.threads().assertOffScreen();
    try {
      setup.threads().close();
      database.close();
    } finally {
      OPEN_HERE.remove(held);
    }
  }

  private <T> CompletionStage<T> onWriter(Supplier<Outcome<T>> work) {
    if (Thread.currentThread() == changing) {
      throw new IllegalStateException("A change within a change");
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    setup
        .threads()
        .writer()
        .execute(
            () -> {
              try {
                Outcome<T> outcome = work.get();
                onScreen(
                    () -> {
                      outcome.notice().ifPresent(this::tell);
                      answer.complete(outcome.value());
                    });
              } catch (Throwable cause) {
                onScreen(() -> answer.completeExceptionally(cause));
              }
            });
    return answer;
  }

  private void onScreen(Runnable work) {
    setup.threads().screen().execute(work);
  }

  private void tell(ChangeNotice notice) {
    for (Consumer<ChangeNotice> listener : listeners) {
      try {
        listener.accept(notice);
      } catch (RuntimeException cause) {
        LOG.log(Level.ERROR, "A screen could not follow a change", cause);
      }
    }
  }

  private <T> Outcome<T> write(Label label, OptionalLong undoes, Function<Transaction, T> work) {
    setup.threads().assertOffScreen();
    Instant now = setup.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    ChangeNumber number = new ChangeNumber(now, label, undoes);
    Transaction transaction =
        new Transaction(
            database,
            journal,
            counters,
            number,
            label.scope(),
            now,
            LocalDate.ofInstant(now, setup.clock().getZone()),
            setup.uids());
    changing = Thread.currentThread();
    try {
      T value = work.apply(transaction);
      if (transaction.touched().isEmpty()) {
        database.rollback();
        return new Outcome<>(value, Optional.empty());
      }
      counters.save(database.writer());
      database.commit();
      number.committed();
      undoState = readUndoState();
      ChangeNotice notice = ChangeNotice.of(label, transaction.touched(), undoState);
      force(notice);
      return new Outcome<>(value, Optional.of(notice));
    } catch (SQLException cause) {
      giveUp();
      throw new WorkspaceException(Reason.NO_ACCESS, file, cause);
    } catch (RuntimeException | Error cause) {
      giveUp();
      WorkspaceException.throwIfTooLong(cause, file);
      throw cause;
    } finally {
      changing = null;
    }
  }

  /** What is written but may not be on the disk is not acknowledged, and yet all have to know. */
  private void force(ChangeNotice notice) throws SQLException {
    try {
      database.force();
    } catch (SQLException cause) {
      onScreen(() -> tell(notice));
      throw cause;
    }
  }

  private void giveUp() {
    try {
      database.rollback();
      counters.load(database.writer());
    } catch (SQLException cause) {
      LOG.log(Level.ERROR, "A change could not be rolled back", cause);
    }
  }

  private Outcome<Optional<Label>> takeBack(OptionalLong change, Progress progress) {
    if (change.isEmpty()) {
      return new Outcome<>(Optional.empty(), Optional.empty());
    }
    Label label = journal.label(change.getAsLong());
    return write(
        label,
        change,
        transaction -> {
          new TakingBack(journal, transaction, progress).run(change.getAsLong());
          return Optional.of(label);
        });
  }

  private UndoState readUndoState() {
    return new UndoState(label(undoStack.undoable()), label(undoStack.redoable()));
  }

  private Optional<Label> label(OptionalLong change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(journal.label(change.getAsLong()));
  }

  /** The number of a change, taken when it writes its first row; a neighbour's if they merge. */
  private final class ChangeNumber implements Supplier<Long> {
    private final Label label;
    private final OptionalLong undoes;
    private final Instant at;
    private long number = -1;
    private boolean joined;

    ChangeNumber(Instant at, Label label, OptionalLong undoes) {
      this.at = at;
      this.label = label;
      this.undoes = undoes;
    }

    @Override
    public Long get() {
      if (number < 0) {
        joined = joins();
        number = joined ? lastMerge.change() : journal.begin(at, label, undoes);
      }
      return number;
    }

    private boolean joins() {
      return label.merge().filter(lastMerge.mark()::equals).isPresent()
          && at.isBefore(lastMerge.at().plus(JOINED_WITHIN))
          && undoStack.undoable().equals(OptionalLong.of(lastMerge.change()))
          && undoStack.redoable().isEmpty();
    }

    /** What stands outside the journal takes no number, and leaves undo as it is. */
    void committed() {
      if (label.key().equals(Journal.ERASED)) {
        undoStack.end();
      } else if (number >= 0 && !joined) {
        undoStack.told(number, undoes);
      }
      lastMerge = number < 0 ? lastMerge : new Merge(label.merge().orElse(""), number, at);
    }
  }
}
