package app.entregent.model.agenda;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.agenda.ReviewLine.Section;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The review of a week: loose ends (decisions under way without a next action, what is overdue),
 * the target accounts that moved, are stuck or were given up, numbers that are missing, and what
 * next week is for. A target moved if a talk was held or a step taken on the ladder or in a stage
 * since Monday; else it is stuck.
 */
public final class FridayReview {
  /** A number of the profile that is older than this is missing. */
  public static final int NUMBER_DAYS = 31;

  /**
   * What the review shows.
   *
   * @param objective what next week is for; may be empty
   * @param doneOn the day on which this week was reviewed
   */
  public record Reading(List<ReviewLine> lines, String objective, Optional<LocalDate> doneOn) {
    public Reading {
      lines = List.copyOf(lines);
    }
  }

  private final FridayReviewStore store = new FridayReviewStore();
  private final ActionList actions = new ActionList();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PieceStore pieces = new PieceStore();
  private final ProfileFactStore facts = new ProfileFactStore();
  private final ReadingStore readings = new ReadingStore();
  private final WeekStore weeks = new WeekStore();

  public Reading read(Reader reader, LocalDate today) {
    IsoWeek week = IsoWeek.of(today);
    List<ReviewLine> lines = new ArrayList<>();
    lines.addAll(looseEnds(reader, today));
    lines.addAll(targets(reader, week, today));
    lines.addAll(numbers(reader, week, today));
    lines.sort(Comparator.comparing(ReviewLine::section));
    return new Reading(lines, weeks.objective(reader, week.plus(1)), store.doneOn(reader, week));
  }

  private List<ReviewLine> looseEnds(Reader reader, LocalDate today) {
    List<ReviewLine> lines = new ArrayList<>();
    Set<Long> planned = store.withNextAction(reader);
    Set<Long> stopped = accounts.notPursued(reader);
    List<Decision> bare =
        decisions.open(reader).stream()
            .filter(decision -> !planned.contains(decision.accountId()))
            .filter(decision -> !stopped.contains(decision.accountId()))
            .toList();
    Map<Long, String> names =
        accounts.names(reader, bare.stream().map(Decision::accountId).collect(Collectors.toSet()));
    for (Decision decision : bare) {
      lines.add(
          new ReviewLine(
              Section.LOOSE_ENDS,
              "decision-" + decision.id(),
              names.getOrDefault(decision.accountId(), ""),
              Message.of("friday.loose.decision", decision.object()),
              Optional.empty(),
              Optional.of(decision.accountId())));
    }
    actions.all(reader, today).stream()
        .filter(line -> line.action().isOverdue(today))
        .forEach(line -> lines.add(overdue(line, today)));
    return lines;
  }

  private static ReviewLine overdue(ActionLine line, LocalDate today) {
    NextAction action = line.action();
    long late = ChronoUnit.DAYS.between(action.due().orElse(today), today);
    String key =
        switch (action.owner()) {
          case ME -> action.promised() ? "friday.loose.promise" : "friday.loose.action";
          case COLLEAGUE, CLIENT -> "friday.loose.others";
        };
    return new ReviewLine(
        Section.LOOSE_ENDS,
        "action-" + action.id(),
        line.who().isEmpty() ? line.account() : line.who(),
        Message.of(key, action.words(), late),
        Optional.of(action.id()),
        action.accountId());
  }

  private List<ReviewLine> targets(Reader reader, IsoWeek week, LocalDate today) {
    List<Account> targets = accounts.targets(reader);
    List<Long> ids = targets.stream().map(Account::id).toList();
    Map<Long, LocalDate> moves = store.lastMoves(reader, ids);
    Map<Long, LocalDate> talks = store.lastTalks(reader, ids);
    Map<Long, String> givenUp = store.givenUp(reader, week.monday(), week.sunday());
    Set<Long> stopped = accounts.notPursued(reader);
    List<ReviewLine> lines = new ArrayList<>();
    for (Account account : targets) {
      if (!stopped.contains(account.id())) {
        lines.add(
            target(
                account,
                Optional.ofNullable(moves.get(account.id())),
                Optional.ofNullable(talks.get(account.id())),
                week,
                today));
      }
    }
    Map<Long, String> names = accounts.names(reader, givenUp.keySet());
    givenUp.forEach(
        (id, reason) ->
            lines.add(
                ofAccount(
                    Section.DROPPED,
                    id,
                    names.getOrDefault(id, ""),
                    Message.of("friday.target.dropped", reason))));
    return lines;
  }

  private static ReviewLine target(
      Account account,
      Optional<LocalDate> move,
      Optional<LocalDate> talk,
      IsoWeek week,
      LocalDate today) {
    if (move.filter(week::contains).isPresent()) {
      return ofAccount(
          Section.MOVED,
          account.id(),
          account.name(),
          Message.of("friday.target.step", move.orElse(today)));
    }
    if (talk.filter(week::contains).isPresent()) {
      return ofAccount(
          Section.MOVED,
          account.id(),
          account.name(),
          Message.of("friday.target.talk", talk.orElse(today)));
    }
    Message stuck =
        talk.map(day -> Message.of("friday.target.stuck", ChronoUnit.DAYS.between(day, today)))
            .orElse(Message.of("friday.target.never"));
    return ofAccount(Section.STUCK, account.id(), account.name(), stuck);
  }

  private static ReviewLine ofAccount(Section section, long id, String name, Message said) {
    return new ReviewLine(section, "account-" + id, name, said, Optional.empty(), Optional.of(id));
  }

  private List<ReviewLine> numbers(Reader reader, IsoWeek week, LocalDate today) {
    List<ReviewLine> lines = new ArrayList<>();
    pieces.ofWeek(reader, week).stream()
        .filter(Piece::open)
        .forEach(
            piece ->
                lines.add(
                    number(
                        "piece-" + piece.id(),
                        Message.of("friday.number.piece", piece.subject(), piece.plannedOn()))));
    pieces.ofWeek(reader, week).stream()
        .filter(piece -> !piece.done() && piece.droppedOn().isPresent())
        .forEach(
            piece ->
                lines.add(
                    new ReviewLine(
                        Section.DROPPED,
                        "piece-" + piece.id(),
                        "",
                        Message.of("friday.piece.dropped", piece.subject()),
                        Optional.empty(),
                        Optional.empty())));
    facts.facts(reader).values().stream()
        .filter(fact -> !fact.kind().isText())
        .filter(fact -> fact.seenOn().isBefore(today.minusDays(NUMBER_DAYS)))
        .sorted(Comparator.comparing(fact -> fact.kind().name()))
        .forEach(
            fact ->
                lines.add(
                    number(
                        "fact-" + fact.kind(),
                        Message.of(
                            "friday.number.fact",
                            Message.of(
                                "friday.fact." + fact.kind().name().toLowerCase(Locale.ROOT)),
                            fact.seenOn()))));
    lines.addAll(readings(reader, week));
    return lines;
  }

  /** A figure of the network that was typed before is missing in a week in which it was not. */
  private List<ReviewLine> readings(Reader reader, IsoWeek week) {
    Map<String, LocalDate> last = new TreeMap<>();
    for (ReadingDay day : readings.days(reader)) {
      for (ReadingKind kind : day.amounts().keySet()) {
        last.merge(kind.pillar() ? "SSI" : kind.name(), day.on(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    last.values().removeIf(day -> !day.isBefore(week.monday()));
    return last.entrySet().stream()
        .map(
            entry ->
                number(
                    "reading-" + entry.getKey(),
                    Message.of(
                        "friday.number.fact",
                        Message.of("brand.reading.name." + entry.getKey()),
                        entry.getValue())))
        .toList();
  }

  private static ReviewLine number(String key, Message said) {
    return new ReviewLine(Section.NUMBERS, key, "", said, Optional.empty(), Optional.empty());
  }
}
