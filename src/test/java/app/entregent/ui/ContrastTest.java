package app.entregent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text reads at 4.5 : 1 or better (WCAG 2.2, 1.4.3) on every ground it is declared for. */
class ContrastTest {
  private static final Pattern COLOR = Pattern.compile("(-color-[\\w-]+):\\s*([^;]+);");
  private static final double LEAST = 4.5;

  private static final List<String> INKS =
      List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg", "danger-fg", "warning-fg");
  private static final List<String> GROUNDS =
      List.of("bg-default", "bg-subtle", "bg-inset", "bg-overlay");
  private static final List<String> TINTED =
      Stream.concat(
              Stream.of("champion", "supporter", "neutral", "sceptic", "opponent", "unknown")
                  .map(stance -> "stance-" + stance),
              Stream.of("initiator", "user", "buyer", "decider", "influencer", "gatekeeper")
                  .map(role -> "role-" + role))
          .toList();

  @ParameterizedTest
  @CsvSource({"primer-light,light", "primer-dark,dark", "primer-light,light+contrast"})
  void textReadsOnItsGround(String base, String ours) throws IOException {
    Map<String, String> colors = new HashMap<>();
    add(colors, read("/atlantafx/base/theme/" + base + ".css"));
    for (String sheet : ours.split("\\+", -1)) {
      add(colors, Files.readString(Path.of("resources/app/entregent/style", sheet + ".css")));
    }
    for (String ink : INKS) {
      for (String ground : GROUNDS) {
        check(colors, ink, ground);
      }
    }
    for (String tinted : TINTED) {
      check(colors, tinted + "-fg", tinted + "-subtle");
      check(colors, tinted + "-fg", "bg-default");
    }
    check(colors, "accent-fg", "accent-subtle");
    check(colors, "fg-default", "accent-subtle");
    check(colors, "fg-emphasis", "accent-emphasis");
    check(colors, "fg-emphasis", "danger-emphasis");
    check(colors, "bg-default", "fg-default");
  }

  private static void check(Map<String, String> colors, String ink, String ground) {
    assertThat(ratio(color(colors, ink), color(colors, ground)))
        .as("%s on %s", ink, ground)
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static Color color(Map<String, String> colors, String name) {
    String value = colors.getOrDefault("-color-" + name, "");
    assertThat(value).as(name).isNotEmpty();
    return value.startsWith("-color-")
        ? color(colors, value.substring("-color-".length()))
        : Color.web(value);
  }

  /** Relative luminance and contrast as WCAG 2.2 defines them. */
  private static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static void add(Map<String, String> colors, String css) {
    COLOR.matcher(css).results().forEach(r -> colors.put(r.group(1), r.group(2).strip()));
  }

  private static String read(String resource) throws IOException {
    URI sheet = URI.create(ContrastTest.class.getResource(resource).toExternalForm());
    try (var in = sheet.toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
