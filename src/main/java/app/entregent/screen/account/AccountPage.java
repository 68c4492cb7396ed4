package app.entregent.screen.account;

import app.entregent.model.account.Account;
import app.entregent.model.account.LadderMove;
import app.entregent.model.account.Need;
import app.entregent.model.account.Pursuit;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.Touch;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.decision.StageMove;
import app.entregent.model.people.PersonCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the page of an account shows, the story apart.
 *
 * @param clues the clue from which a need came, by need
 * @param touches when words were last exchanged both ways, by person
 * @param metFaceToFace whether somebody of the account was met face to face
 */
record AccountPage(
    Account account,
    List<String> spellings,
    List<PersonCard> people,
    Map<Long, Touch> touches,
    List<Map.Entry<Decision, MapCompleteness>> decisions,
    List<Need> needs,
    Map<Long, Long> clues,
    List<NextAction> actions,
    List<LadderMove> moves,
    Pursuit pursuit,
    Map<Long, List<StageMove>> stageMoves,
    Map<DecisionStage, Integer> stageClocks,
    boolean metFaceToFace) {

  /** When words were last exchanged with this person. */
  Optional<Touch> touch(long personId) {
    return Optional.ofNullable(touches.get(personId));
  }
}
