package app.entregent.sample;

import app.entregent.model.campaign.CampaignStep;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.campaign.CampaignText;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.util.Locale;

/** The campaign of the sample, which has come to its second step. */
final class SampleCampaign {
  private final Language language;
  private final SampleDays days;
  private final CampaignStore campaigns = new CampaignStore();

  SampleCampaign(Language language, SampleDays days) {
    this.language = language;
    this.days = days;
  }

  void plan() {
    for (Line line : SampleTable.lines("campaigns", language)) {
      days.on(days.day(line.number("days_ago")), tx -> begin(tx, line));
    }
  }

  private void begin(Transaction tx, Line line) {
    long id = campaigns.add(tx, line.text("name"));
    for (CampaignText text : CampaignText.values()) {
      campaigns.set(tx, id, text, line.text(text.name().toLowerCase(Locale.ROOT)));
    }
    campaigns.skip(tx, id, CampaignStep.AUDIT, line.text("skipped"));
    campaigns.go(tx, id, line.one(CampaignStep.class, "step"));
  }
}
