package app.entregent.exchange.decision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The content of a file as it is kept here: its bytes, deflated. */
final class KeptContent {
  private KeptContent() {}

  static byte[] pack(DecisionFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      DecisionFileJson.write(file, deflated);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return bytes.toByteArray();
  }

  /** What was kept; empty if this version does not understand it any more. */
  static Optional<DecisionFile> unpack(byte[] content) {
    try (InflaterInputStream inflated =
        new InflaterInputStream(new ByteArrayInputStream(content))) {
      return Optional.of(DecisionFileReader.read(inflated.readNBytes(DecisionFile.MOST_BYTES + 1)));
    } catch (IOException | UnreadableFileException _) {
      return Optional.empty();
    }
  }
}
