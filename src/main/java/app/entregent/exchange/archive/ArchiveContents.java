package app.entregent.exchange.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Gathers the files of an archive, through folders and zips, and holds what they need open. */
final class ArchiveContents implements Closeable {
  private static final int MAX_DEPTH = 6;
  private static final int MAX_ZIPS_INSIDE = 2;

  private final ArchiveLimits limits;
  private final AtomicLong total = new AtomicLong();
  private final List<ArchiveFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<ZipFile> zips = new ArrayList<>();
  private final List<Path> unpacked = new ArrayList<>();

  ArchiveContents(ArchiveLimits limits) {
    this.limits = limits;
  }

  List<ArchiveFile> files() {
    return files.stream().sorted(Comparator.comparing(ArchiveFile::name)).toList();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void gather(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    try {
      if (Files.isDirectory(chosen)) {
        gatherFolder(chosen, name);
      } else if (Files.exists(chosen)) {
        gatherFile(chosen, name);
      } else {
        problem(Problem.Kind.NOT_FOUND, name, "");
      }
    } catch (IOException e) {
      problem(Problem.Kind.NOT_READABLE, name, e.toString());
    }
  }

  private void gatherFolder(Path folder, String name) throws IOException {
    List<Path> found;
    try (var walk = Files.walk(folder, MAX_DEPTH)) {
      found =
          walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !isJunk(slashes(folder.relativize(path).toString())))
              .limit(limits.files() + 1L)
              .sorted()
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (found.isEmpty()) {
      problem(Problem.Kind.EMPTY, name, "");
    } else if (found.size() > limits.files()) {
      problem(Problem.Kind.TOO_MANY_FILES, name, Integer.toString(limits.files()));
    } else {
      for (Path path : found) {
        String inside = slashes(folder.relativize(path).toString());
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip") && lower.contains("linkedin")) {
          gatherZip(path, inside, inside + "/", 1);
        } else {
          addPlain(path, inside);
        }
      }
    }
  }

  private void gatherFile(Path file, String name) throws IOException {
    switch (FileNature.of(file)) {
      case EMPTY -> problem(Problem.Kind.EMPTY, name, "");
      case WEB_PAGE -> problem(Problem.Kind.WEB_PAGE, name, "");
      case BINARY -> problem(Problem.Kind.NOT_AN_ARCHIVE, name, "");
      case ZIP -> gatherZip(file, name, "", 0);
      case TEXT -> addPlain(file, name);
    }
  }

  private void addPlain(Path file, String name) throws IOException {
    files.add(
        new ArchiveFile(
            name,
            Files.size(file),
            () -> new BoundedStream(Files.newInputStream(file), limits, total, 0, -1)));
  }

  private void gatherZip(Path file, String name, String prefix, int inside) throws IOException {
    if (inside > MAX_ZIPS_INSIDE) {
      problem(Problem.Kind.NESTED_TOO_DEEP, name, "");
      return;
    }
    ZipFile zip;
    try {
      zip = openZip(file);
    } catch (ZipException e) {
      salvage(file, name, prefix);
      return;
    }
    zips.add(zip);
    List<ZipEntry> entries = new ArrayList<>(zip.stream().filter(e -> !isFolder(e)).toList());
    long packed = entries.stream().mapToLong(ZipEntry::getCompressedSize).sum();
    if (entries.isEmpty()) {
      problem(Problem.Kind.EMPTY, name, "");
    } else if (entries.size() + files.size() > limits.files()) {
      problem(Problem.Kind.TOO_MANY_FILES, name, Integer.toString(limits.files()));
    } else if (packed > Files.size(file)) {
      // Parts that together are larger than the whole must lie over one another.
      problem(Problem.Kind.OVERLAPPING, name, "");
    } else {
      addEntries(zip, entries, prefix, inside);
    }
  }

  private static ZipFile openZip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // Names written by older programs in another encoding are refused as UTF-8.
      return new ZipFile(file.toFile(), Charset.forName("windows-1252"));
    }
  }

  private void addEntries(ZipFile zip, List<ZipEntry> entries, String prefix, int inside)
      throws IOException {
    Set<String> seen = new HashSet<>();
    for (ZipEntry entry : entries) {
      String name = slashes(entry.getName());
      if (isJunk(name)) {
        continue;
      }
      if (isUnsafe(name)) {
        problem(Problem.Kind.UNSAFE_NAME, prefix + name, "");
      } else if (!seen.add(name)) {
        problem(Problem.Kind.SAME_NAME_TWICE, prefix + name, "");
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        gatherInnerZip(zip, entry, prefix + name, inside + 1);
      } else {
        files.add(
            new ArchiveFile(
                prefix + name, Math.max(0, entry.getSize()), () -> bounded(zip, entry)));
      }
    }
  }

  private void gatherInnerZip(ZipFile zip, ZipEntry entry, String name, int inside)
      throws IOException {
    Path copy = temporary();
    try (InputStream in = bounded(zip, entry);
        OutputStream out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    } catch (BoundedStream.RefusedException e) {
      problems.add(e.problem(name, 0));
      return;
    } catch (IOException e) {
      problem(Problem.Kind.NOT_READABLE, name, e.toString());
      return;
    }
    if (FileNature.of(copy) == FileNature.ZIP) {
      gatherZip(copy, name, name + "/", inside);
    } else {
      problem(Problem.Kind.NOT_AN_ARCHIVE, name, "");
    }
  }

  /** Reads a zip whose table of contents is lost from its beginning, as far as it goes. */
  private void salvage(Path file, String name, String prefix) throws IOException {
    int before = files.size();
    Problem.Kind ending = Problem.Kind.TRUNCATED;
    try (ZipInputStream in =
        new ZipInputStream(
            new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String inside = slashes(entry.getName());
        if (!isFolder(entry) && !isJunk(inside) && !isUnsafe(inside)) {
          salvageEntry(in, prefix + inside, file);
        }
      }
    } catch (BoundedStream.RefusedException e) {
      problems.add(e.problem(name, 0));
      return;
    } catch (EOFException e) {
      ending = Problem.Kind.TRUNCATED;
    } catch (ZipException | IllegalArgumentException e) {
      ending = FileNature.isEncrypted(file) ? Problem.Kind.ENCRYPTED : Problem.Kind.TRUNCATED;
    }
    if (ending == Problem.Kind.TRUNCATED && files.size() == before) {
      ending = Problem.Kind.BROKEN;
    }
    problem(ending, name, "");
  }

  private void salvageEntry(ZipInputStream in, String name, Path zip) throws IOException {
    if (files.size() >= limits.files()) {
      throw new BoundedStream.RefusedException(
          Problem.Kind.TOO_MANY_FILES, Integer.toString(limits.files()));
    }
    Path copy = temporary();
    // The packed size of one part is unknown here; that of the whole zip bounds it.
    BoundedStream part = new BoundedStream(in, limits, total, Files.size(zip), -1);
    try (OutputStream out = Files.newOutputStream(copy)) {
      part.transferTo(out);
    } finally {
      if (Files.size(copy) > 0) {
        addPlain(copy, name);
      }
    }
  }

  private InputStream bounded(ZipFile zip, ZipEntry entry) throws IOException {
    return new BoundedStream(
        zip.getInputStream(entry), limits, total, entry.getCompressedSize(), entry.getCrc());
  }

  private Path temporary() throws IOException {
    Path copy = Files.createTempFile("entregent", ".part");
    unpacked.add(copy);
    return copy;
  }

  private void problem(Problem.Kind kind, String file, String detail) {
    problems.add(new Problem(kind, file, 0, detail));
  }

  private static String slashes(String name) {
    return name.replace('\\', '/');
  }

  private static boolean isFolder(ZipEntry entry) {
    return entry.isDirectory() || entry.getName().endsWith("\\");
  }

  private static boolean isUnsafe(String name) {
    return name.startsWith("/")
        || name.matches("(?s)^[A-Za-z]:.*")
        || List.of(name.split("/")).contains("..");
  }

  /** What systems leave behind in folders and zips. */
  private static boolean isJunk(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || name.contains("/__MACOSX/")
        || base.startsWith(".")
        || base.equalsIgnoreCase("Thumbs.db")
        || base.equalsIgnoreCase("desktop.ini");
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : zips) {
      zip.close();
    }
    for (Path copy : unpacked) {
      Files.deleteIfExists(copy);
    }
  }
}
