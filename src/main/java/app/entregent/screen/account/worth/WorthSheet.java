package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.AccountWorth;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyRank;
import app.entregent.model.account.worth.RankOrder;
import app.entregent.model.relationship.signal.SignalScore;
import java.util.List;
import java.util.Optional;

/**
 * All that is shown of what an account is worth.
 *
 * @param order its place among the accounts that have a rank
 * @param client whether it is a client, of whom alone churn is asked
 * @param signals appetite, risk and churn
 * @param segments those of other accounts, to choose from
 * @param distributorId the account of the name through which it buys
 */
record WorthSheet(
    AccountWorth worth,
    List<KeyCriterion> criteria,
    KeyRank rank,
    Optional<RankOrder> order,
    boolean client,
    List<SignalScore> signals,
    List<String> segments,
    Optional<Long> distributorId) {
  WorthSheet {
    criteria = List.copyOf(criteria);
    signals = List.copyOf(signals);
    segments = List.copyOf(segments);
  }
}
