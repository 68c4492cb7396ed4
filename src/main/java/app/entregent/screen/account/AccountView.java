package app.entregent.screen.account;

import app.entregent.model.account.LadderStep;
import app.entregent.screen.account.AccountViewModel.Part;
import app.entregent.screen.account.worth.WorthPanel;
import app.entregent.screen.account.worth.WorthSettings;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.DateLines;
import app.entregent.ui.InSight;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import app.entregent.ui.StepBoardView;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** The page of one account: map, story and facts; what comes next at the right. */
public final class AccountView implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final AccountViewModel model;
  private final TalkSheet talks;
  private final AccountBoard board;
  private final AccountMapPanel map;
  private final AccountStoryPanel story;
  private final AccountFactsPanel facts;
  private final WorthPanel worth;
  private final WorthSettings settings;
  private final ScrollPane factsScroll;
  private final AccountWayPanel way;
  private final NetworksPanel networks;
  private final AccountSide side;
  private final Screen space;
  private final Button openMap;
  private final ScreenFrame frame;
  private boolean active;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param talks opens the sheet on which a talk is logged or a meeting planned
   * @param dates the dates of this account
   * @param board the four steps on this account
   * @param space its white space
   */
  public AccountView(
      Controls controls,
      Keys keys,
      AccountViewModel model,
      TalkSheet talks,
      DateLines<?> dates,
      AccountBoard board,
      Screen space) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.talks = talks;
    map = new AccountMapPanel(controls, model);
    story = new AccountStoryPanel(controls, model);
    facts = new AccountFactsPanel(controls, model);
    worth = new WorthPanel(controls, model.worth());
    settings = new WorthSettings(controls, model.worth());
    factsScroll = new ScrollPane(new VBox(facts.node(), worth.node()));
    way = new AccountWayPanel(controls, model);
    networks = new NetworksPanel(controls, model.networks());
    this.board = board;
    this.space = space;
    side =
        new AccountSide(
            controls,
            model,
            dates,
            new StepBoardView(controls, board.linesProperty(), board.sourceProperty()));
    openMap = mapButton();
    frame =
        new ScreenFrame(title(), purpose())
            .primary(
                openMap,
                back(),
                controls.quiet("meeting.plan", this::plan),
                workshops(),
                logButton())
            .toolbar(parts(), Controls.spring(), target())
            .content(content());
    model.worth().settingsProperty().subscribe(this::showSide);
    model.pageProperty().subscribe(page -> showPage());
    model.storyProperty().subscribe(page -> story.show());
    model.partProperty().subscribe(this::follow);
    controls.onLanguage(
        frame,
        () -> {
          showPage();
          story.show();
        });
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    Platform.runLater(openMap::requestFocus);
    board.activate();
    model.ties().activate();
    active = true;
    follow(model.partProperty().get());
    Message group = Message.of("account.title");
    ownKeys =
        keys.add(
            key("Alt+1", "account.part.map", () -> model.show(Part.MAP)),
            key("Alt+2", "account.part.story", () -> model.show(Part.STORY)),
            key("Alt+3", "account.part.facts", () -> model.show(Part.FACTS)),
            key("Alt+4", "account.part.way", () -> model.show(Part.WAY)),
            key("Alt+W", "worth.reasons", this::toggleReasons),
            key("Alt+K", "worth.settings", () -> inFacts(model.worth()::toggleSettings)),
            key("Alt+5", "account.part.networks", this::networks),
            key("Alt+6", "account.part.space", () -> model.show(Part.SPACE)),
            Shortcut.of("Alt+M", Message.of("account.map.open"), group, model::openFirstMap),
            Shortcut.of("Alt+L", Message.of("account.log"), group, this::log),
            Shortcut.of("Alt+P", Message.of("meeting.plan"), group, this::plan),
            Shortcut.of("Alt+T", Message.of("account.target.toggle"), group, model::toggleTarget),
            Shortcut.of("Alt+D", Message.of("relationship.date.new"), group, side::newDate),
            Shortcut.of("Alt+N", Message.of("account.action.new"), group, side::newAction),
            Shortcut.of("F7", Message.of("account.workshops"), group, model::openWorkshops),
            Shortcut.of("Alt+Shift+E", Message.of("erasure.open"), group, model::openErasure));
  }

  @Override
  public void deactivate() {
    active = false;
    model.deactivate();
    board.deactivate();
    model.ties().deactivate();
    model.networks().deactivate();
    space.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** Opens or closes all reasons, and goes where they stand. */
  private void toggleReasons() {
    inFacts(model.worth()::toggleReasons);
    InSight.bring(worth.node());
    worth.focus();
  }

  private void inFacts(Runnable act) {
    model.show(Part.FACTS);
    act.run();
  }

  private static Shortcut key(String keys, String textKey, Runnable action) {
    return Shortcut.of(keys, Message.of(textKey), Message.of("account.title"), action);
  }

  private void showPage() {
    model
        .pageProperty()
        .get()
        .ifPresent(
            page -> {
              map.show(page);
              facts.show(page);
              way.show(page);
              side.show(page);
            });
  }

  /** Criteria and rules take the place of what comes next while they are changed. */
  private void showSide(boolean changing) {
    frame.showSide(changing ? settings.node() : side.node());
    if (active && model.partProperty().get() == Part.FACTS) {
      Platform.runLater(changing ? settings::focus : worth::focus);
    }
  }

  /** Puts something above what stands beside the page. */
  public AccountView above(Node node) {
    side.above(node);
    return this;
  }

  /** Each decision leads to its workshop: the one that is not over yet, or a new one. */
  public AccountView withWorkshops(Consumer<Long> hold) {
    map.withWorkshops(hold);
    return this;
  }

  /** Networks and white space take questions of their own: they are read only while in sight. */
  private void follow(Part part) {
    if (active && part == Part.NETWORKS) {
      model.networks().activate();
    } else {
      model.networks().deactivate();
    }
    if (active && part == Part.SPACE) {
      space.activate();
      Platform.runLater(() -> space.firstFocus().ifPresent(Node::requestFocus));
    } else {
      space.deactivate();
    }
  }

  /** The networks, with the keyboard on the first whom one may mobilise. */
  private void networks() {
    model.show(Part.NETWORKS);
    Platform.runLater(networks::first);
  }

  private void log() {
    talks.open(Start.NOTHING.withAccount(model.id()));
  }

  private void plan() {
    talks.open(Start.NOTHING.withAccount(model.id()).planning());
  }

  private Button mapButton() {
    Button open = controls.primary("account.map.open", model::openFirstMap);
    open.setId("open-map");
    return open;
  }

  private Node workshops() {
    Button button = controls.quiet("account.workshops", model::openWorkshops);
    button.setId("account-workshops");
    return button;
  }

  private Node logButton() {
    return controls.button("account.log", this::log);
  }

  private Node back() {
    return controls.button(Material2AL.ARROW_BACK, "account.back", model::back);
  }

  private Node parts() {
    return new Segments<>(
        List.of(Part.values()),
        part ->
            texts.text(
                switch (part) {
                  case MAP -> "account.part.map";
                  case STORY -> "account.part.story";
                  case FACTS -> "account.part.facts";
                  case WAY -> "account.part.way";
                  case NETWORKS -> "account.part.networks";
                  case SPACE -> "account.part.space";
                }),
        model.partProperty(),
        model::show);
  }

  private Node target() {
    Chip chip = new Chip(texts.text("account.target"), "chip-accent");
    chip.visibleProperty()
        .bind(
            model
                .pageProperty()
                .map(found -> found.filter(page -> page.account().target()).isPresent())
                .orElse(false));
    return chip;
  }

  private ObservableValue<String> title() {
    return model
        .pageProperty()
        .map(found -> found.map(page -> page.account().name()).orElse(""))
        .orElse("");
  }

  private ObservableValue<String> purpose() {
    return texts.text(
        model
            .pageProperty()
            .map(found -> found.map(AccountView::purpose).orElse(Message.of("account.purpose"))));
  }

  private static Message purpose(AccountPage page) {
    Message step = ladder(page.account().ladder());
    int people = page.people().size();
    return page.account()
        .ladderSince()
        .map(since -> Message.of("account.purpose.since", step, since, people))
        .orElse(Message.of("account.purpose.now", step, people));
  }

  static Message ladder(LadderStep step) {
    return Message.of("account.ladder." + step.name().toLowerCase(Locale.ROOT));
  }

  private Node content() {
    StackPane stack = new StackPane();
    for (Part part : Part.values()) {
      ScrollPane scroll =
          switch (part) {
            case MAP -> new ScrollPane(map.node());
            case STORY -> new ScrollPane(story.node());
            case FACTS -> factsScroll;
            case WAY -> new ScrollPane(way.node());
            case NETWORKS -> new ScrollPane(networks.node());
            case SPACE -> new ScrollPane(space.root());
          };
      scroll.setFitToWidth(true);
      scroll.visibleProperty().bind(model.partProperty().map(shown -> shown == part));
      scroll.managedProperty().bind(scroll.visibleProperty());
      stack.getChildren().add(scroll);
    }
    return stack;
  }
}
