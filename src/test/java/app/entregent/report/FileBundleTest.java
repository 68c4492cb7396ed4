package app.entregent.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileBundleTest {
  @Test
  void namesSuitEveryFileSystem() {
    assertThat(FileBundle.safe("A/B: \"c\" <d>|e*?\\f")).isEqualTo("A B c d e f");
    assertThat(FileBundle.safe("Été à Fès…")).isEqualTo("Été à Fès");
    assertThat(FileBundle.safe("CON")).isEqualTo("CON_");
    assertThat(FileBundle.safe("lpt1")).isEqualTo("lpt1_");
    assertThat(FileBundle.safe("...")).isEmpty();
    assertThat(FileBundle.safe("😀".repeat(9) + "x".repeat(100))).hasSize(60);
  }
}
