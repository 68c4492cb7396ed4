package app.entregent.screen.workshop;

import app.entregent.history.LabelWords;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The end of a workshop: what changed, what was agreed on, and the way back through it. */
public final class CloseView implements Screen {
  static final Message GROUP = Message.of("workshop.close.title");
  private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
  private static final int MOST_CHANGES = 60;

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final CloseViewModel model;
  private final ShownMap first;
  private final ShownMap last;
  private final ReplayView replay;
  private final ActionsPart actions;
  private final SaidPart said;
  private final VBox open = new VBox();
  private final VBox changes = new VBox();
  private final FlowPane maps = new FlowPane();
  private final ScrollPane scroll;
  private final ScreenFrame frame;
  private final ReadOnlyObjectWrapper<Message> title = new ReadOnlyObjectWrapper<>(GROUP);
  private final ReadOnlyObjectWrapper<Message> end =
      new ReadOnlyObjectWrapper<>(Message.of("prepare.close"));
  private final ReadOnlyObjectWrapper<Message> back =
      new ReadOnlyObjectWrapper<>(Message.of("prepare.close.back"));
  private final ReadOnlyObjectWrapper<Message> firstCaption =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> lastCaption =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final VBox page = new VBox();
  private Optional<Screen> handOver = Optional.empty();
  private boolean large;
  private boolean replaying;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param maps makes a map to be looked at
   * @param words puts changes into words
   */
  public CloseView(
      Controls controls,
      Keys keys,
      CloseViewModel model,
      Supplier<ShownMap> maps,
      LabelWords words) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    first = maps.get();
    last = maps.get();
    replay =
        new ReplayView(
            controls, model, new ReplayReader(words, model.clock().getZone()), maps.get());
    Em em = new Em();
    actions = new ActionsPart(controls, em, model);
    said = new SaidPart(controls, em, model, actions::add);
    scroll = new ScrollPane(page(em));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    Button close = controls.primary("prepare.close", model::closeOrReopen);
    close.setId("close-end");
    close.textProperty().unbind();
    close.textProperty().bind(texts.text(end));
    Button leave = controls.quiet("prepare.close.back", model::back);
    leave.textProperty().unbind();
    leave.textProperty().bind(texts.text(back));
    Button again = controls.quiet("prepare.replay", this::turnReplay);
    again.setId("close-again");
    frame =
        new ScreenFrame(texts.text(title), texts.text("workshop.close.purpose"))
            .primary(close, leave, again)
            .content(scroll);
    frame.getStyleClass().add("close-screen");
    model.endingProperty().subscribe(this::show);
    controls.onLanguage(frame, () -> show(model.endingProperty().get()));
  }

  /** Adds the part by which all of it is handed over, below the rest. */
  public CloseView with(Screen part) {
    handOver = Optional.of(part);
    page.getChildren().add(page.getChildren().indexOf(open) + 1, part.root());
    return this;
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        keys.add(
            key("Shortcut+Enter", "prepare.close", model::closeOrReopen),
            key("Alt+B", "prepare.close.back", model::back),
            key("Alt+R", "prepare.replay", this::turnReplay),
            key("Alt+M", "prepare.maps.larger", this::turnLarge),
            key("Alt+1", "prepare.actions.keys", actions::goTo),
            key("Alt+2", "prepare.promises.keys", said::goToPromises),
            key("Alt+3", "prepare.parked.keys", said::goToParked),
            key("Alt+A", "prepare.action.add", actions::add),
            key("Alt+C", "prepare.promise.add", said::add));
    ownKeys = ownKeys.and(actions.listKeys().show(keys));
    for (ListKeys more : said.listKeys()) {
      ownKeys = ownKeys.and(more.show(keys));
    }
    handOver.ifPresent(Screen::activate);
  }

  @Override
  public void deactivate() {
    model.deactivate();
    handOver.ifPresent(Screen::deactivate);
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private static Shortcut key(String keys, String what, Runnable action) {
    return Shortcut.of(keys, Message.of(what), GROUP, action);
  }

  private Node page(Em em) {
    maps.getStyleClass().add("close-maps");
    maps.getChildren().setAll(map(first, firstCaption), map(last, lastCaption));
    changes.getStyleClass().add("close-changes");
    open.getStyleClass().add("close-open");
    VBox what = new VBox(controls.heading("prepare.changes"), changes);
    what.getStyleClass().add("prepare-part");
    page.getChildren().setAll(maps, what, actions, said, open);
    page.getStyleClass().addAll("prepare-parts", "prepare-page");
    page.getChildren().add(em);
    page.setMinWidth(0);
    return page;
  }

  private Node map(ShownMap map, ReadOnlyObjectWrapper<Message> caption) {
    VBox box = new VBox(controls.label(texts.text(caption), "strong"), map.node());
    VBox.setVgrow(map.node(), Priority.ALWAYS);
    box.getStyleClass().add("close-map");
    box.prefWidthProperty()
        .bind(
            maps.widthProperty()
                .map(width -> large ? width.doubleValue() : half(width.doubleValue())));
    return box;
  }

  private double half(double width) {
    return Math.floor((width - maps.getHgap()) / 2) - 1;
  }

  private void turnLarge() {
    large = !large;
    maps.pseudoClassStateChanged(LARGE, large);
    for (Node box : maps.getChildren()) {
      if (box instanceof VBox one) {
        one.prefWidthProperty().unbind();
        one.prefWidthProperty()
            .bind(
                maps.widthProperty()
                    .map(width -> large ? width.doubleValue() : half(width.doubleValue())));
      }
    }
  }

  private void turnReplay() {
    replaying = !replaying;
    frame.content(replaying ? replay : scroll);
    if (replaying) {
      model.endingProperty().get().ifPresent(replay::begin);
    } else {
      actions.goTo();
    }
  }

  private void show(Optional<Ending> read) {
    read.ifPresent(this::show);
  }

  private void show(Ending ending) {
    boolean closed = ending.workshop().state() == WorkshopState.CLOSED;
    title.set(ending.title());
    end.set(Message.of(closed ? "prepare.reopen" : "prepare.close"));
    back.set(Message.of(closed ? "prepare.close.all" : "prepare.close.back"));
    firstCaption.set(caption(ending.first(), "prepare.maps.first"));
    lastCaption.set(caption(ending.last(), closed ? "prepare.maps.last" : "prepare.maps.now"));
    Map<Long, MapDifference.Kind> marks = ending.difference().marks();
    put(first, ending.first(), Map.of());
    put(last, ending.last(), marks);
    showChanges(ending);
    actions.show(ending);
    said.show(ending);
    open.getChildren()
        .setAll(
            (closed ? List.<Message>of() : ending.open())
                .stream().map(one -> controls.prose(texts.text(one), "caution", "small")).toList());
  }

  private static Message caption(Optional<Ending.Moment> moment, String key) {
    return moment
        .map(one -> Message.of(key, one.reading().map().seats().size()))
        .orElse(Message.of("prepare.maps.none"));
  }

  private static void put(
      ShownMap map, Optional<Ending.Moment> moment, Map<Long, MapDifference.Kind> marks) {
    map.node().setVisible(moment.isPresent());
    moment.ifPresent(one -> map.show(one.reading(), one.day(), marks));
  }

  private void showChanges(Ending ending) {
    List<Message> all = ending.changes();
    changes.getChildren().clear();
    if (all.isEmpty()) {
      changes.getChildren().add(controls.prose("prepare.changes.none", "muted"));
    }
    for (Message one : all.stream().limit(MOST_CHANGES).toList()) {
      Label line = new Label(texts.now(one));
      Wrapping.of(line);
      line.getStyleClass().add("close-change");
      changes.getChildren().add(line);
    }
    if (all.size() > MOST_CHANGES) {
      changes
          .getChildren()
          .add(
              controls.prose(
                  texts.text(Message.of("prepare.read.more", all.size() - MOST_CHANGES)), "muted"));
    }
  }
}
