package app.entregent.shell;

import app.entregent.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with its window. */
public final class EntregentApp extends Application {
  private static final int BACKGROUND_THREADS = 2;

  private final ScheduledExecutorService background =
      Executors.newScheduledThreadPool(
          BACKGROUND_THREADS, Thread.ofPlatform().daemon().name("background-", 0).factory());
  private @Nullable Wiring wiring;

  @Override
  public void start(Stage stage) {
    ProgramLog.begin(PlatformFolders.ofSystem().data().resolve("log"));
    Outside outside =
        new Outside(
            PlatformFolders.ofSystem(),
            background,
            Language.fromSystem(),
            Optional.empty(),
            Clock.systemDefaultZone(),
            file -> getHostServices().showDocument(file.toUri().toString()));
    Wiring built = new Wiring(stage, outside);
    wiring = built;
    Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> built.unexpected(cause));
    built.show(getParameters().getRaw().stream().findFirst().map(Path::of));
  }

  @Override
  public void stop() {
    if (wiring != null) {
      wiring.close();
    }
    background.shutdown();
  }
}
