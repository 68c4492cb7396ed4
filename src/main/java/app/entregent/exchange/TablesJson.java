package app.entregent.exchange;

import app.entregent.exchange.TableStore.Cell;
import app.entregent.workspace.Reader;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Every table of the workspace as it stands, under {@code tables}: rows point at each other by
 * their ids. What a later version of the program keeps is in it without anybody's thinking of it.
 */
final class TablesJson {
  private final JsonGenerator json;
  private final TableStore store = new TableStore();

  TablesJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Reader reader) throws IOException {
    json.writeObjectFieldStart("tables");
    for (String table : store.names()) {
      json.writeArrayFieldStart(table);
      store.rows(reader, table, this::writeRow);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeRow(List<Cell> row) {
    try {
      json.writeStartObject();
      for (Cell cell : row) {
        json.writeFieldName(cell.column());
        if (cell.value().isPresent()) {
          writeValue(cell.value().get());
        } else {
          json.writeNull();
        }
      }
      json.writeEndObject();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void writeValue(Object value) throws IOException {
    switch (value) {
      case Boolean yes -> json.writeBoolean(yes);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Number number -> json.writeNumber(number.toString());
      case byte[] bytes -> json.writeBinary(bytes);
      default -> json.writeString(value.toString());
    }
  }
}
