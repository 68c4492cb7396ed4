package app.entregent.screen.story;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.StoryStore;
import app.entregent.model.people.SearchWords;
import app.entregent.model.relationship.story.Stories;
import app.entregent.model.relationship.story.Stories.Story;
import app.entregent.model.relationship.story.StoryKind;
import app.entregent.model.relationship.story.StoryLine;
import app.entregent.report.Paper;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A story: its lines, what of them is shown, and all that was said in the chosen one. */
public final class StoryViewModel extends ViewModel {
  private final Stories stories = new Stories();
  private final StoryStore talks = new StoryStore();
  private final LiveTexts texts;
  private final Navigator navigator;
  private final TalkSheet sheet;
  private final Place.Story place;
  private final Set<String> open = new HashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Story>> story =
      new ReadOnlyObjectWrapper<>(this, "story", Optional.empty());
  private final ReadOnlyObjectWrapper<List<StoryRow>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<Optional<StoryKind>> kind =
      new ReadOnlyObjectWrapper<>(this, "kind", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Channel>> channel =
      new ReadOnlyObjectWrapper<>(this, "channel", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StoryLine>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
  private Optional<Long> wanted;
  private String words = "";

  public StoryViewModel(
      Workspace workspace,
      Notifier notifier,
      LiveTexts texts,
      Navigator navigator,
      TalkSheet sheet,
      Place.Story place) {
    super(workspace, notifier, Stories.TOPICS);
    this.texts = texts;
    this.navigator = navigator;
    this.sheet = sheet;
    this.place = place;
    this.wanted = place.talkId();
  }

  /** The whole story; empty until read, and if the one it is about is gone. */
  public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** What is shown of it, folded by thread. */
  public ReadOnlyObjectProperty<List<StoryRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<StoryKind>> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Channel>> channelProperty() {
    return channel.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<StoryLine>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** All that was said or written in the chosen line. */
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  void setKind(Optional<StoryKind> only) {
    kind.set(only);
    showRows();
  }

  void setChannel(Optional<Channel> only) {
    channel.set(only);
    showRows();
  }

  void setWords(String typed) {
    words = typed;
    showRows();
  }

  void choose(StoryLine line) {
    if (chosen.get().equals(Optional.of(line))) {
      return;
    }
    chosen.set(Optional.of(line));
    said.set(line.text());
    if (line.isTalk()) {
      show("said", reader -> talks.words(reader, line.id()), said::set);
    }
  }

  /** Unfolds the thread of the chosen line, or folds it again. */
  void fold() {
    chosen
        .get()
        .flatMap(StoryLine::thread)
        .ifPresent(
            thread -> {
              if (!open.remove(thread)) {
                open.add(thread);
              }
              showRows();
            });
  }

  /** Opens the chosen talk to be corrected or written on. */
  void edit() {
    chosen
        .get()
        .flatMap(StoryLine::talk)
        .ifPresent(talk -> sheet.open(Start.NOTHING.withMeeting(talk)));
  }

  /** Goes to the page of the one whose story it is. */
  void openSubject() {
    navigator.open(
        switch (place.of()) {
          case PERSON -> new Place.Person(place.id());
          case ACCOUNT -> new Place.Account(place.id());
          case DECISION -> new Place.Map(place.id());
        });
  }

  void back() {
    navigator.back();
  }

  /** What is shown, as pages to print: threads unfolded. */
  Paper paper() {
    Texts words = texts.texts();
    List<Paper.Block> blocks =
        fitting().stream()
            .<Paper.Block>map(
                line ->
                    new Paper.Item(
                        words.language().date(line.day()), words.say(line.title()), line.text()))
            .toList();
    return new Paper(name(), words.say("story.count", blocks.size()), blocks);
  }

  String name() {
    return story.get().map(Story::name).orElse("");
  }

  @Override
  protected void load() {
    show(
        "story",
        this::read,
        found -> {
          story.set(found);
          showRows();
          chooseAgain();
          chooseWanted();
        });
  }

  private Optional<Story> read(Reader reader) {
    return switch (place.of()) {
      case PERSON -> stories.ofPerson(reader, place.id());
      case ACCOUNT -> stories.ofAccount(reader, place.id());
      case DECISION -> stories.ofDecision(reader, place.id());
    };
  }

  /** What is chosen may have been corrected since. */
  private void chooseAgain() {
    chosen
        .get()
        .flatMap(
            line ->
                all().stream()
                    .filter(l -> l.id() == line.id() && l.kind() == line.kind())
                    .findFirst())
        .ifPresent(
            line -> {
              chosen.set(Optional.empty());
              choose(line);
            });
  }

  /** The talk that was asked for is chosen once, also if it is folded away. */
  private void chooseWanted() {
    Optional<StoryLine> line =
        wanted.flatMap(id -> all().stream().filter(l -> l.isTalk() && l.id() == id).findFirst());
    wanted = Optional.empty();
    line.flatMap(StoryLine::thread).ifPresent(open::add);
    if (line.isPresent()) {
      showRows();
    }
    line.or(
            () ->
                chosen.get().isEmpty() ? rows.get().stream().map(StoryRow::line).findFirst() : line)
        .ifPresent(this::choose);
  }

  private List<StoryLine> all() {
    return story.get().map(Story::lines).orElse(List.of());
  }

  private List<StoryLine> fitting() {
    SearchWords asked = SearchWords.of(words);
    return all().stream()
        .filter(line -> kind.get().isEmpty() || kind.get().get() == line.kind())
        .filter(line -> channel.get().isEmpty() || channel.get().equals(line.channel()))
        .filter(line -> words.isEmpty() || asked.fit(key(line)))
        .toList();
  }

  private String key(StoryLine line) {
    return SearchWords.key(texts.now(line.title()), line.text());
  }

  private void showRows() {
    rows.set(StoryRows.of(fitting(), open));
  }

  Message count() {
    return Message.of("story.count", all().size());
  }
}
