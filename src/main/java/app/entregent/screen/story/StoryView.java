package app.entregent.screen.story;

import app.entregent.model.conversation.Channel;
import app.entregent.model.relationship.story.StoryKind;
import app.entregent.model.relationship.story.StoryLine;
import app.entregent.report.Paper;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.FilterField;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rows;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Wrapping;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** The list of a story, and what was said in the chosen line beside it. */
public final class StoryView implements Screen {
  private static final Message GROUP = Message.of("story.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final StoryViewModel model;
  private final Consumer<Paper> write;
  private final Consumer<Paper> print;
  private final ObservableList<StoryRow> rows = FXCollections.observableArrayList();
  private final ListView<StoryRow> list = new ListView<>(rows);
  private final Label title = new Label();
  private final Label day = new Label();
  private final TextArea said = new TextArea();
  private final ScreenFrame frame;
  private final ListKeys listKeys;
  private boolean updating;
  private Subscription ownKeys = Subscription.EMPTY;

  /**
   * @param write puts what is shown into a PDF
   * @param print puts it on paper; without a printer it says so
   */
  public StoryView(
      Controls controls,
      Keys keys,
      StoryViewModel model,
      Consumer<Paper> write,
      Consumer<Paper> print) {
    this.write = write;
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    this.print = print;
    listKeys = listKeys();
    buildList();
    FilterField words = new FilterField(controls, "story.filter");
    words.wordsProperty().subscribe(model::setWords);
    frame =
        new ScreenFrame(
                texts.text("story.of", model.storyProperty().map(found -> model.name()).orElse("")),
                texts.text(model.storyProperty().map(found -> model.count())))
            .primary(
                controls.primary("story.print", this::write),
                controls.button("story.printer", this::print),
                controls.button(Material2AL.ARROW_BACK, "story.back", model::back))
            .toolbar(kinds(), channels(), words)
            .content(list);
    frame.showSide(side());
    model.rowsProperty().subscribe(shown -> showRows());
    model.chosenProperty().subscribe(line -> showChosen());
    controls.onLanguage(frame, this::showAgain);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(list);
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys = listKeys.show(keys);
  }

  @Override
  public void deactivate() {
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private ListKeys listKeys() {
    return new ListKeys(list, GROUP)
        .on("Space", "story.fold", model::fold)
        .on("Enter", "story.edit", model::edit)
        .on("O", "story.subject", model::openSubject)
        .on("P", "story.print", this::write)
        .on("Ctrl+P", "story.printer", this::print);
  }

  private Node kinds() {
    List<Optional<StoryKind>> all =
        Stream.concat(
                Stream.of(Optional.<StoryKind>empty()),
                Arrays.stream(StoryKind.values()).map(Optional::of))
            .toList();
    return new Segments<>(
        all,
        kind -> texts.text("story.kind." + kind.map(StoryKind::code).orElse("all")),
        model.kindProperty(),
        model::setKind);
  }

  private Node channels() {
    List<Optional<Channel>> all =
        Stream.concat(
                Stream.of(Optional.<Channel>empty()),
                Arrays.stream(Channel.values()).map(Optional::of))
            .toList();
    Choice<Optional<Channel>> choice =
        Choice.of(
            all,
            channel ->
                texts.text(
                    channel
                        .map(one -> "conversation.channel." + one.name().toLowerCase(Locale.ROOT))
                        .orElse("story.channel.all")),
            model.channelProperty(),
            model::setChannel);
    choice.accessibleTextProperty().bind(texts.text("conversation.channel"));
    return choice;
  }

  private void buildList() {
    list.setId("story-list");
    list.getStyleClass().add("story-list");
    list.accessibleTextProperty().bind(texts.text("story.title"));
    list.setCellFactory(view -> new StoryCell(texts));
    list.setPlaceholder(controls.prose("story.none", "muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (!updating && row != null) {
                model.choose(row.line());
              }
            });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            model.fold();
          }
        });
  }

  private Node side() {
    title.getStyleClass().add("heading");
    Wrapping.of(title);
    day.getStyleClass().add("muted");
    said.setEditable(false);
    said.setId("story-said");
    said.getStyleClass().add("story-said");
    Wrapping.of(said);
    said.textProperty().bind(model.saidProperty());
    said.accessibleTextProperty().bind(title.textProperty());
    VBox.setVgrow(said, Priority.ALWAYS);
    FlowPane acts =
        new FlowPane(
            controls.button("story.edit", model::edit),
            controls.quiet("story.subject", model::openSubject));
    acts.getStyleClass().add("story-acts");
    VBox side = new VBox(title, day, said, acts);
    side.getStyleClass().add("story-side");
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private void showAgain() {
    list.refresh();
    showChosen();
  }

  private void showRows() {
    updating = true;
    Rows.update(rows, model.rowsProperty().get());
    updating = false;
    select();
  }

  private void showChosen() {
    Optional<StoryLine> line = model.chosenProperty().get();
    title.setText(line.map(one -> texts.now(one.title())).orElse(""));
    day.setText(line.map(one -> texts.language().date(one.day())).orElse(""));
    select();
  }

  private void select() {
    updating = true;
    Optional<StoryLine> line = model.chosenProperty().get();
    for (int i = 0; i < rows.size(); i++) {
      if (line.equals(Optional.of(rows.get(i).line()))) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
          list.scrollTo(Math.max(0, i - 2));
        }
        break;
      }
    }
    updating = false;
  }

  private void write() {
    write.accept(model.paper());
  }

  private void print() {
    print.accept(model.paper());
  }
}
