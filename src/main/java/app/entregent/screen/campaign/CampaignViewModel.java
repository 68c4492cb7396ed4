package app.entregent.screen.campaign;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.campaign.CampaignText;
import app.entregent.model.campaign.FirstPieces;
import app.entregent.model.campaign.TargetChoice;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.SmartGoal;
import app.entregent.model.measure.Step;
import app.entregent.model.people.BestPersona;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The campaigns, the one that is shown, and what its present step does. */
public final class CampaignViewModel extends ViewModel {
  private static final int MOST_WEEKS = 52;
  private static final CompletionStage<?> NOTHING = CompletableFuture.completedFuture(true);

  private final CampaignRooms rooms;
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<List<Campaign>> campaigns =
      new ReadOnlyObjectWrapper<>(this, "campaigns", List.of());
  private final ReadOnlyObjectWrapper<Optional<ShownCampaign>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> asking =
      new ReadOnlyObjectWrapper<>(this, "asking", false);
  private OptionalLong chosen = OptionalLong.empty();

  private record Read(List<Campaign> all, Optional<ShownCampaign> one) {}

  public CampaignViewModel(
      Workspace workspace,
      Notifier notifier,
      CampaignRooms rooms,
      Clock clock,
      Navigator navigator) {
    super(workspace, notifier, topics());
    this.rooms = rooms;
    this.clock = clock;
    this.navigator = navigator;
  }

  private static Set<Topic> topics() {
    Set<Topic> topics = new HashSet<>(GoalStore.topics());
    topics.addAll(CampaignStore.TOPICS);
    topics.addAll(
        Set.of(
            BrandStore.BRAND_ITEMS,
            AccountStore.ACCOUNTS,
            PersonStore.PERSONS,
            PersonaStore.PERSONAS,
            PieceStore.PIECES,
            PlanStore.PLANS));
    return topics;
  }

  /** All campaigns, the newest first. */
  public ReadOnlyObjectProperty<List<Campaign>> campaignsProperty() {
    return campaigns.getReadOnlyProperty();
  }

  /** The one that is shown: the chosen one, else the newest that has not ended. */
  ReadOnlyObjectProperty<Optional<ShownCampaign>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the seller is asked why he leaves the step without what it needs. */
  public ReadOnlyObjectProperty<Boolean> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Begins a campaign; it stands at the audit. */
  public CompletionStage<?> begin(String name) {
    return act(Label.of("campaign.change.begin"), tx -> rooms.campaigns().add(tx, name))
        .thenAccept(this::choose);
  }

  public void choose(long campaignId) {
    chosen = OptionalLong.of(campaignId);
    asking.set(false);
    load();
  }

  /** What the present step still needs. */
  public List<Message> needs() {
    return shown.get().map(one -> one.facts().needs(one.campaign())).orElse(List.of());
  }

  /** The next step opens if this one has what it needs; else it is asked why to leave it. */
  public void next() {
    ofShown(
        campaign -> {
          if (needs().isEmpty()) {
            go(campaign, campaign.step().next(), Optional.empty());
          } else {
            asking.set(true);
          }
        });
  }

  /** Leaves the step without what it needs; a reason is kept. */
  public void skip(String reason) {
    if (!reason.isBlank()) {
      ofShown(campaign -> go(campaign, campaign.step().next(), Optional.of(reason)));
    }
  }

  /** Opens the step before. */
  public void back() {
    ofShown(campaign -> go(campaign, campaign.step().before(), Optional.empty()));
  }

  private void go(Campaign campaign, Optional<CampaignStep> to, Optional<String> why) {
    asking.set(false);
    to.ifPresent(
        step ->
            change(
                Label.of("campaign.change.go"),
                tx -> {
                  why.ifPresent(
                      reason -> rooms.campaigns().skip(tx, campaign.id(), campaign.step(), reason));
                  rooms.campaigns().go(tx, campaign.id(), step);
                }));
  }

  /** Ends the campaign, or takes it up again. */
  public void toggleEnded() {
    ofShown(
        campaign -> {
          chosen = OptionalLong.of(campaign.id());
          change(
              Label.of("campaign.change.end"),
              tx -> rooms.campaigns().setEnded(tx, campaign.id(), campaign.ended().isEmpty()));
        });
  }

  public CompletionStage<?> setText(long id, CampaignText text, String words) {
    return change(
        Label.of("campaign.change.text").merging("campaign.text." + text + "." + id),
        tx -> rooms.campaigns().set(tx, id, text, words));
  }

  /** Chooses an ideal customer for the campaign, or not. */
  public void choosePersona(long personaId, boolean belongs) {
    inStep((campaign, tx) -> part(tx, campaign, CampaignPart.PERSONA, personaId, belongs));
  }

  /** A new ideal customer, chosen at once. */
  public CompletionStage<?> addPersona(String name) {
    return name.isBlank()
        ? NOTHING
        : inStep(
            (campaign, tx) ->
                part(
                    tx,
                    campaign,
                    CampaignPart.PERSONA,
                    rooms.personas().add(tx, name.strip()),
                    true));
  }

  /** Chooses an account, which becomes a target; one that is left stays a target elsewhere. */
  public void chooseAccount(long accountId, boolean belongs) {
    inStep(
        (campaign, tx) -> {
          part(tx, campaign, CampaignPart.ACCOUNT, accountId, belongs);
          if (belongs) {
            rooms.accounts().setTarget(tx, accountId, true);
          }
        });
  }

  /** A new account, chosen at once if the campaign is at its targets. */
  public CompletionStage<?> addAccount(String name) {
    if (name.isBlank()) {
      return NOTHING;
    }
    return inStep(
        (campaign, tx) -> {
          long id = rooms.accounts().add(tx, name.strip());
          if (campaign.step() == CampaignStep.TARGET) {
            part(tx, campaign, CampaignPart.ACCOUNT, id, true);
            rooms.accounts().setTarget(tx, id, true);
          }
        });
  }

  /**
   * @param weeks 1 to 52; what is beyond is the nearest of them
   */
  public void setWeeks(int weeks) {
    inStep(
        (campaign, tx) ->
            rooms.campaigns().setWeeks(tx, campaign.id(), Math.clamp(weeks, 1, MOST_WEEKS)));
  }

  /** Plans so many acts of a step a week from this week on. */
  public void plan(Step step, int acts) {
    inStep((campaign, tx) -> rooms.plans().set(tx, step, Math.clamp(acts, 0, 100)));
  }

  /** The first pieces, as they would be planned. */
  List<NewPiece> firstPieces() {
    return shown
        .get()
        .map(
            one ->
                FirstPieces.of(
                    one.personas().stream()
                        .filter(p -> one.campaign().of(CampaignPart.PERSONA).contains(p.id()))
                        .toList(),
                    today(),
                    one.campaign().weeks(),
                    one.plan().planned(Step.EXCHANGE, IsoWeek.of(today()))))
        .orElse(List.of());
  }

  /** Plans the first pieces. */
  public void addPieces() {
    List<NewPiece> pieces = firstPieces();
    inStep(
        (campaign, tx) ->
            pieces.forEach(
                piece ->
                    part(tx, campaign, CampaignPart.PIECE, rooms.pieces().add(tx, piece), true)));
  }

  /** Keeps a goal that may be kept; of others nothing is written. */
  public CompletionStage<?> addGoal(SmartGoal goal) {
    Optional<Long> campaign = shown.get().map(one -> one.campaign().id());
    return change(
        Label.of("campaign.change.measure").merging("campaign.goal." + campaign.orElse(0L)),
        tx ->
            rooms
                .goals()
                .add(
                    tx,
                    new Goal(
                        0,
                        campaign,
                        goal.metric().orElseThrow(),
                        goal.words(),
                        goal.baseline(),
                        goal.target().orElseThrow(),
                        tx.today(),
                        goal.due().orElseThrow(),
                        Optional.empty())));
  }

  public void deleteGoal(long id) {
    change(Label.of("campaign.change.goal_deleted"), tx -> rooms.goals().delete(tx, id));
  }

  public void open(Place place) {
    navigator.open(place);
  }

  /** Works in the present step: all that one does there is one step to undo. */
  private CompletionStage<?> inStep(StepWork work) {
    Optional<Campaign> open = shown.get().map(ShownCampaign::campaign);
    return open.isEmpty()
        ? NOTHING
        : change(
            Label.of("campaign.change." + open.get().step().code())
                .merging("campaign." + open.get().step() + "." + open.get().id()),
            tx -> work.on(open.get(), tx));
  }

  private interface StepWork {
    void on(Campaign campaign, Transaction tx);
  }

  private void part(
      Transaction tx, Campaign campaign, CampaignPart kind, long id, boolean belongs) {
    rooms.campaigns().setPart(tx, campaign.id(), kind, id, belongs);
  }

  private void ofShown(Consumer<Campaign> action) {
    shown.get().map(ShownCampaign::campaign).ifPresent(action);
  }

  private CompletionStage<?> change(Label label, Consumer<Transaction> work) {
    return act(
        label,
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  @Override
  protected void load() {
    OptionalLong wanted = chosen;
    show(
        "campaigns",
        reader -> read(reader, wanted),
        read -> {
          campaigns.set(read.all());
          shown.set(read.one());
        });
  }

  private Read read(Reader reader, OptionalLong wanted) {
    List<Campaign> all = rooms.campaigns().all(reader);
    Optional<Campaign> one =
        all.stream()
            .filter(campaign -> wanted.equals(OptionalLong.of(campaign.id())))
            .findFirst()
            .or(() -> all.stream().filter(campaign -> campaign.ended().isEmpty()).findFirst());
    return new Read(all, one.map(campaign -> read(reader, campaign)));
  }

  private ShownCampaign read(Reader reader, Campaign campaign) {
    List<BrandItem> items = rooms.brand().items(reader);
    List<Persona> personas = rooms.personas().all(reader);
    List<Goal> goals = rooms.goals().all(reader);
    List<Goal> own =
        goals.stream().filter(goal -> goal.campaign().equals(Optional.of(campaign.id()))).toList();
    Map<GoalMetric, BigDecimal> now = new EnumMap<>(GoalMetric.class);
    if (campaign.step() == CampaignStep.MEASURE) {
      for (GoalMetric metric : GoalMetric.values()) {
        rooms
            .goals()
            .now(reader, metric, today(), today())
            .ifPresent(stands -> now.put(metric, metric.counted() ? BigDecimal.ZERO : stands));
      }
    }
    return new ShownCampaign(
        campaign,
        rooms.campaigns().facts(reader, campaign.id(), items),
        items.stream().filter(CampaignStore::isMissing).toList(),
        personas,
        campaign.step() == CampaignStep.TARGET ? choices(reader, campaign, personas) : List.of(),
        List.copyOf(rooms.accounts().byId(reader, campaign.of(CampaignPart.ACCOUNT)).values()),
        rooms.plans().plan(reader),
        campaign.of(CampaignPart.PIECE).stream()
            .flatMap(id -> rooms.pieces().find(reader, id).stream())
            .toList(),
        own,
        (int) goals.stream().filter(goal -> runs(goal)).count(),
        rooms.goals().standings(reader, own, today()),
        now);
  }

  private boolean runs(Goal goal) {
    return goal.reachedOn().isEmpty() && !goal.due().isBefore(today());
  }

  private List<TargetChoice> choices(Reader reader, Campaign campaign, List<Persona> personas) {
    PersonaFacts.Known known = rooms.facts().all(reader);
    BestPersona best =
        new BestPersona(
            personas.stream()
                .filter(persona -> campaign.of(CampaignPart.PERSONA).contains(persona.id()))
                .toList());
    Map<Long, Integer> fitting = new HashMap<>();
    for (PersonRow person : rooms.people().rows(reader)) {
      known
          .account(person)
          .map(Account::id)
          .filter(id -> best.of(known.of(person)).isPresent())
          .ifPresent(id -> fitting.merge(id, 1, Integer::sum));
    }
    return TargetChoice.of(campaign, rooms.accounts().all(reader), fitting);
  }
}
