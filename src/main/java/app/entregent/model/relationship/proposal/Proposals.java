package app.entregent.model.relationship.proposal;

import app.entregent.model.account.Account;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.model.relationship.proposal.Fact.Effect;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts the table of {@link Fact} against how things stand. Pure. */
final class Proposals {
  /**
   * How things stand.
   *
   * @param maps the maps of the decisions under way
   * @param metFaceToFace the accounts of which somebody was met face to face
   */
  record Present(
      Collection<DecisionMap> maps,
      Map<Long, Account> accounts,
      Map<Long, Long> accountOfPerson,
      Set<Long> metFaceToFace,
      Map<Long, Bond> bonds,
      Map<Long, String> names) {}

  private final Present present;

  private Proposals(Present present) {
    this.present = present;
  }

  /**
   * What the facts propose, the newest first; one for each thing that would change.
   *
   * @param answered what the seller accepted or put aside: it hides nothing else
   */
  static List<Proposal> of(List<Shown> shown, Present present, Predicate<Proposal> answered) {
    Proposals rules = new Proposals(present);
    Map<Proposal.Slot, Proposal> bySlot = new LinkedHashMap<>();
    for (Shown fact : shown) {
      for (Effect effect : fact.fact().effects()) {
        for (Proposal one : rules.proposals(fact, effect)) {
          if (!answered.test(one)) {
            Proposal before = bySlot.remove(one.slot());
            bySlot.put(one.slot(), before == null ? one : stronger(before, one));
          }
        }
      }
    }
    return new ArrayList<>(bySlot.values()).reversed();
  }

  /** The one that goes further; of two stances the one of the later talk. */
  private static Proposal stronger(Proposal before, Proposal after) {
    if (before.effect() instanceof Effect.ToPath(PathStage a)
        && after.effect() instanceof Effect.ToPath(PathStage b)) {
      return a.compareTo(b) > 0 ? before : after;
    }
    if (before.effect() instanceof Effect.ToStage(DecisionStage a)
        && after.effect() instanceof Effect.ToStage(DecisionStage b)) {
      return a.compareTo(b) > 0 ? before : after;
    }
    if (before.effect() instanceof Effect.ToLadder(LadderStep a)
        && after.effect() instanceof Effect.ToLadder(LadderStep b)) {
      return a.compareTo(b) > 0 ? before : after;
    }
    return after;
  }

  private List<Proposal> proposals(Shown shown, Effect effect) {
    return switch (effect) {
      case Effect.ToStance(Stance stance) ->
          seats(shown, effect, seat -> stance(seat, stance, shown));
      case Effect.ToPath(PathStage stage) -> seats(shown, effect, seat -> path(seat, stage, shown));
      case Effect.ToStage(DecisionStage stage) -> decisions(shown, effect, stage);
      case Effect.ToLadder(LadderStep step) -> ladder(shown, effect, step).stream().toList();
      case Effect.ToBond(int level) -> bond(shown, effect, level).stream().toList();
    };
  }

  private interface Moves {
    boolean would(Seat seat);
  }

  private List<Proposal> seats(Shown shown, Effect effect, Moves moves) {
    List<Proposal> found = new ArrayList<>();
    for (DecisionMap map : present.maps()) {
      for (Seat seat : map.seats()) {
        boolean same = shown.personId().isPresent() && seat.personId().equals(shown.personId());
        if (same && moves.would(seat)) {
          Message was =
              effect instanceof Effect.ToStance ? seat.stance().word() : seat.pathStage().word();
          found.add(
              proposal(
                  shown,
                  effect,
                  seat.id(),
                  Optional.of(seat.decisionId()),
                  name(shown.personId()),
                  was));
        }
      }
    }
    return found;
  }

  private static boolean stance(Seat seat, Stance wanted, Shown shown) {
    if (judgedLater(seat, About.STANCE, shown)) {
      return false;
    }
    return switch (wanted) {
      case SUPPORTER ->
          seat.stance() == Stance.UNKNOWN
              || seat.stance() == Stance.NEUTRAL
              || seat.stance() == Stance.SCEPTIC;
      case SCEPTIC ->
          seat.stance() == Stance.UNKNOWN
              || seat.stance() == Stance.NEUTRAL
              || seat.stance() == Stance.SUPPORTER;
      case UNKNOWN, CHAMPION, NEUTRAL, OPPONENT -> seat.stance() != wanted;
    };
  }

  private static boolean path(Seat seat, PathStage wanted, Shown shown) {
    return seat.pathStage().compareTo(wanted) < 0 && !judgedLater(seat, About.PATH, shown);
  }

  /** Whoever judged after the talk knew what was in it. */
  private static boolean judgedLater(Seat seat, About about, Shown shown) {
    return seat.judgement(about)
        .map(Judgement::judgedOn)
        .filter(day -> day.isAfter(shown.talk().heldOn()))
        .isPresent();
  }

  /** The decision that the talk names; else those in which the person sits. */
  private List<Proposal> decisions(Shown shown, Effect effect, DecisionStage stage) {
    Optional<Long> named = shown.talk().decisionId();
    return present.maps().stream()
        .filter(
            map ->
                named.isPresent()
                    ? named.get() == map.decision().id()
                    : shown.personId().filter(map.people()::contains).isPresent())
        .map(DecisionMap::decision)
        .filter(decision -> decision.stage().compareTo(stage) < 0)
        .map(
            decision ->
                proposal(
                    shown,
                    effect,
                    decision.id(),
                    Optional.of(decision.id()),
                    about(decision),
                    decision.stage().word()))
        .toList();
  }

  private String about(Decision decision) {
    Account account = present.accounts().get(decision.accountId());
    return decision.object().isBlank() && account != null ? account.name() : decision.object();
  }

  private Optional<Proposal> ladder(Shown shown, Effect effect, LadderStep step) {
    Conversation talk = shown.talk();
    return talk.accountId()
        .or(() -> shown.personId().map(present.accountOfPerson()::get))
        .map(present.accounts()::get)
        .filter(account -> account.ladder().compareTo(step) < 0)
        .filter(
            account ->
                !account.ladder().asksForMeeting(step)
                    || present.metFaceToFace().contains(account.id()))
        .map(
            account ->
                proposal(
                    shown,
                    effect,
                    account.id(),
                    Optional.empty(),
                    account.name(),
                    Message.of(
                        "account.ladder." + account.ladder().name().toLowerCase(Locale.ROOT))));
  }

  private Optional<Proposal> bond(Shown shown, Effect effect, int level) {
    return shown
        .personId()
        .filter(person -> present.bonds().getOrDefault(person, Bond.NONE).level() < level)
        .map(
            person ->
                proposal(
                    shown,
                    effect,
                    person,
                    Optional.empty(),
                    name(shown.personId()),
                    Message.of(
                        "meeting.bond", present.bonds().getOrDefault(person, Bond.NONE).level())));
  }

  private static Proposal proposal(
      Shown shown, Effect effect, long subject, Optional<Long> decision, String who, Message was) {
    return new Proposal(
        shown.fact(),
        effect,
        shown.talk().id(),
        shown.talk().heldOn(),
        subject,
        decision,
        shown.personId(),
        who,
        was);
  }

  private String name(Optional<Long> person) {
    return person.map(id -> present.names().getOrDefault(id, "")).orElse("");
  }
}
