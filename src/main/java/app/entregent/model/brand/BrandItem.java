package app.entregent.model.brand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of the seller's checklist: what is asked for, what the archive says, what the seller
 * says.
 *
 * @param listed the item of the catalogue, or empty for one of the seller's own
 * @param ownTitle the title of the seller's own item, else empty
 * @param chosen what the seller said, if he did
 * @param change what the newest archive showed otherwise than one before
 * @param proof a link or a sentence that proves it
 * @param drafts the texts the seller prepares
 * @param settings what the seller set in place of the usual figures
 * @param reviewedOn when the seller last looked at it
 */
public record BrandItem(
    ItemRef ref,
    BrandGroup group,
    Optional<CatalogueItem> listed,
    String ownTitle,
    Optional<BrandState> chosen,
    Judgement judgement,
    Optional<FactChange> change,
    String proof,
    BrandDrafts drafts,
    ItemSettings settings,
    Optional<LocalDate> reviewedOn) {

  /** The state that holds: the seller's word, else what the archive shows, else open. */
  public BrandState state() {
    return chosen.orElseGet(this::judged);
  }

  /** The state by the archive alone. */
  public BrandState judged() {
    return judgement instanceof Judgement.Seen seen && seen.enough()
        ? BrandState.DONE
        : BrandState.OPEN;
  }

  /** Whether the seller's word differs from what the archive shows. */
  public boolean overruled() {
    return judgement instanceof Judgement.Seen && chosen.isPresent() && chosen.get() != judged();
  }

  /** Whether the seller looked at it since the newest archive. */
  public boolean seenChange() {
    return change
        .filter(news -> reviewedOn.filter(day -> !day.isBefore(news.now().seenOn())).isEmpty())
        .isEmpty();
  }

  /** How much it counts beside the others. */
  public int weight() {
    return settings.weight().orElse(usualWeight());
  }

  public int usualWeight() {
    return listed.map(CatalogueItem::weight).orElse(ItemSettings.USUAL_WEIGHT);
  }

  /** After how many months without a look it is stale. */
  public int staleMonths() {
    return settings.staleMonths().orElse(Freshness.USUAL_MONTHS);
  }

  /** How many characters its place takes, or 0 if there is no limit. */
  public int draftLimit() {
    return listed.map(item -> item.draftLimit().orElse(0)).orElse(0);
  }

  public Freshness freshness(LocalDate today) {
    return Freshness.of(reviewedOn, today, staleMonths());
  }
}
