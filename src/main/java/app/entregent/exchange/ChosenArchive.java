package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One archive of those that are imported together.
 *
 * @param prefix stands before the names of its files, so that each name is there once
 * @param asOf the day of the archive: the one in its name ({@code ..._06-07-2026.zip}), or else
 *     that of the file
 */
record ChosenArchive(ArchiveSource source, String prefix, LocalDate asOf) {
  private static final Pattern DATED =
      Pattern.compile("(?<!\\d)(\\d{1,2})-(\\d{1,2})-(\\d{4})(?!\\d)");

  /** Opens what was chosen, the oldest archive first. Who calls closes the sources. */
  static List<ChosenArchive> open(List<Path> chosen, Clock clock) {
    List<ChosenArchive> archives = new ArrayList<>();
    Set<String> prefixes = new HashSet<>();
    for (Path path : chosen) {
      ArchiveSource source = ArchiveSource.open(path);
      String name = String.valueOf(path.getFileName());
      boolean table = source.files().size() == 1 && source.files().getFirst().name().equals(name);
      String prefix = chosen.size() == 1 || table ? "" : name + "/";
      String mark = table ? name : prefix;
      for (int i = 2; !prefixes.add(mark); i++) {
        prefix = "(" + i + ") " + (table ? "" : name + "/");
        mark = table ? prefix + name : prefix;
      }
      archives.add(new ChosenArchive(source, prefix, asOf(path, clock)));
    }
    return archives.stream().sorted(Comparator.comparing(ChosenArchive::asOf)).toList();
  }

  private static LocalDate asOf(Path path, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    Matcher dated = DATED.matcher(String.valueOf(path.getFileName()));
    if (dated.find()) {
      try {
        return LocalDate.of(
            Integer.parseInt(dated.group(3)),
            Integer.parseInt(dated.group(1)),
            Integer.parseInt(dated.group(2)));
      } catch (DateTimeException e) {
        // Numbers that are no date, such as a telephone number: the file's own day tells.
        return ofFile(path, clock, today);
      }
    }
    return ofFile(path, clock, today);
  }

  private static LocalDate ofFile(Path path, Clock clock, LocalDate today) {
    try {
      LocalDate day =
          LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), clock.getZone());
      return day.isAfter(today) ? today : day;
    } catch (IOException e) {
      return today;
    }
  }
}
