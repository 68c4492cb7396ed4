package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the one talk that was begun and not saved, in a file beside the workspace that only its
 * owner may read. It is no part of the workspace: a draft is nothing to undo, and nothing of it
 * should stay in the history when it is let go.
 */
public final class DraftFile {
  private static final Logger LOG = System.getLogger(DraftFile.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".draft";

  private final Path file;
  private final Executor background;
  private final AtomicReference<Runnable> newest = new AtomicReference<>(() -> {});

  /**
   * @param workspace the file of the workspace
   * @param background where files are written
   */
  public DraftFile(Path workspace, Executor background) {
    this.file = workspace.resolveSibling(workspace.getFileName() + ENDING);
    this.background = background;
  }

  /** Writes the draft in the background; of several that wait only the newest is written. */
  void keep(LogDraft draft) {
    soon(() -> write(draft));
  }

  /** Lets the draft go. */
  void drop() {
    soon(this::delete);
  }

  /** The draft that is kept. Not for the thread that draws the window. */
  Optional<LogDraft> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(fromJson(JSON.readTree(file.toFile())));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      LOG.log(Level.WARNING, "The draft of a talk cannot be read and is left as it is", e);
      return Optional.empty();
    }
  }

  private void soon(Runnable task) {
    newest.set(task);
    background.execute(this::runNewest);
  }

  private synchronized void runNewest() {
    newest.getAndSet(() -> {}).run();
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The draft of a talk could not be let go", e);
    }
  }

  private void write(LogDraft draft) {
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "talk", ENDING + ".tmp");
      if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      JSON.writeValue(fresh.toFile(), toJson(draft));
      try {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The draft of a talk could not be kept", e);
    }
  }

  private static ObjectNode toJson(LogDraft draft) {
    ObjectNode json = JSON.createObjectNode();
    ObjectNode words = json.putObject("words");
    draft.words().forEach((field, text) -> words.put(field.name(), text));
    var people = json.putArray("people");
    draft.personIds().forEach(people::add);
    var fresh = json.putArray("newPeople");
    draft.newPeople().forEach(fresh::add);
    json.put("channel", draft.channel().name());
    json.put("direction", draft.direction().name());
    json.put("needKind", draft.needKind().name());
    ObjectNode speakers = json.putObject("speakers");
    draft.speakers().forEach((field, place) -> speakers.put(field.name(), place));
    draft.details().write(json);
    var felt = json.putArray("felt");
    draft.felt().forEach(how -> felt.add(how.map(Felt::name).orElse("")));
    json.put("toCome", draft.toCome());
    draft.context().account().ifPresent(id -> json.put("account", id));
    draft.context().decision().ifPresent(id -> json.put("decision", id));
    draft.context().meeting().ifPresent(id -> json.put("meeting", id));
    draft.context().question().ifPresent(id -> json.put("question", id));
    json.put("begun", draft.begun().toString());
    return json;
  }

  private static LogDraft fromJson(JsonNode json) {
    Map<LogField, String> words = new EnumMap<>(LogField.class);
    for (LogField field : LogField.values()) {
      words.put(field, json.path("words").path(field.name()).asText(""));
    }
    Map<LogField, Integer> speakers = new EnumMap<>(LogField.class);
    for (LogField field : Speakers.FIELDS) {
      speakers.put(field, json.path("speakers").path(field.name()).asInt(0));
    }
    List<Long> people = new ArrayList<>();
    json.path("people").forEach(id -> people.add(id.asLong()));
    List<String> fresh = new ArrayList<>();
    json.path("newPeople").forEach(name -> fresh.add(name.asText()));
    List<Optional<Felt>> felt = new ArrayList<>();
    json.path("felt")
        .forEach(
            how ->
                felt.add(
                    Optional.of(how.asText()).filter(word -> !word.isEmpty()).map(Felt::valueOf)));
    return new LogDraft(
        words,
        people,
        fresh,
        Channel.valueOf(json.path("channel").asText()),
        Direction.valueOf(json.path("direction").asText()),
        NeedKind.valueOf(json.path("needKind").asText()),
        speakers,
        felt,
        json.path("toCome").asBoolean(),
        DetailDraft.read(json),
        new LogContext(
            id(json, "account"), id(json, "decision"), id(json, "meeting"), id(json, "question")),
        Instant.parse(json.path("begun").asText()));
  }

  private static Optional<Long> id(JsonNode json, String name) {
    return json.hasNonNull(name) ? Optional.of(json.get(name).asLong()) : Optional.empty();
  }
}
