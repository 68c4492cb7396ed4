package app.entregent.screen.space;

import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpace.Found;
import app.entregent.screen.space.SpaceGrid.SpaceKey;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Screen;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The white space of an account as a part of a page: a sentence, counts that open into their
 * crossings, the grid, and what stands where one is. The page tells when it comes into sight.
 */
public final class WhiteSpacePane implements Screen {
  private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

  /** What is known first, what is not at the end. */
  private static final List<CrossingState> IN_ORDER =
      Stream.concat(CrossingState.SAID.stream(), Stream.of(CrossingState.UNKNOWN)).toList();

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final WhiteSpaceViewModel model;
  private final SpaceGrid grid;
  private final SpaceDetail detail;
  private final VBox root = new VBox();
  private final FlowPane counts = new FlowPane();
  private final VBox listed = new VBox();
  private final TextField offering = new TextField();
  private final TextField centre = new TextField();
  private final Label headline = new Label();
  private Subscription ownKeys = Subscription.EMPTY;

  /** Whether nothing is changed from here. */
  private boolean looking;

  /** Whether one has just come here, and nothing was read yet that says where to begin. */
  private boolean arriving;

  public WhiteSpacePane(Controls controls, Keys keys, WhiteSpaceViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    grid = new SpaceGrid(controls, model, this::go);
    detail = new SpaceDetail(controls, model, grid::requestFocus);
    headline.setId("space-headline");
    headline.getStyleClass().add("heading");
    Wrapping.of(headline);
    counts.getStyleClass().add("space-counts");
    listed.getStyleClass().add("space-listed");
    Label trouble = controls.prose(texts.text(model.troubleProperty()), "caution", "small");
    trouble.setId("space-trouble");
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    root.getStyleClass().add("space");
    root.getChildren().addAll(headline, counts, listed, grid, detail, adders(), trouble, hint());
    model.shownProperty().subscribe(this::show);
    model.openedProperty().subscribe(this::show);
    controls.onLanguage(root, this::show);
  }

  /** While this is so, only what the client knows, too, is shown. */
  public WhiteSpacePane discreet(ObservableValue<Boolean> discreet) {
    discreet.subscribe(on -> model.setDiscreet(on));
    return this;
  }

  /** Shows what is known and nothing to change it by, as on a wall. */
  public WhiteSpacePane toLookAt() {
    looking = true;
    root.getChildren().setAll(headline, counts, grid);
    root.setMouseTransparent(true);
    return this;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void activate() {
    arriving = !looking;
    model.activate();
    ownKeys.unsubscribe();
    // The grid hears them itself: in a text they are letters.
    ownKeys = looking ? Subscription.EMPTY : keys.tell(shortcuts());
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** The grid, or the first step if there is none yet. */
  @Override
  public Optional<Node> firstFocus() {
    WhiteSpace space = model.space();
    boolean sold = !space.offerings().isEmpty();
    return Optional.of(sold && !space.centres().isEmpty() ? grid : sold ? centre : offering);
  }

  private Shortcut[] shortcuts() {
    List<Shortcut> all = new ArrayList<>();
    for (CrossingState state : CrossingState.values()) {
      all.add(
          shortcut(
              Integer.toString(state.digit()),
              Message.of("space.state.signed", state.sign(), state.word()),
              () -> model.say(state)));
    }
    all.add(shortcut("O", Message.of("space.offering.add"), offering::requestFocus));
    all.add(shortcut("C", Message.of("space.centre.add"), centre::requestFocus));
    all.add(shortcut("F2", Message.of("space.write"), detail::write));
    all.add(shortcut("Delete", Message.of("space.delete"), model::delete));
    all.add(shortcut("Shortcut+Up", Message.of("space.offering.up"), () -> model.moveOffering(-1)));
    all.add(
        shortcut("Shortcut+Down", Message.of("space.offering.down"), () -> model.moveOffering(1)));
    all.add(shortcut("Shortcut+Left", Message.of("space.centre.left"), () -> model.moveCentre(-1)));
    all.add(
        shortcut("Shortcut+Right", Message.of("space.centre.right"), () -> model.moveCentre(1)));
    return all.toArray(Shortcut[]::new);
  }

  private static Shortcut shortcut(String key, Message what, Runnable act) {
    return Shortcut.of(key, what, Message.of("space.title"), act);
  }

  private void go(SpaceKey key) {
    switch (key) {
      case WRITE -> detail.write();
      case OFFERING -> offering.requestFocus();
      case CENTRE -> centre.requestFocus();
    }
  }

  private Node adders() {
    HBox row =
        new HBox(
            adder(offering, "space-add-offering", "space.offering.add", model::addOffering),
            adder(centre, "space-add-centre", "space.centre.add", model::addCentre));
    row.getStyleClass().add("space-adders");
    return row;
  }

  /** A field that adds what is typed; it is cleared only when that is written. */
  private Node adder(
      TextField field, String id, String key, Function<String, CompletionStage<Boolean>> add) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(field.promptTextProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    Runnable adding =
        () -> {
          String typed = field.getText();
          arriving = false;
          add.apply(typed)
              .thenAccept(
                  added -> {
                    if (added && field.getText().equals(typed)) {
                      field.clear();
                    }
                  });
        };
    field.setOnAction(event -> adding.run());
    HBox box = new HBox(field, controls.button("space.add", adding));
    box.getStyleClass().add("space-adder");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label hint() {
    Label hint =
        controls.prose(
            texts.text(
                model
                    .shownProperty()
                    .map(
                        shown ->
                            Message.of(shown.space().size() == 0 ? "space.empty" : "space.hint"))),
            "small",
            "muted");
    hint.setId("space-hint");
    return hint;
  }

  private void show() {
    WhiteSpace space = model.space();
    headline.setText(texts.now(model.headline()));
    boolean any = space.size() > 0;
    Rebuilding.of(
        counts,
        () ->
            counts
                .getChildren()
                .setAll(any ? IN_ORDER.stream().map(this::count).toList() : List.of()));
    counts.setManaged(any);
    grid.setVisible(!space.offerings().isEmpty() || !space.centres().isEmpty());
    grid.setManaged(grid.isVisible());
    list(space);
    arrive();
  }

  /** Who waits in an empty field for what is read goes where there is something to say. */
  private void arrive() {
    boolean waiting =
        Stream.of(offering, centre).anyMatch(field -> field.isFocused() && field.getLength() == 0);
    if (arriving && waiting && model.space().size() > 0) {
      arriving = false;
      grid.requestFocus();
    }
  }

  private Node count(CrossingState state) {
    boolean open = model.openedProperty().get().equals(Optional.of(state));
    Message words = Message.of("space.count." + state.code(), model.space().count(state));
    Label sign = new Label(state.sign());
    sign.getStyleClass().add("space-sign");
    Pressable count = new Pressable(() -> model.toggle(state), sign, new Label(texts.now(words)));
    count.setId("space-count-" + state.code());
    count.getStyleClass().addAll("space-count", "space-" + state.code());
    count.pseudoClassStateChanged(OPENED, open);
    count.setAccessibleText(
        texts.now(Message.of(open ? "space.count.close" : "space.count.open", words)));
    return count;
  }

  private void list(WhiteSpace space) {
    List<Found> found = model.openedProperty().get().map(space::of).orElse(List.of());
    Rebuilding.of(
        listed, () -> listed.getChildren().setAll(found.stream().map(this::line).toList()));
    listed.setManaged(!found.isEmpty());
  }

  private Node line(Found found) {
    String note = found.crossing().note();
    Label words =
        new Label(
            texts.now(
                Message.of(
                    "space.line",
                    found.offering().name(),
                    found.centre().name(),
                    note.isEmpty() ? 0 : 1,
                    note)));
    Wrapping.of(words);
    Pressable line =
        new Pressable(
            () -> {
              model.goTo(found);
              grid.requestFocus();
            },
            words);
    Named.as(line, "space-line-" + found.offering().id() + "-" + found.centre().id());
    line.getStyleClass().add("space-line");
    line.setAccessibleText(words.getText());
    return line;
  }
}
