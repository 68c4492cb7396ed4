package app.entregent.screen.merge;

import app.entregent.exchange.decision.Arrival;
import app.entregent.exchange.decision.Arrival.State;
import app.entregent.exchange.decision.Aspect;
import app.entregent.exchange.decision.DecisionExchange;
import app.entregent.exchange.decision.DecisionFile;
import app.entregent.exchange.decision.DecisionFileReader;
import app.entregent.exchange.decision.Difference;
import app.entregent.exchange.decision.Difference.Changed;
import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.exchange.decision.Difference.Key;
import app.entregent.exchange.decision.DifferenceWords;
import app.entregent.exchange.decision.Differences;
import app.entregent.exchange.decision.Merging;
import app.entregent.exchange.decision.Part;
import app.entregent.exchange.decision.SharedDecision;
import app.entregent.exchange.decision.UnreadableFileException;
import app.entregent.model.decision.DecisionFileStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.people.PersonStore;
import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The state of looking at a decision file: who sits there, what differs, and what is taken. */
public final class MergeViewModel extends ViewModel {
  private static final FileKind KIND =
      FileKind.of(Message.of("merge.kind"), "*." + DecisionFile.ENDING);

  /** Where one is. */
  public enum Phase {
    /** A file is to be chosen. */
    CHOOSE,
    /** The file can't be taken over, or there is nothing in it to take. */
    NOTHING,
    /** The decision is not here and can be added. */
    NEW,
    /** The decision is here, and differences are to be settled. */
    DIFFERENCES
  }

  private record Look(Arrival arrival, SharedDecision theirs, List<Difference> differences) {}

  private final Navigator navigator;
  private final Dialogs dialogs;
  private final DecisionExchange exchange = new DecisionExchange();
  private final Optional<Path> first;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.CHOOSE);
  private final ReadOnlyObjectWrapper<Message> sentence =
      new ReadOnlyObjectWrapper<>(this, "sentence", Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> missing =
      new ReadOnlyObjectWrapper<>(this, "missing", Message.NOTHING);
  private final ReadOnlyBooleanWrapper onlyConflicts =
      new ReadOnlyBooleanWrapper(this, "onlyConflicts");
  private final ObservableList<MergeLine> lines = FXCollections.observableArrayList();
  private final ObservableList<AskedPerson> asked = FXCollections.observableArrayList();
  private final Map<Key, Choice> choices = new HashMap<>();
  private final Map<String, Optional<Long>> answers = new HashMap<>();
  private Optional<DecisionFile> file = Optional.empty();
  private Optional<Look> look = Optional.empty();

  /**
   * @param first what is looked at at once; may be empty
   */
  public MergeViewModel(
      Workspace workspace,
      Notifier notifier,
      Navigator navigator,
      Dialogs dialogs,
      Optional<Path> first) {
    super(workspace, notifier, watched());
    this.navigator = navigator;
    this.dialogs = dialogs;
    this.first = first;
  }

  private static Set<Topic> watched() {
    Set<Topic> watched = new HashSet<>(DecisionStore.MAPS);
    watched.addAll(
        Set.of(
            ProcessStore.STEPS,
            ProcessStore.ACTORS,
            RivalStore.RIVALS,
            PersonStore.PERSONS,
            PersonStore.POSTS,
            DecisionFileStore.MERGED));
    return watched;
  }

  @Override
  public void activate() {
    super.activate();
    if (file.isEmpty()) {
      first.ifPresent(this::look);
    }
  }

  @Override
  protected void load() {
    file.ifPresent(this::look);
  }

  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** What the file is, or why nothing can be taken. */
  public ReadOnlyObjectProperty<Message> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** What has to be said before anything is taken; nothing if all is said. */
  public ReadOnlyObjectProperty<Message> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty onlyConflictsProperty() {
    return onlyConflicts.getReadOnlyProperty();
  }

  /** The differences, or only those in conflict. */
  ObservableList<MergeLine> lines() {
    return lines;
  }

  /** The people of whom it is asked who they are. */
  ObservableList<AskedPerson> asked() {
    return asked;
  }

  /** Asks for a file and looks at it. */
  public void choose() {
    dialogs.chooseFile(Message.of("merge.choose"), KIND).ifPresent(this::look);
  }

  /** Reads a file in the background and looks at it. */
  public void look(Path path) {
    choices.clear();
    answers.clear();
    file = Optional.empty();
    String name = path.getFileName().toString();
    show(
        "file",
        reader -> {
          try {
            return new Read(Optional.of(DecisionFileReader.read(path)), Message.NOTHING);
          } catch (UnreadableFileException cause) {
            return new Read(Optional.empty(), cause.sentence());
          } catch (IOException cause) {
            return new Read(Optional.empty(), Message.of("merge.file.disk"));
          }
        },
        read -> {
          file = read.file();
          file.ifPresentOrElse(
              this::look, () -> nothing(Message.of("merge.refused", name, read.trouble())));
        });
  }

  private record Read(Optional<DecisionFile> file, Message trouble) {}

  private void look(DecisionFile read) {
    Map<String, Optional<Long>> said = Map.copyOf(answers);
    show(
        "look",
        reader -> {
          Arrival arrival = exchange.look(reader, read);
          SharedDecision theirs = exchange.theirs(reader, arrival, said);
          return new Look(
              arrival,
              theirs,
              arrival
                  .mine()
                  .map(mine -> Differences.between(arrival.base(), mine, theirs))
                  .orElse(List.of()));
        },
        this::show);
  }

  private void show(Look seen) {
    look = Optional.of(seen);
    Arrival arrival = seen.arrival();
    SharedDecision theirs = seen.theirs();
    String object = theirs.only(Part.DECISION).value(Aspect.OBJECT);
    String account = theirs.only(Part.ACCOUNT).value(Aspect.ACCOUNT_NAME);
    switch (arrival.state()) {
      case TAKEN -> nothing(Message.of("merge.taken", account, object));
      case OLDER -> nothing(Message.of("merge.older", account, object));
      case OWN -> nothing(Message.of("merge.own", account, object));
      case NEW -> {
        Message where =
            arrival
                .accountHere()
                .map(here -> Message.of("merge.new.there", here))
                .orElse(Message.of("merge.new.account", account));
        sentence.set(Message.of("merge.new", account, object, theirs.of(Part.SEAT).size(), where));
        ask(arrival);
        fill(Phase.NEW);
      }
      case NEWS -> {
        long conflicts = seen.differences().stream().filter(Difference::conflict).count();
        sentence.set(
            Message.of("merge.news", account, object, seen.differences().size(), conflicts));
        ask(arrival);
        fill(Phase.DIFFERENCES);
      }
    }
  }

  private void nothing(Message why) {
    sentence.set(why);
    lines.clear();
    asked.clear();
    missing.set(Message.NOTHING);
    phase.set(Phase.NOTHING);
  }

  private void ask(Arrival arrival) {
    asked.setAll(
        arrival.people().stream()
            .filter(match -> match.asks())
            .map(match -> new AskedPerson(match, Optional.ofNullable(answers.get(match.id()))))
            .toList());
  }

  private void fill(Phase next) {
    look.ifPresent(
        seen ->
            seen.arrival()
                .mine()
                .ifPresentOrElse(mine -> lines.setAll(lines(seen, mine)), () -> lines.clear()));
    missing.set(stillMissing());
    phase.set(next);
  }

  private List<MergeLine> lines(Look seen, SharedDecision mine) {
    DifferenceWords words = new DifferenceWords(mine, seen.theirs());
    return seen.differences().stream()
        .filter(one -> !onlyConflicts.get() || one.conflict())
        .map(
            one ->
                new MergeLine(
                    one,
                    words.subject(one),
                    words.what(one),
                    words.mine(one),
                    words.theirs(one),
                    choice(one)))
        .toList();
  }

  private Optional<Choice> choice(Difference one) {
    return Optional.ofNullable(choices.get(one.key())).or(one::proposed);
  }

  private Message stillMissing() {
    long open = asked.stream().filter(one -> one.answer().isEmpty()).count();
    if (open > 0) {
      return Message.of("merge.missing.people", open);
    }
    List<Long> known =
        answers.values().stream().flatMap(Optional::stream).collect(Collectors.toList());
    if (new HashSet<>(known).size() < known.size()) {
      return Message.of("merge.missing.twice");
    }
    long unsettled =
        look.map(seen -> seen.differences().stream().filter(d -> choice(d).isEmpty()).count())
            .orElse(0L);
    return unsettled > 0 ? Message.of("merge.missing.conflicts", unsettled) : Message.NOTHING;
  }

  /** Shows only what the user has to choose, or all. */
  public void showOnlyConflicts(boolean only) {
    onlyConflicts.set(only);
    fill(phase.get());
  }

  /** Says who somebody in the file is: a person here, or somebody new. */
  void answer(AskedPerson person, Optional<Long> who) {
    answers.put(person.match().id(), who);
    file.ifPresent(this::look);
  }

  /** Takes one side, or both where that makes sense. */
  void choose(MergeLine line, Choice choice) {
    if (line.difference().allows(choice)) {
      choices.put(line.difference().key(), choice);
      lines.replaceAll(
          one ->
              one.difference().key().equals(line.difference().key()) ? one.choosing(choice) : one);
      missing.set(stillMissing());
    }
  }

  /** Takes all that only they changed, whatever was chosen of it before. */
  public void takeTheirs() {
    look.ifPresent(
        seen -> {
          seen.differences().stream()
              .filter(one -> one.changed() == Changed.THERE)
              .forEach(one -> choices.put(one.key(), Choice.THEIRS));
          fill(phase.get());
        });
  }

  /** Adds the decision, or takes over what was chosen: one step to undo. */
  public void apply() {
    if (!missing.get().equals(Message.NOTHING)) {
      notifier.done(missing.get());
      return;
    }
    look.ifPresent(
        seen -> {
          if (seen.arrival().state() == State.NEW) {
            open(seen);
          } else if (seen.arrival().state() == State.NEWS) {
            merge(seen);
          }
        });
  }

  private void open(Look seen) {
    Map<String, Optional<Long>> said = Map.copyOf(answers);
    var _ =
        act(Label.of("merge.change.opened"), tx -> exchange.open(tx, seen.arrival(), said))
            .thenAccept(
                id -> {
                  notifier.done(Message.of("merge.opened"));
                  navigator.open(new Place.Map(id));
                });
  }

  private void merge(Look seen) {
    long decision = seen.arrival().decisionId().orElseThrow();
    Map<String, Optional<Long>> said = Map.copyOf(answers);
    Map<Key, Choice> taken = new HashMap<>();
    seen.differences().forEach(one -> choice(one).ifPresent(it -> taken.put(one.key(), it)));
    SharedDecision mine = seen.arrival().mine().orElseThrow();
    SharedDecision result = Merging.of(mine, seen.theirs(), seen.differences(), taken);
    var _ =
        act(
                Label.of("merge.change.merged").inDecision(decision),
                tx -> exchange.merge(tx, seen.arrival(), result, said))
            .thenAccept(
                done -> {
                  if (done) {
                    notifier.done(Message.of("merge.merged", taken.size()));
                    navigator.open(new Place.Map(decision));
                  } else {
                    notifier.done(Message.of("merge.moved"));
                    load();
                  }
                });
  }
}
