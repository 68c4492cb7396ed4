package app.entregent.screen.campaign;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignPart;
import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.campaign.TargetChoice;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.people.BestPersona;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads the campaigns and what the present step of one of them shows. Who fits the ideal customers
 * is kept until something changes that it depends on: to compare thirty thousand people with them
 * takes longer than a tick may.
 */
final class CampaignReading {
  /** What says who fits; ticks of the guide touch none of it. */
  static final Set<Topic> FITTING =
      Set.of(
          PersonStore.PERSONS,
          PersonStore.POSTS,
          PersonaStore.PERSONAS,
          PersonaStore.CRITERIA,
          AccountStore.SPELLINGS);

  private final CampaignRooms rooms;
  private volatile Optional<Fitting> fitting = Optional.empty();
  private final AtomicInteger turn = new AtomicInteger();

  /** All campaigns, and the one that is shown. */
  record Read(List<Campaign> all, Optional<ShownCampaign> one) {}

  /** How many people of each account fit the chosen ideal customers of a campaign. */
  private record Fitting(
      long campaign, Set<Long> personas, int turn, Map<Long, Integer> byAccount) {}

  CampaignReading(CampaignRooms rooms) {
    this.rooms = rooms;
  }

  /** Forgets who fits if that may be otherwise now. */
  void heard(ChangeNotice notice) {
    if (notice.touches(FITTING)) {
      forget();
    }
  }

  /** Forgets who fits: nobody may have heard of changes since. */
  void forget() {
    turn.incrementAndGet();
    fitting = Optional.empty();
  }

  /**
   * @param wanted the campaign to show; else the newest that has not ended is
   */
  Read read(Reader reader, OptionalLong wanted, LocalDate today) {
    List<Campaign> all = rooms.campaigns().all(reader);
    Optional<Campaign> one =
        all.stream()
            .filter(campaign -> wanted.equals(OptionalLong.of(campaign.id())))
            .findFirst()
            .or(() -> all.stream().filter(campaign -> campaign.ended().isEmpty()).findFirst());
    return new Read(all, one.map(campaign -> read(reader, campaign, today)));
  }

  private ShownCampaign read(Reader reader, Campaign campaign, LocalDate today) {
    List<BrandItem> items = rooms.brand().items(reader);
    List<Persona> personas = rooms.personas().all(reader);
    List<Goal> goals = rooms.goals().all(reader);
    List<Goal> own =
        goals.stream().filter(goal -> goal.campaign().equals(Optional.of(campaign.id()))).toList();
    return new ShownCampaign(
        campaign,
        rooms.campaigns().facts(reader, campaign.id(), items),
        items.stream().filter(CampaignStore::isMissing).toList(),
        personas,
        campaign.step() == CampaignStep.TARGET ? choices(reader, campaign, personas) : List.of(),
        List.copyOf(rooms.accounts().byId(reader, campaign.of(CampaignPart.ACCOUNT)).values()),
        rooms.plans().plan(reader),
        own,
        (int) goals.stream().filter(goal -> runs(goal, today)).count(),
        rooms.goals().standings(reader, own, today),
        campaign.step() == CampaignStep.MEASURE ? metrics(reader, today) : Map.of());
  }

  private Map<GoalMetric, BigDecimal> metrics(Reader reader, LocalDate today) {
    Map<GoalMetric, BigDecimal> now = new EnumMap<>(GoalMetric.class);
    for (GoalMetric metric : GoalMetric.values()) {
      if (metric.counted()) {
        now.put(metric, BigDecimal.ZERO);
      } else {
        rooms
            .goals()
            .now(reader, metric, today, today)
            .ifPresent(stands -> now.put(metric, stands));
      }
    }
    return now;
  }

  private static boolean runs(Goal goal, LocalDate today) {
    return goal.reachedOn().isEmpty() && !goal.due().isBefore(today);
  }

  private List<TargetChoice> choices(Reader reader, Campaign campaign, List<Persona> personas) {
    Set<Long> chosen = new HashSet<>(campaign.of(CampaignPart.PERSONA));
    int now = turn.get();
    Fitting known =
        fitting
            .filter(
                one ->
                    one.turn() == now
                        && one.campaign() == campaign.id()
                        && one.personas().equals(chosen))
            .orElseGet(
                () ->
                    new Fitting(
                        campaign.id(),
                        Set.copyOf(chosen),
                        now,
                        fitting(
                            reader,
                            personas.stream().filter(one -> chosen.contains(one.id())).toList())));
    fitting = Optional.of(known);
    return TargetChoice.of(campaign, rooms.accounts().all(reader), known.byAccount());
  }

  private Map<Long, Integer> fitting(Reader reader, List<Persona> chosen) {
    if (chosen.isEmpty()) {
      return Map.of();
    }
    PersonaFacts.Known known = rooms.facts().all(reader);
    BestPersona best = new BestPersona(chosen);
    Map<Long, Integer> byAccount = new HashMap<>();
    for (PersonRow person : rooms.people().rows(reader)) {
      known
          .account(person)
          .map(Account::id)
          .filter(id -> best.of(known.of(person)).isPresent())
          .ifPresent(id -> byAccount.merge(id, 1, Integer::sum));
    }
    return Map.copyOf(byAccount);
  }
}
