package app.entregent.screen.measure;

import app.entregent.screen.measure.ReviewViewModel.Review;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** What works: the rings first, and on pages of their own the sheet, the funnel and the rest. */
public final class MeasureView implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final RingsViewModel rings;
  private final Optional<MeasureRooms> rooms;
  private final ScreenFrame frame;
  private final StackPane stage = new StackPane();
  private final Map<MeasurePart, MeasurePage> pages = new EnumMap<>(MeasurePart.class);
  private final ReadOnlyObjectWrapper<MeasurePart> part =
      new ReadOnlyObjectWrapper<>(this, "part", MeasurePart.WEEK);
  private Subscription ownKeys = Subscription.EMPTY;
  private Subscription pageKeys = Subscription.EMPTY;
  private boolean active;

  /** The rings alone. */
  public MeasureView(Controls controls, Keys keys, RingsViewModel rings) {
    this(controls, keys, rings, Optional.empty());
  }

  /** The rings with all other pages. */
  public MeasureView(Controls controls, Keys keys, RingsViewModel rings, MeasureRooms rooms) {
    this(controls, keys, rings, Optional.of(rooms));
  }

  private MeasureView(
      Controls controls, Keys keys, RingsViewModel rings, Optional<MeasureRooms> rooms) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.rings = rings;
    this.rooms = rooms;
    frame = new ScreenFrame(texts, "measure.title", "measure.purpose").content(stage);
    frame.getStyleClass().add("measure-screen");
    rooms.ifPresent(all -> tools(all.review()));
    show(MeasurePart.WEEK);
    rings.askedProperty().subscribe((before, now) -> show(MeasurePart.WEEK));
  }

  private void tools(ReviewViewModel review) {
    Segments<MeasurePart> parts =
        new Segments<>(
            List.of(MeasurePart.values()),
            wanted -> texts.text(wanted.title()),
            part.getReadOnlyProperty(),
            this::show);
    parts.setId("measure-parts");
    frame.toolbar(
        parts,
        Controls.spring(),
        controls.quiet("measure.review.weekly", () -> review.write(Review.WEEK)),
        controls.quiet("measure.review.quarterly", () -> review.write(Review.QUARTER)));
  }

  /** Goes to a page, which is built when it is first wanted. */
  void show(MeasurePart wanted) {
    boolean known = pages.containsKey(wanted);
    MeasurePart before = part.get();
    MeasurePage page = pages.computeIfAbsent(wanted, this::build);
    if (known && before == wanted) {
      return;
    }
    if (active && before != wanted) {
      page(before).ifPresent(MeasurePage::deactivate);
    }
    part.set(wanted);
    stage.getChildren().setAll(page.root());
    frame.hideSide();
    page.side().ifPresent(frame::showSide);
    if (active) {
      begin(page);
    }
  }

  private Optional<MeasurePage> page(MeasurePart wanted) {
    return Optional.ofNullable(pages.get(wanted));
  }

  private MeasurePage build(MeasurePart wanted) {
    if (wanted == MeasurePart.WEEK) {
      return new WeekPage(controls, rings);
    }
    MeasureRooms all = rooms.orElseThrow();
    return switch (wanted) {
      case WEEK -> throw new IllegalStateException();
      case KPIS -> new KpiPage(controls, all.kpis(), all.review());
      case FUNNEL -> new FunnelPage(controls, all.funnel());
      case GOALS -> new GoalsPage(controls, all.goals());
      case CHAIN -> new ChainPage(controls, all.chain());
      case EVIDENCE -> new EvidencePage(controls);
    };
  }

  private void begin(MeasurePage page) {
    pageKeys.unsubscribe();
    pageKeys = keys.add(page.keys().toArray(Shortcut[]::new));
    page.activate();
  }

  /** By key: the keyboard goes to the page too. */
  private void go(MeasurePart wanted) {
    show(wanted);
    page(wanted)
        .ifPresent(
            page -> {
              frame.applyCss();
              page.focus().requestFocus();
            });
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return page(part.get()).map(MeasurePage::focus);
  }

  @Override
  public void activate() {
    active = true;
    Message group = Message.of("measure.title");
    List<Shortcut> shortcuts = new ArrayList<>();
    rooms.ifPresent(
        all -> {
          for (MeasurePart wanted : MeasurePart.values()) {
            shortcuts.add(Shortcut.of(wanted.keys(), wanted.title(), group, () -> go(wanted)));
          }
          shortcuts.add(
              Shortcut.of(
                  "Alt+L",
                  Message.of("measure.review.other"),
                  group,
                  () -> all.review().writeInOther(Review.WEEK)));
        });
    ownKeys = keys.add(shortcuts.toArray(Shortcut[]::new));
    page(part.get()).ifPresent(this::begin);
  }

  @Override
  public void deactivate() {
    active = false;
    page(part.get()).ifPresent(MeasurePage::deactivate);
    pageKeys.unsubscribe();
    pageKeys = Subscription.EMPTY;
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }
}
