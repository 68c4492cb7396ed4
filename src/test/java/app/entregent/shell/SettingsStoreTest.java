package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import app.entregent.ui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(1);

  @AfterEach
  void end() {
    background.shutdownNow();
  }

  private SettingsStore open(Path folder) {
    return new SettingsStore(folder, Duration.ofHours(1), Language.FR, background);
  }

  @Test
  void whatWasChangedIsThereAtTheNextStart(@TempDir Path folder) throws IOException {
    Settings.Bounds bounds = new Settings.Bounds(10, 20, 1200, 700, false);
    try (SettingsStore store = open(folder.resolve("made/when/needed"))) {
      assertThat(store.isFirstRun()).isTrue();
      store.change(s -> s.withLanguage(Language.EN).withLook(Look.DARK).withSize(150));
      store.change(s -> s.withBounds(bounds).withOpened(Path.of("/a/one.entregent")));
      store.change(s -> s.withOpened(Path.of("/a/two.entregent")));
    }
    SettingsStore again = open(folder.resolve("made/when/needed"));
    assertThat(again.isFirstRun()).isFalse();
    assertThat(again.get().language()).isEqualTo(Language.EN);
    assertThat(again.get().look()).isEqualTo(Look.DARK);
    assertThat(again.get().size()).isEqualTo(150);
    assertThat(again.get().bounds()).contains(bounds);
    assertThat(again.get().recent())
        .containsExactly(Path.of("/a/two.entregent"), Path.of("/a/one.entregent"));
    try (var files = Files.list(folder.resolve("made/when/needed"))) {
      assertThat(files).as("No temporary file is left").hasSize(1);
    }
  }

  @Test
  void onlyTheOwnerMayRead(@TempDir Path folder) throws IOException {
    try (SettingsStore store = open(folder)) {
      store.change(s -> s.withSize(120));
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("settings.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aDamagedFileIsAFirstStartAndAnOddValueSpoilsNothingElse(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("settings.json"),
        "{\"language\":\"en\",\"look\":\"pink\",\"size\":9000,\"window\":7,\"recent\":[\"\",3]}");
    Settings odd = open(folder).get();
    assertThat(odd.language()).isEqualTo(Language.EN);
    assertThat(odd.look()).isEqualTo(Look.SYSTEM);
    assertThat(odd.size()).isEqualTo(200);
    assertThat(odd.bounds()).isEmpty();
  }

  @Test
  void eachPlatformHasItsFolders() {
    assertThat(PlatformFolders.of("Linux", "/home/a", Map.of()).config())
        .isEqualTo(Path.of("/home/a/.config/entregent"));
    assertThat(PlatformFolders.of("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/x")).config())
        .isEqualTo(Path.of("/x/entregent"));
    assertThat(PlatformFolders.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "rel")).data())
        .isEqualTo(Path.of("/home/a/.local/share/entregent"));
    assertThat(PlatformFolders.of("Mac OS X", "/Users/a", Map.of()).config())
        .isEqualTo(Path.of("/Users/a/Library/Application Support/Entregent"));
    assertThat(PlatformFolders.of("Windows 11", "/u", Map.of("APPDATA", "/u/R")).config())
        .isEqualTo(Path.of("/u/R/Entregent"));
  }

  @Test
  void aMissingDisplayIsToldBeforeTheWindowIsTried() {
    Surroundings bare = new Surroundings("Linux", Map.of(), false, library -> true);
    assertThat(bare.missing().orElseThrow().key()).isEqualTo("shell.missing.display");
    Surroundings noGtk = new Surroundings("Linux", Map.of("DISPLAY", ":0"), false, l -> false);
    assertThat(noGtk.missing().orElseThrow().key()).isEqualTo("shell.missing.gtk");
    Surroundings wayland =
        new Surroundings("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), false, l -> true);
    assertThat(wayland.missing()).isEmpty();
    assertThat(new Surroundings("Windows 11", Map.of(), false, l -> false).missing()).isEmpty();
  }
}
