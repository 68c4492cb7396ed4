package app.entregent.exchange.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Writes a decision file: one JSON object in UTF-8. */
final class DecisionFileJson {
  private static final JsonFactory JSON = new JsonFactory();

  private DecisionFileJson() {}

  static void write(DecisionFile file, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", DecisionFile.FORMAT);
      json.writeNumberField("version", DecisionFile.VERSION);
      json.writeStringField("file", file.uid().toString());
      json.writeStringField("writtenAt", file.writtenAt().toString());
      json.writeArrayFieldStart("knows");
      for (UUID known : file.knows()) {
        json.writeString(known.toString());
      }
      json.writeEndArray();
      for (Part part : Part.values()) {
        json.writeFieldName(part.field());
        if (part.single()) {
          write(file.decision().only(part), json);
        } else {
          json.writeStartArray();
          for (Thing thing : file.decision().of(part)) {
            write(thing, json);
          }
          json.writeEndArray();
        }
      }
      json.writeEndObject();
    }
  }

  private static void write(Thing thing, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (thing.part().named()) {
      json.writeStringField("id", thing.id());
    }
    for (Aspect aspect : thing.part().aspects()) {
      String value = thing.value(aspect);
      if (!value.isEmpty()) {
        json.writeStringField(aspect.field(), value);
      }
    }
    json.writeEndObject();
  }
}
