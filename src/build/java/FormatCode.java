import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks or writes the format of all Java files below a folder: {@code check|write FOLDER}. */
class FormatCode {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    List<String> words =
        new ArrayList<>(
            write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of(args[1]))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Path::toString)
          .forEach(words::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    int status =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(words.toArray(String[]::new));
    out.flush();
    if (status != 0) {
      System.err.println(
          "The files above are not in the project's format. Remedy: mvn -Pformat"
              + " process-test-classes");
    }
    System.exit(status);
  }
}
