package app.entregent.screen.account;

import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Outcome;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.network.Mobilisation;
import app.entregent.model.relationship.network.Mobilised;
import app.entregent.model.relationship.network.Mobilised.Goal;
import app.entregent.model.relationship.network.NetworkBook;
import app.entregent.model.relationship.network.NetworkFact.About;
import app.entregent.model.relationship.network.NetworkFact.Nothing;
import app.entregent.model.relationship.network.NetworkFact.OfAccount;
import app.entregent.model.relationship.network.NetworkFact.OfMap;
import app.entregent.model.relationship.network.NetworkFact.OfPerson;
import app.entregent.model.relationship.network.NetworkFacts;
import app.entregent.model.relationship.network.NetworkSorting;
import app.entregent.model.relationship.network.NetworkWordStore;
import app.entregent.model.relationship.network.References;
import app.entregent.model.relationship.network.SalesPhase;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.model.relationship.network.Worry;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The four networks around an account: whom to mobilise now, and who may vouch. */
final class NetworksViewModel extends ViewModel {
  private static final int WEEK = 7;

  private final Navigator navigator;
  private final Clock clock;
  private final long accountId;
  private final NetworkBook book = new NetworkBook();
  private final DecisionStore decisions = new DecisionStore();
  private final NetworkWordStore words = new NetworkWordStore();
  private final NextActionStore actions = new NextActionStore();
  private final IntroductionStore introductions = new IntroductionStore();
  private final ReadOnlyObjectWrapper<Optional<NetworksPage>> page =
      new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
  private final ReadOnlyObjectWrapper<Worry> worry =
      new ReadOnlyObjectWrapper<>(this, "worry", Worry.QUALITY);
  private final Map<TieNetwork, Integer> slices = new EnumMap<>(TieNetwork.class);
  private Optional<Long> wantedDecision = Optional.empty();
  private Optional<DecisionStage> wantedStage = Optional.empty();

  NetworksViewModel(
      Workspace workspace, Notifier notifier, Navigator navigator, Clock clock, long accountId) {
    super(workspace, notifier, NetworkBook.TOPICS);
    this.navigator = navigator;
    this.clock = clock;
    this.accountId = accountId;
  }

  /** What is shown; empty until it is read. */
  ReadOnlyObjectProperty<Optional<NetworksPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Worry> worryProperty() {
    return worry.getReadOnlyProperty();
  }

  /** Looks at another decision of the account, at the stage in which it is. */
  void choose(Decision decision) {
    wantedDecision = Optional.of(decision.id());
    wantedStage = Optional.empty();
    load();
  }

  /** Looks ahead, or back, to another stage; the decision stays where it is. */
  void look(DecisionStage stage) {
    wantedStage = Optional.of(stage);
    load();
  }

  /** Asks who can answer this worry. */
  void answer(Worry wanted) {
    worry.set(wanted);
    load();
  }

  /** Shows more of those who belong to a network. */
  void showMore(TieNetwork network) {
    slices.merge(network, 1, Integer::sum);
    load();
  }

  /** Says to which network a person belongs here, whatever the facts say; a reason stays. */
  void say(long personId, TieNetwork network) {
    act(
        Label.of("account.change.network").merging("network-" + accountId + "-" + personId),
        tx -> {
          words.place(tx, accountId, personId, network);
          return personId;
        });
  }

  /** Says why a person belongs to the network that was chosen. */
  CompletionStage<?> explain(long personId, String reason) {
    return act(
        Label.of("account.change.network").merging("network-why-" + accountId + "-" + personId),
        tx -> {
          words.explain(tx, accountId, personId, reason);
          return personId;
        });
  }

  /** Lets the facts say it again. */
  void withdraw(long personId) {
    act(
        Label.of("account.change.network"),
        tx -> {
          words.withdraw(tx, accountId, personId);
          return personId;
        });
  }

  /** Plans to mobilise somebody within a week, in these words. */
  void plan(Mobilised who, String said) {
    ActionPlan plan = ActionPlan.mine(said, Optional.of(today().plusDays(WEEK)));
    plan(
        who.personId(),
        who.colleagueId().isPresent()
            ? plan.withOwner(ActionOwner.COLLEAGUE, who.colleagueId())
            : plan);
  }

  /** Plans to ask somebody for a word, within a week. */
  void ask(long personId, String said) {
    plan(Optional.of(personId), ActionPlan.mine(said, Optional.of(today().plusDays(WEEK))));
  }

  /** Nothing is planned twice: a key pressed again must not double the work. */
  private void plan(Optional<Long> personId, ActionPlan plan) {
    act(
            Label.of("account.change.action"),
            tx -> {
              boolean wanted = !isPlanned(tx, personId, plan);
              if (wanted) {
                actions.add(tx, Optional.of(accountId), personId, plan);
              }
              return wanted;
            })
        .thenAccept(
            added -> {
              if (added) {
                notifier.done(
                    Message.of("account.network.planned", plan.words()), () -> workspace.undo());
              } else {
                notifier.done(Message.of("account.network.planned_before", plan.words()));
              }
            });
  }

  private boolean isPlanned(Reader reader, Optional<Long> personId, ActionPlan plan) {
    return actions.ofAccount(reader, accountId).stream()
        .filter(action -> action.doneOn().isEmpty())
        .filter(action -> action.words().strip().equals(plan.words().strip()))
        .anyMatch(
            action ->
                personId.isPresent()
                    ? action.personId().equals(personId)
                    : action.colleagueId().equals(plan.colleagueId()));
  }

  /** Begins an introduction through this person: it is wished for, and nobody was asked yet. */
  void introduce(Mobilised through) {
    through
        .opens()
        .filter(goal -> !goal.begun())
        .ifPresent(
            goal ->
                through.personId().ifPresent(person -> introduce(person, through.name(), goal)));
  }

  private void introduce(long person, String name, Goal goal) {
    act(
            Label.of("account.change.introduction"),
            tx -> {
              boolean wanted = !isBegun(tx, goal.personId(), person);
              if (wanted) {
                introductions.add(tx, goal.personId(), person);
              }
              return wanted;
            })
        .thenAccept(
            added -> {
              if (added) {
                notifier.done(
                    Message.of("account.network.begun", name, goal.name()), () -> workspace.undo());
              } else {
                notifier.done(Message.of("account.network.begun_before", name, goal.name()));
              }
            });
  }

  private boolean isBegun(Reader reader, long to, long through) {
    return introductions.ofPerson(reader, to).stream()
        .filter(one -> one.state().open())
        .anyMatch(one -> one.toPersonId() == to && one.throughPersonId() == through);
  }

  /** Opens what a fact is about. */
  void open(About about) {
    switch (about) {
      case OfPerson(long id) -> navigator.open(new Place.Person(id));
      case OfAccount(long id) -> navigator.open(new Place.Account(id));
      case OfMap(long id) -> navigator.open(new Place.Map(id));
      case Nothing() -> {}
    }
  }

  void openPerson(long id) {
    navigator.open(new Place.Person(id));
  }

  void openIntroductions() {
    navigator.open(new Place.Relationships());
  }

  @Override
  protected void load() {
    Optional<Long> decision = wantedDecision;
    Optional<DecisionStage> stage = wantedStage;
    Worry asked = worry.get();
    Map<TieNetwork, Integer> shown = Map.copyOf(slices);
    LocalDate today = today();
    show("networks", reader -> read(reader, decision, stage, asked, shown, today), page::set);
  }

  private Optional<NetworksPage> read(
      Reader reader,
      Optional<Long> wanted,
      Optional<DecisionStage> stage,
      Worry asked,
      Map<TieNetwork, Integer> shown,
      LocalDate today) {
    List<Decision> all = decisions.ofAccount(reader, accountId);
    Optional<Decision> decision =
        all.stream()
            .filter(one -> wanted.filter(id -> id == one.id()).isPresent())
            .findFirst()
            .or(() -> all.stream().filter(one -> one.outcome() == Outcome.OPEN).findFirst())
            .or(() -> all.stream().findFirst());
    DecisionStage looked =
        stage.or(() -> decision.map(Decision::stage)).orElse(DecisionStage.UNDERSTAND);
    return book.of(reader, accountId, decision.map(Decision::id), today)
        .map(facts -> page(facts, all, decision, looked, asked, shown));
  }

  private static NetworksPage page(
      NetworkFacts facts,
      List<Decision> all,
      Optional<Decision> decision,
      DecisionStage stage,
      Worry asked,
      Map<TieNetwork, Integer> slices) {
    return new NetworksPage(
        facts.account().name(),
        all,
        decision,
        stage,
        Mobilisation.of(facts, SalesPhase.of(stage)),
        NetworkSorting.all(facts),
        References.of(facts, asked),
        slices);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
