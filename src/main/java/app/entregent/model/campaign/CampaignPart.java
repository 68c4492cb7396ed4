package app.entregent.model.campaign;

/** What belongs to a campaign and stands in another room. */
public enum CampaignPart {
  PERSONA,
  ACCOUNT,
  PIECE
}
