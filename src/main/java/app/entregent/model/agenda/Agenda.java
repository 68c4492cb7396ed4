package app.entregent.model.agenda;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.GapPlanStore;
import app.entregent.model.decision.StageStore;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.TagStore;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.model.relationship.KeepWarm;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks every room what calls for the seller today, and leaves out what was put aside. */
public final class Agenda {
  private static final Set<Topic> WATCHED = watched();

  private final AgendaStore store = new AgendaStore();
  private final CallsOfTalks talks = new CallsOfTalks();
  private final CallsOfMaps maps = new CallsOfMaps();
  private final KeepWarmStore keepWarm = new KeepWarmStore(new CadenceStore());
  private final CallsOfDates dates = new CallsOfDates();
  private final CallsOfTies ties = new CallsOfTies();
  private final CallsOfStages stages = new CallsOfStages();
  private final AccountStore accounts = new AccountStore();
  private final CallsOfPieces pieces = new CallsOfPieces();

  /** The tables whose changes may change the page. */
  public static Set<Topic> topics() {
    return WATCHED;
  }

  /** The page of this moment. */
  public TodayList today(Reader reader, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    SetAside aside = store.setAside(reader, today);
    List<Call> calls = new ArrayList<>();
    calls.addAll(talks.find(reader, now));
    Map<Long, KeepWarm> wished = keepWarm.all(reader);
    calls.addAll(ties.find(reader, wished, today));
    calls.addAll(dates.find(reader, wished.keySet(), today));
    calls.addAll(maps.find(reader, today));
    calls.addAll(stages.find(reader, today));
    calls.addAll(pieces.find(reader, today));
    Set<Long> stopped = accounts.notPursued(reader);
    calls.removeIf(call -> isWorkOn(call, stopped));
    return TodayList.of(
        Whom.name(reader, calls).stream().filter(row -> !aside.hides(row, today)).toList());
  }

  /** An account that was given up calls for no work; what was promised there still stands. */
  private static boolean isWorkOn(Call call, Set<Long> stopped) {
    boolean work = call.kind() == TodayKind.RIPE_GAP || call.kind() == TodayKind.STAGE_STALL;
    return work && call.accountId().filter(stopped::contains).isPresent();
  }

  /** Whether there is nobody in the workspace yet. */
  public boolean isFresh(Reader reader) {
    return store.isFresh(reader);
  }

  private static Set<Topic> watched() {
    Set<Topic> topics = new HashSet<>(DecisionStore.MAPS);
    topics.add(PersonStore.PERSONS);
    topics.add(PersonStore.POSTS);
    topics.add(AccountStore.ACCOUNTS);
    topics.add(ConversationStore.CONVERSATIONS);
    topics.add(NextActionStore.NEXT_ACTIONS);
    topics.add(QuestionStore.QUESTIONS);
    topics.add(CadenceStore.CADENCES);
    topics.add(TagStore.TAGGED);
    topics.add(StageStore.MOVES);
    topics.add(StageStore.CLOCKS);
    topics.add(ImportantDateStore.DATES);
    topics.add(BondStore.BOND_JUDGEMENTS);
    topics.add(GapPlanStore.GAP_PLANS);
    topics.add(PieceStore.PIECES);
    topics.add(AgendaStore.SET_ASIDES);
    return Set.copyOf(topics);
  }
}
