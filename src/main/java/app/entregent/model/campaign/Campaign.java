package app.entregent.model.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign.
 *
 * @param texts what the seller wrote; what he did not is empty
 * @param weeks for how many weeks it is planned
 * @param parts the ids of its personas, accounts and pieces, as far as they exist
 * @param skipped the reasons for which steps were left without what they need
 */
public record Campaign(
    long id,
    Map<CampaignText, String> texts,
    int weeks,
    CampaignStep step,
    LocalDate begun,
    Optional<LocalDate> ended,
    Map<CampaignPart, List<Long>> parts,
    Map<CampaignStep, String> skipped) {
  public Campaign {
    texts = Map.copyOf(texts);
    parts = Map.copyOf(parts);
    skipped = Map.copyOf(skipped);
  }

  public String text(CampaignText text) {
    return texts.getOrDefault(text, "");
  }

  public List<Long> of(CampaignPart part) {
    return parts.getOrDefault(part, List.of());
  }

  /** Whether it is said which part of the contacts the campaign is about. */
  public boolean hasBase() {
    return !text(CampaignText.SECTOR).isBlank()
        || !text(CampaignText.ZONE).isBlank()
        || !text(CampaignText.SEGMENT).isBlank();
  }
}
