import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a package of Entregent with a runtime of its own, for the platform that this runs on:
 * {@code java installer/Package.java [TYPE]} after {@code mvn package}, with a JDK 25.
 *
 * <p>JavaFX is linked into the runtime as modules; the program and its other libraries stand on the
 * class path beside it. The program is started once without a display, so that the package knows
 * the classes of its first page beforehand. TYPE is one of jpackage's (deb, rpm, msi, exe, dmg,
 * pkg, app-image); without it the platform's usual one is made. The package lands in {@code
 * target/installer}.
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

  private static final String VERSION = "0.1.0";
  private static final String DESCRIPTION =
      "Offline workbench for social selling between businesses";

  /** Until its first page stands, on a slow machine too. */
  private static final long SECONDS_TO_SHOW = 20;

  private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

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
    run(dump(runtime));
    String type = args.length == 0 ? usualType() : args[0];
    boolean image = type.equals("app-image");
    Path made = WORK.resolve(image ? "package" : "image");
    run(image(input.getParent(), runtime, name(type), made));
    try (Stream<Path> images = Files.list(made)) {
      Path folder = images.findFirst().orElseThrow();
      if (platform().equals("linux") && (image || type.equals("deb"))) {
        remember(folder, runtime);
      }
      if (!image) {
        run(jpackage(folder, type));
      }
    }
    tell();
  }

  private static void tell() throws IOException {
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

  /** The linker keeps no archive of the JDK's classes for small object headers; this makes it. */
  private static String[] dump(Path runtime) {
    List<String> words = new ArrayList<>(List.of(java(runtime), "-Xshare:dump"));
    words.addAll(JAVA_OPTIONS);
    return words.toArray(String[]::new);
  }

  /** The program with its runtime in a folder, ready to be started. */
  private static String[] image(Path input, Path runtime, String name, Path destination) {
    List<String> words =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                name,
                "--app-version",
                VERSION,
                "--vendor",
                "Entregent",
                "--description",
                DESCRIPTION,
                "--input",
                input.toString(),
                "--main-jar",
                "entregent.jar",
                "--runtime-image",
                runtime.toString(),
                "--dest",
                destination.toString()));
    Path icon = Path.of("installer", "entregent." + iconEnding());
    if (Files.exists(icon)) {
      words.addAll(List.of("--icon", icon.toString()));
    }
    JAVA_OPTIONS.forEach(option -> words.addAll(List.of("--java-options", option)));
    return words.toArray(String[]::new);
  }

  private static String[] jpackage(Path image, String type) {
    List<String> words =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type",
                type,
                "--name",
                name(type),
                "--app-version",
                VERSION,
                "--vendor",
                "Entregent",
                "--description",
                DESCRIPTION,
                "--app-image",
                image.toString(),
                "--dest",
                WORK.resolve("package").toString()));
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

  private static String name(String type) {
    return type.equals("deb") || type.equals("rpm") ? "entregent" : "Entregent";
  }

  /**
   * Starts the program once, without a display and over an invented workspace, and keeps what it
   * loaded, so that it starts faster from then on. Where that cannot be, the package is made
   * without; so are those of which nobody tried yet whether their libraries keep their moment.
   */
  private static void remember(Path image, Path runtime) throws Exception {
    Path jar = one(image, "entregent.jar");
    Path archive = jar.resolveSibling("entregent.jsa");
    date(jar.getParent());
    Path home = Files.createDirectories(WORK.resolve("home")).toAbsolutePath();
    Path people =
        Files.writeString(
            home.resolve("Connections.csv"),
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "Ida,Invented,,,Nowhere,Director,01 Jan 2026\n");
    String workspace = home.resolve("first.entregent").toString();
    start(runtime, jar, home, "import", people.toString(), "--workspace", workspace).waitFor();
    Process window = start(runtime, jar, home, workspace);
    if (window.waitFor(SECONDS_TO_SHOW, TimeUnit.SECONDS)) {
      System.out.println("The program cannot be tried here; the package starts more slowly.");
      return;
    }
    run(
        tool("jcmd"),
        Long.toString(window.pid()),
        "VM.cds",
        "dynamic_dump",
        archive.toAbsolutePath().toString());
    window.destroy();
    window.waitFor();
    if (Files.exists(archive)) {
      Files.writeString(
          one(image, name(image) + ".cfg"),
          String.join(
              System.lineSeparator(),
              "java-options=-XX:SharedArchiveFile=$APPDIR/entregent.jsa",
              // Where it does not fit, the program starts without it and says nothing.
              "java-options=-Xlog:cds*=off",
              ""),
          StandardOpenOption.APPEND);
    }
  }

  /**
   * An archive fits the libraries of its moment only, and packing gives them another one: all get
   * one known moment here, and once more when they were unpacked (linux/postinst).
   */
  private static void date(Path libraries) throws IOException {
    try (Stream<Path> files = Files.walk(libraries)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jar")).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(MOMENT));
      }
    }
  }

  private static Process start(Path runtime, Path jar, Path home, String... asked)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(java(runtime)));
    words.addAll(JAVA_OPTIONS);
    words.addAll(
        List.of(
            "-XX:+RecordDynamicDumpInfo",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.home=" + home,
            "-cp",
            jar.toString(),
            "app.entregent.shell.Main"));
    words.addAll(List.of(asked));
    ProcessBuilder program = new ProcessBuilder(words).inheritIO();
    program.environment().put("HOME", home.toString());
    program.environment().put("APPDATA", home.toString());
    program.environment().put("LOCALAPPDATA", home.toString());
    program.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    return program.start();
  }

  private static Path one(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static String name(Path image) {
    return image.getFileName().toString().replaceFirst("\\.app$", "");
  }

  private static String java(Path runtime) {
    return runtime.resolve("bin").resolve("java").toString();
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
