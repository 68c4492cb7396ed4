package app.entregent.screen.campaign;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonaStore;

/** The stores that the guide reads and writes. */
public record CampaignRooms(
    CampaignStore campaigns,
    BrandStore brand,
    AccountStore accounts,
    PeopleListStore people,
    PersonaStore personas,
    PersonaFacts facts,
    PieceStore pieces,
    PlanStore plans,
    GoalStore goals) {
  public static CampaignRooms with(BrandStore brand) {
    return new CampaignRooms(
        new CampaignStore(),
        brand,
        new AccountStore(),
        new PeopleListStore(),
        new PersonaStore(),
        new PersonaFacts(),
        new PieceStore(),
        new PlanStore(),
        new GoalStore());
  }
}
