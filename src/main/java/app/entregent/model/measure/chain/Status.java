package app.entregent.model.measure.chain;

import java.util.Locale;

/** How far a link or a pillar is. */
public enum Status {
  MISSING,
  BEGUN,
  THERE;

  /** There where all is there, missing where nothing is, else begun. */
  static Status of(boolean... proofs) {
    int met = 0;
    for (boolean proof : proofs) {
      met += proof ? 1 : 0;
    }
    return met == 0 ? MISSING : met == proofs.length ? THERE : BEGUN;
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
