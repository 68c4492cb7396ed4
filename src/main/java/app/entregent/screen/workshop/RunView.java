package app.entregent.screen.workshop;

import app.entregent.model.workshop.RoomQuestion;
import app.entregent.ui.Controls;
import app.entregent.ui.DiscreetView;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.InSight;
import app.entregent.ui.Keys;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.RoomScreens;
import app.entregent.ui.Screen;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The window of the one who leads a workshop: the map that is drawn, the agenda with its clock, the
 * question before the room, and a line for what is said. The room has a window of its own, which
 * stays while the leader looks something up elsewhere.
 */
public final class RunView implements Screen {
  /** What stands beside the map. */
  private enum Beside {
    WORKSHOP,
    SEAT,
    NOTHING
  }

  private final Controls controls;
  private final Keys keys;
  private final Navigator navigator;
  private final RunViewModel model;
  private final WorkshopMap map;
  private final RoomScreens screens;
  private final Function<Runnable, Subscription> everySecond;
  private final RoomViewModel room;
  private final RunBar bar;
  private final AgendaList agenda;
  private final QuestionPane question;
  private final NotePane notes;
  private final AskedList asked;
  private final GuestsPart guests;
  private final ScrollPane column;
  private final BorderPane content = new BorderPane();
  private final Node lost;
  private final StackPane root = new StackPane();
  private Optional<RoomWindow> window = Optional.empty();

  /** The white space where it stands in the place of the map, here and in the room. */
  private Optional<Screen> space = Optional.empty();

  private Subscription active = Subscription.EMPTY;
  private Subscription clock = Subscription.EMPTY;
  private boolean inSight;
  private Beside beside = Beside.WORKSHOP;

  /**
   * @param everySecond calls once a second, on the JavaFX thread, until it is unsubscribed
   */
  public RunView(
      Controls controls,
      Keys keys,
      Navigator navigator,
      RunViewModel model,
      WorkshopMap map,
      DiscreetView discreet,
      RoomScreens screens,
      Function<Runnable, Subscription> everySecond) {
    this.controls = controls;
    this.keys = keys;
    this.navigator = navigator;
    this.model = model;
    this.map = map;
    this.screens = screens;
    this.everySecond = everySecond;
    room = new RoomViewModel(model, discreet);
    bar = new RunBar(controls, model, room, this::toggleRoom, this::end);
    agenda = new AgendaList(controls, model);
    question = new QuestionPane(controls, model);
    notes = new NotePane(controls, model, map::goToMap);
    asked = new AskedList(controls, model);
    Em em = new Em();
    guests = new GuestsPart(controls, em, model.present());
    VBox all = new VBox(question, notes, agenda, guests, asked, em);
    all.getStyleClass().add("run-column");
    all.setMinWidth(0);
    column = new ScrollPane(all);
    column.setFitToWidth(true);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.getStyleClass().add("run-scroll");
    content.setTop(bar);
    content.setCenter(map.editor().root());
    content.setRight(column);
    content.getStyleClass().add("run");
    lost =
        new EmptyState(controls, Material2OutlinedAL.GROUPS, "run.lost.title", "run.lost.sentence");
    root.getChildren().addAll(content, lost);
    map.showSide(false);
    map.onSideWanted(() -> stand(Beside.SEAT));
    model.pictureProperty().subscribe(this::show);
    model.lostProperty().subscribe(this::showLost);
    map.selected().subscribe(selected -> model.shown().ifPresent(this::ask));
    controls.onLanguage(
        root,
        () -> {
          guests.translate();
          show(model.shown());
        });
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    active.unsubscribe();
    inSight = true;
    space.orElse(map.editor()).activate();
    // After those of the map: where both have a key, that of the workshop counts.
    RunKeys own = new RunKeys(this);
    active = keys.add(own.all()).and(keys.tell(own.ofNotes())).and(guests.listKeys().show(keys));
    model.activate();
    followClock();
  }

  @Override
  public void deactivate() {
    active.unsubscribe();
    active = Subscription.EMPTY;
    inSight = false;
    notes.leave();
    model.deactivate();
    space.orElse(map.editor()).deactivate();
    followClock();
  }

  /** The workspace is closed, and the room with it. */
  public void close() {
    window.ifPresent(RoomWindow::close);
  }

  CourseActs course() {
    return model.course();
  }

  QuestionActs asking() {
    return model.asking();
  }

  QuestionPane question() {
    return question;
  }

  NotePane notes() {
    return notes;
  }

  RoomViewModel room() {
    return room;
  }

  /** Opens the room's window, or closes it. */
  void toggleRoom() {
    if (window.isPresent()) {
      close();
      return;
    }
    room.setOpen(true);
    window =
        Optional.of(
            new RoomWindow(
                controls, keys, room, map.forRoom(), screens, root, model::tell, this::left));
    showSpaceInRoom();
    followClock();
  }

  /** The white space stands in the place of the map, or the map comes back. */
  void turnSpace() {
    Screen before = space.orElse(map.editor());
    space = space.isPresent() ? Optional.empty() : map.space();
    Screen now = space.orElse(map.editor());
    if (now == before) {
      return;
    }
    before.deactivate();
    content.setCenter(now.root());
    now.activate();
    showSpaceInRoom();
    // Its skins are there before it is asked for the focus.
    root.applyCss();
    now.firstFocus().ifPresentOrElse(Node::requestFocus, map::goToMap);
  }

  private void showSpaceInRoom() {
    window.ifPresent(
        open ->
            open.showInstead(space.flatMap(there -> map.spaceForRoom(room.discreetProperty()))));
  }

  /** The room goes to the next screen. */
  void moveRoom() {
    window.ifPresent(RoomWindow::goToNextScreen);
  }

  private void left() {
    window = Optional.empty();
    room.setOpen(false);
    followClock();
  }

  /** Goes to the counts or to what could be asked, also where the panel of the map stands there. */
  void goToQuestion() {
    stand(Beside.WORKSHOP);
    question.focus();
  }

  void goToNotes() {
    stand(Beside.WORKSHOP);
    notes.focus();
  }

  /** Goes to those in the room. */
  void goToGuests() {
    stand(Beside.WORKSHOP);
    InSight.bring(guests);
    guests.goTo();
  }

  /** Goes to the line for somebody who came in. */
  void addGuest() {
    stand(Beside.WORKSHOP);
    InSight.bring(guests);
    guests.add();
  }

  void goToLine() {
    map.goToLine();
  }

  /** Turns to what else can stand beside the map: the selected seat, nothing, the workshop. */
  void turnBeside() {
    stand(Beside.values()[(beside.ordinal() + 1) % Beside.values().length]);
  }

  private void stand(Beside wanted) {
    beside = wanted;
    map.showSide(wanted == Beside.SEAT);
    content.setRight(wanted == Beside.WORKSHOP ? column : null);
    // Its skin is there before it is asked for the focus.
    root.applyCss();
  }

  /** On to the end of the workshop. */
  void end() {
    navigator.open(new Place.Workshop(model.workshopId(), Place.Workshop.Page.CLOSE));
  }

  /** One call a second while somebody looks at a clock. */
  private void followClock() {
    clock.unsubscribe();
    clock = inSight || window.isPresent() ? everySecond.apply(this::tick) : Subscription.EMPTY;
  }

  private void tick() {
    if (inSight) {
      bar.tick(model.now());
    }
    window.ifPresent(RoomWindow::tick);
  }

  private void show(Optional<RunPicture> picture) {
    picture.ifPresent(
        shown -> {
          map.show(shown.workshop().decisionId());
          bar.show(shown, model.now());
          agenda.show(shown, model.now());
          notes.show(shown);
          asked.show(shown);
          guests.show(shown.workshop().id(), shown.guests());
          ask(shown);
        });
  }

  private void ask(RunPicture shown) {
    question.show(shown, map.selected().getValue());
  }

  private void showLost(boolean gone) {
    lost.setVisible(gone);
    lost.setManaged(gone);
    content.setVisible(!gone);
  }

  /** Shows on the map about whom the room is asked. */
  void pointAtAsked() {
    model.asking().present().map(RoomQuestion::seatId).ifPresent(map::select);
  }
}
