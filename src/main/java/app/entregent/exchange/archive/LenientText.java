package app.entregent.exchange.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The letters of a table, whatever wrote it: UTF-8 with or without a mark, UTF-16, and single bytes
 * of Windows-1252 among them. NUL and other control characters are taken out, because no cell means
 * them and the database would keep them.
 */
final class LenientText extends Reader {
  private static final int HEAD = 4;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(1 << 15).limit(0);
  private boolean ended;
  private boolean flushed;
  private boolean oldEncoding;

  LenientText(InputStream source) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(source, HEAD);
    byte[] head = pushback.readNBytes(HEAD);
    pushback.unread(head);
    this.in = pushback;
    TextEncoding encoding = TextEncoding.of(head);
    this.utf8 = encoding == TextEncoding.UTF_8;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** Whether bytes that are no UTF-8 were met so far. */
  boolean oldEncoding() {
    return oldEncoding;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int n = 0;
    while (n == 0) {
      if (!chars.hasRemaining() && !fill()) {
        return -1;
      }
      while (n < length && chars.hasRemaining()) {
        char letter = chars.get();
        if (isMeant(letter)) {
          target[offset + n++] = letter == '\f' || letter == '\u000B' ? ' ' : letter;
        }
      }
    }
    return n;
  }

  private static boolean isMeant(char letter) {
    return letter >= ' '
        ? (letter < 0x7F || letter > 0x9F) && letter != '\uFEFF'
        : letter == '\t'
            || letter == '\n'
            || letter == '\r'
            || letter == '\f'
            || letter == '\u000B';
  }

  private boolean fill() throws IOException {
    chars.clear();
    while (chars.position() == 0 && !flushed) {
      if (!ended) {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
      }
      decode();
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void decode() {
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isMalformed() && chars.remaining() > result.length()) {
      oldEncoding |= utf8;
      byte[] wrong = new byte[result.length()];
      bytes.get(wrong);
      chars.put(WINDOWS.decode(ByteBuffer.wrap(wrong)));
      result = decoder.decode(bytes, chars, ended);
    }
    if (ended && result.isUnderflow()) {
      decoder.flush(chars);
      flushed = true;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
