package app.entregent.shell;

import app.entregent.text.Language;
import app.entregent.ui.Appearance;
import app.entregent.ui.Look;
import app.entregent.workspace.OwnerOnly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The settings file, {@code settings.json} in the configuration folder. It is read leniently (what
 * cannot be understood is as at a first start, the rest is kept) and written a moment after the
 * last change: to a temporary file that only its owner may read, then moved into place in one step.
 */
public final class SettingsStore implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(SettingsStore.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAME = "settings.json";

  private final Path file;
  private final Duration rest;
  private final ScheduledExecutorService background;
  private final Language systemLanguage;
  private Settings settings;
  private @Nullable ScheduledFuture<?> pending;

  /**
   * @param folder the configuration folder; it is made when first needed
   * @param rest how long to wait for further changes before writing
   */
  public SettingsStore(
      Path folder, Duration rest, Language systemLanguage, ScheduledExecutorService background) {
    this.file = folder.resolve(NAME);
    this.rest = rest;
    this.systemLanguage = systemLanguage;
    this.background = background;
    this.settings = read();
  }

  /** Whether the program has run before on this machine. */
  public boolean isFirstRun() {
    return !Files.exists(file);
  }

  public synchronized Settings get() {
    return settings;
  }

  /** Changes the settings now and the file a moment later. */
  public synchronized void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings);
    if (changed.equals(settings)) {
      return;
    }
    settings = changed;
    if (pending != null) {
      pending.cancel(false);
    }
    pending = background.schedule(this::write, rest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Writes what is still waiting. */
  @Override
  public synchronized void close() {
    if (pending != null && pending.cancel(false)) {
      write();
    }
  }

  private synchronized void write() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, NAME, ".tmp", OwnerOnly.file());
      JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), toJson(settings));
      try {
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The settings could not be written", e);
    }
  }

  private Settings read() {
    if (!Files.exists(file)) {
      return Settings.first(systemLanguage);
    }
    try {
      return fromJson(JSON.readTree(file.toFile()));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The settings could not be read and are as at a first start", e);
      return Settings.first(systemLanguage);
    }
  }

  private static ObjectNode toJson(Settings settings) {
    ObjectNode json = JSON.createObjectNode();
    json.put("language", settings.language().code());
    json.put("look", settings.look().code());
    json.put("size", settings.size());
    settings
        .bounds()
        .ifPresent(
            bounds ->
                json.putObject("window")
                    .put("x", bounds.x())
                    .put("y", bounds.y())
                    .put("width", bounds.width())
                    .put("height", bounds.height())
                    .put("maximized", bounds.maximized()));
    settings.room().ifPresent(screen -> json.put("room", screen));
    var recent = json.putArray("recent");
    settings.recent().forEach(path -> recent.add(path.toString()));
    return json;
  }

  private Settings fromJson(JsonNode json) {
    return new Settings(
        Language.ofCode(json.path("language").asText("")).orElse(systemLanguage),
        look(json.path("look").asText("")),
        json.path("size").asInt(Appearance.SMALLEST),
        bounds(json.path("window")),
        recent(json.path("recent")),
        Optional.of(json.path("room").asText("")).filter(screen -> !screen.isBlank()));
  }

  private static Look look(String code) {
    for (Look look : Look.values()) {
      if (look.code().equals(code)) {
        return look;
      }
    }
    return Look.SYSTEM;
  }

  private static Optional<Settings.Bounds> bounds(JsonNode json) {
    double width = json.path("width").asDouble(0);
    double height = json.path("height").asDouble(0);
    if (width <= 0 || height <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Settings.Bounds(
            json.path("x").asDouble(0),
            json.path("y").asDouble(0),
            width,
            height,
            json.path("maximized").asBoolean(false)));
  }

  private static List<Path> recent(JsonNode json) {
    List<Path> files = new ArrayList<>();
    for (JsonNode entry : json) {
      try {
        if (!entry.asText("").isBlank()) {
          files.add(Path.of(entry.asText()));
        }
      } catch (InvalidPathException e) {
        LOG.log(Level.INFO, "A recent file is left out, its path means nothing here", e);
      }
    }
    return files;
  }
}
