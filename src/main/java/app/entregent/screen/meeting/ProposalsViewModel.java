package app.entregent.screen.meeting;

import app.entregent.model.account.AccountStore;
import app.entregent.model.relationship.proposal.Fact;
import app.entregent.model.relationship.proposal.Proposal;
import app.entregent.model.relationship.proposal.ProposalStore;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What talks propose for a person, an account, a map, or from one talk alone. */
public final class ProposalsViewModel extends ViewModel {
  /** Of whom or what the proposals are. */
  public sealed interface Of {
    /** All that concern a person. */
    record Person(long id) implements Of {}

    /** All that concern an account, its people and decisions. */
    record Account(long id) implements Of {}

    /** All that would change a map. */
    record Map(long decisionId) implements Of {}

    /** What one talk proposes. */
    record Talk(long id) implements Of {}
  }

  private final ProposalStore store = new ProposalStore();
  private final AccountStore accounts = new AccountStore();
  private final LiveTexts texts;
  private final Runnable undo;
  private final Clock clock;
  private final Of of;
  private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
  private final ObservableList<Proposal> proposalsView =
      FXCollections.unmodifiableObservableList(proposals);

  public ProposalsViewModel(
      Workspace workspace, Notifier notifier, Runnable undo, LiveTexts texts, Clock clock, Of of) {
    super(workspace, notifier, ProposalStore.TOPICS);
    this.undo = undo;
    this.texts = texts;
    this.clock = clock;
    this.of = of;
  }

  public ObservableList<Proposal> proposals() {
    return proposalsView;
  }

  /** Does what is proposed, as one step to undo. */
  public void accept(Proposal proposal) {
    String source = texts.now(Message.of("meeting.source", proposal.fact().word(), proposal.on()));
    act(
            label("meeting.change.accepted", proposal),
            tx -> {
              store.accept(tx, proposal, source);
              return proposal;
            })
        .thenRun(() -> notifier.done(Message.of("meeting.done.accepted"), undo));
  }

  /** Puts it aside for good. */
  public void dismiss(Proposal proposal) {
    act(
            label("meeting.change.dismissed", proposal),
            tx -> {
              store.dismiss(tx, proposal);
              return proposal;
            })
        .thenRun(() -> notifier.done(Message.of("meeting.done.dismissed"), undo));
  }

  private static Label label(String key, Proposal proposal) {
    Label label = Label.of(key, Label.day(proposal.on()));
    return proposal.decisionId().map(label::inDecision).orElse(label);
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show("proposals", reader -> wanted(reader, store.open(reader, today)), proposals::setAll);
  }

  private List<Proposal> wanted(Reader reader, List<Proposal> all) {
    return switch (of) {
      case Of.Person(long id) ->
          all.stream().filter(one -> one.personId().filter(who -> who == id).isPresent()).toList();
      case Of.Map(long id) ->
          all.stream().filter(one -> one.decisionId().filter(d -> d == id).isPresent()).toList();
      case Of.Talk(long id) -> all.stream().filter(one -> one.talkId() == id).toList();
      case Of.Account(long id) -> ofAccount(reader, id, all);
    };
  }

  private List<Proposal> ofAccount(Reader reader, long id, List<Proposal> all) {
    List<Long> people = accounts.people(reader, id);
    return all.stream()
        .filter(
            one ->
                one.effect() instanceof Fact.Effect.ToLadder
                    ? one.subjectId() == id
                    : one.personId().filter(people::contains).isPresent())
        .toList();
  }
}
