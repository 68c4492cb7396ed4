package app.entregent.shell;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.relationship.proposal.ProposalStore;
import app.entregent.model.relationship.proposal.TalkEffects.Logged;
import app.entregent.model.relationship.proposal.TalkEffects.Moved;
import app.entregent.screen.log.DraftFile;
import app.entregent.screen.log.FilesViewModel;
import app.entregent.screen.log.LogView;
import app.entregent.screen.log.LogViewModel;
import app.entregent.screen.meeting.MeetingPart;
import app.entregent.screen.meeting.MeetingWatch;
import app.entregent.screen.meeting.MeetingsView;
import app.entregent.screen.meeting.MeetingsViewModel;
import app.entregent.screen.meeting.MovedAbove;
import app.entregent.screen.meeting.MovedView;
import app.entregent.screen.meeting.PaperExport;
import app.entregent.screen.meeting.PaperPrinter;
import app.entregent.screen.meeting.ProposalsPanel;
import app.entregent.screen.meeting.ProposalsViewModel;
import app.entregent.screen.meeting.ProposalsViewModel.Of;
import app.entregent.screen.paste.PasteView;
import app.entregent.screen.paste.PasteViewModel;
import app.entregent.screen.story.StoryView;
import app.entregent.screen.story.StoryViewModel;
import app.entregent.text.Message;
import app.entregent.ui.Place;
import app.entregent.ui.Screen;
import app.entregent.ui.TalkSheet;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;

/**
 * Before, in and after a talk: the meetings, the sheet on which a talk is written, and what it
 * moved. A part of the desk of one workspace.
 */
final class MeetingDesk implements TalkSheet {
  private final Parts parts;
  private final Workspace workspace;
  private final JournalUndo undo;
  private final MeetingWatch watch;
  private final ProposalStore proposals = new ProposalStore();

  private final ConversationStore conversations = new ConversationStore();

  /** What the last talk moved, until the user leaves it or takes the talk back. */
  private final ObjectProperty<Optional<Logged>> latest =
      new SimpleObjectProperty<>(Optional.empty());

  /** Whether undoing would take back the last talk. */
  private final BooleanProperty newest = new SimpleBooleanProperty();

  MeetingDesk(Parts parts, Workspace workspace, JournalUndo undo) {
    this.parts = parts;
    this.workspace = workspace;
    this.undo = undo;
    watch = new MeetingWatch(workspace, parts.notices(), parts.clock());
    watch.activate();
  }

  void close() {
    watch.deactivate();
  }

  /** Something was changed: the last talk is not the newest step any more, or it is gone. */
  void changed() {
    newest.set(false);
    latest
        .get()
        .ifPresent(
            logged ->
                workspace
                    .read(reader -> conversations.find(reader, logged.talkId()))
                    .thenAccept(
                        talk -> {
                          if (talk.filter(one -> one.state() == ConversationState.HELD).isEmpty()) {
                            leave();
                          }
                        }));
  }

  private void leave() {
    latest.set(Optional.empty());
  }

  /** Opens the log where one is; a meeting that was just held is meant first. */
  void openHere() {
    open(watch.withJustHeld(here()));
  }

  /** Shows what the clipboard holds; words that are nothing else go into a talk. */
  void paste() {
    String words = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    if (parts.discreet().on()) {
      parts.notices().done(Message.of("shell.discreet.refused"));
    } else if (words.isBlank()) {
      parts.notices().done(Message.of("paste.nothing"));
    } else {
      PasteViewModel model =
          new PasteViewModel(
              workspace,
              parts.notices(),
              undo::undo,
              parts.clock(),
              note -> open(here().withWords(note)));
      PasteView sheet = new PasteView(parts.controls(), model, parts.overlay()::close);
      parts.overlay().open(sheet.root(), sheet.firstFocus());
      model.open(words);
    }
  }

  void planHere() {
    open(here().planning());
  }

  /** The whole story of where one is: a person, an account, or a decision on its map. */
  void storyHere() {
    parts
        .place()
        .getValue()
        .flatMap(MeetingDesk::storyOf)
        .ifPresent(story -> parts.navigator().open(story));
  }

  private static Optional<Place> storyOf(Place place) {
    return switch (place) {
      case Place.Person(long id) -> Optional.of(story(Place.Story.Of.PERSON, id));
      case Place.Account(long id) -> Optional.of(story(Place.Story.Of.ACCOUNT, id));
      case Place.Map(long id) -> Optional.of(story(Place.Story.Of.DECISION, id));
      default -> Optional.empty();
    };
  }

  private static Place story(Place.Story.Of of, long id) {
    return new Place.Story(of, id, Optional.empty());
  }

  /** Opens over whatever is in sight; a draft that was left there comes back. */
  @Override
  public void open(Start start) {
    if (parts.discreet().on()) {
      parts.notices().done(Message.of("shell.discreet.refused"));
      return;
    }
    LogViewModel model =
        new LogViewModel(
            workspace,
            parts.notices(),
            undo::undo,
            parts.clock(),
            new DraftFile(workspace.file(), parts.background()));
    model.tell(this::logged);
    FilesViewModel files =
        new FilesViewModel(
            workspace, parts.notices(), model.form(), parts.dialogs(), parts.opener());
    LogView sheet = new LogView(parts.controls(), model, files, parts.overlay()::close);
    model.begin(start);
    parts.overlay().open(sheet.root(), sheet.firstFocus());
  }

  Screen meetings(MeetingPart part, Optional<Long> wanted) {
    return new MeetingsView(
        parts.controls(),
        parts.keys(),
        new MeetingsViewModel(
            workspace,
            parts.notices(),
            undo::undo,
            parts.clock(),
            parts.navigator(),
            this,
            part,
            wanted),
        papers());
  }

  /** The story of somebody or something. */
  Screen story(Place.Story place) {
    PaperExport export = papers();
    return new StoryView(
        parts.controls(),
        parts.keys(),
        new StoryViewModel(
            workspace, parts.notices(), parts.controls().texts(), parts.navigator(), this, place),
        paper -> export.pages(paper, parts.controls().texts().texts()),
        paper -> export.printPages(paper, parts.controls().texts().texts()));
  }

  /** Prints pages, or keeps them in a file. */
  PaperExport papers() {
    return new PaperExport(parts.tasks(), parts.dialogs(), parts.notices(), new PaperPrinter());
  }

  /** What talks propose for a person or an account. */
  ProposalsPanel proposals(Of of) {
    return new ProposalsPanel(
        parts.controls(),
        new ProposalsViewModel(
            workspace, parts.notices(), undo::undo, parts.controls().texts(), parts.clock(), of));
  }

  /** The map of a decision, with what the last talk moved on it above. */
  Screen withMoved(long decisionId, Screen map) {
    return new MovedAbove(
        map,
        Bindings.createObjectBinding(
            () ->
                parts.discreet().on()
                    ? Optional.<Node>empty()
                    : latest.get().flatMap(logged -> banner(logged, decisionId)),
            latest,
            parts.discreet().onProperty()));
  }

  private Optional<Node> banner(Logged logged, long decisionId) {
    List<Moved> here =
        logged.moved().stream().filter(moved -> moved.decisionId() == decisionId).toList();
    return here.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MovedView(
                parts.controls(),
                here,
                proposals(new Of.Map(decisionId)),
                undo::undo,
                newest,
                this::leave));
  }

  /** Where the talk proposes something, that is asked at once. */
  private void logged(Logged logged) {
    if (!logged.held()) {
      return;
    }
    newest.set(true);
    latest.set(Optional.of(logged));
    LocalDate today = LocalDate.now(parts.clock());
    workspace
        .read(reader -> proposals.open(reader, today))
        .thenAccept(
            all -> {
              boolean some = all.stream().anyMatch(one -> one.talkId() == logged.talkId());
              if (some && !parts.discreet().on()) {
                ask(logged);
              }
            });
  }

  private void ask(Logged logged) {
    ProposalsPanel panel = proposals(new Of.Talk(logged.talkId()));
    MovedView view =
        new MovedView(
            parts.controls(), logged.moved(), panel, undo::undo, newest, parts.overlay()::close);
    parts.overlay().open(view.asSheet(), view.firstFocus());
    panel.focusOnce();
  }

  private Start here() {
    return parts.place().getValue().map(Start::at).orElse(Start.NOTHING);
  }
}
