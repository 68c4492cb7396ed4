package app.entregent.screen.paste;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.Toward;
import app.entregent.model.conversation.paste.PasteBook;
import app.entregent.model.conversation.paste.PasteEntry;
import app.entregent.model.conversation.paste.PasteEntry.Party;
import app.entregent.model.conversation.paste.PasteEntry.Said;
import app.entregent.model.conversation.paste.PasteReader;
import app.entregent.model.conversation.paste.PastedText.Kind;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The sheet of what was pasted: what it was taken for, what of it is right, and writing it down.
 */
public final class PasteViewModel extends ViewModel {
  private static final PasteBook BOOK = new PasteBook();

  private final Clock clock;
  private final Runnable undo;
  private final Consumer<String> wordsOnly;
  private final ObservableList<PasteParty> parties = FXCollections.observableArrayList();
  private final ObservableList<PasteLine> lines = FXCollections.observableArrayList();
  private final StringProperty note = new SimpleStringProperty(this, "note", "");
  private final ReadOnlyObjectWrapper<Optional<Message>> taken =
      new ReadOnlyObjectWrapper<>(this, "taken", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(this, "saved");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
  private String raw = "";
  private Kind kind = Kind.NOTE;
  private boolean saving;

  /**
   * @param undo takes back the newest change, offered after saving
   * @param wordsOnly takes over a text that is nothing but words
   */
  public PasteViewModel(
      Workspace workspace,
      Notifier notifier,
      Runnable undo,
      Clock clock,
      Consumer<String> wordsOnly) {
    super(workspace, notifier, Set.of());
    this.undo = undo;
    this.clock = clock;
    this.wordsOnly = wordsOnly;
  }

  /** Who speaks in the text, or is described there. */
  ObservableList<PasteParty> parties() {
    return parties;
  }

  ObservableList<PasteLine> lines() {
    return lines;
  }

  /** What no form fitted; goes with the last talk. */
  public StringProperty noteProperty() {
    return note;
  }

  /** What the text was taken for, once it is read. */
  public ReadOnlyObjectProperty<Optional<Message>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** What has to be said before it can be saved. */
  public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the text was read and there is something to save. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Becomes true when it is written and the sheet can go. */
  public ReadOnlyBooleanProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Reads a text from the clipboard. */
  public void open(String pasted) {
    raw = pasted;
    activate();
  }

  @Override
  protected void load() {
    if (raw.length() > PasteReader.LIMIT) {
      problem.set(Optional.of(Message.of("paste.trouble.long", PasteReader.LIMIT)));
      return;
    }
    show(
        "paste",
        reader -> PasteBeginning.read(reader, raw, ZonedDateTime.now(clock).toLocalDate()),
        this::show);
  }

  private void show(PasteBeginning beginning) {
    kind = beginning.text().kind();
    if (kind == Kind.NOTE) {
      wordsOnly.accept(beginning.text().note());
      return;
    }
    parties.setAll(beginning.parties());
    lines.setAll(beginning.lines());
    note.set(beginning.text().note());
    long there = lines.stream().filter(PasteLine::isThere).count();
    taken.set(
        Optional.of(
            switch (kind) {
              case LINKEDIN -> Message.of("paste.taken.linkedin", lines.size(), there);
              case MAIL -> Message.of("paste.taken.mail", lines.size(), there);
              case CONTACT, NOTE -> Message.of("paste.taken.contact");
            }));
    ready.set(true);
  }

  /** What the words for the moment of this message mean. */
  Optional<Moment> moment(PasteLine line) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    return new MomentWords(now.toLocalDate(), LocalTime.from(now), Toward.PAST)
        .moment(line.whenProperty().get())
        .filter(
            moment ->
                !moment.instant(clock.getZone()).isAfter(now.toInstant())
                    || moment.time().isEmpty() && moment.day().equals(now.toLocalDate()));
  }

  /** Writes what is taken, or says what has to be decided first. */
  public void save() {
    if (saving || !ready.get()) {
      return;
    }
    List<PasteLine> chosen =
        lines.stream()
            .filter(line -> line.takenProperty().get())
            .filter(line -> !(line.party().who() instanceof Who.LeftOut))
            .toList();
    problem.set(problemIn(chosen));
    if (problem.get().isPresent()) {
      return;
    }
    PasteEntry entry = entry(chosen);
    saving = true;
    act(label(entry), tx -> BOOK.write(tx, entry))
        .whenComplete(
            (people, failure) -> {
              saving = false;
              if (failure == null) {
                saved.set(true);
                notifier.done(
                    entry.said().isEmpty()
                        ? Message.of("paste.done.people", entry.people().size())
                        : Message.of("paste.done.talks", entry.said().size()),
                    undo);
              }
            });
  }

  private static Label label(PasteEntry entry) {
    return entry.said().isEmpty()
        ? Label.of("paste.change.people", Label.count(entry.people().size()))
        : Label.of("paste.change.talks", Label.count(entry.said().size()));
  }

  private Optional<Message> problemIn(List<PasteLine> chosen) {
    Optional<Message> undecided =
        parties.stream()
            .filter(party -> party.who() instanceof Who.Undecided)
            .filter(party -> lines.isEmpty() || chosen.stream().anyMatch(l -> l.party() == party))
            .findFirst()
            .map(
                party ->
                    party.name().isEmpty() && party.address().isEmpty()
                        ? Message.of("paste.trouble.unknown")
                        : Message.of("paste.trouble.who", called(party)));
    if (undecided.isPresent()) {
      return undecided;
    }
    Optional<Message> timeless =
        chosen.stream()
            .filter(line -> moment(line).isEmpty())
            .findFirst()
            .map(line -> Message.of("paste.trouble.when", line.whenProperty().get()));
    if (timeless.isPresent()) {
      return timeless;
    }
    boolean nobody =
        parties.stream()
            .noneMatch(
                party -> party.who() instanceof Who.Known || party.who() instanceof Who.Fresh);
    return nobody || chosen.isEmpty() && !lines.isEmpty()
        ? Optional.of(Message.of(nobody ? "paste.trouble.nobody" : "paste.trouble.nothing"))
        : Optional.empty();
  }

  static String called(PasteParty party) {
    return party.name().isEmpty() ? party.address() : party.name();
  }

  private PasteEntry entry(List<PasteLine> chosen) {
    List<PasteParty> others =
        parties.stream()
            .filter(party -> party.who() instanceof Who.Known || party.who() instanceof Who.Fresh)
            .toList();
    List<Said> said = new ArrayList<>();
    for (PasteLine line : chosen) {
      int place = others.indexOf(line.party());
      said.add(
          new Said(
              place < 0 ? Optional.empty() : Optional.of(place),
              moment(line).orElseThrow(),
              line.message().subject(),
              line.message().text()));
    }
    said.sort(Comparator.comparing(one -> one.moment().instant(clock.getZone())));
    return new PasteEntry(
        kind == Kind.MAIL ? Channel.EMAIL : Channel.LINKEDIN_MESSAGE,
        others.stream().map(PasteViewModel::party).toList(),
        said,
        note.get().strip(),
        clock.getZone());
  }

  private static Party party(PasteParty party) {
    return switch (party.who()) {
      case Who.Known(var card) -> new Party(Optional.of(card.id()), card.name(), party.contact());
      case Who.Fresh(String name) -> new Party(Optional.empty(), name, party.contact());
      case Who.Me(), Who.LeftOut(), Who.Undecided() ->
          throw new IllegalStateException("Nobody on the other side");
    };
  }
}
