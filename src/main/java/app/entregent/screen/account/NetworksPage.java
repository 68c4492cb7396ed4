package app.entregent.screen.account;

import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.relationship.network.Mobilisation;
import app.entregent.model.relationship.network.NetworkMember;
import app.entregent.model.relationship.network.References;
import app.entregent.model.relationship.network.TieNetwork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the networks of an account show.
 *
 * @param decisions those of the account, to choose among
 * @param decision the one at hand
 * @param stage the stage that is looked at
 * @param slices how many slices more than the first are shown of a network; absent if none
 */
record NetworksPage(
    String accountName,
    List<Decision> decisions,
    Optional<Decision> decision,
    DecisionStage stage,
    Mobilisation mobilisation,
    Map<TieNetwork, List<NetworkMember>> networks,
    References references,
    Map<TieNetwork, Integer> slices) {
  /** So many of a network are shown at first. */
  static final int FIRST = 8;

  /** So many more come in sight at once. */
  static final int SLICE = 50;

  NetworksPage {
    slices = Map.copyOf(slices);
  }

  /** How many members of a network may be shown. */
  int shown(TieNetwork network) {
    return FIRST + slices.getOrDefault(network, 0) * SLICE;
  }
}
