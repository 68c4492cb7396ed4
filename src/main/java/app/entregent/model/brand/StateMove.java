package app.entregent.model.brand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an item became on a day.
 *
 * @param state what the seller said; empty when he left it to the archive
 */
public record StateMove(LocalDate on, Optional<BrandState> state) {}
