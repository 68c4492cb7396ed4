package app.entregent.exchange.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a table are stored, judged by its first bytes. */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE),
  UTF_16_BIG(StandardCharsets.UTF_16BE);

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  static TextEncoding of(byte[] head) {
    if (head.length < 4) {
      return UTF_8;
    }
    if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      return UTF_16_LITTLE;
    }
    if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      return UTF_16_BIG;
    }
    // Without a mark: a header in Latin letters leaves every second byte empty.
    if (head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
      return UTF_16_LITTLE;
    }
    return head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0 ? UTF_16_BIG : UTF_8;
  }
}
