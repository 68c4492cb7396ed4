package app.entregent.model.relationship.signal;

import app.entregent.model.account.Need;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.Objection;
import app.entregent.model.conversation.Question;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.StageMove;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.signal.SignalFact.About;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the workspace knows of an account that the rules look at.
 *
 * @param today the day on which they look
 * @param names of everybody who is spoken of, by id
 * @param lastTwoWay when words were last exchanged with each person, by id
 * @param maps the decisions under way, with their gaps
 * @param moves the passages of those decisions from stage to stage, the newest first, by decision
 * @param clocks the days that the seller set for a stage
 * @param favours both ways, of the people there
 * @param leavers who left the account, with the day on which it was noticed
 */
public record SignalFacts(
    LocalDate today,
    Map<Long, String> names,
    Map<Long, LocalDate> lastTwoWay,
    List<Need> needs,
    List<Question> questions,
    List<Objection> objections,
    List<NextAction> actions,
    List<ImportantDate> dates,
    List<Favour> favours,
    List<MapReading> maps,
    Map<Long, List<StageMove>> moves,
    Map<DecisionStage, Integer> clocks,
    Map<Long, LocalDate> leavers,
    Optional<LoyaltyQuadrant> quadrant) {
  public SignalFacts {
    names = Map.copyOf(names);
    lastTwoWay = Map.copyOf(lastTwoWay);
    needs = List.copyOf(needs);
    questions = List.copyOf(questions);
    objections = List.copyOf(objections);
    actions = List.copyOf(actions);
    dates = List.copyOf(dates);
    favours = List.copyOf(favours);
    maps = List.copyOf(maps);
    moves = Map.copyOf(moves);
    clocks = Map.copyOf(clocks);
    leavers = Map.copyOf(leavers);
  }

  /** Whether any exchange of words is known. */
  boolean talked() {
    return !lastTwoWay.isEmpty();
  }

  /** With whom words were exchanged last. */
  Optional<Map.Entry<Long, LocalDate>> lastTalk() {
    return lastTwoWay.entrySet().stream().max(Map.Entry.comparingByValue());
  }

  /** The talk of that day, told of the person. */
  SignalFact talk(Map.Entry<Long, LocalDate> last) {
    return SignalFact.of(
        new About.Who(last.getKey()), "talk", name(last.getKey()), last.getValue());
  }

  String name(long personId) {
    return names.getOrDefault(personId, "");
  }

  /** Whether a day lies within so many days before today; one to come does not. */
  boolean within(LocalDate day, int days) {
    return !day.isAfter(today) && !day.isBefore(today.minusDays(days));
  }

  /** Whether a day lies more than so many days before today. */
  boolean longerAgo(LocalDate day, int days) {
    return day.isBefore(today.minusDays(days));
  }
}
