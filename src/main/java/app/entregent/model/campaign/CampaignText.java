package app.entregent.model.campaign;

/** What the seller writes of a campaign. */
public enum CampaignText {
  NAME,
  OBJECTIVE,
  SECTOR,
  ZONE,
  SEGMENT
}
