package app.entregent.model.brand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item of the seller's checklist: what is asked for, what the archive says, what the seller
 * says.
 *
 * @param listed the item of the catalogue, or empty for one of the seller's own
 * @param ownTitle the title of the seller's own item, else empty
 * @param chosen what the seller said, if he did
 * @param proof a link or a sentence that proves it
 * @param draft the text the seller prepares
 * @param ownThreshold the threshold that the seller set in place of the catalogue's
 * @param reviewedOn when the seller last looked at it
 */
public record BrandItem(
    ItemRef ref,
    BrandGroup group,
    Optional<CatalogueItem> listed,
    String ownTitle,
    Optional<BrandState> chosen,
    Judgement judgement,
    String proof,
    String draft,
    OptionalInt ownThreshold,
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

  public Freshness freshness(LocalDate today) {
    return Freshness.of(reviewedOn, today);
  }
}
