package app.entregent.exchange.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds archives of invented people, as zip or folder. */
public final class ArchiveFixture {
  public static final String CONNECTIONS =
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
  public static final String MESSAGES =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
          + "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";
  public static final String JANE =
      "Jane,Hale,https://www.linkedin.com/in/jane-hale,,Acme,CEO,07 Jun 2026";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public ArchiveFixture with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public ArchiveFixture with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  public Path zip(Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
        packed.closeEntry();
      }
    }
    return zip;
  }

  public Path folder(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }

  /** Reads what was chosen to its end. */
  static Reading read(Path chosen) throws IOException {
    return read(chosen, ArchiveLimits.NORMAL);
  }

  static Reading read(Path chosen, ArchiveLimits limits) throws IOException {
    try (ArchiveSource source = ArchiveSource.open(chosen, limits)) {
      Reading reading = new Reading();
      reading.summary(ArchiveReader.read(source, reading, ArchiveProgress.NONE));
      return reading;
    }
  }

  /** Reads one table that was chosen alone. */
  static Reading readFile(Path folder, String name, String text) throws IOException {
    return readFile(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading readFile(Path folder, String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes));
  }
}
