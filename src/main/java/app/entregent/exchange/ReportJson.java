package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveOwner;
import app.entregent.exchange.archive.FileKind;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.people.ProfileLink;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report of an import as one JSON object, for machines: {@code files}, {@code owner}, {@code
 * totals}, {@code leftOut} with every row, {@code problems} with the first of each kind. Kinds and
 * reasons stand as codes, which do not follow the language.
 */
public final class ReportJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private ReportJson() {}

  /** Writes the report in UTF-8; the stream stays open. */
  public static void write(ImportReport report, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeBooleanField("readAnything", report.readAnything());
      writeTotals(report, json);
      writeOwner(report, json);
      json.writeArrayFieldStart("files");
      for (FileReport file : report.files()) {
        writeFile(file, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("leftOut");
      for (LeftOut row : report.leftOut()) {
        json.writeStartObject();
        json.writeStringField("file", row.file());
        json.writeNumberField("line", row.line());
        json.writeStringField("reason", row.reason().name());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : report.problems()) {
        writeProblem(problem, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void writeTotals(ImportReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("newPeople", report.newPeople());
    json.writeNumberField("newConversations", report.newTalks());
    json.writeNumberField("newMessages", report.newMessages());
    json.writeNumberField("added", report.added());
    json.writeNumberField("changed", report.changed());
    json.writeNumberField("alreadyThere", report.alreadyThere());
    json.writeNumberField("leftOut", report.leftOut().size());
    json.writeEndObject();
  }

  private static void writeOwner(ImportReport report, JsonGenerator json) throws IOException {
    Optional<ArchiveOwner> owner = report.owner();
    if (owner.isEmpty()) {
      json.writeNullField("owner");
      return;
    }
    json.writeObjectFieldStart("owner");
    json.writeStringField("name", owner.get().name().full());
    json.writeStringField("linkedin", owner.get().link().map(ProfileLink::url).orElse(""));
    json.writeBooleanField("ownsWorkspace", !report.otherOwner());
    json.writeEndObject();
  }

  private static void writeFile(FileReport file, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("kind", file.kind().map(FileKind::name).orElse(""));
    json.writeStringField("state", file.state().name());
    json.writeNumberField("read", file.read());
    json.writeNumberField("added", file.added());
    json.writeNumberField("changed", file.changed());
    json.writeNumberField("alreadyThere", file.alreadyThere());
    json.writeNumberField("leftOut", file.leftOutInAll());
    writeCounts("reasons", file.leftOut(), json);
    writeCounts("problems", file.problems(), json);
    writeNames("unknownColumns", file.unknownColumns(), json);
    writeNames("missingColumns", file.missingColumns(), json);
    json.writeEndObject();
  }

  private static void writeCounts(
      String name, Map<? extends Enum<?>, Integer> counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<? extends Enum<?>, Integer> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey().name(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeNames(String name, List<String> names, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String one : names) {
      json.writeString(one);
    }
    json.writeEndArray();
  }

  private static void writeProblem(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", problem.kind().name());
    json.writeStringField("file", problem.file());
    json.writeNumberField("line", problem.line());
    json.writeStringField("detail", problem.detail());
    json.writeEndObject();
  }
}
