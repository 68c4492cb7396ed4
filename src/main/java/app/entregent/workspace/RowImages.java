package app.entregent.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they were before a change: deflated JSON lines, the column names first, then one array of
 * texts a row. A column that a later migration added is simply not there and gets its default.
 */
final class RowImages {
  /** The most rows that one image holds, so that undoing a large change stays small in memory. */
  static final int ROWS = 500;

  private static final ObjectMapper JSON = new ObjectMapper();

  private RowImages() {}

  static byte[] pack(Table<?> table, List<? extends TableRecord<?>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      Field<?>[] fields = table.fields();
      List<String> names = new ArrayList<>();
      for (Field<?> field : fields) {
        names.add(field.getName());
      }
      writeLine(deflated, names);
      for (TableRecord<?> row : rows) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Field<?> field : fields) {
          texts.add(text(row.get(field)));
        }
        writeLine(deflated, texts);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  static <R extends TableRecord<R>> List<R> unpack(Table<R> table, byte[] image) {
    try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(image))) {
      String[] lines = new String(inflated.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      String[] names = JSON.readValue(lines[0], String[].class);
      List<R> rows = new ArrayList<>();
      for (int line = 1; line < lines.length - 1; line++) {
        @Nullable String[] texts = JSON.readValue(lines[line], String[].class);
        R row = table.newRecord();
        for (int column = 0; column < names.length; column++) {
          put(row, table.field(names[column]), texts[column]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The same rows without those that are among these or refer to such; empty if none is left. */
  static byte[] without(byte[] image, Set<Long> gone) {
    try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(image))) {
      String[] lines = new String(inflated.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      String[] names = JSON.readValue(lines[0], String[].class);
      ByteArrayOutputStream left = new ByteArrayOutputStream();
      int rows = 0;
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(left)) {
        writeLine(deflated, List.of(names));
        for (int line = 1; line < lines.length - 1; line++) {
          @Nullable String[] texts = JSON.readValue(lines[line], String[].class);
          if (!refers(names, texts, gone)) {
            writeLine(deflated, Arrays.asList(texts));
            rows++;
          }
        }
      }
      if (rows == lines.length - 2) {
        return image;
      }
      return rows == 0 ? new byte[0] : left.toByteArray();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static boolean refers(String[] names, @Nullable String[] texts, Set<Long> gone) {
    for (int column = 0; column < names.length; column++) {
      String text = texts[column];
      boolean id = names[column].equals("ID") || names[column].endsWith("_ID");
      if (id && text != null && gone.contains(Long.valueOf(text))) {
        return true;
      }
    }
    return false;
  }

  private static void writeLine(DeflaterOutputStream out, List<?> texts)
      throws JsonProcessingException, IOException {
    out.write(JSON.writeValueAsBytes(texts));
    out.write('\n');
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static <T> void put(TableRecord<?> row, @Nullable Field<T> field, @Nullable String text) {
    if (field != null) {
      row.set(field, text == null ? null : field.getType().cast(value(field, text)));
    }
  }

  private static Object value(Field<?> field, String text) {
    Class<?> type = field.getType();
    if (type == String.class) {
      return text;
    } else if (type == Long.class) {
      return Long.valueOf(text);
    } else if (type == Integer.class) {
      return Integer.valueOf(text);
    } else if (type == Boolean.class) {
      return Boolean.valueOf(text);
    } else if (type == Double.class) {
      return Double.valueOf(text);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(text);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type == UUID.class) {
      return UUID.fromString(text);
    } else if (type == byte[].class) {
      return Base64.getDecoder().decode(text);
    }
    throw new IllegalStateException("The journal cannot keep a " + type + " of " + field);
  }
}
