package app.entregent.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileNature {
  EMPTY,
  ZIP,
  WEB_PAGE,
  BINARY,
  TEXT;

  private static final int SAMPLE = 4096;

  static FileNature of(Path file) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      return EMPTY;
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9) {
      return ZIP;
    }
    if (TextEncoding.of(head) != TextEncoding.UTF_8) {
      return TEXT;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    String start = text.replace("\u00ef\u00bb\u00bf", "").stripLeading();
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return WEB_PAGE;
    }
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
    return controls * 20 > head.length ? BINARY : TEXT;
  }

  /** Whether the first part of a zip is locked by a password. */
  static boolean isEncrypted(Path zip) throws IOException {
    byte[] head = head(zip);
    return head.length > 7 && head[2] == 3 && head[3] == 4 && (head[6] & 1) == 1;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(SAMPLE);
    }
  }
}
