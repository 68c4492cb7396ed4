package app.entregent.model.relationship.capital;

import app.entregent.model.conversation.detail.TieNorm;
import java.util.Locale;
import java.util.Optional;

/**
 * By what a tie is strong or weak. Source: social capital after Nahapiet and Ghoshal, in the thesis
 * (row 20 of the digest): trust, relevance, reliability, clarity.
 */
public enum TieQuality {
  TRUST(Optional.of(TieNorm.TRUST)),
  RELEVANCE(Optional.of(TieNorm.RELEVANCE)),
  RELIABILITY(Optional.of(TieNorm.RELIABILITY)),
  /** No norm of a talk tells of it; the seller's own word does. */
  CLARITY(Optional.empty());

  private final Optional<TieNorm> norm;

  TieQuality(Optional<TieNorm> norm) {
    this.norm = norm;
  }

  /** The norm that is ticked in a talk and tells of this quality. */
  Optional<TieNorm> norm() {
    return norm;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
