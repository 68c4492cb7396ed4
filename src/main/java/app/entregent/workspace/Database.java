package app.entregent.workspace;

import app.entregent.workspace.WorkspaceException.Reason;
import app.entregent.workspace.schema.DefaultSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;

/** The database engine behind one file: a writing connection and a few reading ones. */
final class Database implements AutoCloseable {
  /** The newest migration; a test holds it to the files. */
  static final String SCHEMA_VERSION = "32";

  /**
   * The oldest tables whose changes can still be undone: version 12 dropped columns of seats, and
   * images of rows from before hold what no column takes any more.
   */
  static final int UNDO_HORIZON = 12;

  private static final String NEWEST_MIGRATION =
      "select \"version\" from \"flyway_schema_history\" where \"success\""
          + " and \"version\" is not null order by cast(\"version\" as int) desc limit 1";

  /** How the statements begin that would make a file of this program again. */
  private static final Pattern OWN_STATEMENT =
      Pattern.compile(
          "(?s)(;|--|CREATE (USER|CACHED TABLE|(UNIQUE )?(NULLS \\w+ )?INDEX)|ALTER TABLE|GRANT|SET"
              + " (DEFAULT_LOCK_TIMEOUT|WRITE_DELAY|TRACE_LEVEL_FILE|DB_CLOSE_DELAY|CREATE_BUILD"
              + "|CACHE_SIZE|RETENTION_TIME|MAX_COMPACT_TIME)).*");

  /** The people, posts and companies of a large network fit into it. */
  private static final int CACHE_KIB = 64 * 1024;

  private static final String OWNER = "owner";
  private static final String READER = "reader";

  static {
    // A hostile file must not name classes of ours or of the JDK to run.
    System.setProperty("h2.allowedClasses", "org.h2.*");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    WorkspaceFilePath.register();
  }

  private final Path file;

  /** Another one after the file was made small. */
  private volatile Connection writer;

  private final BlockingQueue<Connection> idleReaders = new LinkedBlockingQueue<>();
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private Database(Path file, Connection writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Makes the tables in a new file. */
  static void create(Path file) {
    migrate(file);
    try (Connection connection = connect(url(file), OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  /** Brings the tables of an older file up to this program's. */
  static void migrate(Path file) {
    try {
      Flyway.configure()
          .dataSource(url(file), OWNER, "")
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (RuntimeException cause) {
      throw new WorkspaceException(Reason.DAMAGED, file, cause);
    }
  }

  static Database open(Path file) {
    try {
      Connection writer = connect(url(file), OWNER);
      writer.setAutoCommit(false);
      return new Database(file, writer);
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  /**
   * Looks into the file without writing a byte, and refuses what this program never puts there.
   *
   * @return the version of its tables
   */
  static String judge(Path file) {
    String url = url(file) + ";ACCESS_MODE_DATA=r";
    try (Connection connection = connect(url, OWNER);
        Statement statement = connection.createStatement()) {
      String version = firstWord(statement, NEWEST_MIGRATION);
      if (!isNewer(version) && (holdsStrangeThings(statement) || holdsStrangeTables(statement))) {
        throw new WorkspaceException(Reason.SUSPICIOUS, file);
      }
      return version;
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  /** A context on the writing connection; whatever is asked through it is let through. */
  DSLContext writer() {
    return DSL.using(ofWriter());
  }

  /** A context on the writing connection that lets only queries through. */
  DSLContext writerReads() {
    return DSL.using(ofWriter().derive(new QueriesOnly()));
  }

  void commit() throws SQLException {
    writer.commit();
  }

  /** Waits until all that was committed is on the disk. */
  void force() throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }

  void rollback() throws SQLException {
    writer.rollback();
  }

  /** Runs a query in one consistent snapshot on a reading connection. */
  <T> T read(Function<DSLContext, T> query) {
    open.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("The workspace is closed");
      }
      return readOpen(query);
    } finally {
      open.readLock().unlock();
    }
  }

  private <T> T readOpen(Function<DSLContext, T> query) {
    Connection connection = idleReaders.poll();
    try {
      if (connection == null) {
        connection = connectReader();
      }
      try {
        return query.apply(readOnly(connection));
      } finally {
        connection.rollback();
        idleReaders.add(connection);
      }
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  private Connection connectReader() throws SQLException {
    Connection connection = connect("jdbc:h2:" + WorkspaceFilePath.databaseName(file), READER);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
    }
    return connection;
  }

  /**
   * Makes the file small while it stays open: what was deleted is not in its bytes any more.
   * Whoever reads waits meanwhile.
   */
  void compact() {
    open.writeLock().lock();
    try {
      try {
        shutDown();
      } finally {
        openAgain();
      }
    } finally {
      open.writeLock().unlock();
    }
  }

  private void openAgain() {
    try {
      idleReaders.clear();
      Connection fresh = connect(url(file), OWNER);
      fresh.setAutoCommit(false);
      writer = fresh;
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  /** Closes every connection and leaves a small file without the words that were erased. */
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      closed = true;
      shutDown();
    } finally {
      open.writeLock().unlock();
    }
  }

  private void shutDown() {
    try {
      for (Connection reader : idleReaders) {
        reader.close();
      }
      try (Statement statement = writer.createStatement()) {
        statement.execute("SHUTDOWN COMPACT");
      }
    } catch (SQLException cause) {
      throw reason(file, cause);
    }
  }

  private static String url(Path file) {
    return "jdbc:h2:"
        + WorkspaceFilePath.databaseName(file)
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
        + ";CACHE_SIZE="
        + CACHE_KIB;
  }

  private static Connection connect(String url, String user) throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }

  /** Whether tables of this version are of a newer program. */
  static boolean isNewer(String version) {
    return !version.isEmpty() && Integer.parseInt(version) > Integer.parseInt(SCHEMA_VERSION);
  }

  private static boolean holdsStrangeThings(Statement statement) throws SQLException {
    try (ResultSet script = statement.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
      while (script.next()) {
        if (!OWN_STATEMENT.matcher(script.getString(1)).matches()) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean holdsStrangeTables(Statement statement) throws SQLException {
    try (ResultSet tables =
        statement.executeQuery(
            "select table_schema, table_name from information_schema.tables"
                + " where table_schema <> 'INFORMATION_SCHEMA'")) {
      while (tables.next()) {
        boolean own =
            tables.getString(1).equals("PUBLIC")
                && (tables.getString(2).equals("flyway_schema_history")
                    || DefaultSchema.DEFAULT_SCHEMA.getTable(tables.getString(2)) != null);
        if (!own) {
          return true;
        }
      }
      return false;
    }
  }

  private static String firstWord(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static WorkspaceException reason(Path file, SQLException cause) {
    Reason reason =
        cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1 ? Reason.HELD : Reason.DAMAGED;
    return new WorkspaceException(reason, file, cause);
  }

  private static DSLContext readOnly(Connection connection) {
    return DSL.using(
        configuration(new DefaultConnectionProvider(connection)).derive(new QueriesOnly()));
  }

  /** Whatever the writing connection is now. */
  private DefaultConfiguration ofWriter() {
    return configuration(
        new ConnectionProvider() {
          @Override
          public Connection acquire() {
            return writer;
          }

          @Override
          public void release(Connection connection) {
            // it stays open
          }
        });
  }

  private static DefaultConfiguration configuration(ConnectionProvider connections) {
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(connections);
    configuration.set(SQLDialect.H2);
    configuration.set(new Settings().withExecuteLogging(false).withRenderSchema(false));
    return configuration;
  }

  /** Refuses whatever is no query: writing has its own verbs, which keep the journal. */
  private static final class QueriesOnly implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void start(ExecuteContext context) {
      if (context.type() != ExecuteType.READ) {
        throw new IllegalStateException("Only queries here; changes go through the transaction");
      }
    }
  }
}
