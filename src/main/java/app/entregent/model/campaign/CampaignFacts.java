package app.entregent.model.campaign;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What is there for a campaign.
 *
 * @param missing how many items of the digital-presence audit are neither done nor set aside
 * @param people how many people are known
 * @param accounts how many accounts are known
 * @param goals how many goals the campaign has
 */
public record CampaignFacts(int missing, int people, int accounts, int goals) {
  /** What the present step of a campaign still needs, a sentence for each; empty if it has all. */
  public List<Message> needs(Campaign campaign) {
    List<Message> needs = new ArrayList<>();
    switch (campaign.step()) {
      case AUDIT -> add(needs, missing > 0, Message.of("campaign.needs.audit", missing));
      case DATABASE -> {
        add(needs, people == 0, Message.of("campaign.needs.people"));
        add(needs, accounts == 0, Message.of("campaign.needs.accounts"));
        add(
            needs,
            campaign.text(CampaignText.OBJECTIVE).isBlank(),
            Message.of("campaign.needs.objective"));
        add(needs, !campaign.hasBase(), Message.of("campaign.needs.base"));
      }
      case TARGET -> {
        add(
            needs,
            campaign.of(CampaignPart.PERSONA).isEmpty(),
            Message.of("campaign.needs.persona"));
        add(
            needs,
            campaign.of(CampaignPart.ACCOUNT).isEmpty(),
            Message.of("campaign.needs.target"));
      }
      case PLAN ->
          add(
              needs,
              campaign.of(CampaignPart.PIECE).isEmpty(),
              Message.of("campaign.needs.pieces"));
      case MEASURE -> add(needs, goals == 0, Message.of("campaign.needs.goal"));
      case RUNNING -> {}
    }
    return needs;
  }

  private static void add(List<Message> needs, boolean missing, Message sentence) {
    if (missing) {
      needs.add(sentence);
    }
  }
}
