package app.entregent.model.measure.chain;

import java.util.Locale;

/**
 * A link of the chain, in its order. Source: the thesis (personas and objectives; digital and
 * content strategy; discussions; face to face; loyalty).
 */
public enum ChainLink {
  PERSONA,
  STRATEGY,
  DISCUSSION,
  FACE_TO_FACE,
  LOYALTY;

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
