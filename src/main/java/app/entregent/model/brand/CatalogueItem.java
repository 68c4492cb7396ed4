package app.entregent.model.brand;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An item that belongs to every seller's checklist. Its words are texts under {@code
 * brand.item.<key>}.
 *
 * @param key names the item for good, in files too
 * @param judgedBy what of an archive shows whether it is done
 * @param threshold from how many on it counts as done; 0 where nothing is counted
 * @param draftLimit how many characters the place on the profile takes, where there is a limit
 * @param figure the published figure that tells why, under {@code brand.figure.<figure>}
 * @param weight how much it counts beside the others, 0 to {@link ItemSettings#HEAVIEST}; ours, for
 *     the seller to change
 */
public record CatalogueItem(
    String key,
    BrandGroup group,
    Optional<FactKind> judgedBy,
    int threshold,
    OptionalInt draftLimit,
    Optional<String> figure,
    int weight) {}
