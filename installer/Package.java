import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a package of Entregent with a runtime of its own, for the platform that this runs on:
 * {@code java installer/Package.java [TYPE]} after {@code mvn package}, with a JDK 25.
 *
 * <p>JavaFX is linked into the runtime as modules; the program and its other libraries stand on the
 * class path beside it. TYPE is one of jpackage's (deb, rpm, msi, exe, dmg, pkg, app-image);
 * without it the platform's usual one is made. The package lands in {@code target/installer}.
 */
class Package {
  /** What the program and its libraries need of the JDK, beside JavaFX. No network client. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.prefs,"
          + "java.security.jgss,java.sql,java.transaction.xa,java.xml,jdk.charsets,jdk.jfr,"
          + "jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.base,javafx.graphics,javafx.controls,"
          + "javafx.swing";

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+UseSerialGC",
          "-Xmx1g");

  private static final Path RUNNABLE = Path.of("target", "entregent");
  private static final Path WORK = Path.of("target", "installer");

  private Package() {}

  public static void main(String[] args) throws Exception {
    if (!Files.exists(RUNNABLE.resolve("entregent.jar"))) {
      stop(
          "There is no target/entregent/entregent.jar. Run mvn package first, in the project's"
              + " folder.");
    }
    if (Runtime.version().feature() < 25) {
      stop(
          "The package needs a JDK 25 or newer; this is Java " + Runtime.version().feature() + ".");
    }
    delete(WORK);
    Path javafx = Files.createDirectories(WORK.resolve("javafx"));
    Path input = Files.createDirectories(WORK.resolve("input").resolve("lib"));
    sort(javafx, input);
    Path runtime = WORK.resolve("runtime");
    run(
        tool("jlink"),
        "--module-path",
        javafx.toString(),
        "--add-modules",
        MODULES,
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--include-locales=en,fr",
        "--output",
        runtime.toString());
    run(jpackage(input.getParent(), runtime, args.length == 0 ? usualType() : args[0]));
    try (Stream<Path> made = Files.list(WORK.resolve("package"))) {
      made.forEach(file -> System.out.println("Made " + file));
    }
  }

  /** JavaFX's modules go to the linker; those without a platform's name in theirs are empty. */
  private static void sort(Path javafx, Path classPath) throws IOException {
    Files.copy(RUNNABLE.resolve("entregent.jar"), classPath.resolveSibling("entregent.jar"));
    try (Stream<Path> libraries = Files.list(RUNNABLE.resolve("lib"))) {
      for (Path library : libraries.toList()) {
        String name = library.getFileName().toString();
        if (!name.startsWith("javafx-")) {
          Files.copy(library, classPath.resolve(name));
        } else if (name.matches(".*-(linux|mac|win)(-.*)?\\.jar")) {
          Files.copy(library, javafx.resolve(name));
        }
      }
    }
  }

  private static String[] jpackage(Path input, Path runtime, String type) {
    List<String> words =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type",
                type,
                "--name",
                type.equals("deb") || type.equals("rpm") ? "entregent" : "Entregent",
                "--app-version",
                "0.1.0",
                "--vendor",
                "Entregent",
                "--description",
                "Offline workbench for social selling between businesses",
                "--input",
                input.toString(),
                "--main-jar",
                "entregent.jar",
                "--runtime-image",
                runtime.toString(),
                "--icon",
                Path.of("installer", "entregent." + iconEnding()).toString(),
                "--dest",
                WORK.resolve("package").toString()));
    if (!Files.exists(Path.of("installer", "entregent." + iconEnding()))) {
      int icon = words.indexOf("--icon");
      words.remove(icon + 1);
      words.remove(icon);
    }
    JAVA_OPTIONS.forEach(option -> words.addAll(List.of("--java-options", option)));
    if (type.equals("deb") || type.equals("rpm")) {
      words.addAll(List.of("--linux-shortcut", "--linux-menu-group", "Office"));
    }
    if (type.equals("deb")) {
      words.addAll(List.of("--linux-package-deps", "libgtk-3-0 | libgtk-3-0t64"));
      words.addAll(List.of("--resource-dir", Path.of("installer", "linux").toString()));
    }
    if (type.equals("msi") || type.equals("exe")) {
      words.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
    }
    return words.toArray(String[]::new);
  }

  private static String usualType() {
    return switch (platform()) {
      case "windows" -> "msi";
      case "mac" -> "dmg";
      default -> "deb";
    };
  }

  private static String iconEnding() {
    return switch (platform()) {
      case "windows" -> "ico";
      case "mac" -> "icns";
      default -> "png";
    };
  }

  private static String platform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static void run(String... words) throws IOException, InterruptedException {
    System.out.println(
        Arrays.stream(words)
            .limit(1)
            .map(w -> Path.of(w).getFileName().toString())
            .collect(Collectors.joining()));
    int status = new ProcessBuilder(words).inheritIO().start().waitFor();
    if (status != 0) {
      stop(Path.of(words[0]).getFileName() + " ended with status " + status + ".");
    }
  }

  private static void stop(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
