package app.entregent.screen.campaign;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.campaign.CampaignText;
import app.entregent.model.campaign.FirstPieces;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.SmartGoal;
import app.entregent.model.measure.Step;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
  private static final int MOST_ACTS = 100;
  private static final CompletionStage<?> NOTHING = CompletableFuture.completedFuture(true);

  private final CampaignRooms rooms;
  private final CampaignReading reading;
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<List<Campaign>> campaigns =
      new ReadOnlyObjectWrapper<>(this, "campaigns", List.of());
  private final ReadOnlyObjectWrapper<Optional<ShownCampaign>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> asking =
      new ReadOnlyObjectWrapper<>(this, "asking", false);
  private OptionalLong chosen = OptionalLong.empty();

  public CampaignViewModel(
      Workspace workspace,
      Notifier notifier,
      CampaignRooms rooms,
      Clock clock,
      Navigator navigator) {
    super(workspace, notifier, topics());
    this.rooms = rooms;
    this.reading = new CampaignReading(rooms);
    this.clock = clock;
    this.navigator = navigator;
  }

  private static Set<Topic> topics() {
    Set<Topic> topics = new HashSet<>(GoalStore.topics());
    topics.addAll(CampaignStore.TOPICS);
    topics.addAll(CampaignReading.FITTING);
    topics.addAll(
        Set.of(BrandStore.BRAND_ITEMS, AccountStore.ACCOUNTS, PieceStore.PIECES, PlanStore.PLANS));
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
          act(Label.of("campaign.change.go"), tx -> goOn(tx, campaign))
              .thenAccept(there -> asking.set(!there));
        });
  }

  /** Decided where it is written, so that what was saved the moment before counts. */
  private boolean goOn(Transaction tx, Campaign seen) {
    Optional<Campaign> now = fresh(tx, seen).filter(one -> one.step() == seen.step());
    if (now.isEmpty()) {
      return true; // gone on already
    }
    boolean ready =
        rooms.campaigns().facts(tx, seen.id(), rooms.brand().items(tx)).needs(now.get()).isEmpty();
    if (ready) {
      seen.step().next().ifPresent(step -> rooms.campaigns().go(tx, seen.id(), step));
    }
    return ready;
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
    to.ifPresent(
        step ->
            change(Label.of("campaign.change.go"), tx -> go(tx, campaign, step, why))
                .thenAccept(done -> asking.set(false)));
  }

  /** A second quick press finds the step left already. */
  private void go(Transaction tx, Campaign seen, CampaignStep step, Optional<String> why) {
    if (fresh(tx, seen).filter(now -> now.step() == seen.step()).isPresent()) {
      why.ifPresent(reason -> rooms.campaigns().skip(tx, seen.id(), seen.step(), reason));
      rooms.campaigns().go(tx, seen.id(), step);
    }
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
   * So many weeks more or fewer; there stay 1 to 52.
   *
   * @param by counts from what is written when its turn comes, so that quick presses add up
   */
  public void changeWeeks(int by) {
    inStep(
        (campaign, tx) ->
            fresh(tx, campaign)
                .ifPresent(
                    now ->
                        rooms
                            .campaigns()
                            .setWeeks(tx, now.id(), Math.clamp(now.weeks() + by, 1, MOST_WEEKS))));
  }

  /** Plans so many acts of a step a week more or fewer from this week on. */
  public void changePlan(Step step, int by) {
    inStep(
        (campaign, tx) -> {
          int now = rooms.plans().plan(tx).planned(step, IsoWeek.of(today()));
          rooms.plans().set(tx, step, Math.clamp(now + by, 0, MOST_ACTS));
        });
  }

  private Optional<Campaign> fresh(Reader reader, Campaign seen) {
    return rooms.campaigns().all(reader).stream().filter(one -> one.id() == seen.id()).findFirst();
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

  /** Plans the first pieces, unless the campaign has some. */
  public void addPieces() {
    List<NewPiece> pieces = firstPieces();
    inStep(
        (campaign, tx) -> {
          if (fresh(tx, campaign).filter(now -> now.of(CampaignPart.PIECE).isEmpty()).isPresent()) {
            pieces.forEach(
                piece ->
                    part(tx, campaign, CampaignPart.PIECE, rooms.pieces().add(tx, piece), true));
          }
        });
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
  public void activate() {
    reading.forget(); // while it was out of sight it heard of no changes
    super.activate();
  }

  @Override
  protected void changed(ChangeNotice notice) {
    reading.heard(notice);
    load();
  }

  @Override
  protected void load() {
    OptionalLong wanted = chosen;
    show(
        "campaigns",
        reader -> reading.read(reader, wanted, today()),
        read -> {
          campaigns.set(read.all());
          shown.set(read.one());
        });
  }
}
