package app.entregent.shell;

import app.entregent.ui.DiscreetView;
import app.entregent.ui.KeyNames;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.PaletteEntry;
import app.entregent.ui.PaletteEntry.Group;
import app.entregent.ui.PaletteSource;
import app.entregent.ui.Place;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Words;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** What the window itself gives to the palette: its screens, and every command that has a key. */
final class OwnEntries implements PaletteSource {
  /** The places of the rail that have something for everybody. */
  private static final Set<Place> OPEN =
      Set.of(new Place.Today(), new Place.People(), new Place.Settings());

  private final LiveTexts texts;
  private final Navigator navigator;
  private final Keys keys;
  private final DiscreetView discreet;

  OwnEntries(LiveTexts texts, Navigator navigator, Keys keys, DiscreetView discreet) {
    this.texts = texts;
    this.navigator = navigator;
    this.keys = keys;
    this.discreet = discreet;
  }

  @Override
  public CompletionStage<List<PaletteEntry>> find(String words) {
    // Without an open workspace there is nowhere to go, and no key to a place works.
    boolean places = keys.all().stream().anyMatch(s -> s.group().equals(Commands.PLACES));
    Stream<PaletteEntry> screens =
        IntStream.range(0, places ? Rail.ROWS.size() : 0)
            .filter(index -> !discreet.on() || OPEN.contains(Rail.ROWS.get(index).place()))
            .mapToObj(this::screen);
    Stream<PaletteEntry> beside =
        places && !discreet.on() ? Commands.BESIDE.stream().map(this::screen) : Stream.empty();
    Stream<PaletteEntry> commands =
        keys.working().stream()
            .filter(s -> !s.group().equals(Commands.PLACES))
            .filter(s -> !discreet.on() || isOpen(s))
            .map(this::command);
    return CompletableFuture.completedFuture(
        Stream.of(screens, beside, commands)
            .flatMap(entries -> entries)
            .filter(entry -> Words.fit(words, entry.name()))
            .toList());
  }

  /** The commands of the window, and those of a map, which keeps its own list of what it lets. */
  static boolean isOpen(Shortcut shortcut) {
    return shortcut.group().equals(Commands.EVERYWHERE)
        || shortcut.group().key().startsWith("map.");
  }

  private PaletteEntry screen(int index) {
    Rail.Row row = Rail.ROWS.get(index);
    return new PaletteEntry(
        Group.SCREEN,
        texts.texts().say(row.nameKey()),
        KeyNames.of(Rail.key(index), texts.texts()),
        () -> navigator.open(row.place()));
  }

  private PaletteEntry screen(Commands.Beside beside) {
    return new PaletteEntry(
        Group.SCREEN,
        texts.texts().say(beside.nameKey()),
        KeyNames.of(KeyCombination.valueOf(beside.keys()), texts.texts()),
        () -> navigator.open(beside.place()));
  }

  private PaletteEntry command(Shortcut shortcut) {
    return new PaletteEntry(
        Group.COMMAND,
        texts.now(shortcut.what()),
        KeyNames.of(shortcut.keys(), texts.texts()),
        shortcut.action());
  }
}
