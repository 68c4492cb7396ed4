package app.entregent.screen.campaign;

import app.entregent.model.account.Account;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.campaign.Campaign;
import app.entregent.model.campaign.CampaignFacts;
import app.entregent.model.campaign.TargetChoice;
import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalMetric;
import app.entregent.model.measure.WeeklyPlan;
import app.entregent.model.people.Persona;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A campaign with all that its steps show.
 *
 * @param missing the items of the audit that are neither done nor set aside
 * @param choices the accounts that fit, the best first; read at the step of the target only
 * @param targets the accounts that were chosen
 * @param running how many goals run, of whatever campaign
 * @param standings where each goal stands, as far as that is known
 * @param now where each metric stands today; what is counted stands at nothing
 */
record ShownCampaign(
    Campaign campaign,
    CampaignFacts facts,
    List<BrandItem> missing,
    List<Persona> personas,
    List<TargetChoice> choices,
    List<Account> targets,
    WeeklyPlan plan,
    List<Goal> goals,
    int running,
    Map<Long, BigDecimal> standings,
    Map<GoalMetric, BigDecimal> now) {}
