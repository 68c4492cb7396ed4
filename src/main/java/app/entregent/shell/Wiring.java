package app.entregent.shell;

import app.entregent.screen.settings.SettingsView;
import app.entregent.screen.settings.SettingsViewModel;
import app.entregent.screen.start.StartView;
import app.entregent.screen.start.StartViewModel;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Dialogs;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.KeySheet;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.PaletteEntry;
import app.entregent.ui.Place;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.SaidException;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.TaskList;
import app.entregent.ui.Tasks;
import app.entregent.ui.Theme;
import app.entregent.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

/** The composition root: builds everything by hand and joins it. One for each window. */
public final class Wiring implements AutoCloseable {
  private static final Duration SETTINGS_REST = Duration.ofMillis(400);

  private final Stage stage;
  private final SettingsStore settings;
  private final LiveTexts texts;
  private final Controls controls;
  private final Theme theme;
  private final Keys keys = new Keys();
  private final DiscreetView discreet = new DiscreetView();
  private final DiscreetPage discreetPage;
  private final Notices notices;
  private final Tasks tasks;
  private final Journey journey;
  private final OpenWorkspace door;
  private final WorkspaceFiles workspaces;
  private final Dialogs dialogs;
  private final Overlay overlay = new Overlay();
  private final LiveRings rings = new LiveRings();
  private final Outside outside;
  private final MainWindow window;
  private Optional<Desk> desk = Optional.empty();
  private Optional<Screen> firstSteps = Optional.empty();
  private Optional<Screen> start = Optional.empty();
  private Optional<Screen> openScreen = Optional.empty();

  public Wiring(Stage stage, Outside outside) {
    this.stage = stage;
    this.outside = outside;
    settings =
        new SettingsStore(
            outside.folders().config(),
            SETTINGS_REST,
            outside.systemLanguage(),
            outside.background());
    texts = new LiveTexts(settings.get().language());
    controls = new Controls(texts);
    theme = new Theme(settings.get().look(), settings.get().size());
    notices = new Notices(controls, discreet);
    discreetPage = new DiscreetPage(controls);
    tasks = new Tasks(outside.background());
    dialogs = outside.dialogs().orElseGet(() -> new FileDialogs(stage, texts));
    door = new OpenWorkspace(outside.background(), outside.clock(), tasks::endAll);
    Path data = outside.folders().data();
    workspaces =
        new WorkspaceFiles(
            door,
            language -> tasks.run(new SampleTask(data, language, outside.clock())),
            settings,
            data,
            Platform::runLater);
    journey = new Journey(place -> desk.orElseThrow().screen(place, this::settingsScreen));
    window = buildWindow();
    addKeys();
    rememberChoices();
    stage.setScene(window.scene());
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title,
                texts.languageProperty(),
                workspaces.current(),
                discreet.onProperty()));
    discreet.onProperty().subscribe(on -> showDiscreetly());
    workspaces.current().subscribe(this::enter);
  }

  /** Shows the window: the file of last time, one that was asked for, or the first steps. */
  public void show(Optional<Path> asked) {
    WindowPlace.restore(stage, settings);
    stage.show();
    asked
        .or(() -> settings.get().recent().stream().filter(Files::exists).findFirst())
        .ifPresent(
            file ->
                workspaces
                    .open(file)
                    .whenCompleteAsync(
                        (nothing, failure) -> {
                          if (failure != null) {
                            tell(failure);
                          }
                        },
                        Platform::runLater));
  }

  /** What nobody foresaw: it is told and logged, and the window goes on. */
  void unexpected(Throwable cause) {
    Platform.runLater(() -> notices.trouble(Message.of("shell.trouble.unexpected"), cause));
  }

  /** The live looks, texts and notices, for what is joined to this window. */
  public Theme theme() {
    return theme;
  }

  public LiveTexts texts() {
    return texts;
  }

  public Notices notices() {
    return notices;
  }

  public Journey journey() {
    return journey;
  }

  /**
   * Ends the window's part of the program: what is still to be written is written. Long work that
   * is not done leaves no trace.
   */
  @Override
  public void close() {
    WindowPlace.remember(stage, settings);
    journey.restart();
    desk.ifPresent(Desk::close);
    tasks.endAll();
    CompletableFuture.runAsync(door::close, work -> Thread.ofPlatform().name("closing").start(work))
        .join();
    desk.ifPresent(closed -> closed.kept().toCompletableFuture().join());
    settings.close();
  }

  private MainWindow buildWindow() {
    Rail rail = new Rail(controls, rings, journey.placeProperty(), journey::open);
    MainWindow built =
        new MainWindow(
            rail,
            journey.screenProperty().flatMap(s -> discreet.onProperty().map(on -> seen(s))),
            theme.sizeProperty(),
            notices,
            new TaskList(controls, tasks),
            overlay,
            discreet.onProperty());
    theme.dress(built.scene());
    keys.listen(built.scene());
    return built;
  }

  private void addKeys() {
    PaletteViewModel found =
        new PaletteViewModel(
            List.of(new OwnEntries(texts, journey, keys, discreet), this::findInWorkspace),
            Platform::runLater);
    keys.allow(
        key -> !discreet.on() || key.group().equals(Commands.PLACES) || OwnEntries.isOpen(key));
    Commands.addPalette(keys, new Palette(controls, found, overlay)::open);
    Commands.addLooks(keys, texts, theme);
    Commands.addWindow(
        keys,
        this::openKeySheet,
        () -> stage.setFullScreen(!stage.isFullScreen()),
        discreet::toggle);
  }

  private CompletionStage<List<PaletteEntry>> findInWorkspace(String words) {
    return desk.map(Desk::entries)
        .map(entries -> entries.find(words))
        .orElse(CompletableFuture.completedFuture(List.of()));
  }

  private void rememberChoices() {
    texts.languageProperty().subscribe(language -> settings.change(s -> s.withLanguage(language)));
    theme.lookProperty().subscribe(look -> settings.change(s -> s.withLook(look)));
    theme.sizeProperty().subscribe(size -> settings.change(s -> s.withSize(size)));
  }

  /** Another workspace is another desk; where none is open stand the first steps. */
  private void enter(Optional<Path> file) {
    journey.restart();
    desk.ifPresent(Desk::close);
    desk = door.workspace().filter(workspace -> file.isPresent()).map(this::newDesk);
    rings.show(desk.map(Desk::rings));
    firstSteps.ifPresent(Screen::deactivate);
    firstSteps = desk.isPresent() ? Optional.empty() : Optional.of(startScreen());
    if (desk.isPresent()) {
      window.showWork();
      journey.open(new Place.Today());
    }
    firstSteps.ifPresent(
        start -> {
          window.showStart(start.root());
          start.activate();
        });
    showDiscreetly();
  }

  private Desk newDesk(Workspace workspace) {
    return new Desk(
        new Parts(
            controls,
            keys,
            notices,
            tasks,
            outside.background(),
            dialogs,
            overlay,
            discreet,
            journey,
            journey.placeProperty(),
            outside.clock(),
            RoomScreens.ofMachine(
                settings.get().room(), id -> settings.change(s -> s.withRoom(id))),
            outside.opener()),
        workspace);
  }

  private Screen startScreen() {
    StartViewModel model =
        new StartViewModel(
            new FirstSteps(
                workspaces, door, journey, tasks::endAll, outside.background(), Platform::runLater),
            dialogs,
            texts.languageProperty());
    return new StartView(controls, keys, model);
  }

  private Screen settingsScreen() {
    return new SettingsView(
        controls, keys, settingsModel(), desk.map(Desk::forSettings).orElse(List.of()));
  }

  private SettingsViewModel settingsModel() {
    return new SettingsViewModel(texts, theme, workspaces, dialogs, notices);
  }

  private void openKeySheet() {
    ScrollPane scroll = new ScrollPane(new KeySheet(controls, keys));
    scroll.setFitToWidth(true);
    ScreenFrame sheet =
        new ScreenFrame(texts, "shell.help.title", "shell.help.purpose").content(scroll);
    sheet.getStyleClass().addAll("over-sheet", "help-sheet");
    overlay.open(sheet, scroll);
  }

  private void tell(Throwable failure) {
    notices.trouble(SaidException.in(failure).orElse(Message.of("shell.trouble.open")), failure);
  }

  /** In the discreet view a place shows its allowed fields, or only that it is hidden. */
  private Optional<Screen> seen(Optional<Screen> screen) {
    openScreen.ifPresent(Screen::deactivate);
    openScreen = Optional.empty();
    Optional<Place> place = journey.placeProperty().get();
    if (!discreet.on()
        || screen.isEmpty()
        || place.filter(Place.Map.class::isInstance).isPresent()) {
      return screen;
    }
    openScreen = place.flatMap(this::openScreen);
    openScreen.ifPresent(Screen::activate);
    return Optional.of(openScreen.orElse(() -> discreetPage));
  }

  /** What of a place is for everybody; a place that is added later is hidden. */
  private Optional<Screen> openScreen(Place place) {
    return place instanceof Place.Settings
        ? Optional.of(new SettingsView(controls, keys, settingsModel()))
        : desk.flatMap(here -> here.openScreen(place));
  }

  private void showDiscreetly() {
    overlay.close();
    if (discreet.on()) {
      desk.map(Desk::entries)
          .ifPresent(
              entries ->
                  entries.maps().thenAcceptAsync(discreetPage::showMaps, Platform::runLater));
    }
  }

  private String title() {
    String own = texts.texts().say("shell.name");
    String name =
        discreet.on()
            ? texts.texts().say("shell.title", own, texts.texts().say("shell.discreet.title"))
            : own;
    return workspaces
        .current()
        .getValue()
        .filter(file -> !discreet.on()) // the name of a file may be a client's
        .map(file -> texts.texts().say("shell.title", file.getFileName().toString(), name))
        .orElse(name);
  }
}
