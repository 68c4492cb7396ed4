package app.entregent.screen.people;

import app.entregent.model.account.Need;
import app.entregent.model.conversation.NextAction;
import app.entregent.text.Message;
import app.entregent.ui.CheckLines;
import app.entregent.ui.Controls;
import app.entregent.ui.DateLines;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The page of one person: what comes next and what was; the tie and the facts at the right. */
public final class PersonView implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final PersonViewModel model;
  private final TalkSheet talks;
  private final CheckLines actions;
  private final CheckLines needs;
  private final Timeline story;
  private final PersonSide side;
  private final InterestsPart interests;
  private final Button log;
  private final VBox page = new VBox();
  private final ScreenFrame frame;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param talks opens the sheet on which a talk is logged or a meeting planned
   * @param dates the dates of this person
   */
  public PersonView(
      Controls controls, Keys keys, PersonViewModel model, TalkSheet talks, DateLines<?> dates) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.talks = talks;
    actions =
        new CheckLines(
                controls,
                "people.action.new",
                Optional.of("people.action.day"),
                (line, done) -> model.setDone(line.id(), done),
                model::addAction)
            .askingOfThePast(model::today, model::addDone)
            .editing(model::editAction);
    actions.field().setId("new-action");
    needs =
        new CheckLines(
                controls,
                "people.need.new",
                Optional.empty(),
                (line, met) -> model.setMet(line.id(), met),
                (words, day) -> model.addNeed(words))
            .linking("listening.from_clue", model::clueOf);
    needs.field().setId("new-need");
    story = new Timeline(controls, "people.story.older", model::showOlder);
    side = new PersonSide(controls, model, dates);
    side.below(new SourcesPart(controls, model.more()).node());
    interests = new InterestsPart(controls, model.more());
    log = logButton();
    frame =
        new ScreenFrame(title(), purpose())
            .primary(
                log,
                back(),
                controls.quiet("people.introduce", model::introduce),
                controls.quiet("meeting.plan", this::plan))
            .content(content());
    frame.showSide(side.node());
    model.pageProperty().subscribe(found -> found.ifPresent(this::showPage));
    model.storyProperty().subscribe(page -> showStory());
    controls.onLanguage(frame, this::showAgain);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    model.more().activate();
    Platform.runLater(log::requestFocus);
    Message group = Message.of("people.person.group");
    ownKeys =
        keys.add(
            Shortcut.of("Alt+L", Message.of("people.log"), group, this::log),
            Shortcut.of("Alt+P", Message.of("meeting.plan"), group, this::plan),
            Shortcut.of(
                "Alt+N", Message.of("people.action.new"), group, actions.field()::requestFocus),
            Shortcut.of(
                "Alt+G",
                Message.of("people.interest.new"),
                group,
                () -> interests.field().requestFocus()),
            Shortcut.of("Alt+B", Message.of("people.need.new"), group, needs.field()::requestFocus),
            Shortcut.of(
                "Alt+D",
                Message.of("relationship.date.new"),
                group,
                () -> side.newDate().requestFocus()),
            Shortcut.of("Alt+I", Message.of("people.introduce"), group, model::introduce),
            Shortcut.of("Alt+A", Message.of("people.open_account"), group, model::openAccount),
            Shortcut.of(
                "Alt+Shift+E", Message.of("erasure.person.open"), group, model::openErasure));
  }

  @Override
  public void deactivate() {
    model.deactivate();
    model.more().deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** Puts something above all else on the page. */
  public PersonView above(Node node) {
    page.getChildren().addFirst(node);
    return this;
  }

  /** Puts something below what stands beside the page. */
  public PersonView below(Node node) {
    side.below(node);
    return this;
  }

  private void log() {
    talks.open(start());
  }

  private void plan() {
    talks.open(start().planning());
  }

  private Start start() {
    return Start.NOTHING.withPeople(List.of(model.id()));
  }

  private Button logButton() {
    Button button = controls.primary("people.log", this::log);
    button.setId("log-talk");
    return button;
  }

  private Node back() {
    return controls.button(Material2AL.ARROW_BACK, "people.back", model::back);
  }

  private ObservableValue<String> title() {
    return model
        .pageProperty()
        .map(found -> found.map(page -> page.person().name()).orElse(""))
        .orElse("");
  }

  private ObservableValue<String> purpose() {
    return texts.text(
        model
            .pageProperty()
            .map(found -> found.map(PersonWords::who).orElse(Message.of("people.person.purpose"))));
  }

  private Node content() {
    EmptyState quiet =
        new EmptyState(
            controls, Material2OutlinedMZ.QUESTION_ANSWER, "people.story.none", "people.story.how");
    quiet.offer(controls.button("people.log", this::log));
    ObservableValue<Boolean> none = model.storyProperty().map(page -> page.entries().isEmpty());
    quiet.visibleProperty().bind(none);
    quiet.managedProperty().bind(quiet.visibleProperty());
    page.getChildren()
        .setAll(
            section("people.actions", actions),
            section("people.needs", needs),
            interests.node(),
            section(
                "people.story",
                new StackPane(story, quiet),
                controls.link("story.open", model::openStory)));
    page.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node section(String headingKey, Node... content) {
    VBox section = new VBox(controls.heading(headingKey));
    section.getChildren().addAll(content);
    section.getStyleClass().add("page-section");
    return section;
  }

  private void showAgain() {
    model.pageProperty().get().ifPresent(this::showPage);
    showStory();
  }

  private void showPage(PersonPage page) {
    actions.show(page.actions().stream().map(this::line).toList());
    needs.show(page.needs().stream().map(this::line).toList());
    side.show(page);
  }

  private void showStory() {
    List<Timeline.Entry> entries =
        model.storyProperty().get().entries().stream()
            .map(entry -> PersonWords.entry(entry, texts))
            .toList();
    story.show(entries, model.storyProperty().get().more());
  }

  private CheckLines.Line line(NextAction action) {
    LocalDate today = model.today();
    boolean done = action.doneOn().isPresent();
    boolean late = !done && action.due().filter(today::isAfter).isPresent();
    String detail =
        action
            .doneOn()
            .map(day -> texts.now(Message.of("people.action.done", day)))
            .or(
                () ->
                    action
                        .due()
                        .map(
                            day ->
                                texts.now(
                                    Message.of(
                                        late ? "people.action.late" : "people.action.due", day))))
            .orElse("");
    return new CheckLines.Line(action.id(), action.words(), detail, done, late);
  }

  private CheckLines.Line line(Need need) {
    return new CheckLines.Line(
        need.id(),
        need.words(),
        texts.now(Message.of("people.need.heard", need.heardOn())),
        need.met(),
        false);
  }
}
