package app.entregent.screen.account;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.LoyaltyStep;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Page;
import app.entregent.model.conversation.StoryPage;
import app.entregent.model.conversation.StoryStore;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.StageStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.screen.account.worth.WorthViewModel;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One account: its decisions and people, its story, its facts, and its way up the ladder. */
public final class AccountViewModel extends ViewModel {
  /** The parts of the page. */
  enum Part {
    MAP,
    STORY,
    FACTS,
    WAY,
    NETWORKS,
    SPACE
  }

  private final long id;
  private final WorthViewModel worth;
  private final Navigator navigator;
  private final Clock clock;
  private final AccountPages pages = new AccountPages();
  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final DecisionStore decisions = new DecisionStore();
  private final NeedStore needs = new NeedStore();
  private final NextActionStore actions = new NextActionStore();
  private final StageStore stages = new StageStore();
  private final StoryStore stories = new StoryStore();
  private final NetworksViewModel networks;
  private final AccountTiesViewModel ties;

  private final ReadOnlyObjectWrapper<Optional<AccountPage>> page =
      new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
  private final ReadOnlyObjectWrapper<StoryPage> story =
      new ReadOnlyObjectWrapper<>(this, "story", new StoryPage(List.of(), false));
  private final ReadOnlyObjectWrapper<Part> part =
      new ReadOnlyObjectWrapper<>(this, "part", Part.MAP);
  private final LadderAsking ladder = new LadderAsking(page::get, this::move);
  private int storySize = Page.USUAL;

  public AccountViewModel(
      Workspace workspace, Notifier notifier, Navigator navigator, Clock clock, long id) {
    super(
        workspace,
        notifier,
        Set.of(
            AccountStore.ACCOUNTS,
            AccountStore.SPELLINGS,
            AccountStore.LADDER_MOVES,
            PersonStore.PERSONS,
            PersonStore.POSTS,
            NeedStore.NEEDS,
            NextActionStore.NEXT_ACTIONS,
            ConversationStore.CONVERSATIONS,
            DecisionStore.DECISIONS,
            StageStore.MOVES,
            StageStore.CLOCKS,
            DecisionStore.SEATS,
            DecisionStore.ROLES,
            DecisionStore.ABSENT_ROLES));
    this.id = id;
    this.navigator = navigator;
    this.clock = clock;
    worth = new WorthViewModel(workspace, notifier, navigator, clock, id);
    networks = new NetworksViewModel(workspace, notifier, navigator, clock, id);
    ties = new AccountTiesViewModel(workspace, notifier, navigator, clock, id);
  }

  /** Strategy and social capital. */
  AccountTiesViewModel ties() {
    return ties;
  }

  /** The networks around the account. */
  NetworksViewModel networks() {
    return networks;
  }

  /** Everything on the page but the story; empty until read, and if the account is gone. */
  ReadOnlyObjectProperty<Optional<AccountPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The newest part of the story. */
  ReadOnlyObjectProperty<StoryPage> storyProperty() {
    return story.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Part> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** Where the account stands on the ladder, with what is asked before a step. */
  LadderAsking ladder() {
    return ladder;
  }

  long id() {
    return id;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What the account is worth, read while the facts are in sight. */
  WorthViewModel worth() {
    return worth;
  }

  void show(Part wanted) {
    part.set(wanted);
    if (wanted == Part.FACTS) {
      worth.activate();
    } else {
      worth.deactivate();
    }
  }

  @Override
  public void activate() {
    super.activate();
    show(part.get());
  }

  @Override
  public void deactivate() {
    super.deactivate();
    worth.deactivate();
  }

  /** A client keeps a name: without one, what is stored is shown again. */
  void rename(String name) {
    if (name.isBlank()) {
      refuse("account.trouble.name");
    } else {
      var _ = set(AccountText.NAME, name);
    }
  }

  CompletionStage<?> set(AccountText text, String value) {
    return edit(text.name(), tx -> accounts.set(tx, id, text, value.strip()));
  }

  void setKind(AccountKind kind) {
    edit("kind", tx -> accounts.setKind(tx, id, kind));
  }

  void setTarget(boolean target) {
    edit("target", tx -> accounts.setTarget(tx, id, target));
  }

  void toggleTarget() {
    page.get().map(AccountPage::account).ifPresent(account -> setTarget(!account.target()));
  }

  void setSmallFirm(boolean small) {
    edit("small", tx -> accounts.setSmallFirm(tx, id, small));
  }

  /** Says why a step on the ladder was taken. */
  CompletionStage<?> setMoveReason(long moveId, String reason) {
    return edit("move-" + moveId, tx -> accounts.setMoveReason(tx, moveId, reason));
  }

  /** Says in which stage the work on a decision is; the passage is kept. */
  void setStage(long decisionId, DecisionStage stage) {
    act(
        Label.of("account.change.stage").inDecision(decisionId),
        tx -> {
          decisions.setStage(tx, decisionId, stage);
          return true;
        });
  }

  /** Says what proves a passage from stage to stage. */
  CompletionStage<?> setProof(long moveId, String proof) {
    return edit("proof-" + moveId, tx -> stages.setProof(tx, moveId, proof));
  }

  /** After how many days this stage stalls, for all decisions; empty for the usual days. */
  void setStageClock(DecisionStage stage, String days) {
    if (days.isEmpty() || days.matches("[1-9][0-9]{0,2}")) {
      Optional<Integer> wanted =
          days.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(days));
      edit("clock-" + stage, tx -> stages.setClock(tx, stage, wanted));
    } else {
      refuse("account.trouble.days");
    }
  }

  /** Says what is wrong and shows what is stored again. */
  private void refuse(String sentence) {
    notifier.done(Message.of(sentence));
    load();
  }

  /** Gives the account up for a reason; without one it stays. */
  void stopPursuing(String reason) {
    if (!reason.isBlank()) {
      act(
          Label.of("account.change.stopped"),
          tx -> {
            accounts.stopPursuing(tx, id, reason);
            return true;
          });
    }
  }

  void pursueAgain() {
    act(
        Label.of("account.change.again"),
        tx -> {
          accounts.pursueAgain(tx, id);
          return true;
        });
  }

  /** Makes a step of loyalty a next action. */
  void planLoyalty(LoyaltyStep step, String words) {
    var _ = addAction(words, Optional.of(today().plusDays(step.afterDays())));
  }

  /** Adds a person who works there now. */
  CompletionStage<?> addPerson(String name, String title) {
    return act(
        Label.of("account.change.person"),
        tx -> {
          long person = persons.add(tx, NewPerson.typed(name, "", ""));
          accounts.addPerson(tx, id, person, title.strip());
          return person;
        });
  }

  /** Begins a decision about this object and opens its map. */
  CompletionStage<?> addDecision(String object) {
    return act(
            Label.of("account.change.decision"),
            tx -> decisions.addDecision(tx, id, object.strip()))
        .thenAccept(this::openMap);
  }

  /** Opens the map of the first decision, or begins one. */
  void openFirstMap() {
    page.get()
        .map(AccountPage::decisions)
        .ifPresent(
            all -> {
              if (all.isEmpty()) {
                var _ = addDecision("");
              } else {
                openMap(all.getFirst().getKey().id());
              }
            });
  }

  void openStory() {
    navigator.open(new Place.Story(Place.Story.Of.ACCOUNT, id, Optional.empty()));
  }

  void openMap(long decisionId) {
    navigator.open(new Place.Map(decisionId));
  }

  /** The workshops about this account. */
  void openWorkshops() {
    navigator.open(Place.Workshops.of(id));
  }

  /** Shows what would be erased of this account; nothing goes without a question. */
  void openErasure() {
    navigator.open(new Place.Erasure(Place.Erasure.Of.ACCOUNT, id));
  }

  void openPerson(long personId) {
    navigator.open(new Place.Person(personId));
  }

  CompletionStage<?> addNeed(String words) {
    return act(
        Label.of("account.change.need"),
        tx ->
            needs.add(
                tx,
                new NewNeed(
                    Optional.of(id),
                    Optional.empty(),
                    Optional.empty(),
                    NeedKind.LATENT,
                    words,
                    tx.today())));
  }

  /** The way to the clue of the listening notebook from which a need came. */
  Optional<Runnable> clueOf(long needId) {
    return page.get()
        .flatMap(found -> Optional.ofNullable(found.clues().get(needId)))
        .map(clue -> () -> navigator.open(new Place.Listening(Optional.of(clue))));
  }

  void setMet(long needId, boolean met) {
    edit("need-" + needId, tx -> needs.setMet(tx, needId, met));
  }

  CompletionStage<?> addAction(String words, Optional<LocalDate> due) {
    return act(
        Label.of("account.change.action"),
        tx ->
            actions.add(
                tx,
                new NewNextAction(
                    Optional.of(id), Optional.empty(), Optional.empty(), words, due, false)));
  }

  /** Writes down what was done on a day that has passed. */
  CompletionStage<?> addDone(String words, LocalDate day) {
    return act(
        Label.of("account.change.action"),
        tx -> {
          long action =
              actions.add(
                  tx, Optional.of(id), Optional.empty(), ActionPlan.mine(words, Optional.of(day)));
          actions.done(tx, action, day);
          return action;
        });
  }

  /** Opens a next action among all of them, where everything of it can be changed. */
  void editAction(long actionId) {
    navigator.open(new Place.NextActions(Optional.of(actionId)));
  }

  void setDone(long actionId, boolean done) {
    edit("action-" + actionId, tx -> actions.setDone(tx, actionId, done));
  }

  void showOlder() {
    storySize += Page.USUAL;
    loadStory();
  }

  void back() {
    navigator.back();
  }

  @Override
  protected void load() {
    show("page", reader -> pages.find(reader, id), page::set);
    loadStory();
  }

  private void loadStory() {
    Page wanted = new Page(0, storySize);
    show("story", reader -> stories.ofAccount(reader, id, wanted), story::set);
  }

  private void move(LadderStep step, String reason) {
    act(
        Label.of("account.change.ladder"),
        tx -> {
          accounts.setLadder(tx, id, step, reason);
          return id;
        });
  }

  private CompletionStage<?> edit(String field, Consumer<Transaction> work) {
    return act(
        Label.of("account.change.edited").merging("account-" + id + "-" + field),
        tx -> {
          work.accept(tx);
          return id;
        });
  }
}
