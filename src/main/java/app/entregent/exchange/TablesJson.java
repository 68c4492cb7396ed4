package app.entregent.exchange;

import app.entregent.workspace.Reader;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

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
    for (Table<?> table : store.tables()) {
      json.writeArrayFieldStart(name(table.getName()));
      store.rows(reader, table, this::writeRow);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeRow(Record row) {
    try {
      json.writeStartObject();
      for (Field<?> field : row.fields()) {
        json.writeFieldName(name(field.getName()));
        writeValue(row.get(field));
      }
      json.writeEndObject();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private void writeValue(Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Boolean yes -> json.writeBoolean(yes);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Number number -> json.writeNumber(number.toString());
      case byte[] bytes -> json.writeBinary(bytes);
      default -> json.writeString(value.toString());
    }
  }

  private static String name(String sql) {
    return sql.toLowerCase(Locale.ROOT);
  }
}
